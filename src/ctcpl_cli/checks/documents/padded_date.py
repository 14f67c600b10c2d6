"""A day or month written with a zero too many or too few.

In an official document a day under 10 has a leading zero, and of the months only 1 and 2 have one: `ngay 05 thang
01`, `ngay 08 thang 9` (decree 30/2020/ND-CP, annex I, part II section 4). `thang 03` and `thang 1` are wrong. Dates
with strokes (`05/3/2024`) are left alone, and so are dates without a year, which may be counts of months.

The date in the head is written for you; this is about dates inside sentences.
"""

import re
from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.documents.texts import plain_scalar, scalars
from ctcpl_cli.dossier.document import Document
from ctcpl_cli.findings import Finding

CODE = "CT512"
_DATE = re.compile(r"(?:\bngay\s+(?P<day>\d{1,2})\s+)?\bthang\s+(?P<month>\d{1,2})\s+nam\s+\d{4}\b", re.IGNORECASE)
_LAST_PADDED_MONTH = 2


def check(case: Case[Any]) -> Iterator[Finding]:
    if not isinstance(case.file.data, Document):
        return
    for scalar in scalars(case.file.source.root):
        text = plain_scalar(case.file.source, scalar)
        for match in _DATE.finditer(text.text):
            for part in ("day", "month"):
                written = match[part]
                if written is not None and written != (right := _right(part, int(written))):
                    start, end = text.range(*match.span(part))
                    yield case.between(CODE, start, end, written=written, right=right)


def _right(part: str, number: int) -> str:
    return f"{number:02d}" if part == "day" or number <= _LAST_PADDED_MONTH else str(number)
