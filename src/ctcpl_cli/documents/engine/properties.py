"""The properties part: what a document was made from, in Word's custom properties, so that it can be verified later."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from ctcpl_cli.documents.engine.values import clean

PART = "docProps/custom.xml"
PREFIX = "ctcpl."
SHORT_HASH = 8
"""Hexadecimal digits of a paragraph's hash."""
PER_PROPERTY = 31
"""Paragraph hashes in one property: Word keeps texts of up to 255 letters."""
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document rests on. ``sources`` are paths and SHA-256 digests of its files, ``regimes`` of its regimes."""

    program: str
    kind: str
    date: str
    sources: Sequence[tuple[str, str]] = ()
    regimes: Sequence[tuple[str, str]] = ()

    def rows(self, template: str, paragraphs: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Names and values. ``template`` is its digest, ``paragraphs`` are the texts in document order."""
        yield "program", self.program
        yield "kind", self.kind
        if self.date:
            yield "date", self.date
        yield "template", template
        for number, (name, digest) in enumerate(self.regimes, 1):
            yield f"regime.{number}", f"{digest} {name}"
        for number, (name, digest) in enumerate(self.sources, 1):
            yield f"source.{number}", f"{digest} {name}"
        hashes = [short_hash(text) for text in paragraphs]
        for number, start in enumerate(range(0, len(hashes), PER_PROPERTY), 1):
            yield f"paragraphs.{number}", "".join(hashes[start : start + PER_PROPERTY])


def short_hash(text: str) -> str:
    """The hash of one paragraph's letters; page breaks at its ends move when other programs save the document."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:SHORT_HASH]


def digest(content: bytes) -> str:
    """The SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def part(rows: Iterator[tuple[str, str]]) -> bytes:
    """The part's XML."""
    properties = "".join(
        f'<property fmtid="{_FMTID}" pid="{number}" name="{PREFIX}{escape(name)}">'
        f"<vt:lpwstr>{escape(clean(value))}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(rows, 2)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f"{properties}</Properties>"
    ).encode()
