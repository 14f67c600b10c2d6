"""A file of evidence that is not there.

`file` names a file that does not exist at that place, is a folder, or cannot be opened.

The path is relative to the dossier that names it. Capital letters count: `BC-12.pdf` and `bc-12.pdf` are two
files on most servers even if they are one on Windows.

Put the file there, correct the path, or leave `file` out: an issued document with number and date is evidence
without a copy.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.files import is_allowed, readable_file
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT306"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for document in case.data.evidence:
        file = document.file
        if file and is_allowed(case, file) and readable_file(case, file) is None:
            yield case.at_value(CODE, document, "file", file=str(file))
