"""Rows of the tables about an area: its units, what the council changed, and how results lie by criterion."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ctcpl_cli.assess import Assessment, CriterionResult, Node, Value
from ctcpl_cli.documents import names, outcomes
from ctcpl_cli.documents.forms import written
from ctcpl_cli.documents.forms.area import ordered
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.figures import printed
from ctcpl_cli.messages.area_forms import WORDS
from ctcpl_cli.messages.documents import OFFICIAL


@dataclass(frozen=True, slots=True)
class Pair:
    """The commune's own figure and the one that counts."""

    own: str
    value: str


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit: its total, points of criteria and indicators, verdict, and why it does not meet the standard.

    ``inside`` is its name as it stands within a sentence.
    """

    name: str
    inside: str
    unit_class: str
    total: Pair
    criteria: tuple[Pair, ...]
    indicators: tuple[str, ...]
    verdict: str
    why: str


@dataclass(frozen=True, slots=True)
class Change:
    """What the council changed in one unit."""

    unit: str
    id: str
    name: str
    points: Pair
    reason: str


@dataclass(frozen=True, slots=True)
class Spread:
    """How many units reach the most points, at least half of them, less than half, and nothing."""

    id: str
    name: str
    full: str
    half: str
    below: str
    zero: str
    half_rate: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many units of a kind or district there are with each verdict."""

    name: str
    total: str
    passed: str
    failed: str
    incomplete: str
    rate: str


def unit_rows(ready: Ready) -> list[UnitRow]:
    """All units in the order of their codes."""
    return [unit_row(assessment) for assessment in ordered(ready)]


def unit_row(assessment: Assessment) -> UnitRow:
    """One unit."""
    unit = assessment.dossier.unit
    name = names.unit_name(unit)
    reasons = "; ".join(outcomes.reasons(assessment))
    return UnitRow(
        name,
        f"{name[:1].lower()}{name[1:]}",
        str((unit.class_ if unit is not None else None) or BLANK),
        _pair(assessment),
        tuple(map(_pair, assessment.criteria)),
        tuple(outcomes.figure(node.value) for node in assessment.indicators()),
        WORDS[assessment.verdict],
        f"{reasons[:1].upper()}{reasons[1:]}" or OFFICIAL["none"],
    )


def changes(ready: Ready) -> list[Change]:
    """Every item on which the council decided for itself, unit by unit."""
    return [change for assessment in ordered(ready) for change in _changes(assessment)]


def _changes(assessment: Assessment) -> Iterator[Change]:
    name = names.unit_name(assessment.dossier.unit)
    for indicator in assessment.indicators():
        for node in (indicator, *indicator.items):
            if node.appraised is not None:
                reason = str(node.appraised.reason or BLANK)
                yield Change(name, node.id, node.name, _pair(node), reason)


def spread(
    id: str, name: str, values: Sequence[Value], most: Decimal | None, enough: Decimal = outcomes.HALF
) -> Spread:
    """How the results of all units lie for one criterion or indicator; ``enough``: a share of the most, in percent.

    Each unit counts once: by its points where it has any, else by met or not.
    """
    points = [value.points for value in values if value.pointed and value.points is not None]
    met = [value.met for value in values if not value.pointed and value.met is not None]
    full, half, zero = sum(met), sum(met), len(met) - sum(met)
    if most is not None:
        full += sum(given == most for given in points)
        half += sum(given * 100 >= most * enough for given in points)
    zero += sum(given == 0 for given in points)
    known = len(points) + len(met)
    if most is None and points:
        none = OFFICIAL["none"]
        return Spread(id, name, none, none, none, str(zero), none)
    return Spread(id, name, str(full), str(half), str(known - half), str(zero), written.share(half, known))


def criteria_spread(ready: Ready) -> list[Spread]:
    """Each criterion with the results of all units."""
    half = outcomes.share(ready.regime)
    return [
        spread(c.id, c.name, [a.criteria[at].value for a in ready.assessments], c.max, half)
        for at, c in enumerate(ready.assessments[0].criteria)
    ]


def by_kind(ready: Ready) -> list[Tally]:
    """Units by kind in the order the law names them, and all of them together."""
    order = [str(kind) for kind in ready.regime.file.unit_kinds]
    found = {kind: [a for a in ready.assessments if _kind(a) == kind] for kind in order}
    rows = [tally(_capital(names.kind_word(kind)), units) for kind, units in found.items() if units]
    return [*rows, tally(WORDS["kind_total"], ready.assessments)]


def tally(name: str, units: Iterable[Assessment]) -> Tally:
    """The verdicts of some units."""
    verdicts = [assessment.verdict for assessment in units]
    passed = verdicts.count("pass")
    failed, incomplete = verdicts.count("fail"), verdicts.count("incomplete")
    rate = written.share(passed, len(verdicts))
    return Tally(name, str(len(verdicts)), str(passed), str(failed), str(incomplete), rate)


def totals(ready: Ready) -> dict[str, str]:
    """The most points in all, and the share of a criterion's points that counts as enough."""
    return {"total_max": outcomes.most(ready.assessments[0]), "share": printed(outcomes.share(ready.regime))}


def _kind(assessment: Assessment) -> str:
    unit = assessment.dossier.unit
    return str((unit.kind if unit else None) or "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _pair(node: Node | CriterionResult | Assessment) -> Pair:
    return Pair(outcomes.figure(node.own), outcomes.figure(node.value))
