"""A hash that cannot be one.

`sha256` must be the SHA-256 of the file: exactly 64 digits 0 to 9 and letters a to f. What stands there is
shorter, longer or has other characters; mostly part of it was lost in copying, or it is a hash of another kind
(MD5 has 32, SHA-1 has 40).

Copy it again from the output of `certutil -hashfile FILE SHA256` (Windows) or `sha256sum FILE`, or leave it
out.
"""

import re
from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT308"
_HASH = re.compile("[0-9a-fA-F]{64}")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for document in case.data.evidence:
        if document.sha256 is not None and not is_hash(document.sha256):
            yield case.at_value(CODE, document, "sha256", length=len(document.sha256))


def is_hash(text: str) -> bool:
    """Whether a text has the form of a SHA-256 in hex."""
    return _HASH.fullmatch(text) is not None
