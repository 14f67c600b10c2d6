"""A unit that stands in no list of its time, up to 2025.

The code is compared with the official lists of administrative units before 1/7/2025 that come with the program. Their
days stand in the message: a unit that was formed and merged again between two of them is in none, so this is a warning.
Most often a digit was mistyped. The finding covers the code.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.identity.listing import code_hint, compared
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT620"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where no list of the time has the code."""
    what = compared(case)
    if what is not None and not what.found and not what.is_new:
        facts = {"value": what.code, "dates": what.dates, "hint": code_hint(what.elsewhere())}
        yield case.at_value(CODE, what.unit, "code", **facts)
