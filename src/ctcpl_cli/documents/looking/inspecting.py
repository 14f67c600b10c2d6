"""One template file looked at: what keeps it from being used, what it asks for in vain, what it lacks."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import nodes
from lxml import etree

from ctcpl_cli import packaged
from ctcpl_cli.checks.templates.found import START, Found, Spot, UnknownName
from ctcpl_cli.documents.engine import Place, TemplateProblem, compile_template, naming, package
from ctcpl_cli.documents.engine.compiling import Part, compile_part
from ctcpl_cli.documents.engine.joining import BadTemplate
from ctcpl_cli.documents.engine.naming import DOCUMENT
from ctcpl_cli.documents.engine.template import MARGINAL
from ctcpl_cli.documents.engine.values import RunStyle, environment
from ctcpl_cli.documents.looking import elements, paragraphs
from ctcpl_cli.documents.looking.paragraphs import Lines
from ctcpl_cli.documents.looking.placeholders import Outside, Unknown, Walk
from ctcpl_cli.documents.looking.shapes import ANYTHING, Shape
from ctcpl_cli.documents.looking.specimens import MARGIN
from ctcpl_cli.documents.templates import FOLDER
from ctcpl_cli.findings import Phrase

_LIKE = 0.6
Parts = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a template, and its paragraphs as lines."""

    found: Found
    text: str


@dataclass(frozen=True, slots=True)
class _Walked:
    mistakes: tuple[TemplateProblem, ...]
    unknown: tuple[tuple[Place, Unknown], ...]
    names: frozenset[str]


def look(place: Path, shown: str, known: Mapping[str, Shape]) -> Looked:
    """A template file before anything is made from it. ``known`` says what each document can show."""
    strange = place.name not in known
    near = next(iter(difflib.get_close_matches(place.name, known, 1, _LIKE)), "") if strange else ""
    try:
        data = place.read_bytes()
        parts = _parts(data)
        lines = paragraphs.lines(parts)
    except (OSError, KeyError, etree.XMLSyntaxError) as error:
        kind = "missing" if isinstance(error, OSError) else "not_word"
        return Looked(Found(shown, [(START, Phrase(f"documents.template_{kind}"))], (), (), strange, near), "")
    walked = _walk(parts, known.get(place.name, ANYTHING))
    problems = walked.mistakes or (() if walked.unknown else tuple(_when_compiled(data)))
    carried = elements.carried(lines.text, walked.names)
    due = frozenset() if walked.mistakes else _due(place.name, data)
    missing = [Phrase(f"template_checks.{name}") for name in elements.ELEMENTS if name in due - carried]
    mistakes = [(lines.span(problem.place), _sentence(problem)) for problem in problems]
    unknown = [_unknown(at, what, lines) for at, what in walked.unknown]
    return Looked(Found(shown, mistakes, unknown, missing, strange, near), lines.text)


def _parts(data: bytes) -> Parts:
    """The document, headers and footers. Raises KeyError or etree.XMLSyntaxError where it is no Word file."""
    found = package.unpack(data)
    if found is None:
        raise KeyError(DOCUMENT)
    usual = naming.usual(found)
    return {name: content for name, content in usual.items() if name == DOCUMENT or MARGINAL.fullmatch(name)}


def _walk(parts: Parts, data: Shape) -> _Walked:
    mistakes: list[TemplateProblem] = []
    unknown: dict[tuple[Place, str, str], Unknown] = {}
    names: set[str] = set()
    for name, content in parts.items():
        styles: list[RunStyle] = []
        sandbox = environment(styles)
        try:
            part = compile_part(name, content, styles, sandbox)
        except BadTemplate as bad:
            mistakes.append(bad.problem)
            continue
        tree: nodes.Template = sandbox.parse(part.source)
        walk = Walk().over(tree, data if name == DOCUMENT else MARGIN)
        names |= walk.used
        for remark in walk.remarks:
            at = _place(part, remark.line)
            if isinstance(remark, Outside):
                mistakes.append(TemplateProblem("forbidden", at, {"detail": remark.word}))
            else:
                unknown.setdefault((at, remark.owner, remark.name), remark)
    return _Walked(tuple(mistakes), tuple((key[0], what) for key, what in unknown.items()), frozenset(names))


def _place(part: Part, line: int) -> Place:
    """Where a line of the source stands; a tag may be longer than the line on which it begins."""
    return part.lines.get(line) or part.lines.get(line + 1) or Place(part.name)


def _when_compiled(data: bytes) -> Iterator[TemplateProblem]:
    """What only compiling the whole shows, such as a header that cannot be made."""
    made = compile_template(data)
    if isinstance(made, TemplateProblem):
        yield made


def _due(name: str, own: bytes) -> frozenset[str]:
    """The elements that the packaged template of this name carries; none where it is the packaged one itself."""
    place = packaged.path(FOLDER) / name
    shipped = place.read_bytes() if place.is_file() else own
    if shipped == own:
        return frozenset()
    parts = _parts(shipped)
    return elements.carried(paragraphs.lines(parts).text, _walk(parts, ANYTHING).names)


def _sentence(problem: TemplateProblem) -> Phrase:
    said = Phrase(f"documents.template_{problem.kind}", problem.facts)
    if not problem.place.paragraph:
        return said
    return Phrase("documents.template_at", {"place": paragraphs.in_words(problem.place), "sentence": said})


def _unknown(place: Place, what: Unknown, lines: Lines) -> UnknownName:
    near = difflib.get_close_matches(what.name, what.known, 1, _LIKE)
    spot = Spot(lines.span(place, what.name, bool(what.owner)), paragraphs.in_words(place))
    return UnknownName(spot, what.name, what.owner, near[0] if near else "", what.known)
