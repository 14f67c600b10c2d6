"""``ctcpl new dossier``: a ready file at its place, incomplete and not broken."""

import json
import re
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.dossier.scaffold import NewUnit, dossier_text
from ctcpl_cli.regime import load_regimes
from tests.assess.conftest import regime_of
from tests.trials.conftest import REGIME

LINE = [
    "new", "dossier", "--unit", "03387", "--year", "2024", "--kind", "phuong", "--name", "Tân Phong",
    "--district", "Thành phố Lai Châu", "--province", "Tỉnh Lai Châu",
]  # fmt: skip
UNLISTED = [word if word != "03387" else "03381" for word in LINE]
"""The same for a code that no list has: nothing of the unit is known but what the options say."""
PLACE = "dossiers/lai-chau/thanh-pho-lai-chau/2024/phuong-tan-phong.yaml"


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dossiers").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_stands_at_its_place_and_is_incomplete_not_broken(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(LINE) == 0
    assert capsys.readouterr().out.strip().endswith(PLACE)
    assert main(["check", "--output-format", "json"]) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert findings and {finding["severity"] for finding in findings} == {"warning"}
    assert main(["check", "--require-complete"]) == 1
    capsys.readouterr()
    assert main(["score", "--format", "json"]) == 0
    (scored,) = json.loads(capsys.readouterr().out)["dossiers"]
    assert (scored["verdict"], scored["points"], scored["unit"]["name"]) == ("incomplete", None, "Tân Phong")


def test_it_holds_every_rule_of_the_regime_with_what_the_law_gives(workspace: Path) -> None:
    main(LINE)
    text = (workspace / PLACE).read_text(encoding="utf-8")
    for name in [
        *(f'"{c}.{i}"' for c, n in ((1, 2), (2, 6), (3, 3), (4, 5), (5, 4)) for i in range(1, n + 1)),
        '"1.1.2"',
        '"2.1.4"',
    ]:
        assert f"{name}:\n" in text
    words = " ".join(text.replace("#", "").split())
    assert "đủ 100%: 3 điểm (giá trị tạm); từ 90% đến dưới 100%: chưa đối chiếu; từ 80% đến dưới 90%: 1 điểm;" in words
    assert "Tối đa 7 điểm (Phụ lục I, tiêu chí 1, chỉ tiêu 2" in words
    assert "Tối đa 6 điểm, giá trị tạm chưa đối chiếu với văn bản (Phụ lục I, tiêu chí 2, chỉ tiêu 1" in words
    assert "Gửi hồ sơ trước ngày 10/01/2025." in text
    assert max(len(line) for line in text.splitlines()) <= 120


def test_it_never_writes_over_a_file(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*LINE, "-o", "a.yaml"]) == 0
    (workspace / "a.yaml").write_text("mine", encoding="utf-8")
    assert main([*LINE, "-o", "a.yaml"]) == 2
    assert (workspace / "a.yaml").read_text(encoding="utf-8") == "mine"
    assert "a.yaml" in capsys.readouterr().err


def test_a_unit_of_the_same_name_gets_its_code_into_the_file_name(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(LINE) == 0
    assert main(LINE) == 2
    assert main(UNLISTED) == 0
    assert capsys.readouterr().out.strip().endswith("phuong-tan-phong-03381.yaml")


def test_names_are_quoted_so_that_they_stay_text(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = [word if word != "Tân Phong" else 'Số "4": #1' for word in UNLISTED]
    assert main([*line, "-o", "odd.yaml"]) == 0
    assert main(["score", "odd.yaml", "--format", "json"]) == 0
    out = capsys.readouterr().out
    assert json.loads(out[out.index("{") :])["dossiers"][0]["unit"]["name"] == 'Số "4": #1'


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--year", "2025", "Năm 2025 không tổ chức đánh giá thường kỳ"),
        ("--year", "2016", "Chưa có bộ quy định cho năm đánh giá 2016"),
        ("--unit", "3387", "mã cấp xã gồm năm chữ số"),
        ("--unit", "٠٣٣٨٧", "mã cấp xã gồm năm chữ số"),
        ("--kind", "xa", "--kind không khớp với danh mục"),
        ("--name", "Tân Phòng", "--name không khớp với danh mục"),
    ],
)
def test_what_cannot_be_made_is_refused_with_the_reason(
    option: str, value: str, told: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _refused(
        [value if before == option else word for before, word in zip(["", *LINE], LINE, strict=False)], told, capsys
    )
    assert list(workspace.rglob("*.yaml")) == []


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--kind", "dac_khu", "Loại đơn vị “dac_khu” không có trong bộ quy định"),
        ("--name", " ", "--name"),
        ("--district", "", "--district"),
    ],
)
def test_an_unlisted_unit_must_be_described(
    option: str, value: str, told: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = [value if before == option else word for before, word in zip(["", *UNLISTED], UNLISTED, strict=False)]
    _refused(line, told, capsys)
    assert list(workspace.rglob("*.yaml")) == []


def test_the_list_fills_in_the_rest(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "dossier", "--unit", "03387", "--year", "2024"]) == 0
    assert main(["new", "dossier", "--unit", "03388", "--year", "2026"]) == 0
    places = (PLACE, "dossiers/lai-chau/2026/phuong-doan-ket.yaml")
    old, new = ((workspace / place).read_text(encoding="utf-8") for place in places)
    assert 'name: "Tân Phong", district: "Thành phố Lai Châu", province: "Tỉnh Lai Châu"' in old
    assert 'code: "03388", kind: phuong, name: "Đoàn Kết", province: "Tỉnh Lai Châu"' in new


def test_a_district_has_its_own_file(workspace: Path) -> None:
    assert main(["new", "dossier", "--unit", "105", "--year", "2024"]) == 0
    text = (workspace / "dossiers/lai-chau/thanh-pho-lai-chau/2024/huyen.yaml").read_text(encoding="utf-8")
    assert "regime: huyen-qd1723-2022" in text


def _refused(line: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(line) == 2
    assert told.lower() in capsys.readouterr().err.lower()


@pytest.mark.parametrize(
    ("regime", "kind", "year", "needed", "foreign"),
    [
        (
            "qd619-2017",
            "xa",
            2017,
            [
                "class: }",
                "\nsatisfaction: {",
                "level: canh_cao",
                "10 ngày làm việc",
                "Gửi hồ sơ trước ngày 05/01/2018.",
            ],
            ["\nsurvey:", "post: chu_tich"],
        ),
        (
            "qd25-2021",
            "phuong",
            2024,
            ["\nsurvey:", "post: chu_tich", "từ 16/11 năm trước đến 15/11 năm đánh giá", "ít nhất 5 ngày"],
            ["\nsatisfaction:", "class:", "level:"],
        ),
        (
            "qd27-2025",
            "dac_khu",
            2026,
            ["Đạt khi đủ 100%", "được tính là đạt", "phần của cấp tỉnh"],
            ["\nsurvey:", "Tối đa", "? điểm", "? ngày", "Gửi hồ sơ trước"],
        ),
        (
            "huyen-qd1723-2022",
            "huyen",
            2023,
            ["Chưa biết điểm tối đa", "từ 1/1 năm trước đến 31/12 năm trước"],
            ["\nsurvey:", "? điểm", "? ngày"],
        ),
    ],
)
def test_a_new_file_asks_for_what_its_regime_asks_for(
    workspace: Path, regime: str, kind: str, year: int, needed: list[str], foreign: list[str]
) -> None:
    law = load_regimes(None).get(regime)
    assert law is not None
    code, name, province = {
        "huyen": ("001", "A", "Tỉnh C"),
        "dac_khu": ("06994", "Vân Đồn", "Tỉnh Quảng Ninh"),
    }.get(kind, ("00001", "A", "Tỉnh C"))
    text = dossier_text(law, NewUnit(code, kind, name, "Huyện B", province), year, "x.yaml")
    assert [words for words in needed if words not in re.sub(r"\n *# ", " ", text)] == []
    assert [words for words in foreign if words in text] == []
    (workspace / "x.yaml").write_text(text, encoding="utf-8")
    assert main(["check", "x.yaml"]) == 0
    assert main(["check", "x.yaml", "--require-complete"]) == 1


def test_a_year_that_the_workspace_opens_has_dossiers(workspace: Path) -> None:
    (workspace / "ctcpl.toml").write_text('[years]\n2025 = "qd25-2021"\n', encoding="utf-8")
    assert main([*LINE[:5], "2025", *LINE[6:]]) == 0
    text = (workspace / "dossiers/lai-chau/2025/phuong-tan-phong.yaml").read_text(encoding="utf-8")
    assert "regime: qd25-2021\nyear: 2025\n" in text
    assert main(["check"]) == 0


def test_a_district_has_a_file_of_its_own(workspace: Path) -> None:
    line = ["new", "dossier", "--unit", "105", "--year", "2024", "--kind", "thanh_pho", "--name", "Lai Châu"]
    assert main([*line, "--province", "Tỉnh Lai Châu"]) == 0
    text = (workspace / "dossiers/lai-chau/thanh-pho-lai-chau/2024/huyen.yaml").read_text(encoding="utf-8")
    assert "regime: huyen-qd1723-2022\n" in text
    assert main(["check"]) == 0


def test_points_are_asked_for_only_where_a_band_has_none() -> None:
    text = dossier_text(regime_of(REGIME), NewUnit("03408", "phuong", "Tân Phong", "", "Tỉnh Lai Châu"), 2040, "a.yaml")
    nodes = {node.split()[1]: node for node in text.split("\n\n") if node.startswith("  # 2.")}
    assert "ghi thêm points" in nodes["2.1"]
    assert "ghi thêm points" not in nodes["2.2"]


def test_a_name_without_points_is_followed_by_its_clause() -> None:
    regime = load_regimes(None).by_id["qd27-2025"]
    text = dossier_text(regime, NewUnit("03408", "phuong", "Tân Phong", "", "Tỉnh Lai Châu"), 2026, "a.yaml")
    assert ". (" not in text


def test_labels_of_several_lines_and_alternatives_without_label_leave_the_file_whole(workspace: Path) -> None:
    own = REGIME.replace("numerator: x, denominator: y}", 'numerator: "Số\\nviệc: xong", denominator: y}')
    text = dossier_text(regime_of(own), NewUnit("03408", "phuong", "Tân Phong", "", "Tỉnh Lai Châu"), 2040, "a.yaml")
    assert "numerator:  # Số việc: xong\n" in text
    assert "a): 5 điểm; b): -1 điểm." in text and "None" not in text


def test_filled_in_with_little_one_way_to_pass_is_told(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(LINE)
    filled = (workspace / PLACE).read_text(encoding="utf-8")
    for key, value in (("choice", "b"), ("numerator", "1"), ("denominator", "9"), ("points", "0"), ("count", "4")):
        filled = re.sub(rf"\b{key}:(?=$|  #)", f"{key}: {value}", filled, flags=re.MULTILINE)
    filled = re.sub(r"\breason:$", "reason: Có căn cứ", filled, flags=re.MULTILINE)
    filled = filled.replace("met:\n", "met: false\n").replace("sanctions:\n", "sanctions: []\n")
    (workspace / PLACE).write_text(filled, encoding="utf-8")
    capsys.readouterr()
    assert main(["explain", PLACE, "total"]) == 0
    told = capsys.readouterr().out
    assert "Cách 1:" in told and "Cách 2:" not in told
    assert re.search(r"và \d+ cách khác cùng số nội dung", told)
