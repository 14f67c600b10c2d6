"""Every mistake of a template has its sentence in both languages."""

import re
from pathlib import Path

import pytest

from ctcpl_cli.documents import complaints
from ctcpl_cli.documents.engine import Place, TemplateProblem
from ctcpl_cli.documents.templates import BadTemplateFile, Templates
from ctcpl_cli.messages import Lang
from ctcpl_cli.messages.documents import TEXTS

FACTS = {"tag": "for", "opener": "if", "detail": "d", "name": "n", "type": "list"}
KINDS = sorted(
    name.removeprefix("template_")
    for name in TEXTS
    if name.startswith("template_") and name not in ("template_at", "template_problem")
)


def test_the_engine_and_the_catalogue_know_the_same_kinds() -> None:
    folder = Path(complaints.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    made = set(re.findall(r'(?:TemplateProblem|RefusedValue)\("(\w+)"', code))
    assert made == set(KINDS)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_sentence_says_where(kind: str, lang: Lang) -> None:
    bad = BadTemplateFile(Path("plan.docx"), TemplateProblem(kind, Place(paragraph=7), FACTS))
    said = complaints.sentence(bad, lang)
    assert "plan.docx" in said
    assert "7" in said
    assert "{" not in said.replace("{{", "").replace("{%", "")


def test_places_in_tables_and_headers() -> None:
    place = Place("word/header1.xml", 2, 3, 1, 4)
    said = complaints.sentence(BadTemplateFile(Path("a.docx"), TemplateProblem("none", place)), "vi")
    assert "bảng 2, dòng 3, ô 1, đoạn 4" in said
    assert "word/header1.xml" in said


def test_a_template_that_is_nowhere(tmp_path: Path) -> None:
    found = Templates(tmp_path).get("nowhere.docx")
    assert isinstance(found, BadTemplateFile)
    assert found.problem.kind == "missing"
