"""A whole form into a workspace, by the real command."""

import difflib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.regime import read_regime
from tests.docs.pages import FORMATS, tables
from tests.importing import forms
from tests.importing.conftest import OWN, PACKAGED, Import, actions, codes, numbers, word_form

ROOT = Path(__file__).parents[2]
ROUND = Path("dossiers/lai-chau/thanh-pho-lai-chau/2024")
COMPLETE = word_form(forms.complete())


def copy_round(workspace: Path) -> None:
    """The communes of the sample; the district's own file rests on another regime."""
    shutil.copytree(ROOT / ROUND, workspace / ROUND, ignore=shutil.ignore_patterns("huyen.yaml"))


def test_what_a_form_says_is_shown_and_nothing_is_written(imported: Import, workspace: Path) -> None:
    said = imported(COMPLETE)
    assert said["findings"] == []
    assert (said["title"], said["source"], said["written"]) == (forms.TITLE, "form-mau-02-2023", None)
    assert not (workspace / OWN).exists()
    seen = numbers(said)
    assert {node: seen[f"{node}.max"] for node in forms.MAXIMA} == {
        "1": 10, "1.1": 3, "1.2": 7,
        "2": 30, "2.1": 6, "2.2": 4, "2.3": 6, "2.4": 7, "2.5": 3, "2.6": 4,
        "3": 15, "3.1": 6, "3.2": 5, "3.3": 4,
        "4": 20, "4.1": 4, "4.2": 4, "4.3": 4, "4.4": 4, "4.5": 4,
        "5": 25, "5.1": 8, "5.2": 7, "5.3": 5, "5.4": 5,
    }  # fmt: skip
    assert seen["1.1.1.options.a"] == 1 and seen["1.1.2.options.b"] == 0
    assert [seen[f"2.5.bands.{limit}"] for limit in (100, 90, 80, 70, 50, 0)] == [3, 2, 1, 0.5, 0.25, 0]
    assert [seen[f"4.5.bands.{limit}"] for limit in (4, 3, 2, 1, 0)] == [4, 3, 2, 1, 0]
    assert seen["1.1.not_arising"] == seen["2.2.not_arising"] == "full"


def test_each_number_says_what_happens_to_it(imported: Import) -> None:
    said = imported(COMPLETE)
    does = actions(said)
    assert does["1.1.max"] == does["2.5.bands.80"] == "same"
    assert does["2.1.max"] == does["3.max"] == does["2.5.bands.100"] == "verify"
    assert does["2.5.bands.90"] == does["4.5.bands.3"] == "add"
    row = next(row for row in said["rows"] if (row["id"], row["field"]) == ("2.5", "bands.90"))
    assert (row["regime"], row["form"], row["place"]) == (None, 2, "bảng 1, hàng 26")


def test_a_number_that_differs_from_a_working_value_is_changed(imported: Import, workspace: Path) -> None:
    rows = [*forms.two_row_head(), forms.criterion("3"), forms.indicator("3.1", "7"), forms.indicator("3.2", "4")]
    said = imported(word_form([*rows, forms.indicator("3.3")]), "--write")
    does = actions(said)
    assert (does["3.1.max"], does["3.2.max"], does["3.3.max"]) == ("change", "change", "verify")
    regime = read_regime(workspace / OWN, "own")
    assert regime.usable and regime.data is not None
    law = {str(indicator.id): indicator for indicator in regime.data.indicators()}
    assert (law["3.1"].max, law["3.2"].max) == (7, 4)
    assert [finding["code"] for finding in said["findings"]] == ["CT763"] * 4


def test_written_numbers_cite_the_form_and_nothing_else_changes(imported: Import, workspace: Path) -> None:
    said = imported(COMPLETE, "--write")
    assert said["written"] == OWN.as_posix()
    before = PACKAGED.read_text(encoding="utf-8").splitlines()
    after = (workspace / OWN).read_text(encoding="utf-8").splitlines()
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    assert len(changed) > 40
    assert all("source:" in line or "rule:" in line or "bands:" in line or "form-" in line or
               "clause:" in line or "verified:" in line for line in changed)  # fmt: skip
    regime = read_regime(workspace / OWN, "own")
    assert regime.usable and regime.data is not None
    assert regime.data.sources["form-mau-02-2023"].title == forms.TITLE
    law = {str(indicator.id): indicator for indicator in regime.data.indicators()}
    source = law["2.5"].source
    assert source is not None
    assert source.ref == "form-mau-02-2023"
    assert source.clause == "Phụ lục I, tiêu chí 2, chỉ tiêu 5 (bảng 1, hàng 23)"
    assert set(source.verified) == {"name", "max", "numerator", "denominator", "bands"}
    untouched = law["1.1"].source
    assert untouched is not None and untouched.ref == "tt09"


def test_a_second_run_changes_nothing(imported: Import, workspace: Path) -> None:
    imported(COMPLETE, "--write")
    first = (workspace / OWN).read_bytes()
    said = imported(COMPLETE, "--write")
    assert said["written"] is None
    assert set(actions(said).values()) == {"same"}
    assert (workspace / OWN).read_bytes() == first


def test_a_second_form_adds_to_the_workspaces_own_file(imported: Import, workspace: Path) -> None:
    own = "# ghi chú của đơn vị\n" + PACKAGED.read_text(encoding="utf-8")
    (workspace / "criteria").mkdir()
    (workspace / "criteria" / "cua-xa.yaml").write_text(own, encoding="utf-8", newline="\n")
    three = [*forms.two_row_head(), *forms.plain_criterion("3", 3)]
    four = [*forms.two_row_head(), *forms.plain_criterion("4", 5)]
    assert imported(word_form(three), "--write")["written"] == "criteria/cua-xa.yaml"
    imported(word_form(four), "--write", "--title", "Mẫu 02 năm 2022", name="cu.docx")
    text = (workspace / "criteria" / "cua-xa.yaml").read_text(encoding="utf-8")
    assert text.startswith("# ghi chú của đơn vị\nctcpl: 1\n")
    assert 'form-cu: {title: "Mẫu 02 năm 2022"}' in text
    assert not (workspace / OWN).exists()
    assert main(["check", "criteria"]) == 0


def test_what_was_seen_elsewhere_and_is_not_in_the_form_keeps_its_own_text(imported: Import, workspace: Path) -> None:
    rows = [row for row in forms.second_criterion() if row[1] != forms.TRAINED]
    imported(word_form([*forms.two_row_head(), *rows]), "--write")
    regime = read_regime(workspace / OWN, "own")
    assert regime.data is not None
    law = {str(indicator.id): indicator for indicator in regime.data.indicators()}
    source = law["2.5"].source
    assert source is not None and source.ref == "tt09"
    assert source.clause == f"Phụ lục I, tiêu chí 2, chỉ tiêu 5; {forms.TITLE}, bảng 1, hàng 14"
    assert {"numerator", "denominator", "max", "bands"} <= set(source.verified)


def test_results_no_longer_rest_on_unseen_numbers(
    imported: Import, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy_round(workspace)

    def unverified() -> set[str]:
        main(["score", "--format", "json"])
        return {name for each in json.loads(capsys.readouterr().out)["dossiers"] for name in each["unverified"]}

    assert "2.1.max" in unverified()
    imported(COMPLETE, "--write")
    assert unverified() == set()


def test_a_decision_without_other_reasons_is_no_draft(
    imported: Import, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two dossiers had typed points for bands that nobody had seen; now the form says what these give."""
    copy_round(workspace)

    def decision() -> str:
        assert main(["render-decision", ROUND.as_posix(), "-o", "quyet-dinh.docx"]) == 0
        with zipfile.ZipFile("quyet-dinh.docx") as package:
            return package.read("word/document.xml").decode("utf-8")

    assert "DỰ THẢO" in decision()
    imported(COMPLETE, "--write")
    assert main(["render-decision", ROUND.as_posix()]) == 1
    said = capsys.readouterr().out
    assert said.count("CT210") == 2 and "phuong-dong-phong.yaml" in said and "xa-san-thang.yaml" in said
    for name, points in (("phuong-dong-phong", 2), ("xa-san-thang", 3)):
        file = workspace / ROUND / f"{name}.yaml"
        typed = r"    points: \S+\n    reason: .*tạm ghi.*\n    self_points: \S+"
        text, found = re.subn(typed, f"    self_points: {points}", file.read_text(encoding="utf-8"))
        assert found == 1
        file.write_text(text, encoding="utf-8", newline="\n")
    assert "DỰ THẢO" not in decision()


def test_items_of_the_form_take_the_place_of_working_values(imported: Import, workspace: Path) -> None:
    whole = forms.second_criterion()
    own = [
        forms.indicator("2.1"),
        forms.row("", "1. Lập danh mục thông tin (tên ví dụ)", "02"),
        forms.row("", "a) Có lập", "2"),
        forms.row("", "b) Không lập", "0"),
        forms.row("", "2. Công khai đúng hạn (tên ví dụ)", "4"),
        forms.row("", "Tỷ lệ % = (Số thông tin công khai đúng hạn / Tổng số thông tin) x 100"),
        forms.row("", "a) Từ 90% trở lên: 4 điểm\nb) Từ 50% đến dưới 90%: 2 điểm\nc) Dưới 50%: 0 điểm"),
    ]
    said = imported(word_form([*forms.two_row_head(), whole[0], *own, *whole[6:]]), "--write")
    assert codes(said) == []
    regime = read_regime(workspace / OWN, "own")
    assert regime.data is not None
    (law,) = [indicator for indicator in regime.data.indicators() if indicator.id == "2.1"]
    first, second = law.items
    assert (first.id, first.name, first.max) == ("2.1.1", "Lập danh mục thông tin (tên ví dụ)", 2)
    assert first.rule is not None and [(o.id, o.label, o.points) for o in first.rule.options] == [
        ("a", "Có lập", 2),
        ("b", "Không lập", 0),
    ]
    assert second.rule is not None and second.rule.kind == "ratio"
    assert second.rule.denominator == "Tổng số thông tin"
    assert [(band.lower, band.points) for band in second.rule.bands] == [(90, 4), (50, 2), (0, 0)]


def test_the_table_says_the_same_in_words(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "mau.docx").write_bytes(COMPLETE)
    assert main(["criteria", "import", "mau.docx", "--regime", "qd25-2021"]) == 0
    said = capsys.readouterr()
    assert "2.5    mức từ 90        -            2            thêm theo mẫu, ghi là đã đối chiếu" in said.out
    assert "Chưa ghi gì. Gọi lại với --write để ghi vào criteria/qd25-2021.yaml." in said.err


def test_the_json_has_the_documented_keys(imported: Import) -> None:
    said = imported(COMPLETE)
    documented = dict(tables(FORMATS, "json"))
    assert list(said) == documented["import"]
    assert list(said["rows"][0]) == documented["import_row"]


def test_only_an_import_loads_the_excel_library(workspace: Path) -> None:
    code = "import sys; from ctcpl_cli.cli.main import main; main(['forms']); sys.exit('openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_a_file_with_windows_line_ends_keeps_them(imported: Import, workspace: Path) -> None:
    (workspace / "criteria").mkdir()
    windows = PACKAGED.read_bytes().replace(b"\n", b"\r\n")
    (workspace / OWN).write_bytes(windows)
    imported(COMPLETE, "--write")
    written = (workspace / OWN).read_bytes()
    assert written != windows and written.count(b"\n") == written.count(b"\r\n")
