"""A district that lacks dossiers of some of its communes.

A district meets the standard only if all its communes do, and that is counted from the dossiers beside its
`huyen.yaml`. Here the official list of units of the time has communes of the district without a dossier of the year
among them: the condition says nothing about these. The list is the one nearest to the end of the year; it has only what
was on its day.

The finding covers the code of the district and names the communes. Put their dossiers into the same folder. Where a
commune was merged before the end of the year, leave it. Without any dossier beside it, the district has CT226.
"""

from ctcpl_cli.assess import Commune
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, Unit
from ctcpl_cli.dossier.slugs import unit_slug
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime.models import DISTRICT_KINDS
from ctcpl_cli.schema import Model
from ctcpl_cli.units import Listed, lists_of

CODE = "CT802"
MOST_NAMES = 10


class Comparison:
    """Compares one file with those of its own folder."""

    def findings(self, case: Case[Model]) -> list[Finding]:
        """One finding where communes of a district are in the list of the time and not among the dossiers."""
        dossier = case.file.data
        if not isinstance(dossier, Dossier) or dossier.unit is None or dossier.year is None or not case.counted:
            return []
        tables = lists_of(dossier.year)
        if not tables or dossier.unit.kind not in DISTRICT_KINDS:
            return []
        listed = [unit for unit in tables[0].units() if _within(unit, dossier.unit)]
        missing = [unit for unit in listed if not any(_stands_for(commune, unit) for commune in case.counted)]
        if not missing:
            return []
        names = [unit.full_name for unit in missing[:MOST_NAMES]] + ["..."] * (len(missing) > MOST_NAMES)
        facts = {"n": len(missing), "all": len(listed), "date": tables[0].date, "names": names}
        return [case.at_value(CODE, dossier.unit, "code", **facts)]


def _within(listed: Listed, district: Unit) -> bool:
    return listed.parent is not None and listed.parent.parent is not None and listed.parent.code == district.code


def _stands_for(commune: Commune, listed: Listed) -> bool:
    """By its code; a file that cannot be read by its name."""
    stem = unit_slug(listed.kind, listed.name)
    return commune.code == listed.code or (not commune.code and commune.name in (stem, f"{stem}-{listed.code}"))
