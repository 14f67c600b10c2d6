"""Which limits of a regime its cases reach, measured from the facts and results that they show."""

from collections.abc import Iterator, Sequence

from ctcpl_cli.regime import Regime
from ctcpl_cli.trials.coverage import conditions, linked, rules
from ctcpl_cli.trials.coverage.boundary import Boundary, Shown
from ctcpl_cli.trials.running import Tried

_VERDICTS = ("pass", "fail", "incomplete")


def boundaries(regime: Regime) -> list[Boundary]:
    """Everything that must be tried: of its rules, its conditions, its verdicts, and what rests on them."""
    return [*rules.boundaries(regime), *conditions.boundaries(regime), *_verdicts(), *linked.boundaries(regime)]


def not_reached(needed: Sequence[Boundary], cases: Sequence[Tried]) -> list[Boundary]:
    """Those that no sound case stands at."""
    shown = [Shown(tried) for tried in cases if tried.sound]
    return [boundary for boundary in needed if not any(map(boundary.reached, shown))]


def _verdicts() -> Iterator[Boundary]:
    for name in _VERDICTS:
        yield Boundary("verdict", "verdict", f"verdict_{name}", lambda shown, name=name: shown.verdict == name)  # type: ignore[misc]
