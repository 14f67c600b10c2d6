"""The text of plans, letters, reports and articles as lines in printed order. Texts are printed as typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ctcpl_cli.documents.engine import Rich
from ctcpl_cli.documents.marks import bold, join, rich
from ctcpl_cli.dossier.document import Paragraph, PrintedField, Section

Kind = Literal["title", "text", "kept"]
DASH = "-"
_NUMBERED = re.compile(r"(?:[IVXLC]+|[A-Z]|[0-9]+(?:\.[0-9]+)*)[.):]?|\w+ [IVXLC0-9]+[.:]?")
"""Marks whose titles are bold: ``I.``, ``1.``, ``1.1.``, ``A.`` and ``<word> I``; not ``a)``, dashes and pluses."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed paragraph. ``kept`` stays on the page of what follows it."""

    kind: Kind
    text: Rich


def lines(sections: Iterable[Section], bold_marks: bool = False) -> Iterator[Line]:
    """Sections with all below them. ``bold_marks`` is for articles, whose mark is bold even before plain text."""
    for section in sections:
        text = list(section.text)
        mark = bold(section.mark) if bold_marks else rich(section.mark)
        if section.title:
            numbered = bold_marks or not section.mark or _NUMBERED.fullmatch(section.mark.strip())
            style = bold if numbered else rich
            yield Line("title" if numbered else "kept", join([style(section.mark), style(section.title)]))
        elif section.mark:
            yield from _run_in(mark, text.pop(0) if text else None)
        for printed in text:
            yield from _printed(printed)
        yield from lines(section.sections)


def content(section: Section) -> Iterator[Line]:
    """Text and sections of one node, without its mark and title."""
    for printed in section.text:
        yield from _printed(printed)
    yield from lines(section.sections)


def paragraphs(given: Iterable[Paragraph]) -> Iterator[Line]:
    """Ordinary paragraphs."""
    for paragraph in given:
        yield from _printed(paragraph)


def keep_last(given: Sequence[Line]) -> list[Line]:
    """The same lines, the last of them kept with the signature."""
    return [*given[:-1], replace(given[-1], kind="kept")] if given and given[-1].kind == "text" else list(given)


def _run_in(mark: Rich, first: Paragraph | PrintedField | None) -> Iterator[Line]:
    """A mark without title begins the paragraph after it."""
    if isinstance(first, PrintedField):
        yield from _field(first, mark)
        return
    start, *rest = _texts(first.text if first else None) or [Rich(())]
    yield Line("text", join([mark, start]))
    yield from (Line("text", text) for text in rest)


def _printed(printed: Paragraph | PrintedField) -> Iterator[Line]:
    if isinstance(printed, PrintedField):
        yield from _field(printed, rich(printed.mark or DASH))
    else:
        yield from (Line("text", text) for text in _texts(printed.text))


def _field(field: PrintedField, mark: Rich) -> Iterator[Line]:
    values = [text for value in field.value for text in _texts(value)]
    first = values[0] if values else Rich(())
    label = join([rich(field.label), rich(":")], "") if field.label else Rich(())
    yield Line("text", join([mark, label, first]))
    yield from (Line("text", text) for text in values[1:])


def _texts(text: str | None) -> list[Rich]:
    """A typed text; each of its lines is a paragraph, so that justified lines are never stretched."""
    return [rich(line) for line in (text or "").splitlines() if line.strip()]
