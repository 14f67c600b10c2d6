"""Letters with separate accents become composed ones (NFC), in values, keys and comments alike."""

import unicodedata
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.reading import not_nfc
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair

CODES = (not_nfc.CODE,)


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """The marked words composed; values are read as composed already."""
    return Repair(finding.code, start, end, unicodedata.normalize("NFC", case.file.source.text[start:end]))
