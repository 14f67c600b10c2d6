"""A file outside the workspace.

`file` is an absolute path, or leads out of the workspace by `..` or through a link.

A dossier travels: to the district's computer, into the archive. Only what lies in the workspace travels with
it, so the path must be relative to the dossier and stay inside.

Copy the file next to the dossier, for example into `minh-chung/`, and write that path.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.files import BACKSLASH, is_absolute, stays_inside
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT309"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for document in case.data.evidence:
        file = document.file
        if not file:
            continue
        outside = is_absolute(file) or not stays_inside(case, file.replace(BACKSLASH, "/"))
        if outside:
            yield case.at_value(CODE, document, "file", file=str(file))
