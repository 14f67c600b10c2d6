"""Tags in the text of a paragraph."""

import pytest

from ctcpl_cli.documents.engine import tags


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no tag { here }", []),
        ("{{ a }}", [("expression", "a")]),
        ("x {{a}} y {% if b %}z{% endif %}", [("expression", "a"), ("block", "if b"), ("block", "endif")]),
        ("{# note }} #}{{ a }}", [("comment", ""), ("expression", "a")]),
        ("{{ '}}' }}", [("expression", "'}}'")]),
        ("{{ {'k': 1}['k'] }}", [("expression", "{'k': 1}['k']")]),
        ("{{- a -}}", [("expression", "a")]),
        ("{{ “x” }}", [("expression", '"x"')]),
        ("{% if a == ‘b’ %}", [("block", "if a == 'b'")]),
        ("{{\N{NO-BREAK SPACE}a\N{NO-BREAK SPACE}}}", [("expression", "a")]),
        ('{{ "typed “so”" }}', [("expression", '"typed “so”"')]),
    ],
)
def test_finds_tags(text: str, found: list[tuple[str, str]]) -> None:
    assert [(tag.kind, tag.body) for tag in tags.find(text)] == found


@pytest.mark.parametrize("text", ["{{ a", "x {% if a }}", "{# never", "{{ 'a }}"])
def test_a_tag_without_end_is_an_error(text: str) -> None:
    with pytest.raises(tags.Unclosed):
        tags.find(text)


def test_offsets_cover_the_tag() -> None:
    text = "a {{ b }} c"
    (tag,) = tags.find(text)
    assert text[tag.start : tag.end] == "{{ b }}"
