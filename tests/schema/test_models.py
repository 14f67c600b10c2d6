"""Keys, blocks and lists: what is unknown, misspelled or was meant as a sentence."""

from pydantic import ValidationError
from pytest import mark, raises

from ctcpl_cli.schema import ListOf, Model, Number, TableOf, Text, read
from ctcpl_cli.source import read_source
from tests.source.marked import unmark


class Leaf(Model):
    """The lowest block."""

    title: Text = None
    points: Number = None


class Tree(Model):
    """Blocks in every way a file can hold them."""

    leaf: Leaf | None = None
    leaves: ListOf[Leaf] = ()
    table: TableOf[Leaf] = {}
    names: TableOf[Text] = {}
    texts: ListOf[Text] | None = None


def typed(text: str) -> tuple[Tree, list[tuple[str, int, int]]]:
    """The model, and each problem with its range."""
    source = read_source("a.yaml", text.encode("utf-8"))
    model, problems = read(Tree, source)
    assert model is not None
    return model, [(p.kind, p.start, p.end) for p in problems]


@mark.parametrize(
    "marked, kinds",
    [
        ("⟦leef⟧: {title: x}\n", "misspelled_key"),
        ("leaf: {⟦Title⟧: x}\n", "misspelled_key"),
        ("leaf: {⟦colour⟧: x}\n", "unknown_key"),
        ("leaf: {⟦at⟧: x}\n", "unknown_key"),
        ("leaf: {⟦__at__⟧: x}\n", "unknown_key"),
        ("leaf: ⟦x⟧\n", "not_mapping"),
        ("leaf: ⟦[x]⟧\n", "not_mapping"),
        ("leaves: [⟦x⟧, {title: y}]\n", "not_mapping"),
        ("leaves: ⟦x⟧\n", "not_list"),
        ("texts: ⟦x⟧\n", "not_list"),
        ("table: ⟦[x]⟧\n", "not_mapping"),
        ("table: {a: ⟦x⟧}\n", "not_mapping"),
        ("table: {a: {points: ⟦x⟧}, b: {points: ⟦1,5⟧}}\n", "not_number decimal_comma"),
        ("texts:\n  - a\n  - ⟦Thời gian: năm 2024⟧\n", "unquoted_colon"),
        ("leaves:\n  - ⟦Thời gian: năm 2024⟧\n", "unquoted_colon"),
        ("leaf:\n  title:\n    ⟦Thời gian: năm 2024⟧\n", "unquoted_colon"),
        ("leaf: {title: ⟦Báo cáo 5, năm 2024, quý IV⟧, points: 1}\n", "unquoted_comma"),
        ("names: {a: ⟦Công chức A, B⟧, c: D}\n", "unquoted_comma"),
        ("leaf: {title: x, ⟦points 1⟧}\n", "missing_colon"),
        ("leaf: {title: x, ⟦points=1⟧}\n", "missing_colon"),
        ("leaf: {title: x, ⟦other⟧}\n", "unknown_key"),
    ],
)
def test_places(marked: str, kinds: str) -> None:
    text, ranges = unmark(marked)
    _, problems = typed(text)
    assert problems == [(kind, *where) for kind, where in zip(kinds.split(), ranges, strict=True)]


def test_a_sentence_cut_by_commas_comes_out_whole() -> None:
    model, _ = typed("leaf: {title: Báo cáo 5, năm 2024, points: 2}\n")
    assert model.leaf is not None
    assert (model.leaf.title, model.leaf.points) == ("Báo cáo 5, năm 2024", 2)


def test_one_wrong_place_leaves_all_others() -> None:
    model, problems = typed(
        "leaf: {title: [x], points: 2, colour: red}\nleaves: [x, {points: 3}]\n"
        "table: {a: x, b: {points: 4}}\ntexts: {}\n"
    )
    assert [kind for kind, _, _ in problems] == ["not_text", "unknown_key", "not_mapping", "not_mapping", "not_list"]
    assert model.leaf is not None and model.leaf.points == 2 and model.leaf.title is None
    assert [leaf.points for leaf in model.leaves] == [3]
    assert list(model.table) == ["b"]


def test_wrong_is_not_the_same_as_missing() -> None:
    model, _ = typed("leaf: {points: x, title: }\n")
    assert model.leaf is not None
    assert model.leaf.points is None and model.leaf.has("points")
    assert model.leaf.title is None and not model.leaf.has("title")


def test_a_problem_is_told_once_though_a_union_is_tried_twice() -> None:
    _, problems = typed("texts: [[a], [b]]\n")
    assert [kind for kind, _, _ in problems] == ["not_text", "not_text"]


def test_a_model_made_in_code_refuses_unknown_keys() -> None:
    with raises(ValidationError):
        Leaf.model_validate({"colour": "red"})


def test_a_text_knows_its_place() -> None:
    text = "leaf: {title: Đất nước}\n"
    model, _ = typed(text)
    assert model.leaf is not None and model.leaf.at is not None
    entry = model.leaf.at.entry("title")
    assert entry is not None and text[entry.value.start : entry.value.end] == "Đất nước"
    assert model.leaf.at.owner == "leaf"
