"""Text with a colon outside quotes.

In YAML a colon followed by a space separates a key from its value, also in the middle of a sentence.

Put the whole text in double quotes. This is the most common mistake in these files. `ctcpl check --fix` does it where a
text was certainly meant, not a key with its value.
"""

from collections.abc import Iterator
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

CODE = "CT020"


def check(case: Case[Any]) -> Iterator[Finding]:
    """Every place that reading marked so."""
    yield from case.reported("unquoted_colon", CODE)
