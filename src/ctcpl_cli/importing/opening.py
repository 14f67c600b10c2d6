"""A form's bytes to a document. What a file is, its content says, not its name."""

from lxml import etree

from ctcpl_cli.documents.engine import naming, package
from ctcpl_cli.importing import excel, word
from ctcpl_cli.importing.grid import Document, Unusable

LARGEST_FILE = 32 * 1024 * 1024
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Word and Excel files begin that are encrypted, or older than 2007 (MS-CFB)."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEETS = "xl/"


def read(data: bytes) -> Document:
    """A Word or Excel file. Raises Unusable, whose reason is a sentence, for everything else."""
    if not data:
        raise Unusable("empty")
    if len(data) > LARGEST_FILE:
        raise Unusable("too_large")
    if data.startswith(_COMPOUND):
        raise Unusable("encrypted" if _ENCRYPTED in data else "old")
    parts = package.unpack(data)
    if parts is None or any(b"<!DOCTYPE" in part for name, part in parts.items() if name.endswith((".xml", ".rels"))):
        raise Unusable("not_office")
    if any(name.startswith(_SHEETS) for name in parts):
        return excel.read(data)
    try:
        return word.read(naming.usual(parts)[naming.DOCUMENT])
    except (KeyError, etree.XMLSyntaxError) as error:
        raise Unusable("not_office") from error
