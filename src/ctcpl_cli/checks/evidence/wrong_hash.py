"""A file that is not the one that was recorded.

The SHA-256 of the file is not the one written in `sha256`. The file was changed or exchanged after it was
recorded, or the hash was copied wrongly.

Compare the file with the original document. If it is the right one, write the hash that the message gives;
otherwise put the right file back.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.files import is_allowed, readable_file
from ctcpl_cli.checks.evidence.hashes import sha256
from ctcpl_cli.checks.evidence.malformed_hash import is_hash
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT307"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for document in case.data.evidence:
        if not (document.file and document.sha256 and is_hash(document.sha256) and is_allowed(case, document.file)):
            continue
        place = readable_file(case, document.file)
        actual = sha256(place) if place is not None else None
        if actual is not None and actual != document.sha256.lower():
            yield case.at_value(CODE, document, "sha256", file=str(document.file), actual=actual)
