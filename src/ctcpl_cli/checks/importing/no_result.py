"""A formula without its result.

The Excel file was saved by a program that keeps formulas and not their results. They are not worked out here: what a
person saw on paper is what counts.

Open the file in Excel or LibreOffice Calc, save it, and import it again.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT757"
KIND = "no_result"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
