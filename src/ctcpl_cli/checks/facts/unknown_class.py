"""A class of communes that the regime does not know.

`class` in `unit` is one of the classes by which the regime sets the total that is needed: `I`, `II` or `III`, in Roman
numerals. The finding covers the value; the condition stays unknown until it is mended.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT221"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where no condition by class has a value for it."""
    unit = case.data.unit
    if unit is None or unit.class_ is None or case.regime is None:
        return
    for condition in case.regime.file.conditions:
        if isinstance(condition.value, dict) and unit.class_ not in condition.value:
            yield case.at_value(CODE, unit, "class", value=str(unit.class_), known=list(condition.value))
            return
