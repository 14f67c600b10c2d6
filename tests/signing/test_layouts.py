"""A signature is written into whatever layout a file has, or not at all."""

import shutil
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
PLACE = Path("dossiers/lai-chau/thanh-pho-lai-chau/2024/phuong-tan-phong.yaml")
TEXT = (ROOT / PLACE).read_text(encoding="utf-8")
OLD = "by: council, date: 2025-01-01, digest: x"
BLOCK = "sign_off:\n  - by: council\n    date: 2025-01-01\n    digest: x\n"
MARK = b"\xef\xbb\xbf"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / PLACE.parent, tmp_path / PLACE.parent)
    monkeypatch.chdir(tmp_path)


def indented(text: str) -> str:
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))


def without_signatures(text: str) -> str:
    """The text without its key ``sign_off``, which stands last or before a comment or key at the margin."""
    lines = text.splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.lstrip().startswith("sign_off:"))
    margin = lines[start][: -len(lines[start].lstrip())]
    end = start + 1
    while end < len(lines) and lines[end].startswith((f"{margin} ", f"{margin}-")):
        end += 1
    return "".join(lines[:start] + lines[end:])


@pytest.mark.parametrize(
    ("before", "rest"),
    [
        (TEXT, TEXT),
        (TEXT.rstrip("\n"), TEXT),
        (f"---\n{TEXT}", f"---\n{TEXT}"),
        (f"{TEXT}\n# hết", f"{TEXT}\n# hết\n"),
        (indented(TEXT), indented(TEXT)),
        (f"{TEXT}sign_off: []\n", TEXT),
        (f"{TEXT}sign_off:\n", TEXT),
        (f"{TEXT}sign_off: [{{{OLD}}},]\n", TEXT),
        (f"{TEXT}sign_off: [\n  {{{OLD}}}\n ]\n", TEXT),
        (f"{TEXT}sign_off:\n- {{{OLD}}}\n# hết\n", f"{TEXT}# hết\n"),
        (f"{TEXT}{BLOCK}\n# hết\n", f"{TEXT}\n# hết\n"),
        (
            TEXT.replace("illustrative:", f"{BLOCK}\nillustrative:", 1),
            TEXT.replace("illustrative:", "\nillustrative:", 1),
        ),
        (TEXT.replace("illustrative:", "sign_off:\nillustrative:", 1), TEXT),
    ],
)
def test_nothing_else_changes(capsys: Capture, before: str, rest: str) -> None:
    PLACE.write_text(before, encoding="utf-8", newline="")
    for by in ("commune", "council"):
        assert main(["sign-off", str(PLACE), "--by", by]) == 0
    text = PLACE.read_text(encoding="utf-8")
    assert (text.count("by: commune"), text.count("by: council"), OLD in text) == (1, 1, False)
    assert without_signatures(text) == rest
    capsys.readouterr()
    assert main(["check", str(PLACE), "--output-format", "concise"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "before",
    [f"{TEXT}...\n", "{ctcpl: 1, regime: qd25-2021, year: 2024, unit: {code: '03387', kind: phuong, name: X}}\n"],
)
def test_a_layout_that_takes_no_key_is_left_alone(capsys: Capture, before: str) -> None:
    PLACE.write_text(before, encoding="utf-8", newline="")
    assert main(["sign-off", str(PLACE), "--by", "commune"]) == 1
    assert "không thêm được khóa sign_off" in capsys.readouterr().err
    assert PLACE.read_text(encoding="utf-8") == before


def test_mark_mode_and_link_stay(tmp_path: Path) -> None:
    PLACE.write_bytes(MARK + TEXT.encode())
    target = tmp_path / "dossiers/that.yaml"
    PLACE.rename(target)
    target.chmod(0o640)
    PLACE.symlink_to(target)
    assert main(["sign-off", str(PLACE), "--by", "commune"]) == 0
    assert PLACE.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert target.read_bytes().startswith(MARK + TEXT.encode())


@pytest.mark.parametrize("name", ["12/BC-UBND", 'a"b', "a\\b", "số 1", "it's", "#x", "x: y", "{x}"])
def test_ids_may_be_anything(capsys: Capture, name: str) -> None:
    written = "'" + name.replace("'", "''") + "'"
    row = f"\nevidence:\n  - {{id: {written}, number: 1/BC, date: 2024-12-20, title: Một}}\n"
    used = TEXT.replace("evidence: [bc-187, qd-412]", f"evidence: [bc-187, qd-412, {written}]", 1)
    PLACE.write_text(used.replace("\nevidence:\n", row, 1), encoding="utf-8", newline="")
    assert main(["sign-off", str(PLACE), "--by", "commune"]) == 0
    assert main(["check", str(PLACE)]) == 0
    PLACE.write_text(
        PLACE.read_text(encoding="utf-8").replace("title: Một", "title: Hai"), encoding="utf-8", newline=""
    )
    capsys.readouterr()
    assert main(["check", str(PLACE), "--output-format", "concise"]) == 1
    assert f"CT451 Tài liệu kiểm chứng {name} đã khác" in capsys.readouterr().out


def test_parts_that_nobody_knows_are_named_as_they_stand(capsys: Capture) -> None:
    from ctcpl_cli.signing.parts import digest
    from ctcpl_cli.signing.rows import signed_row

    parts = {"foo": "x", "a/b/c": "y", "indicators/9.9/9": "z", "\u0007": "q"}
    row = signed_row("commune", "2025-01-08", parts)
    assert digest(parts) in row
    PLACE.write_text(f"{TEXT}sign_off:\n  - {row}\n".replace("\u0007", "e"), encoding="utf-8", newline="")
    assert main(["check", str(PLACE), "--output-format", "concise"]) == 1
    assert "CT452" in capsys.readouterr().out
    del parts["\u0007"]
    PLACE.write_text(
        f"{TEXT}sign_off:\n  - {signed_row('commune', '2025-01-08', parts)}\n", encoding="utf-8", newline=""
    )
    assert main(["check", str(PLACE), "--output-format", "concise"]) == 1
    out = capsys.readouterr().out
    assert all(f"CT451 {words} đã khác" in out for words in ("Phần “foo”", "Phần “a/b/c”", "Chỉ tiêu 9.9/9"))
