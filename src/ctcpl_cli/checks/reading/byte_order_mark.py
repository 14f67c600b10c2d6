"""Byte order mark.

Some Windows editors put three invisible bytes before the first character. Nothing is misread, but other programs may
trip over it.

Save the file as UTF-8 without BOM.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT006"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("byte_order_mark", CODE)
