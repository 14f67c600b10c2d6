"""A compiled Word template, and the documents it makes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from ctcpl_cli.documents.engine import naming, package, properties, words
from ctcpl_cli.documents.engine.compiling import Part, compile_part
from ctcpl_cli.documents.engine.joining import BadTemplate
from ctcpl_cli.documents.engine.naming import DOCUMENT, RELATIONS, TYPES
from ctcpl_cli.documents.engine.package import Member
from ctcpl_cli.documents.engine.problem import Place, TemplateProblem
from ctcpl_cli.documents.engine.properties import Properties
from ctcpl_cli.documents.engine.values import RunStyle, environment

MARGINAL = re.compile(r"word/(header|footer)[0-9]*\.xml")
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OWN = {
    "docProps/app.xml": f"{_OFFICE}.extended-properties+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    properties.PART: f"{_OFFICE}.custom-properties+xml",
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SCHEMAS = "http://schemas.openxmlformats.org"
_APP = (
    f'{_DECLARATION}<Properties xmlns="{_SCHEMAS}/officeDocument/2006/extended-properties">'
    "<Application>ctcpl</Application></Properties>"
)
_CORE = (
    f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_SCHEMAS}/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>ctcpl</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>'
)
_RELATED = (
    (f"{_SCHEMAS}/officeDocument/2006/relationships/officeDocument", DOCUMENT),
    (f"{_SCHEMAS}/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
    (f"{_SCHEMAS}/officeDocument/2006/relationships/extended-properties", "docProps/app.xml"),
    (f"{_SCHEMAS}/officeDocument/2006/relationships/custom-properties", properties.PART),
)


@dataclass(frozen=True, slots=True)
class Template:
    """A template ready for any number of documents. ``still`` are the parts that never change, packed beforehand:
    once for real documents, once for illustrative ones, whose headers say so."""

    digest: str
    document: Part
    still: Mapping[bool, tuple[Member, ...]]

    def render(
        self, context: Mapping[str, object], about: Properties, illustrative: bool = False
    ) -> bytes | TemplateProblem:
        """One document as the bytes of a .docx file."""
        xml = self.document.render(context)
        if isinstance(xml, TemplateProblem):
            return xml
        content = xml.encode()
        try:
            root = words.parse(content)
        except etree.XMLSyntaxError as error:
            return TemplateProblem("broken_xml", Place(DOCUMENT), {"detail": str(error)})
        paragraphs = words.texts(root)
        made = package.deflate(DOCUMENT, content)
        proof = package.deflate(properties.PART, properties.part(about.rows(self.digest, paragraphs)))
        return package.archive((*self.still[illustrative], made, proof))


def compile_template(data: bytes) -> Template | TemplateProblem:
    """A template from the bytes of a .docx file, or what is wrong with it."""
    parts = package.unpack(data)
    if parts is None:
        return TemplateProblem("not_word")
    try:
        parts = naming.usual(parts)
    except (KeyError, etree.XMLSyntaxError):
        return TemplateProblem("not_word")
    styles: list[RunStyle] = []
    sandbox = environment(styles)
    try:
        document = compile_part(DOCUMENT, parts[DOCUMENT], styles, sandbox)
        names = filter(MARGINAL.fullmatch, parts)
        margins = {name: compile_part(name, parts[name], styles, sandbox) for name in names}
        still = {answer: tuple(_still(parts, margins, answer)) for answer in (False, True)}
    except BadTemplate as bad:
        return bad.problem
    return Template(properties.digest(data), document, still)


def _still(parts: Mapping[str, bytes], margins: Mapping[str, Part], illustrative: bool) -> list[Member]:
    fixed: dict[str, bytes] = {TYPES: _types(parts[TYPES]), RELATIONS: _relations()}
    for name, content in parts.items():
        if name in margins:
            xml = margins[name].render({"illustrative": illustrative})
            if isinstance(xml, TemplateProblem):
                raise BadTemplate(xml)
            fixed[name] = xml.encode()
        elif name not in (*fixed, DOCUMENT) and not name.startswith("docProps/"):
            fixed[name] = content
    fixed |= {"docProps/app.xml": _APP.encode(), "docProps/core.xml": _CORE.encode()}
    return [package.deflate(name, content) for name, content in fixed.items()]


def _types(content: bytes) -> bytes:
    root = words.parse(content)
    for entry in list(root):
        if (entry.get("PartName") or "").startswith("/docProps/"):
            root.remove(entry)
    for name, kind in _OWN.items():
        etree.SubElement(root, naming.OVERRIDE, PartName=f"/{name}", ContentType=kind)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _relations() -> bytes:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(_RELATED, 1)
    )
    return f'{_DECLARATION}<Relationships xmlns="{_SCHEMAS}/package/2006/relationships">{rows}</Relationships>'.encode()
