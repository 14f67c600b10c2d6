"""What the dossier says of its unit beside what the official lists of its time say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.unit_code import well_formed
from ctcpl_cli.dossier.models import Dossier, Unit
from ctcpl_cli.findings import Phrase
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS
from ctcpl_cli.units import Listed, lists_of, units_of
from ctcpl_cli.units.lists import LAST_YEAR_WITH_OLD_UNITS
from ctcpl_cli.units.names import agrees, namesakes
from ctcpl_cli.units.table import full_name

NAME_KEYS = ("kind", "name")
AREA_KEYS = ("district", "province")


@dataclass(frozen=True)
class Compared:
    """A unit with a code and a year. ``found`` are the units of its code in the lists of the time, the best first."""

    unit: Unit
    code: str
    year: int
    given: dict[str, str]
    found: list[Listed]

    @property
    def is_new(self) -> bool:
        """Whether only the lists since 1/7/2025 hold. They are complete, so what differs from them is wrong."""
        return self.year > LAST_YEAR_WITH_OLD_UNITS

    def fits(self, units: Iterable[Listed], *keys: str) -> list[Listed]:
        """The units that have these of the given parts."""
        return [unit for unit in units if agrees(unit, {key: self.given[key] for key in keys})]

    @property
    def dates(self) -> list[date]:
        """The days of the lists of the time."""
        return sorted(table.date for table in lists_of(self.year))

    def typed(self) -> str:
        """Kind and name as the dossier has them."""
        return full_name(self.given["kind"], self.given["name"])

    def elsewhere(self) -> list[Listed]:
        """Units of another code with the given kind and name, in the given province where it is one."""
        if not self.given["name"]:
            return []
        within = namesakes(self.given["name"], self.year, self.given["kind"], self.given["province"])
        found = within or namesakes(self.given["name"], self.year, self.given["kind"])
        same_level = [unit for unit in found if len(unit.code) == len(self.code) and unit.code != self.code]
        return same_level if within or len(same_level) == 1 else []


def compared(case: Case[Dossier]) -> Compared | None:
    """None where a list of the time has the unit as it is typed, and where other checks say that it cannot be told."""
    unit, year = case.data.unit, case.data.year
    if unit is None or year is None or not unit.code or not well_formed(case):
        return None
    code = str(unit.code)
    given = {key: str(getattr(unit, key) or "") for key in (*NAME_KEYS, *AREA_KEYS)}
    if given["kind"] not in (*COMMUNE_KINDS, *DISTRICT_KINDS):
        given["kind"] = ""
    listed = (table.find(code) for table in lists_of(year))
    if any(one is not None and agrees(one, given) for one in listed):
        return None
    return Compared(unit, code, year, given, units_of(code, year))


def names(units: Iterable[Listed]) -> list[str]:
    """Kinds and names, each once."""
    return list(dict.fromkeys(unit.full_name for unit in units))


def code_hint(units: list[Listed], otherwise: str = "search_them") -> Phrase:
    """Which codes units of the given name have, or what else can be done."""
    return (
        Phrase("lists.have_codes", {"units": [unit.in_full for unit in units]})
        if units
        else Phrase(f"lists.{otherwise}")
    )


def listed_hint(what: Compared, units: list[Listed]) -> Phrase:
    """What to do about a part that the lists have otherwise; the old ones may lack what was between two of them."""
    hint = code_hint(units, "write_as_listed")
    return hint if what.is_new else Phrase("lists.if_so_then", {"year": what.year, "hint": hint})
