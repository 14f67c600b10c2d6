"""An exception that nothing needs any more.

No finding of this code stands at this place. Either what was let stand has been mended, or the place is misspelt.

Take the exception out, or correct `at`: the keys from the top of the file to the place of the finding, with `/` between
them. Of lists it names the row by its `id`, or by its number from 1. Where the code stands at other places of the file,
the message names these.
"""

from collections.abc import Mapping, Sequence

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Accepted, Dossier
from ctcpl_cli.findings import Finding, Phrase

CODE = "CT444"
MOST_NAMED = 3


def findings(case: Case[Dossier], rows: Sequence[Accepted], elsewhere: Mapping[str, Sequence[str]]) -> list[Finding]:
    """One for each of the exceptions that accepted nothing. ``elsewhere`` are places of findings by their codes."""
    return [
        case.at_value(CODE, row, "at", value=str(row.code), at=str(row.place), hint=_hint(elsewhere, str(row.code)))
        for row in rows
    ]


def _hint(elsewhere: Mapping[str, Sequence[str]], code: str) -> Phrase:
    places = list(dict.fromkeys(place or "/" for place in elsewhere.get(code, ())))
    return Phrase("accepting.elsewhere", {"places": places[:MOST_NAMED]}) if places else Phrase("accepting.mended")
