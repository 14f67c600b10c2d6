"""A file that cannot be read as a form.

It is empty, protected by a password, older than Word and Excel 2007, damaged, far too large, or something else than a
Word or Excel file. Only the content counts, not the name.

Open the file in Word or Excel and save it as .docx or .xlsx without a password.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT751"
KIND = "unusable"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
