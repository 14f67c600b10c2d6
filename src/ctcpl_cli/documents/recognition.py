"""One recognition decision: which dossiers it is about, whether it can be drawn up, and what it rests on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, cast

from ctcpl_cli.assess import Assessment
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.run import Checked, cases, check_paths
from ctcpl_cli.documents import kinds, names
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.workspace import DECISION_FILE, DISTRICT_FILE, yaml_files
from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import codes
from ctcpl_cli.regime import Regime, Regimes

_YEAR = re.compile(rb"^year:[ \t]*[\"']?([0-9]{4})\b", re.MULTILINE)
_FOLDER_YEAR = re.compile("[0-9]{4}")

RefusalKey = Literal[
    "refused_files",
    "refused_incomplete",
    "no_decision_file",
    "wrong_decision_file",
    "refused_annulled",
    "mixed_regimes",
]


@dataclass(frozen=True, slots=True)
class Round:
    """The dossiers of one place and year, and the file that holds their decision's data.

    ``strays`` name another year than their folder does. ``districts`` are the decision files of the districts
    where it is a whole province that is reported on.
    """

    folder: Path
    year: int | None
    dossiers: tuple[Path, ...]
    strays: tuple[Path, ...] = ()
    districts: tuple[Path, ...] = ()

    @property
    def decision(self) -> Path:
        """The decision's data."""
        return self.folder / DECISION_FILE


@dataclass(frozen=True, slots=True)
class Refused:
    """Why no decision can be drawn up: a key of ``messages.documents``, with the findings that stand in the way."""

    key: RefusalKey
    facts: dict[str, object]
    checked: Sequence[Checked] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """What a decision needs. Units that are ``incomplete`` stand in neither list.

    ``checked`` are the dossiers with their findings, those without assessment too; ``districts`` the decisions below a
    province.
    """

    decision: Case[DecisionDocument]
    dossiers: Sequence[Case[Any]]
    assessments: Sequence[Assessment]
    strays: Sequence[Path] = ()
    checked: Sequence[Checked] = ()
    districts: Sequence[Case[DecisionDocument]] = ()

    def of(self, verdict: str) -> list[Assessment]:
        """The units with a verdict, in the order of their codes."""
        found = [assessment for assessment in self.assessments if assessment.verdict == verdict]
        return sorted(
            found, key=lambda assessment: str(assessment.dossier.unit.code if assessment.dossier.unit else "")
        )

    @property
    def regime(self) -> Regime:
        """The regime of all dossiers."""
        return self.assessments[0].regime

    @property
    def without_minutes(self) -> list[str]:
        """Units whose council minutes are missing."""
        return [_name(assessment) for assessment in self.assessments if not assessment.dossier.appraised]

    @property
    def unverified(self) -> list[str]:
        """Numbers of the regime that nobody has seen in the law and that a verdict rests on."""
        return sorted({name for assessment in self.assessments for name in assessment.unverified})

    @property
    def areas(self) -> list[str]:
        """The districts or provinces of the units: one, unless a dossier stands in the wrong folder."""
        return sorted({names.area(assessment.dossier.unit, self.regime.level) for assessment in self.assessments})

    @property
    def accepting(self) -> dict[str, int]:
        """The units whose dossiers accept findings, with how many."""
        counts = {
            _name(case.assessment): sum(finding.accepted is not None for finding in findings)
            for case, findings in self.checked
            if case.assessment is not None
        }
        return {name: count for name, count in counts.items() if count}

    def not_annulled(self) -> "Ready | Refused":
        """This, or why no decision can be drawn up any more."""
        annulled = self.decision.data.annulled
        if annulled is None:
            return self
        return Refused("refused_annulled", {"number": annulled.number or "?", "date": annulled.date or "?"})

    @property
    def draft(self) -> bool:
        """Whether the decision can be no more than a draft."""
        return any(remarks(self))


def rounds(places: Iterable[Path]) -> list[Round]:
    """The rounds at or below the places: communes' dossiers of one folder and one year belong together."""
    found: dict[Path, dict[int | None, list[Path]]] = defaultdict(lambda: defaultdict(list))
    for place in places:
        for file in yaml_files(place):
            content = kinds.start(file)
            if file.name in (DECISION_FILE, DISTRICT_FILE) or kinds.stated(content) != "dossier":
                continue
            year = _YEAR.search(content)
            files = found[file.parent][int(year[1]) if year else _folder_year(file.parent)]
            if file not in files:
                files.append(file)
    return [one for folder, years in sorted(found.items()) for one in _rounds(folder, years)]


def province_round(folder: Path) -> Round | None:
    """A year of all districts of a province, where the folder holds the province's own data and no dossiers."""
    year = _folder_year(folder)
    if year is None or not (folder / DECISION_FILE).is_file() or rounds([folder]):
        return None
    below = [one for one in rounds([folder.parent]) if one.year == year]
    dossiers = tuple(file for one in below for file in one.dossiers)
    strays = tuple(file for one in below for file in one.strays)
    decisions = tuple(one.decision for one in below if one.decision.is_file())
    return Round(folder, year, dossiers, strays, decisions) if dossiers else None


def prepare(given: Round, allow_incomplete: bool, today: date, allow_errors: bool = False) -> Ready | Refused:
    """Everything a decision needs, or why there can be none. Raises BadConfiguration.

    ``today`` is the day on which exceptions of dossiers hold. With ``allow_errors`` mistakes in dossiers do not stand
    in the way; units that cannot be scored are left out.
    """
    if not given.decision.is_file():
        return Refused("no_decision_file", {})
    checked = list(check_paths([*given.dossiers, *given.districts, given.decision], today=today))
    decision = checked[-1][0]
    errors = [
        (case, wrong)
        for case, findings in checked
        if (wrong := list(filter(_is_error, findings)))
        and (case is decision or not (allow_errors and _is_dossier(case)))
    ]
    if decision.file.data is not None and not isinstance(decision.file.data, DecisionDocument):
        return Refused("wrong_decision_file", {}, [item for item in errors if item[0] is not decision])
    if errors:
        return Refused("refused_files", {}, errors)
    dossiers = [case for case, _ in checked if _is_dossier(case)]
    assessments = [case.assessment for case in dossiers]
    judged = [assessment for assessment in assessments if assessment is not None]
    unknown = [
        _name(assessment) if assessment is not None and _is_named(assessment) else case.file.source.path
        for case, assessment in zip(dossiers, assessments, strict=True)
        if (assessment is None and not (allow_errors and judged))
        or (assessment is not None and assessment.verdict == "incomplete" and not allow_incomplete)
        or (assessment is not None and not _is_named(assessment) and not allow_errors)
    ]
    if unknown:
        return Refused("refused_incomplete", {"units": ", ".join(unknown)})
    regimes = sorted({assessment.regime.id for assessment in judged})
    if len(regimes) > 1:
        return Refused("mixed_regimes", {"regimes": ", ".join(regimes)})
    return Ready(
        cast(Case[DecisionDocument], decision),
        dossiers,
        judged,
        given.strays,
        [item for item in checked if _is_dossier(item[0])],
        [
            cast(Case[DecisionDocument], case)
            for case, _ in checked[:-1]
            if isinstance(case.file.data, DecisionDocument)
        ],
    )


def regime_of(given: Round) -> tuple[Regime, Regimes] | None:
    """The regime that the dossiers name, told from the first that names one, among all of its workspace.

    Raises BadConfiguration.
    """
    named = ((case.regime, case.regimes) for case in cases(given.dossiers))
    return next(((regime, regimes) for regime, regimes in named if regime is not None), None)


def remarks(ready: Ready) -> Iterator[tuple[str, dict[str, object]]]:
    """Why a decision is only a draft: keys of ``messages.documents`` with their facts."""
    if ready.without_minutes:
        yield "draft_no_minutes", _listed(ready.without_minutes)
    if ready.unverified:
        yield "draft_unverified", {"count": len(ready.unverified), "regime": ready.regime.id}
    if ready.of("incomplete"):
        yield "draft_incomplete", _listed([_name(assessment) for assessment in ready.of("incomplete")])
    if ready.strays:
        yield "draft_other_year", {"files": ", ".join(file.name for file in ready.strays)}
    if len(ready.areas) > 1 and not ready.districts:
        yield "draft_areas", {"areas": ", ".join(ready.areas)}


def _listed(units: Sequence[str]) -> dict[str, object]:
    return {"count": len(units), "units": ", ".join(units)}


def _name(assessment: Assessment) -> str:
    return names.unit_name(assessment.dossier.unit)


def _is_named(assessment: Assessment) -> bool:
    """Whether a list can name the unit."""
    unit = assessment.dossier.unit
    return unit is not None and bool(unit.kind and unit.name)


def _is_dossier(case: Case[Any]) -> bool:
    return case.file.kind != "regime" and kinds.of(case.file) == "dossier"


def _is_error(finding: Any) -> bool:
    return codes.severity(finding) == Severity.ERROR


def _folder_year(folder: Path) -> int | None:
    return int(folder.name) if _FOLDER_YEAR.fullmatch(folder.name) else None


def _rounds(folder: Path, years: dict[int | None, list[Path]]) -> Iterator[Round]:
    """A file that names no year belongs to every round of its folder, so that none goes out without it."""
    unknown = years.pop(None, [])
    right = _folder_year(folder)
    strays = tuple(file for year, files in years.items() if right not in (None, year) for file in files)
    for year in sorted(year for year in years if year is not None):
        yield Round(folder, year, (*years[year], *unknown), strays)
    if unknown and not years:
        yield Round(folder, None, tuple(unknown))
