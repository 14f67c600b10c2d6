"""The way of keys from the top of a file to each place in it."""

import pytest

from ctcpl_cli.source import read_source
from ctcpl_cli.source.key_paths import key_path

TEXT = """\
unit:
  code: "03387"
  name: Tân Phong
indicators:
  "1.1":
    points: 3
    evidence: [e1, e2]
  "1.2": {points: 2, note: ,}
evidence:
  - id: e1
    title: Báo cáo
  - title: Không mã
  - {id: , title: Mã trống}
x:
"""


@pytest.mark.parametrize(
    ("at", "path"),
    [
        ("unit", "unit"),
        ('"03387"', "unit code"),
        ("Tân Phong", "unit name"),
        ("indicators", "indicators"),
        ('"1.1"', "indicators 1.1"),
        ("3\n", "indicators 1.1 points"),
        ("e2", "indicators 1.1 evidence 2"),
        ('"1.2"', "indicators 1.2"),
        ("note", "indicators 1.2 note"),
        ("evidence:\n", "evidence"),
        ("Báo cáo", "evidence e1 title"),
        ("title: Không", "evidence 2 title"),
        ("Mã trống", "evidence 3 title"),
        ("x:", "x"),
    ],
)
@pytest.mark.parametrize("before", ["", "# Đặc khu\n\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_place_has_the_keys_above_it(at: str, path: str, before: str, end: str) -> None:
    text, sought = (before + TEXT).replace("\n", end), at.replace("\n", end)
    assert text.count(sought) == 1
    source = read_source("a.yaml", text.encode())
    offset = source.text.index(sought)
    assert key_path(source.root, offset) == tuple(path.split())
    assert source.offset(*source.line_column(offset)) == offset


def test_where_there_is_no_tree_there_are_no_keys() -> None:
    assert key_path(read_source("a.yaml", b"- a\n").root, 0) == ()
    assert key_path(None, 7) == ()
