"""``ctcpl templates``: templates are read against the data of their documents before anything is rendered."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from ctcpl_cli import packaged
from ctcpl_cli.documents import forms
from ctcpl_cli.documents.looking.shapes import ANYTHING, Many, Record, Shape
from ctcpl_cli.documents.looking.specimens import shapes
from tests.documents.conftest import Run
from tests.documents.word import paragraphs

SHIPPED = packaged.path("templates")
NOT_FILLED = {"parent"}
"""Lists that no document of this level ever fills."""


def own(*texts: str | Sequence[str], name: str = "plan.docx") -> Path:
    """A template of the workspace, of the texts of one paragraph each."""
    place = Path("templates", name)
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(paragraphs(*texts))
    return place


def told(run: Run, *arguments: str | Path) -> tuple[int, list[str]]:
    """Exit code and the findings of one line each, those about missing elements left out."""
    code, out, _ = run("templates", "check", *arguments, "--output-format", "concise")
    return code, [line for line in out.splitlines() if "CT903" not in line]


def test_every_shipped_template_is_right(run: Run, folder: Path) -> None:
    code, out, err = run("templates", "check")
    assert (code, out) == (0, "")
    assert f"{len(list(SHIPPED.glob('*.docx')))} tệp: 0 lỗi, 0 cảnh báo" in err


def unseen(shape: Shape, path: str) -> list[str]:
    """The lists below a value of which nothing is known."""
    if isinstance(shape, Record):
        return [found for name, below in shape.fields.items() for found in unseen(below, f"{path}.{name}")]
    if isinstance(shape, Many):
        return [path] if shape.item == ANYTHING else unseen(shape.item, path)
    return [path] if shape == ANYTHING else []


def test_every_document_is_known_down_to_the_last_name() -> None:
    found = shapes()
    assert {f"{form.ID}.docx" for form in forms.ALL} - found.keys() == {"mau-08.docx"}
    unknown = [path for name, shape in found.items() for path in unseen(shape, name)]
    assert [path for path in unknown if path.rsplit(".", 1)[-1] not in NOT_FILLED] == []


def test_an_unknown_name_has_its_place_and_a_suggestion(run: Run, folder: Path) -> None:
    own("ok", ["x {{ sub", "jet }} y"])
    code, lines = told(run, "templates/plan.docx")
    assert code == 1
    assert lines == [
        "templates/plan.docx:2:6: CT902 Ở đoạn 2, mẫu hỏi “subjet” mà dữ liệu của văn bản không có. "
        "Có phải ý là “subject”?"
    ]


def test_the_full_form_shows_the_paragraph_with_a_caret(run: Run, folder: Path) -> None:
    own("{{ subjet }}")
    code, out, err = run("templates", "check", "templates")
    assert code == 1
    assert "1 | {{ subjet }}\n  |    ^^^^^^\n" in out
    assert "1 lỗi" in err


def test_json_has_the_same_keys_as_other_findings(run: Run, folder: Path) -> None:
    own("{{ subjet }}")
    code, out, err = run("templates", "check", "templates", "--output-format", "json")
    found = json.loads(out)["findings"]
    assert (code, err) == (1, "")
    first = next(row for row in found if row["code"] == "CT902")
    assert (first["code"], first["severity"], first["path"]) == ("CT902", "error", "templates/plan.docx")
    assert (first["line"], first["column"], first["end_line"], first["end_column"]) == (1, 4, 1, 10)


def test_a_place_in_a_table_is_told_as_in_word(run: Run, folder: Path) -> None:
    document = docx.Document()
    document.add_paragraph("ok")
    table = document.add_table(rows=2, cols=2)
    table.cell(1, 1).text = "{{ nunber }}"
    Path("templates").mkdir()
    document.save("templates/plan.docx")
    code, lines = told(run, "templates")
    assert code == 1
    assert "templates/plan.docx:5:4: CT902 Ở bảng 1, dòng 2, ô 2, đoạn 1" in lines[0]
    assert "“number”" in lines[0]


@pytest.mark.parametrize(
    ("name", "texts", "wrong"),
    [
        ("plan.docx", ["{% for l in lines %}", "{{ l.txt }}", "{% endfor %}"], "l.txt"),
        ("plan.docx", ["{% for l in lines %}{{ l['txt'] }}{% endfor %}"], "l.txt"),
        ("plan.docx", ["{{ lines[0].txt }}"], "lines.txt"),
        ("plan.docx", ["{{ (lines|first).txt }}"], "lines.txt"),
        ("plan.docx", ["{{ number.value }}"], "number.value"),
        ("plan.docx", ["{{ issuer.name }}"], "issuer.name"),
        ("plan.docx", ["{{ lines|map(attribute='txt')|join }}"], "txt"),
        ("plan.docx", ["{% for l in lines if l.knd %}{% endfor %}"], "l.knd"),
        ("plan.docx", ["{% if draft and subjekt %}x{% endif %}"], "subjekt"),
        ("plan.docx", ["{% macro m(a) %}{{ a.b }}{{ plaice }}{% endmacro %}"], "plaice"),
        ("plan.docx", ["{% for l in lines %}{% endfor %}{{ l.text }}"], "l"),
        ("plan.docx", ["{% for l in lines %}{{ loop.indx }}{% endfor %}"], "loop.indx"),
        (
            "decision.docx",
            ["{% for a in annexes %}{% for r in a.rows %}{{ r.untis }}{% endfor %}{% endfor %}"],
            "r.untis",
        ),
        ("decision.docx", ["{{ count.pasing }}"], "count.pasing"),
        ("decision.docx", ["{{ addressees }}"], "addressees"),
        ("mau-02.docx", ["{% for row in rows %}", "{{ row.score }}", "{% endfor %}"], "row.score"),
    ],
)
def test_names_below_loops_lists_and_filters(run: Run, folder: Path, name: str, texts: list[str], wrong: str) -> None:
    own(*texts, name=name)
    code, lines = told(run, f"templates/{name}")
    assert code == 1
    assert len(lines) == 1
    assert "CT902" in lines[0]
    assert f"{wrong}”" in lines[0]


@pytest.mark.parametrize(
    "texts",
    [
        ["{{ number|default('') }}{{ other|default('x') }}"],
        ["{% if other is defined %}x{% endif %}"],
        ["{% set other = number %}{{ other }}"],
        ["{% set other %}{{ number }}{% endset %}{{ other }}"],
        ["{% for l in lines %}{{ loop.index }}. {{ l.text.plain|upper }}{% endfor %}"],
        ["{% for l in lines|selectattr('kind', 'equalto', 'title')|list %}{{ l.text }}{% endfor %}"],
        ["{{ symbol.lower() }} {{ issuer[0] }} {{ lines[0].text }} {{ range(3)|join }}"],
        ["{% with other = number %}{{ other }}{% endwith %}"],
        ["{% macro m(a, b=1) %}{{ a.anything }}{{ b }}{% endmacro %}{{ m(lines) }}"],
        ["{{ “a” ~ ‘b’ }} {{\N{NO-BREAK SPACE}number\N{NO-BREAK SPACE}}} {% if kind == “letter” %}x{% endif %}"],
        ["{# {{ nothing }} #}"],
        ["{% for year_signed in issuer %}{{ year_signed }}{% endfor %}{{ year_signed }}"],
    ],
)
def test_what_is_there_is_accepted(run: Run, folder: Path, texts: list[str]) -> None:
    own(*texts)
    assert told(run, "templates") == (0, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ number", "thẻ “{{ number” chưa đóng"),
        ("{{ a b }}", "chưa đúng cú pháp"),
        ("{% for l in lines %}", "chưa có thẻ kết thúc “endfor”"),
        ("{% include '/etc/passwd' %}", "không được phép (include)"),
        ("{% import 'other.docx' as other %}", "không được phép (import)"),
        ("{% extends 'other.docx' %}", "không được phép (extends)"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_place(run: Run, folder: Path, text: str, said: str) -> None:
    own("ok", text)
    code, lines = told(run, "templates")
    assert code == 1
    assert lines[0].startswith("templates/plan.docx:2:1: CT901 Mẫu không dùng được: ở đoạn 2, ")
    assert said in lines[0]


@pytest.mark.parametrize("text", ["{{ ''.__class__.__mro__ }}", "{{ number.__class__ }}", "{{ lines.__init__ }}"])
def test_what_reaches_into_the_program_is_an_unknown_name(run: Run, folder: Path, text: str) -> None:
    own(text)
    code, lines = told(run, "templates")
    assert code == 1
    assert all("CT902" in line and "__" in line for line in lines)


def test_every_mistake_of_a_template_is_told_at_once(run: Run, folder: Path) -> None:
    own("{{ one }}", "ok", "{{ two }} {{ three }}")
    code, lines = told(run, "templates")
    assert code == 1
    assert [line.split(" ")[0] for line in lines] == [f"templates/plan.docx:{at}:" for at in ("1:4", "3:4", "3:14")]


def test_a_header_knows_only_whether_figures_are_illustrative(run: Run, folder: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{ number }}"
    Path("templates").mkdir()
    document.save("templates/plan.docx")
    code, lines = told(run, "templates")
    assert code == 1
    assert "CT902" in lines[0]
    assert "của phần word/header" in lines[0]


def test_missing_elements_are_warnings(run: Run, folder: Path) -> None:
    own("{{ subject }}", "Độc lập \N{EN DASH} Tự do \N{EN DASH} Hạnh phúc")
    code, out, err = run("templates", "check", "templates", "--output-format", "concise")
    assert code == 0
    said = ["Quốc hiệu", "Tiêu ngữ", "cơ quan ban hành", "số, ký hiệu", "địa danh", "quyền hạn, chức vụ", "nơi nhận"]
    assert len(out.splitlines()) == len(said)
    for line, element in zip(out.splitlines(), said, strict=True):
        assert "CT903" in line
        assert element in line
    assert "7 cảnh báo" in err


def test_a_form_without_recipients_needs_none(run: Run, folder: Path) -> None:
    own("{{ Unit }}", name="mau-02.docx")
    _, out, _ = run("templates", "check", "templates", "--output-format", "concise")
    assert "nơi nhận" not in out


def test_a_file_that_no_document_uses_is_a_warning(run: Run, folder: Path) -> None:
    own("{{ whatever }}", name="plans.docx")
    code, lines = told(run)
    assert code == 0
    assert "CT904" in lines[0]
    assert "“plan.docx”" in lines[0]


@pytest.mark.parametrize("content", [b"", b"PK", b"no word file"])
def test_what_is_no_word_file_is_told(run: Run, folder: Path, content: bytes) -> None:
    own("x").write_bytes(content)
    code, lines = told(run, "templates")
    assert code == 1
    assert "CT901" in lines[0]
    assert "Word" in lines[0]


def test_words_lock_file_is_passed_over(run: Run, folder: Path) -> None:
    own("{{ subject }}")
    Path("templates", "~$plan.docx").write_bytes(b"lock")
    assert told(run, "templates") == (0, [])


def test_a_place_that_does_not_exist_is_wrong_usage(run: Run, folder: Path) -> None:
    code, _, err = run("templates", "check", "nowhere")
    assert code == 2
    assert "nowhere" in err


def test_export_copies_every_template_and_keeps_what_is_there(run: Run, folder: Path, tmp_path: Path) -> None:
    kept = own("mine")
    before = kept.read_bytes()
    code, out, err = run("templates", "export", tmp_path)
    assert code == 0
    assert kept.read_bytes() == before
    assert "Giữ nguyên templates/plan.docx" in err
    names = {path.name for path in SHIPPED.glob("*.docx")}
    assert {path.name for path in kept.parent.iterdir()} == names
    assert (kept.parent / "decision.docx").read_bytes() == (SHIPPED / "decision.docx").read_bytes()
    assert len(out.splitlines()) == len(names) - 1


def test_export_where_nothing_can_be_written(run: Run, folder: Path) -> None:
    Path("templates").write_text("a file", encoding="utf-8")
    code, out, err = run("templates", "export", ".")
    assert (code, out) == (2, "")
    assert "templates" in err


def test_an_exported_template_changed_in_word_still_passes(run: Run, folder: Path) -> None:
    Path("templates").mkdir()
    shutil.copy(SHIPPED / "plan.docx", "templates/plan.docx")
    document = docx.Document("templates/plan.docx")
    document.add_paragraph("{{ place }}")
    document.save("templates/plan.docx")
    code, out, _ = run("templates", "check", "templates")
    assert (code, out) == (0, "")
