"""Who issues a new plan, letter or decision: a commune, a district or a province, by code or by name."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ctcpl_cli.cli.new_file import governing
from ctcpl_cli.cli.new_unit import DISTRICT_DIGITS, described, likely_kind
from ctcpl_cli.cli.session import Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.regime import Regime, Regimes
    from ctcpl_cli.starter.documents import Issuer, Kind
    from ctcpl_cli.units import Listed

PROVINCE_DIGITS = 2
_COMMUNE, _DISTRICT = "xa", "huyen"


def issuing(
    document: "Kind", session: Session, regimes: "Regimes", code: str, year: int, given: Mapping[str, str]
) -> "tuple[Regime, Issuer]":
    """The regime of the year and the issuer. ``given`` are the options by name, empty where they are left out.

    Raises UsageProblem for a unit that is not known or issues no such document, and for a year without regime.
    """
    if len(code) in (DISTRICT_DIGITS, PROVINCE_DIGITS) or not code:
        return _above_communes(document, regimes, code, year, given)
    if document == "decision":
        raise UsageProblem("cli.decision_of_commune", code=code)
    return _commune(session, regimes, code, year, given)


def _commune(
    session: Session, regimes: "Regimes", code: str, year: int, given: Mapping[str, str]
) -> "tuple[Regime, Issuer]":
    from ctcpl_cli.dossier.models import Unit
    from ctcpl_cli.dossier.workspace import FIRST_YEAR_WITHOUT_DISTRICT
    from ctcpl_cli.starter.documents import Issuer

    regime = governing(regimes, year, likely_kind(code, year, given))
    new = described(session, code, year, given)
    kinds = list(map(str, regime.file.unit_kinds))
    if new.kind not in kinds:
        raise UsageProblem("cli.bad_unit_kind", kind=new.kind, regime=regime.id, kinds=", ".join(kinds))
    above = new.district if year < FIRST_YEAR_WITHOUT_DISTRICT else ""
    unit = Unit(code=code, kind=new.kind, name=new.name, district=above or None, province=new.province)
    return regime, Issuer("commune", unit, (new.kind,))


def _above_communes(
    document: "Kind", regimes: "Regimes", code: str, year: int, given: Mapping[str, str]
) -> "tuple[Regime, Issuer]":
    from ctcpl_cli.dossier.models import Unit
    from ctcpl_cli.dossier.workspace import FIRST_YEAR_WITHOUT_DISTRICT
    from ctcpl_cli.starter.documents import Issuer
    from ctcpl_cli.units.areas import kinds_in

    regime = governing(regimes, year, _COMMUNE)
    if year >= FIRST_YEAR_WITHOUT_DISTRICT and (len(code) == DISTRICT_DIGITS or given["district"]):
        raise UsageProblem("cli.no_districts", year=year)
    area = _by_code(code, year, given) if code else _by_name(year, given)
    kinds = kinds_in(area, year)
    if area.parent is not None:
        return regime, Issuer("district", Unit(district=area.full_name, province=area.province), _of(regime, kinds))
    if document == "decision" and regime.level == "district" and year < FIRST_YEAR_WITHOUT_DISTRICT:
        recognised = regimes.of_year(year, _DISTRICT)
        if recognised is None:
            raise UsageProblem("cli.decision_of_province", year=year, regime=regime.id)
        regime = recognised
    return regime, Issuer("province", Unit(province=area.full_name), _of(regime, kinds))


def _by_code(code: str, year: int, given: Mapping[str, str]) -> "Listed":
    from ctcpl_cli.units import units_of
    from ctcpl_cli.units.names import agrees

    found = units_of(code, year)
    if not found:
        raise UsageProblem("cli.unknown_area", name=code, year=year)
    fitting = [area for area in found if agrees(area, given)]
    if not fitting:
        options = [f"--{key}" for key, value in given.items() if value]
        listed = [area.in_full for area in found]
        raise UsageProblem("cli.unit_differs", code=code, year=year, options=options, listed=listed)
    return fitting[0]


def _by_name(year: int, given: Mapping[str, str]) -> "Listed":
    from ctcpl_cli.units.areas import districts, provinces

    if not given["province"] or given["kind"] or given["name"]:
        raise UsageProblem("cli.no_issuer")
    province = _only(provinces(given["province"], year), given["province"], year)
    if not given["district"]:
        return province
    return _only(districts(given["district"], province, year), given["district"], year)


def _only(found: "Sequence[Listed]", name: str, year: int) -> "Listed":
    if not found:
        raise UsageProblem("cli.unknown_area", name=name, year=year)
    if len(found) > 1:
        raise UsageProblem("cli.several_areas", name=name, areas=[area.in_full for area in found])
    return found[0]


def _of(regime: "Regime", kinds: set[str]) -> tuple[str, ...]:
    """The kinds of units that there are, in the regime's order; all it assesses where none of them is known."""
    known = tuple(map(str, regime.file.unit_kinds))
    return tuple(kind for kind in known if kind in kinds) or known
