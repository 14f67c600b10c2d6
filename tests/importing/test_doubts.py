"""Every doubt is a finding, and nothing is guessed or written in its place."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from ctcpl_cli.checks import importing
from ctcpl_cli.checks.importing import number_of_several, row_not_understood
from ctcpl_cli.checks.importing.found import WARNINGS
from ctcpl_cli.findings import Severity
from ctcpl_cli.messages.codes import catalogue
from tests.importing.conftest import OWN, Import, actions, numbers, word_form
from tests.importing.forms import TRAINED, name
from tests.importing.office import Row, word

HEAD = ["Tiêu chí, chỉ tiêu", "Điểm số tối đa"]
THIRD = [[f"Tiêu chí 3: {name('3')}", "15"]]
ONE, TWO, THREE = ([f"Chỉ tiêu {n}: {name(f'3.{n}')}", points] for n, points in ((1, "6"), (2, "5"), (3, "4")))
FIFTH = [f"Tiêu chí 5: {name('5')}", "25"]
LADDER = ["Đạt 100%: 4 điểm", "Từ 80% đến dưới 100%: 2 điểm", "Dưới 80%: 0 điểm"]
FORMULA = "Tỷ lệ % = (Số người được giới thiệu / Tổng số người) x 100"


def third(*changed: Row) -> list[Row]:
    """Criterion 3 whole, but for rows that begin like a changed one."""
    rows: list[Row] = [*THIRD, ONE, TWO, THREE]
    for row in changed:
        rows = [row if str(old[0])[:10] == str(row[0])[:10] else old for old in rows]
    return [HEAD, *rows]


def below(*rows: Row, head: Row = THREE) -> list[Row]:
    """Criterion 3 with rows below its last indicator."""
    return [*third(head), *rows]


CASES: dict[str, tuple[str, Sequence[Row], str]] = {
    "a range": ("CT756", third([ONE[0], "5-6"]), "bảng 1, hàng 3: “5-6” không phải là một số điểm"),
    "a word": ("CT756", third([ONE[0], "sáu"]), "“sáu”"),
    "three decimals": ("CT756", third([ONE[0], "6,000"]), "“6,000”"),
    "a mistyped name": ("CT754", third([f"Chỉ tiêu 1: {name('3.1')[:-4]}", "6"]), "Có phải ý là"),
    "another name": ("CT754", third(["Chỉ tiêu 1: Hòa giải thương mại", "6"]), "Hãy so với tên trong thông tư"),
    "a name twice": ("CT755", [*third(), THREE], "đã có ở trên"),
    "a sum": ("CT759", third([ONE[0], "7"]), "3 ghi 15 điểm nhưng các phần bên dưới cộng lại được 16"),
    "a sum of items": (
        "CT759",
        below(["1. Giới thiệu", "1"], ["a) Có: 1 điểm\nb) Không: 0 điểm", ""], ["2. Thông tin", "2"],
              ["a) Có: 2 điểm\nb) Không: 0 điểm", ""]),
        "3.3 ghi 4 điểm nhưng các phần bên dưới cộng lại được 3",
    ),
    "the best alternative": ("CT760", below(["a) Có: 3 điểm", ""], ["b) Không: 0 điểm", ""]), "được 3 điểm"),
    "a gap between bands": (
        "CT761", below([FORMULA, ""], [LADDER[0], ""], ["Từ 80% đến dưới 95%: 2 điểm", ""], [LADDER[2], ""]),
        "không nối liền",
    ),
    "an upper limit that counts": (
        "CT761", below([FORMULA, ""], [LADDER[0], ""], ["Từ 80% đến 99%: 2 điểm", ""], [LADDER[2], ""]),
        "không nối liền",
    ),
    "points that do not fall": (
        "CT761", below([FORMULA, ""], [LADDER[0], ""], ["Từ 80% đến dưới 100%: 4 điểm", ""], [LADDER[2], ""]),
        "không giảm dần",
    ),
    "three lines and two numbers": (
        "CT758", below(["a) Có\nb) Có một phần\nc) Không", "4\n0"]), "có 3 dòng cần điểm nhưng ô điểm có 2 số",
    ),
    "a number beside two lines": ("CT758", below(["a) Có\nb) Không", "4"]), "không rõ số nào thuộc dòng nào"),
    "two numbers for one line": ("CT758", below(["a) Có: 4 điểm", "3"]), "cuối dòng ghi 4 điểm, ô điểm bên cạnh ghi 3"),
    "what did not arise": (
        "CT766", third([f"{THREE[0]} (Trong năm đánh giá không có vụ việc được tính 05 điểm)", "4"]),
        "khi không phát sinh",
    ),
    "only a part of a criterion": ("CT767", [HEAD, *THIRD, [ONE[0], "7"], TWO], "cộng lại được 16"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_doubt_keeps_its_criterion_from_being_written(imported: Import, workspace: Path, case: str) -> None:
    code, rows, words = CASES[case]
    said = imported(word_form([*rows, FIFTH]), "--write")
    found = [finding for finding in said["findings"] if finding["code"] != "CT763"]
    assert [finding["code"] for finding in found] == [code]
    assert words in found[0]["message"]
    does = actions(said)
    assert {action for node, action in does.items() if node.startswith("3")} <= {"blocked"}
    assert does["5.max"] == "verify"
    assert "verified: [name, max]" in (workspace / OWN).read_text(encoding="utf-8")


def test_the_finding_stands_at_the_cell(imported: Import) -> None:
    said = imported(word_form(third([ONE[0], "5-6"])))
    (found,) = [finding for finding in said["findings"] if finding["code"] == "CT756"]
    start = len(str(ONE[0])) + len(" | ") + 1
    assert (found["line"], found["column"], found["end_column"]) == (6, start, start + 3)


def test_a_number_that_was_seen_is_never_replaced(imported: Import) -> None:
    rows: list[Row] = [
        HEAD,
        [f"Tiêu chí 1: {name('1')}", "10"],
        [f"Chỉ tiêu 1: {name('1.1')}", "4"],
        [f"Chỉ tiêu 2: {name('1.2')}", "6"],
        *third()[1:],
    ]
    said = imported(word_form(rows), "--write")
    assert [finding["code"] for finding in said["findings"]].count("CT762") == 2
    assert actions(said)["1.1.max"] == "keep" and actions(said)["3.1.max"] == "verify"
    assert "mẫu ghi 4 cho 1.1 (điểm tối đa), còn bộ quy định đã đối chiếu là 3" in str(said["findings"])


def test_a_band_that_was_seen_is_never_replaced(imported: Import) -> None:
    others = [
        [f"Chỉ tiêu {n}: {name(f'2.{n}')}", most] for n, most in ((1, "6"), (2, "4"), (3, "6"), (4, "7"), (6, "4"))
    ]
    rows: list[Row] = [HEAD, [f"Tiêu chí 2: {name('2')}", "30"], *others]
    rows += [[f"Chỉ tiêu 5: {name('2.5')}", "3"], [TRAINED, ""]]
    for said_there in (
        "Đạt 100%: 3",
        "Từ 90% đến dưới 100%: 2",
        "Từ 80% đến dưới 90%: 1,5",
        "Từ 70% đến dưới 80%: 0,5",
    ):
        rows.append([f"{said_there} điểm", ""])
    rows += [["Từ 50% đến dưới 70%: 0,25 điểm", ""], ["Dưới 50%: 0 điểm", ""]]
    said = imported(word_form(rows), "--write")
    assert "CT762" in [finding["code"] for finding in said["findings"]]
    assert actions(said)["2.5.bands.80"] == "keep" and actions(said)["2.5.bands.90"] == "blocked"
    assert said["written"] is None


LEFT: dict[str, tuple[Sequence[Row], str]] = {
    "no formula": ([[line, ""] for line in LADDER], "không có công thức"),
    "no letters": ([["- Có thực hiện", "4"], ["- Không thực hiện", "0"]], "không rõ là gì"),
    "a letter twice": ([["a) Có thực hiện", "4"], ["a) Không thực hiện", "0"]], "không có chữ cái"),
    "an alternative without points": ([["a) Có thực hiện", "4"], ["b) Không thực hiện", ""]], "không ghi điểm"),
    "a letter left out": ([["a) Có", "4"], ["c) Không", "0"]], "không có chữ cái liền nhau"),
    "items without alternatives": ([["1. Thông tin", "3"], ["2. Giới thiệu", "1"]], "thiếu phương án"),
    "items from 2 on": ([["2. Thông tin", "4"], ["a) Có: 4 điểm", ""], ["b) Không: 0 điểm", ""]], "không liền từ 1"),
    "both": ([["a) Có: 4 điểm", ""], ["1. Thông tin", "4"]], "vừa có phương án chung"),
}


@pytest.mark.parametrize("case", LEFT)
def test_what_is_not_certain_about_items_is_left_and_the_maximum_taken(
    imported: Import, workspace: Path, case: str
) -> None:
    rows, words = LEFT[case]
    said = imported(word_form(below(*rows)), "--write")
    assert {finding["code"] for finding in said["findings"]} - {"CT763"} <= {"CT764", "CT765"}
    assert words in str(said["findings"])
    assert [node for node in numbers(said) if node.startswith("3.3")] == ["3.3.max"]
    assert actions(said)["3.3.max"] == "verify" and said["written"]
    before = name("3.3")
    text = (workspace / OWN).read_text(encoding="utf-8").partition(before)[2].partition("id:")[0]
    assert "kind: declared" in text and "verified: [name, max]" in text


def test_rows_below_a_missing_indicator_are_given_to_no_other(imported: Import) -> None:
    rows: list[Row] = [HEAD, *THIRD, ONE, THREE, ["a) Có: 4 điểm", ""], ["b) Không: 0 điểm", ""]]
    said = imported(word_form(rows), "--write")
    assert "CT764" in [finding["code"] for finding in said["findings"]]
    assert "mẫu thiếu một chỉ tiêu của cùng tiêu chí" in str(said["findings"])
    assert actions(said) == {"3.max": "verify", "3.1.max": "verify", "3.3.max": "verify"}


def test_a_count_that_leaves_a_gap(imported: Import) -> None:
    four = [HEAD, [f"Tiêu chí 4: {name('4')}", "20"], *([f"Chỉ tiêu {n}: {name(f'4.{n}')}", "4"] for n in range(1, 6))]
    gap = [["a) Từ 04 nội dung trở lên: 4 điểm", ""], ["b) 02 nội dung: 2 điểm", ""], ["c) Không có: 0 điểm", ""]]
    said = imported(word_form([*four, *gap]), "--write")
    assert "các mức số lượng không nối liền nhau" in str(said["findings"]) and said["written"] is None


def test_offences_are_a_choice(imported: Import, workspace: Path) -> None:
    five = [HEAD, FIFTH]
    for n, most in ((1, "8"), (2, "7"), (4, "5"), (3, "5")):
        five.append([f"Chỉ tiêu {n}: {name(f'5.{n}')}", most])
    said = imported(
        word_form([*five, ["a) Không có: 5 điểm", ""], ["b) Có từ 01 người trở lên: 0 điểm", ""]]), "--write"
    )
    assert [finding["code"] for finding in said["findings"] if finding["code"] != "CT763"] == []
    assert (numbers(said)["5.3.options.a"], numbers(said)["5.3.options.b"]) == (5, 0)
    assert "kind: choice" in (workspace / OWN).read_text(encoding="utf-8").partition(name("5.3"))[2].partition("id:")[0]


def test_an_unknown_criterion_does_not_keep_the_others_back(imported: Import) -> None:
    rows: list[Row] = [
        HEAD,
        ["Tiêu chí 1: Xây dựng nông thôn mới", "10"],
        ["Chỉ tiêu 1: Đường liên thôn", "4"],
        *third()[1:],
    ]
    said = imported(word_form(rows), "--write")
    assert [finding["code"] for finding in said["findings"] if finding["code"] != "CT763"] == ["CT754"]
    assert actions(said)["3.1.max"] == "verify" and said["written"]


def test_a_total_that_is_wrong_leaves_everything_in_doubt(imported: Import) -> None:
    rows: list[Row] = [HEAD]
    for number, points in (("1", "10"), ("2", "30"), ("3", "15"), ("4", "20"), ("5", "25")):
        rows.append([f"Tiêu chí {number}: {name(number)}", points])
    right = imported(word_form([*rows, ["Tổng điểm", "100"]]), "--write")
    assert [finding["code"] for finding in right["findings"] if finding["code"] != "CT763"] == []
    wrong = imported(word_form([*rows, ["Tổng điểm", "95"]]), "--write")
    assert [finding["code"] for finding in wrong["findings"] if finding["code"] != "CT763"] == ["CT759"]
    assert "tổng điểm ghi 95 điểm" in str(wrong["findings"]) and wrong["written"] is None


def test_two_columns_of_maxima(imported: Import) -> None:
    rows = [["Tiêu chí", "Điểm tối đa cũ", "Điểm tối đa mới"], [f"Tiêu chí 3: {name('3')}", "15", "16"]]
    said = imported(word_form(rows))
    assert [finding["code"] for finding in said["findings"]] == ["CT753"]
    assert "Điểm tối đa cũ, Điểm tối đa mới" in said["findings"][0]["message"]


def test_a_table_without_head_is_named(imported: Import) -> None:
    said = imported(word_form(third(), [["Chỉ tiêu 4: Một chỉ tiêu nữa", "3"]]))
    assert [finding["code"] for finding in said["findings"] if finding["code"] != "CT763"] == ["CT765"]
    assert "bảng 2 không có hàng tiêu đề" in str(said["findings"])


def test_a_form_without_heading_needs_a_title(imported: Import) -> None:
    form = word("Một trang nào đó", third())
    said = imported(form, "--write")
    assert "CT768" in [finding["code"] for finding in said["findings"]] and said["written"] is None
    named = imported(form, "--write", "--title", "Mẫu 02 của xã năm 2023")
    assert named["title"] == "Mẫu 02 của xã năm 2023" and named["written"]


def test_a_file_that_would_contradict_itself_is_not_written(imported: Import, workspace: Path) -> None:
    """Points in steps of 0.25 cannot make up a maximum of 3.9."""
    rows = third([ONE[0], "5,9"], [TWO[0], "5,1"])
    said = imported(word_form(rows), "--write")
    assert "CT769" in [finding["code"] for finding in said["findings"]]
    assert said["written"] is None and not (workspace / OWN).exists()
    assert set(actions(said).values()) == {"blocked"}


def test_what_leaves_other_numbers_certain_is_a_warning() -> None:
    kinds = {
        kind: module.CODE
        for module in importing.CHECKS
        for kind in (module.KINDS if module in (number_of_several, row_not_understood) else (module.KIND,))
    }
    weights = {kind: catalogue()[code].severity for kind, code in kinds.items()}
    assert {kind for kind, weight in weights.items() if weight == Severity.WARNING} == set(WARNINGS)


def test_what_was_probably_mistyped_is_not_missing_as_well(imported: Import) -> None:
    _, rows, _ = CASES["a mistyped name"]
    absent = [finding["message"] for finding in imported(word_form(rows))["findings"] if finding["code"] == "CT763"]
    assert len(absent) == 4 and "3.1" not in "".join(absent)
