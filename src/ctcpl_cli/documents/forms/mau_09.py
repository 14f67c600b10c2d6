"""The data summary of an area (form 09 of circular 09/2021/TT-BTP): all facts of its units added up."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ctcpl_cli.assess import CriterionResult, Node
from ctcpl_cli.documents import outcomes
from ctcpl_cli.documents.forms import area, area_rows
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.dossier.models import FACT_KEYS, Facts
from ctcpl_cli.figures import percent, printed
from ctcpl_cli.messages.area_forms import WORDS
from ctcpl_cli.messages.documents import OFFICIAL

ID = "mau-09"
LEVEL = "province"
TAKES = "folder"
NEEDS = "mau-09"
INSTEAD = "ctcpl render tong-hop-ket-qua"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: of a ``criterion``, an ``indicator`` that has items, or of what carries a rule (``item``)."""

    kind: str
    max: str
    facts: str
    rate: str
    not_arising: str
    spread: area_rows.Spread


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``mau-09.docx``."""
    return {**area.head(ID, ready), **area_rows.totals(ready), "rows": list(_rows(ready))}


def _rows(ready: Ready) -> Iterator[Row]:
    all_criteria = list(zip(*(a.criteria for a in ready.assessments), strict=True))
    for criteria in all_criteria:
        yield _row("criterion", criteria, "", "")
        for indicators in zip(*(c.indicators for c in criteria), strict=True):
            if not indicators[0].items:
                yield _item(indicators)
                continue
            yield _row("indicator", indicators, "", _not_arising(indicators))
            yield from map(_item, zip(*(node.items for node in indicators), strict=True))


def _item(nodes: Sequence[Node]) -> Row:
    facts = [_counting(node) for node in nodes]
    said, rate = _summed([given for given in facts if given is not None])
    return _row("item", nodes, said or OFFICIAL["none"], _not_arising(nodes), rate or OFFICIAL["none"])


def _row(
    kind: str, nodes: Sequence[Node] | Sequence[CriterionResult], facts: str, not_arising: str, rate: str = ""
) -> Row:
    first = nodes[0]
    values = area_rows.spread(first.id, first.name, [node.value for node in nodes], first.max)
    return Row(kind, outcomes.most(first), facts, rate, not_arising, values)


def _not_arising(nodes: Sequence[Node]) -> str:
    return str(sum(node.not_arising for node in nodes))


def _counting(node: Node) -> Facts | None:
    """The facts that count: the council's where it stated any, else the commune's; none where nothing arose."""
    if node.not_arising:
        return None
    own = node.appraised
    return own if own is not None and any(own.has(key) for key in FACT_KEYS if key != "points") else node.stated


def _summed(facts: Sequence[Facts]) -> tuple[str, str]:
    """The sum of what was typed in, and the rate where there is one."""
    ratios = [(f.numerator, f.denominator) for f in facts if f.numerator is not None and f.denominator is not None]
    if ratios:
        numerator = sum((n for n, _ in ratios), Decimal(0))
        denominator = sum((d for _, d in ratios), Decimal(0))
        rate = percent(numerator, denominator) if denominator > 0 else ""
        return f"{printed(numerator)}/{printed(denominator)}", rate
    if counts := [f.count for f in facts if f.count is not None]:
        return printed(sum(counts)), ""
    if choices := Counter(str(f.choice) for f in facts if f.choice is not None):
        return "; ".join(WORDS["choice_units"].format(id=id, count=n) for id, n in sorted(choices.items())), ""
    if met := [f.met for f in facts if f.met is not None]:
        return WORDS["met_units"].format(met=sum(met), not_met=len(met) - sum(met)), ""
    return "", ""
