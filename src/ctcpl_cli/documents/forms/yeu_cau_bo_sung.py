"""The request to complete dossiers: what the program found in each (article 3 clause 2 of circular 09/2021/TT-BTP)."""

from dataclasses import dataclass
from typing import Any

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.documents import names
from ctcpl_cli.documents.forms import area, offered, written
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.messages import codes
from ctcpl_cli.messages.area_forms import WORDS

ID = "yeu-cau-bo-sung"
LEVEL = "district"
TAKES = "folder"
NEEDS = offered.COMMUNES


@dataclass(frozen=True, slots=True)
class Request:
    """What one unit is asked to complete or correct."""

    unit: str
    points: tuple[str, ...]


def context(ready: Ready) -> dict[str, object]:
    """Names for the template ``yeu-cau-bo-sung.docx``. Where nothing is wrong, the letter says so to all units."""
    checked = sorted(ready.checked, key=lambda item: _code(item[0]))
    asked = [_request(item) for item in checked if item[1]]
    sound = [_name(item[0]) for item in checked if not item[1]]
    addressed = [request.unit for request in asked] or sound
    return {
        **area.head(ID, ready),
        "kind": "letter",
        "addressees": _listed([WORDS["committee_of"].format(unit=unit) for unit in addressed]),
        "requests": asked,
        "requested": written.number(len(asked)),
        "sound": sound,
        "days": written.number(days) if (days := _days(ready)) is not None else "",
    }


def _request(item: Checked) -> Request:
    case, findings = item
    file = case.file.place.name
    points = (
        WORDS["in_file"].format(message=codes.message(finding, "vi"), line=finding.span.line, file=file)
        for finding in findings
    )
    return Request(_name(case), tuple(points))


def _name(case: Any) -> str:
    """Kind and name of the unit inside a sentence; the file's name where the dossier does not say."""
    unit = getattr(case.file.data, "unit", None)
    if unit is None or not unit.name:
        return str(case.file.place.name)
    name = names.unit_name(unit)
    return name[:1].lower() + name[1:]


def _code(case: Any) -> str:
    unit = getattr(case.file.data, "unit", None)
    return str((unit.code if unit else None) or "")


def _listed(addressees: list[str]) -> list[str]:
    """With the marks that a list of addressees has; one alone has none."""
    if len(addressees) < 2:
        return addressees or [BLANK]
    return [*(f"{one};" for one in addressees[:-1]), f"{addressees[-1]}."]


def _days(ready: Ready) -> int | None:
    """Working days to answer in, where the regime says so."""
    steps = ready.regime.file.procedure
    return next((step.working_days for step in steps if step.id == "supplement"), None)
