"""An exception for which nobody answers.

An exception names the code and the place of the finding, why it may stand, the office that answers for it and its last
day. Something of this is missing, so it accepts nothing.

Write `code`, `at`, `reason`, `office` and `until`. `at` are the keys from the top of the file to the place, with `/`
between them, such as `evidence/bc-12`; `/` alone is the whole file.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.missing import missing_keys
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT445"
KEYS = ("code", "at", "reason", "office", "until")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    for row in case.data.accepted:
        missing = missing_keys(row, *KEYS)
        if missing:
            yield case.at_key(CODE, row, next((key for key in KEYS if row.has(key)), "code"), keys=_named(missing))


def _named(keys: list[str]) -> list[Phrase]:
    return [Phrase("keys.answering_office" if key == "office" else f"keys.{key}") for key in keys]
