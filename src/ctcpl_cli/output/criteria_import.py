"""What an import found: each number in the regime file, in the form, and what becomes of it."""

import json
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from ctcpl_cli.checks.importing.fields import field, value
from ctcpl_cli.figures import exact, printed
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.importing.changes import Row, Shown
from ctcpl_cli.importing.run import Imported
from ctcpl_cli.importing.spots import NOWHERE
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.output.columns import align
from ctcpl_cli.output.findings import excerpt, first_line, json_row

COLUMNS = ("id", "field", "regime", "form", "action")


def table(made: Imported, findings: Sequence[Finding], regime: str, written: str | None, lang: Lang) -> Iterator[str]:
    """The title, one line a number, then every finding with its place."""
    if made.title:
        yield text("importing.document", lang, title=made.title)
        yield ""
    if made.rows:
        heading = [text(f"importing.column_{name}", lang) for name in COLUMNS]
        yield from align([heading, *(_cells(row, lang) for row in made.rows)])
    for finding in findings:
        yield ""
        yield first_line(finding, lang)
        if finding.span != NOWHERE:
            yield from excerpt(made.document, finding)


def as_json(made: Imported, findings: Sequence[Finding], regime: str, written: str | None, lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    whole = {
        "form": made.found.path,
        "regime": regime,
        "title": made.title,
        "source": made.source,
        "written": written,
        "rows": [
            {
                "id": row.id,
                "field": row.field,
                "regime": _plain(row.regime),
                "form": _plain(row.form),
                "action": str(row.action),
                "place": _said(row.spot.place, lang),
            }
            for row in made.rows
        ],
        "findings": [json_row(finding, lang) for finding in findings],
    }
    yield json.dumps(whole, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Imported, Sequence[Finding], str, str | None, Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
}


def _cells(row: Row, lang: Lang) -> list[str]:
    values = [_said(value(given), lang) for given in (row.regime, row.form)]
    return [row.id, _said(field(row.field), lang), *values, text(f"importing.action_{row.action}", lang)]


def _said(given: object, lang: Lang) -> str:
    if isinstance(given, Decimal):
        return printed(given, lang)
    return text(given.key, lang, **readable(given.facts, lang)) if isinstance(given, Phrase) else str(given)


def _plain(given: Shown) -> object:
    return exact(given) if isinstance(given, Decimal) else given
