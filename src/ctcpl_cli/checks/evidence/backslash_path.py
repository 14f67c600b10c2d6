"""A path with backslashes.

`file` is written the Windows way, `minh-chung\\bc-12.pdf`. Other systems take the backslash for a letter of the
name and do not find the file. Windows understands `/` as well.

Write `/` between folders and file: `minh-chung/bc-12.pdf`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.files import BACKSLASH, is_absolute, stays_inside
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT312"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for document in case.data.evidence:
        file = document.file
        if file and BACKSLASH in file and not is_absolute(file):
            right = file.replace(BACKSLASH, "/")
            if stays_inside(case, right):
                yield case.at_value(CODE, document, "file", file=str(file), right=right)
