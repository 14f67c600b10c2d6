"""Nested sections as printed lines."""

from ctcpl_cli.documents.body import Line, keep_last, lines, paragraphs
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source


def document(text: str) -> PlanDocument:
    data, problems = read(PlanDocument, read_source("plan.yaml", text.encode()))
    assert problems == []
    assert data is not None
    return data


def printed(text: str) -> list[tuple[str, str]]:
    return [(line.kind, line.text.plain) for line in lines(document(text).sections)]


def test_mark_and_title_then_text_then_sections() -> None:
    assert printed(
        """
sections:
  - mark: I.
    title: MỤC ĐÍCH
    text: [Trước]
    sections:
      - {mark: "1.", title: Mục đích, text: ["- một", "- hai"]}
      - {mark: a), title: Điểm}
"""
    ) == [
        ("title", "I. MỤC ĐÍCH"),
        ("text", "Trước"),
        ("title", "1. Mục đích"),
        ("text", "- một"),
        ("text", "- hai"),
        ("kept", "a) Điểm"),
    ]


def test_a_mark_without_title_runs_into_the_first_paragraph() -> None:
    assert printed('sections: [{mark: "1.", text: [một, hai]}]') == [("text", "1. một"), ("text", "hai")]


def test_a_mark_alone_is_not_lost() -> None:
    assert printed('sections: [{mark: "1.", sections: [{text: [x]}]}]') == [("text", "1."), ("text", "x")]


def test_a_node_with_neither_prints_nothing_of_its_own() -> None:
    assert printed("sections: [{sections: [{text: [x]}]}]") == [("text", "x")]


def test_fields_take_a_dash_or_their_mark() -> None:
    assert printed(
        """
sections:
  - text:
      - {label: Chủ trì, value: Phòng Tư pháp., role: lead}
      - {label: Phối hợp, value: [một;, hai.], mark: "+"}
      - {label: Trống}
      - {value: chỉ có giá trị}
"""
    ) == [
        ("text", "- Chủ trì: Phòng Tư pháp."),
        ("text", "+ Phối hợp: một;"),
        ("text", "hai."),
        ("text", "- Trống:"),
        ("text", "- chỉ có giá trị"),
    ]


def test_a_mark_without_title_replaces_the_dash_of_a_field() -> None:
    assert printed('sections: [{mark: "1.", text: [{label: L, value: V}]}]') == [("text", "1. L: V")]


def test_lines_of_one_text_are_paragraphs() -> None:
    assert printed("sections:\n  - text:\n      - |\n        một\n\n        hai\n") == [
        ("text", "một"),
        ("text", "hai"),
    ]


def test_duties_are_never_printed() -> None:
    assert printed("sections: [{text: [{text: t, duties: [{lead: [AGENCY], what: WORK}]}], duties: [{id: d}]}]") == [
        ("text", "t")
    ]


def test_marks_of_articles_are_bold() -> None:
    articles = document('sections: [{mark: "Điều 1.", text: [Công nhận]}]').sections
    (line,) = lines(articles, bold_marks=True)
    assert [(run.text, run.bold) for run in line.text.runs] == [("Điều 1.", True), (" ", False), ("Công nhận", False)]


def test_the_last_text_stays_with_the_signature() -> None:
    text = list(paragraphs(document("closing: [một, hai]").closing))
    assert [line.kind for line in keep_last(text)] == ["text", "kept"]
    assert keep_last([]) == []


def test_lines_compare_by_value() -> None:
    first, second = (list(paragraphs(document("closing: [x]").closing)) for _ in range(2))
    assert first == second
    assert isinstance(first[0], Line)
