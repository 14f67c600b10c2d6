"""One recognition decision: which dossiers it is about, whether it can be drawn up, and what it rests on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from ctcpl_cli.assess import Assessment
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.run import Checked, check_paths
from ctcpl_cli.documents import names
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.workspace import yaml_files
from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import codes
from ctcpl_cli.source import MAX_BYTES

DECISION = "decision.yaml"
_KIND = re.compile(rb"^kind:[ \t]*[\"']?(\w+)", re.MULTILINE)
_YEAR = re.compile(rb"^year:[ \t]*[\"']?([0-9]{4})\b", re.MULTILINE)
_FOLDER_YEAR = re.compile("[0-9]{4}")

RefusalKey = Literal["refused_files", "refused_incomplete", "no_decision_file", "mixed_regimes"]


@dataclass(frozen=True, slots=True)
class Round:
    """The dossiers of one place and year, and the file that holds their decision's data."""

    folder: Path
    year: int | None
    dossiers: tuple[Path, ...]

    @property
    def decision(self) -> Path:
        """The decision's data."""
        return self.folder / DECISION


@dataclass(frozen=True, slots=True)
class Refused:
    """Why no decision can be drawn up: a key of ``messages.documents``, with the findings that stand in the way."""

    key: RefusalKey
    facts: dict[str, object]
    checked: Sequence[Checked] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """What a decision needs. Units that are ``incomplete`` stand in neither list."""

    decision: Case[DecisionDocument]
    dossiers: Sequence[Case[Any]]
    assessments: Sequence[Assessment]

    def of(self, verdict: str) -> list[Assessment]:
        """The units with a verdict, in the order of their codes."""
        found = [assessment for assessment in self.assessments if assessment.verdict == verdict]
        return sorted(
            found, key=lambda assessment: str(assessment.dossier.unit.code if assessment.dossier.unit else "")
        )

    @property
    def without_minutes(self) -> list[str]:
        """Units whose council minutes are missing."""
        return [_name(assessment) for assessment in self.assessments if not assessment.dossier.appraised]

    @property
    def unverified(self) -> list[str]:
        """Numbers of the regime that nobody has seen in the law and that a verdict rests on."""
        return sorted({name for assessment in self.assessments for name in assessment.unverified})

    @property
    def draft(self) -> bool:
        """Whether the decision can be no more than a draft."""
        return bool(self.without_minutes or self.unverified or self.of("incomplete"))


def rounds(places: Iterable[Path]) -> list[Round]:
    """The rounds at or below the places: dossiers of one folder and one year belong together."""
    found: dict[tuple[Path, int | None], list[Path]] = defaultdict(list)
    for place in places:
        for file in yaml_files(place):
            content = _start(file)
            kind = _KIND.search(content)
            if file.name == DECISION or (kind and kind[1] != b"dossier"):
                continue
            year = _YEAR.search(content)
            folder_year = int(file.parent.name) if _FOLDER_YEAR.fullmatch(file.parent.name) else None
            files = found[file.parent, int(year[1]) if year else folder_year]
            if file not in files:
                files.append(file)
    return [Round(folder, year, tuple(files)) for (folder, year), files in sorted(found.items(), key=_order)]


def prepare(given: Round, allow_incomplete: bool) -> Ready | Refused:
    """Everything a decision needs, or why there can be none. Raises BadConfiguration."""
    if not given.decision.is_file():
        return Refused("no_decision_file", {})
    checked = list(check_paths([*given.dossiers, given.decision]))
    errors = [(case, wrong) for case, findings in checked if (wrong := list(filter(_is_error, findings)))]
    if errors:
        return Refused("refused_files", {}, errors)
    decision = next(case for case, _ in checked if isinstance(case.file.data, DecisionDocument))
    dossiers = [case for case, _ in checked if case.file.kind == "dossier"]
    assessments = [case.assessment for case in dossiers]
    unknown = [
        case.file.source.path if assessment is None else _name(assessment)
        for case, assessment in zip(dossiers, assessments, strict=True)
        if assessment is None or (assessment.verdict == "incomplete" and not allow_incomplete)
    ]
    if unknown:
        return Refused("refused_incomplete", {"units": ", ".join(unknown)})
    judged = [assessment for assessment in assessments if assessment is not None]
    regimes = sorted({assessment.regime.id for assessment in judged})
    if len(regimes) > 1:
        return Refused("mixed_regimes", {"regimes": ", ".join(regimes)})
    return Ready(cast(Case[DecisionDocument], decision), dossiers, judged)


def remarks(ready: Ready) -> Iterator[tuple[str, dict[str, object]]]:
    """Why a decision is only a draft: keys of ``messages.documents`` with their facts."""
    if ready.without_minutes:
        yield "draft_no_minutes", _listed(ready.without_minutes)
    if ready.unverified:
        yield "draft_unverified", {"count": len(ready.unverified), "regime": ready.assessments[0].regime.id}
    if ready.of("incomplete"):
        yield "draft_incomplete", _listed([_name(assessment) for assessment in ready.of("incomplete")])


def _listed(units: Sequence[str]) -> dict[str, object]:
    return {"count": len(units), "units": ", ".join(units)}


def _name(assessment: Assessment) -> str:
    return names.unit_name(assessment.dossier.unit)


def _is_error(finding: Any) -> bool:
    return codes.severity(finding) == Severity.ERROR


def _start(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES)
    except OSError:
        return b""


def _order(item: tuple[tuple[Path, int | None], list[Path]]) -> tuple[Path, int]:
    return item[0][0], item[0][1] or 0
