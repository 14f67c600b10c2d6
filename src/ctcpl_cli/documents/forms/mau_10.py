"""The report on the area's result (form 10 of circular 09/2021/TT-BTP), of a district or of a whole province."""

from dataclasses import dataclass

from ctcpl_cli.documents.forms import area, area_rows, council
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.dossier.decision import AreaReport, DecisionDocument

ID = "mau-10"
LEVEL = "province"
TAKES = "folder"
NEEDS = "mau-10"


@dataclass(frozen=True, slots=True)
class District:
    """One district of a province: how its units stand, and its decision."""

    tally: area_rows.Tally
    decision: str


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``mau-10.docx``."""
    report = ready.decision.data.report or AreaReport()
    return {
        **area.head(ID, ready),
        **council.council(ready),
        **area_rows.totals(ready),
        "kinds": area_rows.by_kind(ready),
        "districts": _districts(ready),
        "criteria": area_rows.criteria_spread(ready),
        "failing": [area_rows.unit_row(unit) for unit in ready.of("fail")],
        "incomplete": [area_rows.unit_row(unit) for unit in ready.of("incomplete")],
        "steps": area.texts(report.steps),
        "difficulties": area.texts(report.difficulties),
        "solutions": area.texts(report.solutions),
        "proposals": area.texts(report.proposals),
    }


def _districts(ready: Ready) -> list[District]:
    decisions = {case.file.place.parent: case.data for case in ready.districts}
    rows = []
    for folder, document in decisions.items():
        units = [c.assessment for c in ready.dossiers if c.file.place.parent == folder and c.assessment is not None]
        if units:
            unit = units[0].dossier.unit
            name = str((unit.district or unit.province) if unit else "") or BLANK
            rows.append(District(area_rows.tally(name, units), _decision(document)))
    return rows


def _decision(document: DecisionDocument) -> str:
    """Number and day of a district's decision, as far as they are known."""
    head = document.head
    if head is None or not head.number:
        return BLANK
    return f"{head.number}/{head.symbol}" if head.symbol else str(head.number)
