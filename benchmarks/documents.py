"""A typical decision by docxtpl, by our engine, and by Jinja alone plus zip, all from one template and its data."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import docx
import docxtpl
import jinja2
from docx.oxml.ns import qn

from benchmarks.timing import Run, row
from ctcpl_cli.documents import decisions
from ctcpl_cli.documents.engine import Properties, Rich, Template, compile_template, package
from ctcpl_cli.documents.engine.limits import STEP, Steps
from ctcpl_cli.documents.recognition import Ready, prepare, rounds

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
UNITS = 20
ROUNDS = 40


def rows() -> Iterator[str]:
    """Our engine against the other two; what is compiled once stands outside the clock for all three."""
    content = (ROOT / "templates" / decisions.TEMPLATE).read_bytes()
    template = compile_template(content)
    assert isinstance(template, Template)
    context = _context()
    ours: Run = lambda: template.render(context, Properties("0", "decision", ""))  # noqa: E731
    what = f"decision of {UNITS} units"
    yield row(f"{what}, docxtpl", _docxtpl(content, context), "our engine", ours, ROUNDS)
    baseline = _jinja_and_zip(template, content, context)
    yield row(f"{what}, our engine", ours, "precompiled Jinja plus zip", baseline, ROUNDS)


def _context() -> dict[str, object]:
    ready = prepare(rounds([SAMPLE])[0], False, date(2025, 2, 1))
    assert isinstance(ready, Ready)
    many = [*ready.assessments] * (UNITS // len(ready.assessments) + 1)
    return decisions.context(Ready(ready.decision, ready.dossiers, many[:UNITS]))


def _jinja_and_zip(template: Template, content: bytes, context: dict[str, object]) -> Run:
    parts = package.unpack(content)
    assert parts is not None

    def run() -> bytes:
        xml = template.document.template.render({**context, STEP: Steps()})
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                archive.writestr(name, xml if name == "word/document.xml" else part)
        return out.getvalue()

    return run


def _docxtpl(content: bytes, context: dict[str, object]) -> Run:
    lean = io.BytesIO()
    document = docx.Document(io.BytesIO(content))
    for paragraph in document.element.body.iter(qn("w:p")):
        _spell_for_docxtpl(paragraph)
    document.save(lean)
    plain = {name: _plain(value) for name, value in context.items()}

    def run() -> bytes:
        environment = jinja2.Environment(autoescape=True)
        environment.filters["drawn"] = str
        made = docxtpl.DocxTemplate(io.BytesIO(lean.getvalue()))
        made.render(plain, environment)
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    return run


def _spell_for_docxtpl(paragraph: Any) -> None:
    """Block tags that stand alone in a paragraph, a cell or a row: docxtpl wants them marked as such."""
    texts = list(paragraph.iter(qn("w:t")))
    whole = "".join(text.text or "" for text in texts).strip()
    if not (whole.startswith("{%") and whole.endswith("%}") and whole.count("{%") == 1):
        return
    cell = paragraph.getparent()
    alone = cell.tag == qn("w:tc") and len(cell.findall(qn("w:p"))) == 1
    beside = (other for other in cell.getparent() if other is not cell) if alone else ()
    others = "".join(text.text or "" for other in beside for text in other.iter(qn("w:t")))
    mark = "p" if not alone else "tc" if others.strip() else "tr"
    texts[0].text = "{%" + mark + whole[2:]
    for text in texts[1:]:
        text.text = ""


def _plain(value: object) -> object:
    if isinstance(value, Rich):
        return str(value)
    return [_plain(item) for item in value] if isinstance(value, list) else value
