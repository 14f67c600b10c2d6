"""File too large.

A file of more than 1 MiB. A full dossier of one unit takes a fiftieth of that.

Usually the text of whole documents was pasted in. Keep them in files of their own and name those under `evidence`.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT003"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("too_large", CODE)
