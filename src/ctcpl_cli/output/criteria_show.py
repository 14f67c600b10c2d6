"""A regime, or one part of it, as people read a circular: criteria, indicators and items, each with its rule."""

from collections.abc import Callable, Iterator, Sequence

from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output import markdown as tables
from ctcpl_cli.output.criteria_diff import said
from ctcpl_cli.output.criteria_list import years
from ctcpl_cli.output.law_parts import Part, as_text, parts
from ctcpl_cli.output.law_words import UNSEEN, LawWords
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.differing import differs, plain
from ctcpl_cli.regime.models import Condition, Criterion, Form, Indicator, Item, Linked, Step
from ctcpl_cli.regime.verified import verified_share

COLUMNS = ("node", "name", "max", "how", "cited")
_GROUPS: tuple[tuple[str, type[Condition] | type[Step] | type[Form] | type[Linked]], ...] = (
    ("conditions", Condition),
    ("procedure", Step),
    ("forms", Form),
    ("linked", Linked),
)


def table(regime: Regime, node: str | None, lang: Lang) -> Iterator[str]:
    """An outline: what stands below is indented."""
    words, wanted = LawWords(regime, lang), _wanted(regime, node)
    marked = False
    for line in (*_head(regime, words), *_outline(wanted, words)):
        marked = marked or UNSEEN in line
        yield line
    if marked:
        yield ""
        yield words.say("legend")


def markdown(regime: Regime, node: str | None, lang: Lang) -> Iterator[str]:
    """The same with a table for each criterion."""
    words, wanted = LawWords(regime, lang), _wanted(regime, node)
    first, *rest = _head(regime, words)
    yield f"# {tables.escaped(first)}"
    yield ""
    yield from (f"- {tables.escaped(line)}" for line in rest)
    for name, kind in _GROUPS:
        if rows := [part for part in wanted if isinstance(part, kind)]:
            yield from ("", f"## {words.say(name)}", "")
            yield from (f"- {tables.escaped(_line(part, words))}" for part in rows)
    heading = [words.say(f"column_{name}") for name in COLUMNS]
    for group in _by_criterion([part for part in wanted if isinstance(part, Criterion | Item)]):
        first_part = group[0]
        if isinstance(first_part, Criterion):
            yield from ("", f"## {tables.escaped(words.named(first_part))}")
        yield ""
        yield tables.row(heading)
        yield tables.row(["---"] * len(COLUMNS))
        for part in group:
            if isinstance(part, Item):
                cells = [str(part.id), str(part.name or ""), words.maximum(part)]
                how = "<br>".join(map(tables.escaped, words.how(part)))
                yield tables.row([*map(tables.escaped, cells), how, tables.escaped(words.cited(part))])
    yield from ("", words.say("legend"))


def as_json(regime: Regime, node: str | None, lang: Lang) -> Iterator[str]:
    """The public JSON format: everything as the file has it."""
    seen, numbers = verified_share(regime)
    shown = {"regime": plain(regime.file)} if node is None else {"part": plain(_wanted(regime, node)[0])}
    yield as_text(
        {
            "id": regime.id,
            "path": regime.source.path,
            "packaged": regime.packaged,
            "differs": differs(regime),
            "verified": seen,
            "numbers": numbers,
            **shown,
        }
    )


FORMATS: dict[str, Callable[[Regime, str | None, Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "markdown": markdown,
}


def _wanted(regime: Regime, node: str | None) -> list[Part]:
    """The parts to show: all, or the first of an id with what stands below it."""
    known = list(parts(regime))
    if node is None:
        return known
    part = next(part for part in known if part.id == node)
    below: list[Part] = [part]
    for indicator in part.indicators if isinstance(part, Criterion) else ():
        below += [indicator, *indicator.items]
    return [*below, *(part.items if isinstance(part, Indicator) else ())]


def _head(regime: Regime, words: LawWords) -> Iterator[str]:
    file, lang = regime.file, words.lang
    yield words.say("title", title=regime.title, id=regime.id)
    yield words.say("head_years", years=years(file, lang))
    yield words.say("head_kinds", kinds=", ".join(text(f"units.{kind}", lang) for kind in file.unit_kinds))
    yield words.say(f"head_level_{regime.level}")
    if file.method is not None:
        yield words.say("head_method", method=words.say(f"method_{file.method}"))
    if file.council is not None and file.council.name:
        yield words.say("head_council", name=file.council.name)
    for entry in file.not_assessed:
        yield words.say("head_not_assessed", year=entry.year, note=entry.note or "")
    for name, source in file.sources.items():
        details = ", ".join(filter(None, (source.issuer, said(source.date, lang) if source.date else None)))
        yield words.say("head_source", id=name, title=source.title or "", details=f" ({details})" if details else "")
    seen, numbers = verified_share(regime)
    yield words.say("head_share", seen=seen, all=numbers)


def _outline(wanted: Sequence[Part], words: LawWords) -> Iterator[str]:
    for name, kind in _GROUPS[:1]:
        yield from _group(name, [part for part in wanted if isinstance(part, kind)], words)
    nodes = [part for part in wanted if isinstance(part, Criterion | Item)]
    for part in nodes:
        depth = 0 if isinstance(part, Criterion) else str(part.id).count(".")
        if depth == 0:
            yield ""
        indent = "  " * depth
        cited = words.cited(part)
        yield f"{indent}{words.named(part)}{f' [{cited}]' if cited else ''}"
        if isinstance(part, Item):
            yield from (f"{indent}  - {line}" for line in words.how(part))
    for name, kind in _GROUPS[1:]:
        yield from _group(name, [part for part in wanted if isinstance(part, kind)], words)


def _group(name: str, rows: Sequence[Part], words: LawWords) -> Iterator[str]:
    if rows:
        yield ""
        yield words.say(name)
        yield from (f"  {_line(part, words)}" for part in rows)


def _line(part: Part, words: LawWords) -> str:
    if isinstance(part, Condition):
        return f"{part.id}: {words.condition(part)}"
    if isinstance(part, Step):
        return words.step(part)
    if isinstance(part, Form):
        return f"{part.id}: {part.name or ''}"
    assert isinstance(part, Linked)
    return words.linked(part)


def _by_criterion(nodes: Sequence[Criterion | Item]) -> list[list[Criterion | Item]]:
    groups: list[list[Criterion | Item]] = []
    for part in nodes:
        if isinstance(part, Criterion) or not groups:
            groups.append([])
        groups[-1].append(part)
    return groups
