"""The meaning of a change as a comment beside it: a table of results, the details folded, within the size allowed."""

from collections.abc import Iterator, Sequence

from ctcpl_cli.history.report import Meaning, UnitChange
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output import diff_words as words
from ctcpl_cli.output import markdown
from ctcpl_cli.output.criteria_diff import lines as regime_lines
from ctcpl_cli.output.diff_text import (
    document_lines,
    document_name,
    heading,
    in_order,
    other_lines,
    regime_name,
    unit_lines,
)

MOST_CHARACTERS = 65_536
"""GitHub refuses longer comments (REST API, issue comments: ``body is too long``)."""
_ROOM_FOR_WORDS = 300
_COLUMNS = ("unit", "year", "points", "verdict", "why")


def lines(meaning: Meaning, lang: Lang) -> Iterator[str]:
    """The heading, the table, then a folded block each; what finds no room is counted."""
    regimes = frozenset(regime.id for regime in meaning.regimes)
    units = in_order(meaning.units)
    room = MOST_CHARACTERS - _ROOM_FOR_WORDS
    left_out = 0
    head = f"**{_safe(heading(meaning, lang))}**\n"
    room -= len(head)
    yield head
    table = list(markdown.table([[text(f"diff.column_{name}", lang) for name in _COLUMNS]])) if units else []
    rows = [_row(unit, lang, regimes) for unit in units]
    blocks = [*_blocks(meaning, units, lang, regimes)]
    for line in table:
        room -= len(line) + 1
        yield line
    for row in rows:
        if len(row) + 1 > room:
            left_out += 1
            continue
        room -= len(row) + 1
        yield row
    yield ""
    for block in blocks:
        if len(block) + 2 > room:
            left_out += 1
            continue
        room -= len(block) + 2
        yield f"{block}\n"
    if left_out:
        yield text("diff.left_out", lang, n=left_out)


def _row(unit: UnitChange, lang: Lang, regimes: frozenset[str]) -> str:
    data = unit.case.file.data
    year = str(getattr(data, "year", None) or "?")
    name = words.name(unit, lang).removesuffix(f", {year}").removesuffix(f", năm {year}")
    said = words.why(unit, lang, regimes) if unit.moved and unit.before is not None and unit.after is not None else ""
    verdicts = words.verdicts(unit, lang)
    if unit.before is None or unit.after is None:
        verdicts = f"{verdicts} ({text('diff.added' if unit.before is None else 'diff.deleted', lang)})"
    return markdown.row([_safe(cell) for cell in (name, year, words.points(unit, lang), verdicts, said.strip())])


def _blocks(meaning: Meaning, units: Sequence[UnitChange], lang: Lang, regimes: frozenset[str]) -> Iterator[str]:
    for unit in units:
        title = f"{words.name(unit, lang)}: {words.result(unit, lang, regimes)}"
        yield _folded(title, [words.place(unit, lang), *list(unit_lines(unit, lang, regimes))[1:]])
    for document in meaning.documents:
        yield _folded(document_name(document, lang), list(document_lines(document, lang)))
    for regime in meaning.regimes:
        yield _folded(regime_name(regime, lang), list(regime_lines(regime.differences, lang)))
    yield from (f"- {_safe(line)}" for line in other_lines(meaning, lang))


def _folded(title: str, content: Sequence[str]) -> str:
    """A block that opens on a click. Its lines stand in a fence, so that nothing in them is Markdown or a mention."""
    if not content:
        return f"- {_safe(title)}"
    fence = "`" * max(3, 1 + max((_longest_run(line) for line in content), default=0))
    return "\n".join([f"<details><summary>{_safe(title)}</summary>", "", fence, *content, fence, "", "</details>"])


def _longest_run(line: str) -> int:
    longest = run = 0
    for sign in line:
        run = run + 1 if sign == "`" else 0
        longest = max(longest, run)
    return longest


def _safe(words_: str) -> str:
    """A text that stands in Markdown and in HTML as it is, and calls nobody."""
    escaped = markdown.escaped(words_.replace("&", "&amp;"))
    for sign in "`*_[]#~>":
        escaped = escaped.replace(sign, f"&#{ord(sign)};") if sign != "#" else escaped
    return escaped.replace("@", "@\N{WORD JOINER}")
