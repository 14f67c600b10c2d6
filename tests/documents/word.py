"""Makes small Word templates and reads documents, apart from the code under test."""

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from lxml import etree

from ctcpl_cli.documents.engine import Properties, Template, TemplateProblem, compile_template

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ABOUT = Properties("0", "plan", "")


def template(fill: Callable[[Document], object]) -> bytes:
    """A Word file that ``fill`` wrote into."""
    document = docx.Document()
    fill(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def paragraphs(*texts: str | Sequence[str]) -> bytes:
    """A Word file of paragraphs; a list is a paragraph of several runs."""

    def fill(document: Document) -> None:
        for text in texts:
            made = document.add_paragraph()
            for run in [text] if isinstance(text, str) else text:
                made.add_run(run)

    return template(fill)


def compiled(data: bytes) -> Template:
    """The template, which must be right."""
    made = compile_template(data)
    assert isinstance(made, Template), made
    return made


def rendered(data: bytes, **context: object) -> list[str]:
    """The paragraphs of a document made from a template."""
    made = compiled(data).render(context, ABOUT)
    assert isinstance(made, bytes), made
    return texts(made)


def problem(data: bytes, **context: object) -> TemplateProblem:
    """What is wrong with a template, when compiled or rendered."""
    made: Any = compile_template(data)
    if isinstance(made, Template):
        made = made.render(context, ABOUT)
    assert isinstance(made, TemplateProblem)
    return made


def xml(document: bytes | Path, part: str = "word/document.xml") -> etree._Element:
    """One part of a document."""
    return etree.fromstring(raw(document, part))


def raw(document: bytes | Path, part: str) -> bytes:
    """One part's bytes."""
    content = document if isinstance(document, bytes) else document.read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        return package.read(part)


def texts(document: bytes | Path, part: str = "word/document.xml") -> list[str]:
    """The paragraphs that show something, spaces of all kinds made one."""
    shown = []
    for paragraph in xml(document, part).iter(f"{W}p"):
        letters = "".join(
            (node.text or "") if node.tag == f"{W}t" else "\n" if node.tag == f"{W}br" else "\t"
            for node in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab")
            if node.tag != f"{W}tab" or node.getparent().tag == f"{W}r"  # type: ignore[union-attr]
        )
        if letters.strip():
            shown.append(letters.replace("\N{NO-BREAK SPACE}", " "))
    return shown
