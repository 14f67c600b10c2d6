"""What a run of test files shows of each regime."""

from collections.abc import Sequence
from dataclasses import dataclass

from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.verified import verified_share
from ctcpl_cli.trials.coverage import boundaries, not_reached
from ctcpl_cli.trials.coverage.boundary import Boundary
from ctcpl_cli.trials.running import Run


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """One regime with its test files: cases, limits that are tried, and numbers that were seen in the law."""

    regime: Regime
    runs: tuple[Run, ...]
    needed: int
    missing: tuple[Boundary, ...]
    seen: int
    numbers: int

    @property
    def cases(self) -> int:
        """How many cases there are."""
        return sum(run.cases for run in self.runs)

    @property
    def failed(self) -> int:
        """How many did not come out as stated."""
        return sum(run.failed for run in self.runs)

    @property
    def reached(self) -> int:
        """How many limits are tried."""
        return self.needed - len(self.missing)


def report(regime: Regime, runs: Sequence[Run]) -> Report:
    """The runs of one regime taken together."""
    own = tuple(run for run in runs if run.regime is not None and run.regime.id == regime.id)
    needed = boundaries(regime)
    missing = not_reached(needed, [tried for run in own for tried in run.tried])
    return Report(regime, own, len(needed), tuple(missing), *verified_share(regime))
