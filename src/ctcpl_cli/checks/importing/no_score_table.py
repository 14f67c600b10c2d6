"""A form without a table of points.

A score summary has a table with a column for the maximum (`Diem so toi da`) and columns for what is scored (`Tieu
chi, chi tieu`, `Noi dung`). No table of the file has both, or none of its rows has the name of a criterion of the
regime.

Choose the right file. A picture of a table, or a scanned page, cannot be read.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT752"
KIND = "no_score_table"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
