"""Tags in a paragraph become marks, each in the run where it begins: Word splits what people type over many runs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ctcpl_cli.documents.engine import tags, words
from ctcpl_cli.documents.engine.limits import STEP
from ctcpl_cli.documents.engine.problem import Place, TemplateProblem
from ctcpl_cli.documents.engine.tags import Tag
from ctcpl_cli.documents.engine.values import RunStyle, clean

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


class BadTemplate(Exception):
    """Ends the compilation of a template; the compiler hands out the problem as a value."""

    def __init__(self, problem: TemplateProblem) -> None:
        super().__init__(problem.kind)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Placed:
    """A tag of a part, where it stands, and the Jinja source it becomes."""

    tag: Tag
    place: Place
    source: str


@dataclass(slots=True)
class Draft:
    """A part while it is compiled: its tags, and the styles of the runs that print values (shared by all parts)."""

    name: str
    styles: list[RunStyle]
    tags: list[Placed] = field(default_factory=list)

    def add(self, tag: Tag, place: Place, source: str) -> str:
        """The mark that stands for a tag in the tree."""
        self.tags.append(Placed(tag, place, source))
        return f"{_OPEN}{len(self.tags) - 1}{_CLOSE}"


def join(paragraph: words.Element, draft: Draft) -> None:
    """Replace the tags of one paragraph by marks. Raises BadTemplate for a tag that never ends or says nothing."""
    parts = list(words.pieces(paragraph))
    for part in parts:
        if part.tag == words.T:
            part.text = clean(part.text or "").replace(_OPEN, "").replace(_CLOSE, "")
    shown = "".join(map(words.letters, parts))
    if "{" not in shown:
        return
    place = words.place(paragraph, draft.name)
    try:
        found = tags.find(shown)
    except tags.Unclosed as unclosed:
        start = shown[unclosed.start : unclosed.start + 30]
        raise BadTemplate(TemplateProblem("unclosed", place, {"tag": start})) from unclosed
    offset = 0
    for part in parts:
        end = offset + len(words.letters(part))
        _replace(part, shown, offset, end, [tag for tag in found if tag.start < end and tag.end > offset], place, draft)
        offset = end


def _replace(
    part: words.Element, shown: str, start: int, end: int, found: Sequence[Tag], place: Place, draft: Draft
) -> None:
    if not found:
        return
    if part.tag != words.T:
        parent = part.getparent()
        assert parent is not None
        parent.remove(part)
        return
    made, at = "", start
    for tag in found:
        made += shown[at : max(tag.start, at)]
        if tag.start >= start and tag.kind != "comment":
            made += draft.add(tag, place, _source(tag, place, part, draft))
        at = min(tag.end, end)
    part.text = made + shown[at:end]
    part.set(words.SPACE, "preserve")


def _source(tag: Tag, place: Place, part: words.Element, draft: Draft) -> str:
    if not tag.body:
        raise BadTemplate(TemplateProblem("empty_tag", place))
    if tag.kind == "block":
        step = f"{{{{ {STEP}() }}}}" if tag.word in ("for", "macro") else ""
        return f"{{%\n{tag.body}%}}{step}"
    run = part.getparent()
    assert run is not None
    style = words.run_style(run)
    if style not in draft.styles:
        draft.styles.append(style)
    return f"{{{{\n({tag.body})|put({draft.styles.index(style)})}}}}"
