"""The meaning of a change as a comment beside it: a table of results, the details folded, within the size allowed."""

from collections.abc import Iterator, Sequence

from ctcpl_cli.history.report import Meaning, UnitChange
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output import diff_words as words
from ctcpl_cli.output import markdown
from ctcpl_cli.output.criteria_diff import lines as regime_lines
from ctcpl_cli.output.diff_folded import block, safe
from ctcpl_cli.output.diff_order import in_order
from ctcpl_cli.output.diff_text import document_lines, document_name, heading, other_lines, regime_name, unit_lines
from ctcpl_cli.output.excerpts import cut

MOST_CHARACTERS = 65_536
"""GitHub refuses longer comments (REST API, issue comments: ``body is too long``)."""
_ROOM_FOR_WORDS = 600
_SHARE = 3
"""The table, and what is no unit, take at most one part in so many; details of units have what is left."""
_COLUMNS = ("unit", "year", "points", "verdict", "why")
_LONGEST_CELL = 200


def lines(meaning: Meaning, lang: Lang) -> Iterator[str]:
    """The heading, the table, then a folded block each; what finds no room is counted."""
    regimes = meaning.laws
    units, others = in_order(meaning, lambda unit: (_row(unit, lang, regimes), _unit(unit, lang, regimes)))
    documents = [block(document_name(each, lang), document_lines(each, lang), lang) for each in meaning.documents]
    head = f"**{safe(heading(meaning, len(units), len(documents), others, lang))}**\n"
    laws = [block(regime_name(each, lang), regime_lines(each.differences, lang), lang) for each in meaning.regimes]
    rest = [f"- {safe(line)}\n" for line in other_lines(meaning, others, lang)]

    room = MOST_CHARACTERS - len(head) - _ROOM_FOR_WORDS
    besides = fitting([*laws, *documents, *rest], room // _SHARE)
    rows = fitting([row for row, _ in units], room // _SHARE)
    details = fitting([told for _, told in units], room - _size(besides) - _size(rows))

    yield head
    if units:
        yield from markdown.table([[text(f"diff.column_{name}", lang) for name in _COLUMNS]])
        yield from (*rows, "")
        if len(rows) < len(units):
            yield f"{text('diff.left_out_rows', lang, n=len(units) - len(rows))}\n"
    yield from (*details, *besides)
    left_out = len(units) - len(details) + len(laws) + len(documents) + len(rest) - len(besides)
    if left_out:
        yield text("diff.left_out", lang, n=left_out)


def fitting(parts: Sequence[str], room: int) -> list[str]:
    """The parts that find room, the first ones first, each with the line end after it."""
    kept = []
    for part in parts:
        if len(part) + 1 <= room:
            room -= len(part) + 1
            kept.append(part)
    return kept


def _size(parts: Sequence[str]) -> int:
    return sum(len(part) + 1 for part in parts)


def _row(unit: UnitChange, lang: Lang, regimes: frozenset[str]) -> str:
    verdicts, why = words.verdicts(unit, lang), ""
    if unit.before is None or unit.after is None:
        verdicts = f"{verdicts} ({text('diff.added' if unit.before is None else 'diff.deleted', lang)})"
    elif unit.moved:
        why = words.causes_of(unit, lang, regimes)
    name = words.unit(unit, lang) or words.name(unit, lang)
    cells = (name, words.year(unit), words.points(unit, lang), verdicts, why)
    return markdown.row([safe(cut(cell, _LONGEST_CELL)) for cell in cells])


def _unit(unit: UnitChange, lang: Lang, regimes: frozenset[str]) -> str:
    title = f"{words.name(unit, lang)}: {words.result(unit, lang, regimes)}"
    return block(title, [words.place(unit, lang), *list(unit_lines(unit, lang, regimes))[1:]], lang)
