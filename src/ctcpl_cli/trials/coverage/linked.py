"""What must be tried of indicators of other programmes that rest on a regime's result."""

from collections.abc import Callable, Iterator

from ctcpl_cli.assess import LinkedResult
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Linked
from ctcpl_cli.trials.coverage.boundary import Boundary, Shown
from ctcpl_cli.trials.coverage.limits import Point, points
from ctcpl_cli.trials.coverage.rules import HUNDRED, share

_RECOGNISED = {True: "recognised", False: "not_recognised", None: "not_yet_recognised"}


def boundaries(regime: Regime) -> Iterator[Boundary]:
    """Those of every linked indicator, in order."""
    for law in regime.file.linked:
        kind = law.rule.kind if law.rule is not None else None
        if kind == "recognised":
            for met, what in _RECOGNISED.items():
                yield _boundary(law, what, lambda result, shown, met=met: result.met is met)  # type: ignore[misc]
        elif kind == "ratio":
            yield from _ratio(law, regime)
        else:
            yield _boundary(law, "apart", lambda result, shown: result.met is None)


def _ratio(law: Linked, regime: Regime) -> Iterator[Boundary]:
    assert law.rule is not None and law.rule.at_least is not None
    name = str(law.rule.of)
    for point in points([law.rule.at_least], HUNDRED):

        def reached(result: LinkedResult, shown: Shown, point: Point = point) -> bool:
            facts = getattr(shown.nodes[name], "stated", None)
            found = share(facts) if facts is not None and result.met is not None else None
            return found is not None and point.holds(found)

        yield _boundary(law, f"ratio_{point.what}", reached, limit=point.limit, part=name)
    if regime.rule_nodes[name].not_arising is not None:
        yield _boundary(law, "ratio_not_arising", lambda result, shown: shown.nodes[name].not_arising, part=name)  # type: ignore[union-attr]


def _boundary(law: Linked, what: str, reached: Callable[[LinkedResult, Shown], bool], **facts: object) -> Boundary:
    name = str(law.id)

    def shows(shown: Shown) -> bool:
        result = shown.linked(name)
        return result is not None and reached(result, shown)

    return Boundary("linked", name, what, shows, facts)
