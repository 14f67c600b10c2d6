"""Code or id without quotes.

`00004` and `2.5` are names made of digits. This program keeps them as they are typed; other programs that read YAML
make numbers of them: `00004` becomes 4, `1.10` becomes 1.1, and `NO` or `on` become "false" or "true". The finding
covers a code of a unit or the id of a criterion, indicator, item, piece of evidence and so on, as a key or as a value,
where it would be read as something else.

Put it in quotes: `"00004"`. `ctcpl check --fix` does it.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT115"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unquoted_code", CODE)
