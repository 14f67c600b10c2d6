"""The class of the unit is not stated yet.

For the years 2017 to 2021 the total that a commune needs goes by its class (I, II or III) of administrative units:
`class` in `unit`. Without it nobody can tell whether the total is enough, and the verdict stays "incomplete". It is a
warning that `ctcpl check --require-complete` makes an error. The finding stands at `unit`, or at the empty `class`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT220"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where a condition goes by class."""
    unit = case.data.unit
    if unit is None or unit.has("class") or case.regime is None:
        return
    if any(isinstance(condition.value, dict) for condition in case.regime.file.conditions):
        yield case.at_value(CODE, unit, "class")
