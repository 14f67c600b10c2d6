"""A Word file with its main part under the usual name: Word on the web calls it ``word/document2.xml``.

Templates saved as .dotx become ordinary documents. Source: ECMA-376 part 2, package relationships and content types.
"""

from collections.abc import Mapping

from lxml import etree

from ctcpl_cli.documents.engine import words

DOCUMENT = "word/document.xml"
TYPES, RELATIONS = "[Content_Types].xml", "_rels/.rels"
OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_RELATIONS_OF = "word/_rels/{}.rels"


def usual(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts with the usual name of the main one. Raises KeyError or etree.XMLSyntaxError otherwise."""
    found = _main(parts[RELATIONS])
    folder, _, name = found.rpartition("/")
    if folder != "word" or found not in parts:
        raise KeyError(found)
    renamed = {found: DOCUMENT, _RELATIONS_OF.format(name): _RELATIONS_OF.format("document.xml")}
    types = words.parse(parts[TYPES])
    for entry in types.iter(OVERRIDE):
        if entry.get("PartName") == f"/{found}":
            entry.set("PartName", f"/{DOCUMENT}")
            entry.set("ContentType", _MAIN)
    named = {renamed.get(part, part): content for part, content in parts.items()}
    return named | {TYPES: etree.tostring(types, xml_declaration=True, encoding="UTF-8", standalone=True)}


def _main(relations: bytes) -> str:
    for relation in words.parse(relations):
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return (relation.get("Target") or "").lstrip("/")
    return ""
