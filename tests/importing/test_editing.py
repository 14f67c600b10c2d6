"""Splices: only what is meant changes, however the file is written."""

from decimal import Decimal

import pytest

from ctcpl_cli.importing.editing import Path, Splices
from ctcpl_cli.importing.emitting import Value, flow
from ctcpl_cli.source import Mapping, read_source

BLOCK = """# đầu tệp
a:
  id: "1"   # mã
  name: "x: y"
  # về điểm
  rule:
    kind: ratio
    bands: [{from: 90, points: null}, {from: 0, points: }]
  source: {ref: tt}   # nguồn
b: {id: "2", name: z}
"""


def edited(text: str, *changes: tuple[str, Path, Value]) -> str:
    source = read_source("x.yaml", text.encode())
    assert source.root is not None
    splices = Splices(source)
    for node, path, value in changes:
        tree = source.root.entries[node].value
        assert isinstance(tree, Mapping)
        splices.set(tree, path, value)
    again = read_source("x.yaml", splices.text.encode())
    assert again.intact and not again.problems
    return splices.text


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (("a", ("max",), Decimal("4.5")), '  name: "x: y"\n', '  name: "x: y"\n  max: 4.5\n'),
        (("a", ("id",), "2"), 'id: "1"   # mã', 'id: "2"   # mã'),
        (("a", ("rule", "bands", 0, "points"), Decimal(2)), "points: null", "points: 2"),
        (("a", ("rule", "bands", 1, "points"), Decimal(0)), "points: }", "points: 0}"),
        (("a", ("source", "ref"), "form-x"), "{ref: tt}", "{ref: form-x}"),
        (("a", ("source", "verified"), ["max", "bands.90"]), "{ref: tt}", "{ref: tt, verified: [max, bands.90]}"),
        (("b", ("max",), Decimal(3)), "name: z}", "name: z, max: 3}"),
        (("b", ("not_arising",), {"gives": "full"}), "name: z}", "name: z, not_arising: {gives: full}}"),
        (("b", ("source",), {"ref": "t", "clause": "Điều 1"}), "z}", 'z, source: {ref: t, clause: "Điều 1"}}'),
    ],
)
def test_one_change(change: tuple[str, Path, Value], old: str, new: str) -> None:
    assert BLOCK.count(old) == 1
    assert edited(BLOCK, change) == BLOCK.replace(old, new)
    windows = BLOCK.replace("\n", "\r\n")
    assert edited(windows, change) == BLOCK.replace(old, new).replace("\n", "\r\n")


def test_two_insertions_at_one_place_keep_their_order() -> None:
    text = edited(BLOCK, ("a", ("max",), Decimal(4)), ("a", ("not_arising",), {"gives": "full"}))
    assert '  name: "x: y"\n  max: 4\n  not_arising: {gives: full}\n  # về điểm\n' in text


def test_a_rule_gives_way_to_items() -> None:
    source = read_source("x.yaml", BLOCK.encode())
    assert source.root is not None
    splices = Splices(source)
    tree = source.root.entries["a"].value
    assert isinstance(tree, Mapping)
    items: Value = [{"id": "1.1", "name": "Tên", "max": Decimal(1), "rule": {"kind": "met"}}]
    splices.rename(tree, "rule", "items", items)
    before, _, after = BLOCK.partition("  rule:\n")
    rest = after.partition("points: }]\n")[2]
    block = '  items:\n    - id: "1.1"\n      name: "Tên"\n      max: 1\n      rule: {kind: met}\n'
    assert splices.text == before + block + rest


@pytest.mark.parametrize(
    ("value", "written"),
    [("full", "full"), ("y", '"y"'), ("1.1", '"1.1"'), ('nói "x" \\', '"nói \\"x\\" \\\\"'), (None, "null")],
)
def test_texts_are_quoted_where_they_must(value: str | None, written: str) -> None:
    assert flow(value) == written
