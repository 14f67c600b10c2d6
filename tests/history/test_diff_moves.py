"""``ctcpl diff`` where things move: units, plans, sections, regimes, and what makes no difference."""

import re
import shutil
import unicodedata
from pathlib import Path

import pytest

from tests.history.conftest import PLAN, PROOF, REGIME, ROOT, ROUND, TAN_PHONG, Clone
from tests.history.kinds import KINDS
from tests.history.test_diff import MOST_CHARACTERS, Capture, printed, report, unit


def other_unit(text: str) -> str:
    return text.replace('code: "03387"', 'code: "03999"').replace("name: Tân Phong", "name: Mới")


def test_the_dossier_of_another_unit_is_no_move(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    (clone.root / TAN_PHONG).unlink()
    (clone.root / ROUND / "phuong-moi.yaml").write_text(other_unit(text), encoding="utf-8", newline="")
    clone.commit("Bỏ Tân Phong, thêm phường Mới")
    found = report(capsys, "HEAD~1")
    assert unit(found, TAN_PHONG)["result"] == "đã xóa: 93,5; ĐẠT"
    assert unit(found, ROUND / "phuong-moi.yaml")["result"] == "mới: 93,5; ĐẠT"


def test_a_unit_that_makes_room_for_another(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    (clone.root / ROUND / "b.yaml").write_text(text, encoding="utf-8", newline="")
    (clone.root / TAN_PHONG).write_text(other_unit(text), encoding="utf-8", newline="")
    pairs = {(each["before_path"], each["after_path"]) for each in report(capsys, "HEAD")["units"]}
    old = TAN_PHONG.as_posix()
    assert pairs == {(old, (ROUND / "b.yaml").as_posix()), (None, old)}


@pytest.mark.parametrize("place", [Path("luu-tru/tan-phong.yaml"), Path(f"{TAN_PHONG}.bak")])
def test_a_dossier_moved_out_is_gone(clone: Clone, place: Path, capsys: Capture) -> None:
    clone.move(TAN_PHONG, place)
    clone.commit("Chuyển đi")
    assert unit(report(capsys, "HEAD~1"), TAN_PHONG)["result"] == "đã xóa: 93,5; ĐẠT"


def test_a_plan_that_moves(clone: Clone, capsys: Capture) -> None:
    """Also before git is told."""
    clone.move(PLAN, ROUND / "ke-hoach.yaml")
    [document] = report(capsys, "HEAD")["documents"]
    assert (document["before_path"], document["values"]) == (PLAN.as_posix(), [])


def test_a_plan_that_cannot_be_read_stays_a_plan(clone: Clone, capsys: Capture) -> None:
    (clone.root / PLAN).write_text("a: [\n", encoding="utf-8")
    out = printed(capsys, "HEAD")
    assert f"Kế hoạch: {PLAN.as_posix()}\n  Không đọc hết được tệp này:\n" in out
    assert "CT025" in out
    assert "Nhiệm vụ" not in out
    clone.commit("Hỏng")
    clone.git("checkout", "--quiet", "HEAD~1", "--", str(PLAN))
    assert "Trước khi thay đổi, không đọc hết được tệp này:" in printed(capsys, "HEAD")


def numbered_anew(text: str, first: int) -> str:
    return re.sub(
        r'^      - mark: "(\d)\."', lambda m: f'      - mark: "{int(m[1]) + first}."', text, flags=re.MULTILINE
    )


def test_a_section_put_in_between(clone: Clone, capsys: Capture) -> None:
    """Those after it have other numbers and say the same."""
    text = (clone.root / PLAN).read_text(encoding="utf-8")
    at = text.index('      - mark: "1."\n        title: >-\n          Thực hiện có hiệu quả Tiêu chí 01')
    end = text.index("\n  - mark: III.")
    new = '      - mark: "1."\n        title: Mục mới\n        text: [Nội dung mới.]\n'
    inserted = text[:at] + new + numbered_anew(text[at:end], 1) + text[end:]
    (clone.root / PLAN).write_text(inserted, encoding="utf-8", newline="")
    [added, *others] = report(capsys, "HEAD")["documents"][0]["values"]
    assert (added["change"], added["keys"]) == ("added", ["sections", "II.", "sections", "1."])
    assert "Nội dung mới." in added["after"]
    assert others
    assert {row["keys"][-1] for row in others} == {"mark"}


def test_sections_that_change_places(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / PLAN).read_text(encoding="utf-8")
    one, two, three = (text.index(f'      - mark: "{n}."\n', text.index("Tiêu chí 01") - 80) for n in (1, 2, 3))
    first, second = text[one:two], text[two:three]
    swapped = second.replace('"2."', '"1."', 1) + first.replace('"1."', '"2."', 1)
    (clone.root / PLAN).write_text(text[:one] + swapped + text[three:], encoding="utf-8", newline="")
    values = report(capsys, "HEAD")["documents"][0]["values"]
    assert [(row["keys"][-1], row["before"], row["after"]) for row in values] == [
        ("mark", "2.", "1."),
        ("mark", "1.", "2."),
    ]


def test_a_change_far_inside_a_long_paragraph(clone: Clone, capsys: Capture) -> None:
    long = "Các xã, phường tổ chức thực hiện đúng thời gian. " * 20
    clone.edit(PLAN, "\nopening:\n", f"\nopening:\n  - {long}Có 10 việc. {long}\n")
    base = clone.commit("Đoạn dài")
    clone.edit(PLAN, "Có 10 việc", "Có 12 việc")
    [line] = [line for line in printed(capsys, base).splitlines() if "opening/" in line]
    assert "Có 10 việc" in line
    assert "Có 12 việc" in line
    assert len(line) < 500


def test_lists_with_commas(clone: Clone, capsys: Capture) -> None:
    clone.edit(TAN_PHONG, "evidence: [qd-27, bc-198]", 'evidence: ["qd-27, bc-198"]')
    [change] = report(capsys, "HEAD")["units"]
    assert [row["keys"] for row in change["values"]] == [["indicators", "3.2", "evidence"]]


def test_evidence_in_another_order_is_the_same(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    rows = re.findall(r"^  - \{id: .*\n", text, flags=re.MULTILINE)
    changed = text.replace(rows[1] + rows[2], rows[2] + rows[1]).replace("88/TB-UBND", "89/TB-UBND")
    (clone.root / TAN_PHONG).write_text(changed, encoding="utf-8", newline="")
    [change] = report(capsys, "HEAD")["units"]
    assert [(row["keys"], row["before"], row["after"]) for row in change["values"]] == [
        (["evidence", "tb-88", "number"], "88/TB-UBND", "89/TB-UBND")
    ]


def test_evidence_with_accents_in_the_other_form(clone: Clone, capsys: Capture) -> None:
    name = unicodedata.normalize("NFD", "kinh-phí.txt")
    clone.move(PROOF, ROUND / "minh-chung" / name)
    clone.edit(TAN_PHONG, "minh-chung/bc-kinh-phi.txt", f"minh-chung/{name}")
    clone.commit("Đổi tên tệp")
    (clone.root / ROUND / "minh-chung" / name).write_text("khác", encoding="utf-8")
    [change] = report(capsys, "HEAD")["units"]
    assert [file["evidence"] for file in change["files"]] == ["bc-kp"]


def test_a_regime_under_another_name(clone: Clone, capsys: Capture) -> None:
    """What counts is its id, and what was in force under it before."""
    clone.move(REGIME, Path("criteria/cua-tinh.yaml"))
    assert "Bộ quy định qd25-2021 (criteria/cua-tinh.yaml): 0 chỗ khác" in printed(capsys, "HEAD")
    (clone.root / "criteria/cua-tinh.yaml").unlink()
    base = clone.commit("Bỏ bộ quy định riêng")
    clone.git("checkout", "--quiet", "HEAD~1", "--", str(REGIME))
    clone.edit(REGIME, "kind: total_min, value: 80", "kind: total_min, value: 90")
    clone.git("mv", str(REGIME), "criteria/cua-tinh.yaml")
    [regime] = report(capsys, base)["regimes"]
    assert [(row["before"], row["after"]) for row in regime["differences"]] == [(80, 90)]


def test_a_comment_in_a_regime_is_no_cause(clone: Clone, capsys: Capture) -> None:
    with (clone.root / REGIME).open("a", encoding="utf-8") as file:
        file.write("# ghi chú\n")
    KINDS["fact edited"].make(clone)
    assert "bộ quy định" not in unit(report(capsys, "HEAD"), TAN_PHONG)["result"]


def test_where_no_law_counts_points(clone: Clone, capsys: Capture) -> None:
    there = clone.root / "dossiers/dien-bien/2026"
    shutil.copytree(ROOT / "dossiers/dien-bien/2026", there)
    clone.commit("Năm 2026")
    text = (there / "xa-muong-nhe.yaml").read_text(encoding="utf-8")
    (there / "xa-muong-nhe.yaml").write_text(text.replace("met: true", "met: false", 1), encoding="utf-8")
    [change] = report(capsys, "HEAD")["units"]
    line = change["values"][0]["line"]
    assert change["result"] == f"CHƯA ĐỦ DỮ LIỆU, không đổi; kết quả khác ở tiêu chí 2 (dòng {line})"
    (there / "xa-muong-nhe.yaml").write_text("a: [\n", encoding="utf-8")
    [change] = report(capsys, "HEAD")["units"]
    assert (change["result"], change["values"]) == ("CHƯA ĐỦ DỮ LIỆU -> chưa chấm được", [])


def test_what_finds_no_room_is_counted_once(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    for number in range(700):
        there = text.replace('code: "03387"', f'code: "9{number:04}"').replace("Tân Phong", "Tên rất dài " * 10)
        (clone.root / ROUND / f"a{number:03}.yaml").write_text(there, encoding="utf-8")
    out = printed(capsys, "HEAD", "--format", "markdown")
    assert len(out) <= MOST_CHARACTERS
    assert out.count("\n| ") < 700
    left_out = int(re.findall(r"\d+", out.strip().splitlines()[-1])[0])
    assert out.count("<details>") + left_out == 700
