"""Differences of two regimes, part by part: which value stood there before, and which stands there now."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from ctcpl_cli.figures import printed
from ctcpl_cli.messages import Lang, criteria, text
from ctcpl_cli.output import markdown as tables
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.regime import RegimeText
from ctcpl_cli.regime.differing import Difference, Part

COLUMNS = ("part", "field", "before", "after")
_SHORT = 60
_ROWS = frozenset({"bands", "options", "value", "indicators", "items"})
"""Lists with rows inside a part."""


def table(before: RegimeText, after: RegimeText, found: Sequence[Difference], lang: Lang) -> Iterator[str]:
    """A block for each part."""
    yield _say("compared", lang, before=_named(before, lang), after=_named(after, lang))
    for line in lines(found, lang):
        yield from [line] if line.startswith(" ") else ["", line]
    yield ""
    yield _count(found, lang)


def lines(found: Sequence[Difference], lang: Lang) -> Iterator[str]:
    """The name of each part, and below it what it says differently."""
    for part, group in groupby(found, key=lambda difference: difference.part):
        yield part_name(part, lang)
        for difference in group:
            yield from _lines(difference, lang)


def markdown(before: RegimeText, after: RegimeText, found: Sequence[Difference], lang: Lang) -> Iterator[str]:
    """One table."""
    yield tables.escaped(_say("compared", lang, before=_named(before, lang), after=_named(after, lang)))
    yield ""
    if found:
        rows = [
            [part_name(each.part, lang), field_name(each, lang), said(each.before, lang), said(each.after, lang)]
            for each in found
        ]
        yield from tables.table([[_say(f"column_{name}", lang) for name in COLUMNS], *rows])
        yield ""
    yield _count(found, lang)


def as_json(before: RegimeText, after: RegimeText, found: Sequence[Difference], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    sides = {
        name: {"id": side.id, "path": side.source.path, "packaged": side.packaged}
        for name, side in (("before", before), ("after", after))
    }
    yield as_text({**sides, "differences": [row(each) for each in found]})


def row(difference: Difference) -> dict[str, object]:
    """A difference as the public JSON formats have it."""
    return {
        "table": difference.part.table,
        "id": difference.part.id,
        "name": difference.part.name,
        "field": ".".join(difference.field),
        "change": difference.change,
        "before": difference.before,
        "after": difference.after,
    }


FORMATS: dict[str, Callable[[RegimeText, RegimeText, Sequence[Difference], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "markdown": markdown,
}


def part_name(part: Part, lang: Lang) -> str:
    """A part as people call it."""
    key = f"part_{part.table}" if part.table else "part_file"
    return _say(key, lang, id=part.id) + (f": {part.name}" if part.name else "")


def field_name(difference: Difference, lang: Lang) -> str:
    """What of the part differs, in words; how, where it is more than another value."""
    words = list(_words(difference.field, lang))
    if difference.change != "changed":
        words.append(_say(f"change_{difference.change}", lang))
    return ", ".join(words)


def said(value: object, lang: Lang) -> str:
    """A value on one line."""
    if value is None or value == []:
        return _say("nothing", lang)
    if isinstance(value, bool):
        return _say("yes" if value else "no", lang)
    if isinstance(value, Decimal | int):
        return printed(value, lang)
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}" if lang == "vi" else value.isoformat()
    if isinstance(value, Mapping):
        return "; ".join(f"{', '.join(_words(path, lang))}: {said(each, lang)}" for path, each in _leaves(value))
    if isinstance(value, list):
        return ", ".join(said(each, lang) for each in value)
    return str(value)


def _lines(difference: Difference, lang: Lang) -> Iterator[str]:
    name = field_name(difference, lang)
    if difference.change in ("added", "removed"):
        yield f"  {name}"
        sign, content = ("+", difference.after) if difference.change == "added" else ("-", difference.before)
        for path, value in _leaves(content):
            yield f"    {sign} {', '.join(_words(path, lang)) + ': ' if path else ''}{said(value, lang)}"
        return
    before, after = said(difference.before, lang), said(difference.after, lang)
    if max(len(before), len(after)) <= _SHORT:
        yield f"  {name}: {before} -> {after}"
    else:
        yield from (f"  {name}:", f"    - {before}", f"    + {after}")


def _leaves(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Each single value of a mapping with the keys and rows that lead to it."""
    if isinstance(value, Mapping):
        for key, content in value.items():
            yield from _leaves(content, (*path, str(key)))
    elif isinstance(value, list) and any(isinstance(row, Mapping) for row in value):
        for row in value:
            key = next((str(row[name]) for name in ("id", "from") if name in row), "?")
            rest = {name: row[name] for name in row if name not in ("id", "from")}
            yield from _leaves(rest or None, (*path, key))
    else:
        yield path, value


def _words(path: Sequence[str], lang: Lang) -> Iterator[str]:
    """The keys of a path as words; a list and the id of a row together."""
    steps = iter(path)
    for step in steps:
        row = next(steps, None) if step in _ROWS else None
        if row is not None:
            yield _say(f"row_{step}", lang, id=row.replace(".", ",") if step == "bands" and lang == "vi" else row)
        else:
            yield _say(f"key_{step}", lang) if f"key_{step}" in criteria.TEXTS else step


def _named(side: RegimeText, lang: Lang) -> str:
    return _say("side_packaged" if side.packaged else "side", lang, id=side.id, path=side.source.path)


def _count(found: Sequence[Difference], lang: Lang) -> str:
    return _say("count_differences", lang, n=len(found)) if found else _say("same", lang)


def _say(key: str, lang: Lang, **facts: object) -> str:
    return text(f"criteria.{key}", lang, **facts)
