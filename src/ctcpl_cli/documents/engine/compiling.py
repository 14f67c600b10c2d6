"""One part of a Word file to a Jinja template whose lines know their places in Word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import Template as JinjaTemplate
from jinja2 import TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from lxml import etree

from ctcpl_cli.documents.engine import words
from ctcpl_cli.documents.engine.joining import MARK, BadTemplate, Draft, join
from ctcpl_cli.documents.engine.lifting import TARGET, lift
from ctcpl_cli.documents.engine.limits import STEP, Sandbox, Steps
from ctcpl_cli.documents.engine.problem import Place, TemplateProblem
from ctcpl_cli.documents.engine.values import RefusedValue, RunStyle

_LENGTH = re.compile(r"(?P<value>.+)\|\s*drawn", re.DOTALL)
"""A paragraph with nothing but ``{{ length|drawn }}`` is a drawn line of so many twips, centred in its column."""
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TAG = re.compile(rf"<\?{TARGET} ([0-9]+)\?>|{MARK.pattern}")
_FILE = "<template>"
"""What Jinja calls a template without a file in tracebacks."""
_DELIMITER = re.compile(r"\{(?=[{%#])")
_AFTER_INDENT = (
    *("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
    *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)
_UNDEFINED = re.compile(r"(?:has no attribute )?'([^']*)'(?: is undefined)?$")


@dataclass(frozen=True, slots=True)
class Part:
    """A compiled part. ``source`` is its Jinja source; ``lines`` say where in Word its lines come from."""

    name: str
    template: JinjaTemplate
    lines: Mapping[int, Place]
    source: str

    def render(self, context: Mapping[str, object]) -> str | TemplateProblem:
        """The part's XML for one document. Whatever a template's own expressions raise is a problem of the template."""
        try:
            return _mended(self.template.render({**context, STEP: Steps()}))
        except Exception as error:
            return _problem(error, self._place(error))

    def _place(self, error: Exception) -> Place:
        found = Place(self.name)
        trace = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == _FILE:
                found = self.lines.get(trace.tb_lineno, found)
            trace = trace.tb_next
        return found


def compile_part(name: str, content: bytes, styles: list[RunStyle], sandbox: Sandbox) -> Part:
    """A part ready to be rendered. Raises BadTemplate."""
    try:
        root = words.parse(content)
    except etree.XMLSyntaxError as error:
        raise BadTemplate(TemplateProblem("broken_xml", Place(name), {"detail": str(error)})) from error
    draft = Draft(name, styles)
    for paragraph in list(root.iter(words.P)):
        join(paragraph, draft)
    for paragraph in root.iter(words.P):
        _rule(paragraph, draft)
    lift(root, draft)
    source, lines = _source(root, draft)
    try:
        return Part(name, sandbox.from_string(source), lines, source)
    except TemplateSyntaxError as error:
        place = lines.get(error.lineno, Place(name))
        raise BadTemplate(TemplateProblem("syntax", place, {"detail": error.message or ""})) from error


def _rule(paragraph: words.Element, draft: Draft) -> None:
    """The line's length comes from the data; the paragraph's style, whatever its name, says how the line looks."""
    mark = MARK.fullmatch(words.text(paragraph).strip())
    placed = draft.tags[int(mark[1])] if mark is not None else None
    length = _LENGTH.fullmatch(placed.tag.body) if placed is not None else None
    if placed is None or length is None:
        return
    properties = words.child(paragraph, "pPr")
    if properties is None:
        properties = etree.Element(words.w("pPr"))
        paragraph.insert(0, properties)
    side = draft.add(placed.tag, placed.place, f"{{{{\n({length['value']})|side({words.room(paragraph)})}}}}")
    for child in list(paragraph):
        if child is not properties:
            paragraph.remove(child)
    for old in properties.findall(words.w("ind")):
        properties.remove(old)
    later = [child for child in properties if child.tag in map(words.w, _AFTER_INDENT)]
    indent = etree.Element(words.w("ind"))
    for name, value in (("left", side), ("right", side), ("firstLine", "0")):
        indent.set(words.w(name), value)
    properties.insert(properties.index(later[0]) if later else len(properties), indent)


def _source(root: words.Element, draft: Draft) -> tuple[str, dict[int, Place]]:
    """The Jinja source. Every tag begins a line of its own, so that an error's line tells its place."""
    xml = _DECLARATION + etree.tostring(root, encoding="unicode")
    out: list[str] = []
    lines: dict[int, Place] = {}
    line, at = 1, 0
    for match in _TAG.finditer(xml):
        placed = draft.tags[int(match[1] or match[2])]
        static = _literal(xml[at : match.start()])
        line += static.count("\n")
        for covered in range(line, line + placed.source.count("\n") + 1):
            lines.setdefault(covered, placed.place)
        line += placed.source.count("\n")
        lines[line] = placed.place
        out += (static, placed.source)
        at = match.end()
    out.append(_literal(xml[at:]))
    return "".join(out), lines


def _literal(xml: str) -> str:
    return _DELIMITER.sub("{{ '{' }}", xml)


def _mended(xml: str) -> str:
    """What Word refuses: a cell without a last paragraph, a table without rows."""
    for before in ("</w:tcPr>", "<w:tc>", "</w:tbl>"):
        xml = xml.replace(f"{before}</w:tc>", f"{before}<w:p/></w:tc>")
    empty = "</w:tblGrid></w:tbl>"
    while (end := xml.find(empty)) != -1:
        xml = xml[: xml.rfind("<w:tbl>", 0, end)] + "<w:p/>" + xml[end + len(empty) :]
    return xml


def _problem(error: Exception, place: Place) -> TemplateProblem:
    if isinstance(error, RefusedValue):
        return TemplateProblem(error.kind, place, {"type": type(error.value).__name__})
    if isinstance(error, SecurityError):
        return TemplateProblem("forbidden", place, {"detail": str(error)})
    if isinstance(error, OverflowError):
        return TemplateProblem("limit", place, {"detail": str(error)})
    name = _UNDEFINED.search(str(error))
    if isinstance(error, TemplateError) and name:
        return TemplateProblem("undefined", place, {"name": name[1]})
    return TemplateProblem("failed", place, {"detail": str(error) or type(error).__name__})
