"""The communes of a district, as their dossiers beside the district's file have them."""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.assess import Commune
from ctcpl_cli.assess.words import unit_name
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.loading import load
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS


def beside(case: Case[Any]) -> list[Commune]:
    """Each dossier of a commune in the folder of the file, for its year or for one that cannot be told.

    One that cannot be read or scored, or is held to a regime that does not assess communes in that year, has no
    verdict.
    """
    year = case.file.data.year if isinstance(case.file.data, Dossier) else None
    return list(_communes(case, year)) if year is not None else []


def _communes(case: Case[Any], year: int) -> Iterator[Commune]:
    for place in sorted(case.file.place.parent.glob("*.yaml")):
        if place.name == case.file.place.name or place.name.startswith("."):
            continue
        found = commune(Case(load(place, case.workspace), case.workspace, case.regimes), year)
        if found is not None:
            yield found


def commune(other: Case[Any], year: int) -> Commune | None:
    """What a file says about a commune of a year; None where it is about none, as :func:`beside` has it."""
    dossier, stem = other.file.data, other.file.place.stem
    if not isinstance(dossier, Dossier):
        return Commune(stem, None) if other.file.kind == "dossier" else None
    unit = dossier.unit
    if dossier.year not in (year, None) or _is_district(other, dossier):
        return None
    name = unit_name(unit, "vi") if unit is not None and unit.name else stem
    verdict = other.assessment.verdict if other.assessment is not None and _fits(other, year) else None
    return Commune(name, verdict, str(unit.code or "") if unit is not None else "")


def _is_district(other: Case[Any], dossier: Dossier) -> bool:
    """Whether a file is about a district, by its kind and by its regime; one of the two alone may be a mistake."""
    kind = dossier.unit.kind if dossier.unit is not None else None
    return kind in DISTRICT_KINDS and (other.regime is None or kind in other.regime.file.unit_kinds)


def _fits(other: Case[Any], year: int) -> bool:
    """Whether the regime of a commune governs the year and assesses communes."""
    regime, unit = other.regime, getattr(other.file.data, "unit", None)
    kind = str(unit.kind) if unit is not None else ""
    return (
        regime is not None
        and other.regimes.governs(regime, year, kind)
        and any(kind in COMMUNE_KINDS for kind in regime.file.unit_kinds)
    )
