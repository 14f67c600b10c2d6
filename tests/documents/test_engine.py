"""Templates as people make them in Word, and the documents that come out."""

import io
import unicodedata
import zipfile

import docx
import pytest
from docx.document import Document

from ctcpl_cli.documents.engine import Place, Properties, Rich, Run
from tests.documents.word import ABOUT, W, compiled, paragraphs, problem, raw, rendered, template, texts, xml

HOSTILE = "& < > \" ' {{ x }} {% if %} {# #} }} %} \\ <w:p/> ]]>"


def test_a_value_is_printed() -> None:
    assert rendered(paragraphs("Số: {{ number }}/KH"), number="05") == ["Số: 05/KH"]


def test_a_tag_split_over_runs_is_joined() -> None:
    assert rendered(paragraphs(["A {", "{ na", "me }", "} B"]), name="x") == ["A x B"]


def test_two_tags_in_split_runs() -> None:
    assert rendered(paragraphs(["{{ a }", "}{", "{ b }} end"]), a="1", b="2") == ["12 end"]


def test_text_around_a_split_tag_keeps_its_own_run() -> None:
    def fill(document: Document) -> None:
        made = document.add_paragraph()
        made.add_run("before {{ ").bold = True
        made.add_run("x }} after").italic = True

    made = compiled(template(fill)).render({"x": "value"}, ABOUT)
    assert isinstance(made, bytes)
    runs = [(("".join(run.itertext())), run.find(f"{W}rPr/{W}b") is not None) for run in xml(made).iter(f"{W}r")]
    assert runs == [("before value", True), (" after", False)]


@pytest.mark.parametrize("value", [HOSTILE, "Đ" * 400, "a\tb", "{{ 7 * 7 }}"])
def test_a_value_arrives_unchanged(value: str) -> None:
    assert rendered(paragraphs("{{ value }}"), value=value) == [value]


def test_line_ends_become_breaks() -> None:
    assert rendered(paragraphs("{{ value }}"), value="a\r\nb\nc") == ["a\nb\nc"]


def test_what_xml_cannot_hold_is_left_out() -> None:
    assert rendered(paragraphs("{{ value }}"), value="a\x00\x0b\x1b\ufffeb\ud800") == ["ab"]


def test_text_is_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Tiếp cận pháp luật")
    assert rendered(paragraphs(f"{decomposed} {{{{ v }}}}"), v=decomposed) == ["Tiếp cận pháp luật Tiếp cận pháp luật"]


def test_braces_of_the_template_itself_stay() -> None:
    assert rendered(paragraphs("{ a } {{ x }} }} %}"), x="1") == ["{ a } 1 }} %}"]


def test_rich_text_keeps_the_look_of_its_place() -> None:
    def fill(document: Document) -> None:
        run = document.add_paragraph().add_run("{{ x }}")
        run.font.name = "Arial"

    value = Rich((Run("plain "), Run("bold", bold=True), Run(" both", bold=True, italic=True)))
    made = compiled(template(fill)).render({"x": value}, ABOUT)
    assert isinstance(made, bytes)
    looks = {}
    for run in xml(made).iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        assert properties is not None
        assert properties[0].tag == f"{W}rFonts"
        looks["".join(run.itertext())] = [child.tag.removeprefix(W) for child in properties[1:]]
    assert looks["plain "] == []
    assert looks["bold"] == ["b"]
    assert looks[" both"] == ["b", "i"]


def test_filters_see_the_letters_of_rich_text() -> None:
    value = Rich((Run("Về "), Run("việc", bold=True)))
    assert rendered(paragraphs("{{ x|upper }}; {{ 'V/v ' ~ x }}"), x=value) == ["VỀ VIỆC; V/v Về việc"]


def test_what_a_set_block_or_a_macro_made_is_printed_once_escaped() -> None:
    assert rendered(paragraphs("{% set y %}A & {{ x }}{% endset %}{{ y }}"), x="<b> & c") == ["A & <b> & c"]
    assert rendered(paragraphs("{% macro m(v) %}[{{ v }}]{% endmacro %}{{ m(x) }}"), x="a & b") == ["[a & b]"]
    assert rendered(paragraphs("{{ x|e }}"), x="a & b") == ["a & b"]


def test_small_products_are_allowed() -> None:
    assert rendered(paragraphs("{{ '-' * 5 }}{{ 3 * 4 }}")) == ["-----12"]


def test_a_drawn_line_needs_no_style_of_ours() -> None:
    made = compiled(paragraphs("{{ length|drawn }}")).render({"length": 2000}, ABOUT)
    assert isinstance(made, bytes)
    assert texts(made) == []
    (indent,) = xml(made).iter(f"{W}ind")
    assert indent.get(f"{W}left") == indent.get(f"{W}right")
    assert int(indent.get(f"{W}left") or 0) > 1000


def test_a_paragraph_with_only_block_tags_is_lifted() -> None:
    data = paragraphs("{% for x in xs %}", "- {{ x }}", "{% endfor %}", "end")
    made = compiled(data).render({"xs": ["a", "b"]}, ABOUT)
    assert isinstance(made, bytes)
    assert texts(made) == ["- a", "- b", "end"]
    assert len(list(xml(made).iter(f"{W}p"))) == 3


def test_block_tags_within_one_paragraph() -> None:
    data = paragraphs(["{% for x in xs %}", "{{ x }}", "{% if not loop.last %}, {% endif %}{% endfor %}."])
    assert rendered(data, xs=["a", "b"]) == ["a, b."]


def test_comments_disappear() -> None:
    assert rendered(paragraphs("a{# note #}b", "{# whole #}")) == ["ab"]


def table(*rows: list[str]) -> bytes:
    def fill(document: Document) -> None:
        made = document.add_table(len(rows), len(rows[0]))
        for row, values in zip(made.rows, rows, strict=True):
            for cell, value in zip(row.cells, values, strict=True):
                cell.text = value

    return template(fill)


def test_a_row_with_only_block_tags_is_lifted() -> None:
    data = table(["head", ""], ["{% for x in xs %}", ""], ["{{ x }}", "{{ loop.index }}"], ["{% endfor %}", ""])
    assert rendered(data, xs=["a", "b"]) == ["head", "a", "1", "b", "2"]


def test_a_column_with_only_block_tags_is_lifted_with_its_grid() -> None:
    data = table(
        ["n", "{% for x in xs %}", "{{ x }}", "{% endfor %}"], ["m", "{% for x in xs %}", "{{ x }}", "{% endfor %}"]
    )
    made = compiled(data).render({"xs": ["a", "b", "c"]}, ABOUT)
    assert isinstance(made, bytes)
    assert texts(made) == ["n", "a", "b", "c", "m", "a", "b", "c"]
    assert len(list(xml(made).iter(f"{W}gridCol"))) == 4


def test_a_cell_emptied_by_its_loop_keeps_a_paragraph() -> None:
    def fill(document: Document) -> None:
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = "{% for x in xs %}"
        cell.add_paragraph("{{ x }}")
        cell.add_paragraph("{% endfor %}")

    made = compiled(template(fill)).render({"xs": []}, ABOUT)
    assert isinstance(made, bytes)
    (cell,) = xml(made).iter(f"{W}tc")
    assert cell[-1].tag == f"{W}p"


def test_a_table_emptied_by_its_loop_disappears() -> None:
    data = table(["{% for x in xs %}"], ["{{ x }}"], ["{% endfor %}"])
    made = compiled(data).render({"xs": []}, ABOUT)
    assert isinstance(made, bytes)
    assert list(xml(made).iter(f"{W}tbl")) == []


@pytest.mark.parametrize(
    ("texts_", "kind", "paragraph"),
    [
        (["ok", "{{ a"], "unclosed", 2),
        (["{{ }}"], "empty_tag", 1),
        (["ok", "ok", "{{ a b }}"], "syntax", 3),
        (["{% endfor %}"], "not_opened", 1),
        (["ok", "{% if a %}", "x"], "never_closed", 2),
        (["{% if a %} x", "{% endif %}"], "crossing", 2),
        (["{% if a %}", "x", "{% endfor %}"], "crossing", 3),
        (["ok", "{{ missing }}"], "undefined", 2),
        (["ok", "{% if missing %}x{% endif %}"], "undefined", 2),
        (["{{ nothing }}"], "none", 1),
        (["{{ [1] }}"], "not_text", 1),
        (["{{ true }}"], "not_text", 1),
        (["{{ ''.__class__.__mro__ }}"], "forbidden", 1),
        (["{% for i in range(1000000) %}x{% endfor %}"], "limit", 1),
        (["{% for i in range(1000000000) %}x{% endfor %}"], "limit", 1),
        (["ok", "{{ 1 // 0 }}"], "failed", 2),
        (["{% set x = nothing.append(1) %}"], "undefined", 1),
        (["{% include 'x' %}"], "failed", 1),
        (["ok", "{% for i in range(9998) %}{% for j in range(9998) %}{% endfor %}{% endfor %}"], "limit", 2),
        (["{% for i in range(9998) %}", "{% for j in range(9998) %}", "x", "{% endfor %}", "{% endfor %}"], "limit", 2),
        (["{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}"], "limit", 1),
        (["{{ 'x' * 10000000000 }}"], "limit", 1),
        (["{{ 9 ** 9 ** 9 }}"], "limit", 1),
        (["{{ ['x'] * 20000 }}"], "limit", 1),
        (["{{ lipsum() }}"], "undefined", 1),
        (["{{ things|random }}"], "syntax", 1),
        (["x {{ 100|drawn }}"], "syntax", 1),
        (["{{ 'x'|drawn }}"], "not_text", 1),
        (["{% set x %}{{ rich }}{% endset %}{{ x }}"], "not_text", 1),
        (["{{ things.append('x') }}"], "forbidden", 1),
    ],
)
def test_a_mistake_has_a_kind_and_a_place(texts_: list[str], kind: str, paragraph: int) -> None:
    found = problem(paragraphs(*texts_), nothing=None, things=["x"], rich=Rich((Run("bold", bold=True),)))
    assert (found.kind, found.place.paragraph) == (kind, paragraph)


def test_a_mistake_in_a_table_has_its_cell() -> None:
    found = problem(table(["ok", "ok"], ["ok", "{{ missing }}"]))
    assert found.place == Place("word/document.xml", 1, 2, 2, 1)
    assert found.facts == {"name": "missing"}


def test_a_mistake_in_a_loop_of_rows_has_its_cell() -> None:
    found = problem(table(["{% for x in xs %}", ""], ["{{ x }}", "{{ y }}"], ["{% endfor %}", ""]), xs=["a"])
    assert (found.place.row, found.place.cell) == (2, 2)


def test_a_tag_may_not_open_in_one_cell_and_close_in_another() -> None:
    assert problem(table(["{% for x in xs %}a", "{{ x }}{% endfor %}"]), xs=[]).kind == "crossing"


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip" * 100, paragraphs("x")[:-40]])
def test_what_is_no_word_file_is_a_problem(data: bytes) -> None:
    assert problem(data).kind == "not_word"


def repacked(data: bytes, *changes: tuple[str, bytes, bytes], rename: str = "") -> bytes:
    """The same file with texts of its parts replaced, and its main part under another name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for name, old, new in changes:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as package:
        for name, content in parts.items():
            package.writestr(name.replace("document.xml", rename) if rename else name, content)
    return saved.getvalue()


def test_the_main_part_may_have_another_name() -> None:
    changes = [(name, b"word/document.xml", b"word/document2.xml") for name in ("[Content_Types].xml", "_rels/.rels")]
    data = repacked(paragraphs("{{ x }}"), *changes, rename="document2.xml")
    made = compiled(data).render({"x": "1"}, ABOUT)
    assert isinstance(made, bytes)
    assert texts(made) == ["1"]
    assert b"document2" not in raw(made, "[Content_Types].xml")
    assert raw(made, "word/_rels/document.xml.rels")
    docx.Document(io.BytesIO(made))


def test_a_word_template_becomes_a_document() -> None:
    data = repacked(paragraphs("x"), ("[Content_Types].xml", b"document.main+xml", b"template.main+xml"))
    made = compiled(data).render({}, ABOUT)
    assert isinstance(made, bytes)
    assert b"template.main" not in raw(made, "[Content_Types].xml")


@pytest.mark.parametrize("part", ["[Content_Types].xml", "_rels/.rels"])
def test_a_damaged_package_is_a_problem(part: str) -> None:
    assert problem(repacked(paragraphs("x"), (part, b"</", b"<"))).kind == "not_word"


@pytest.mark.parametrize("path", ["a\x07b.yaml", "a\udcffb.yaml", "a&<b>.yaml"])
def test_any_file_name_may_stand_in_the_properties(path: str) -> None:
    made = compiled(paragraphs("x")).render({}, Properties("0", "plan", "", [(path, "digest")]))
    assert isinstance(made, bytes)
    assert "digest a" in "".join(xml(made, "docProps/custom.xml").itertext())


def test_the_header_knows_only_whether_figures_are_illustrative() -> None:
    def fill(document: Document) -> None:
        document.sections[0].header.paragraphs[0].add_run("{% if illustrative %}MARK{% endif %}")

    made = compiled(template(fill))
    real, sample = made.render({}, ABOUT), made.render({}, ABOUT, illustrative=True)
    assert isinstance(real, bytes)
    assert isinstance(sample, bytes)
    assert texts(real, "word/header1.xml") == []
    assert texts(sample, "word/header1.xml") == ["MARK"]


def test_a_header_that_asks_for_more_is_a_problem() -> None:
    def fill(document: Document) -> None:
        document.sections[0].header.paragraphs[0].add_run("{{ number }}")

    found = problem(template(fill))
    assert (found.kind, found.place.part) == ("undefined", "word/header1.xml")


def test_metadata_is_ours() -> None:
    made = compiled(paragraphs("x")).render({}, ABOUT)
    assert isinstance(made, bytes)
    assert b"python-docx" not in made
    for part in ("docProps/core.xml", "docProps/app.xml"):
        assert b"ctcpl" in raw(made, part)
        assert b"python-docx" not in raw(made, part)
        assert b"20" not in raw(made, part).split(b"?>", 1)[1].replace(b"/2006/", b"")


def test_only_two_parts_change_between_documents() -> None:
    made = compiled(paragraphs("{{ x }}"))
    packages = []
    for value in ("one", "two"):
        content = made.render({"x": value}, ABOUT)
        assert isinstance(content, bytes)
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            packages.append({name: package.read(name) for name in package.namelist()})
    changed = {name for name in packages[0] if packages[0][name] != packages[1][name]}
    assert changed == {"word/document.xml", "docProps/custom.xml"}


def test_same_inputs_same_bytes() -> None:
    data = paragraphs("{{ x }}")
    assert compiled(data).render({"x": "1"}, ABOUT) == compiled(data).render({"x": "1"}, ABOUT)
