"""``ctcpl score`` and ``ctcpl explain`` through the real command, in a workspace with a regime of its own."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from tests.assess.conftest import HEAD
from tests.assess.test_assessing import COUNCIL, TWO, facts
from tests.assess.test_mixed import MIXED

REGIME = TWO.replace("from: 2024, to: 2024", "from: 2030, to: 2030")
UNIT = 'regime: demo\nunit: {code: "03403", kind: xa, name: Sùng Phài, district: D, province: P}\n'


def dossier(first: str, second: str, leaders: str = "{sanctions: []}", rest: str = "") -> str:
    return facts(first, second, leaders, rest).replace("year: 2024\n", f"year: 2024\n{UNIT}", 1)


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "criteria").mkdir()
    (tmp_path / "criteria" / "demo.yaml").write_text(REGIME, encoding="utf-8")
    (tmp_path / "dossiers").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(workspace: Path, name: str, text: str) -> None:
    (workspace / "dossiers" / name).write_text(text, encoding="utf-8")


def scored(capsys: pytest.CaptureFixture[str], *options: str, code: int = 0) -> list[dict[str, Any]]:
    assert main(["score", "--format", "json", *options]) == code
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["dossiers"]
    return rows


def test_json_is_the_public_format(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("4.5", "2.25", rest=COUNCIL % '"2.1.2": {points: 1, reason: r}'))
    (row,) = scored(capsys)
    assert {key: row[key] for key in ("path", "regime", "year", "method", "layer", "points", "max", "verdict")} == {
        "path": "dossiers/a.yaml", "regime": "demo", "year": 2024, "method": "points", "layer": "council",
        "points": 6.5, "max": 10, "verdict": "fail",
    }  # fmt: skip
    assert row["unit"] == {"code": "03403", "kind": "xa", "name": "Sùng Phài", "district": "D", "province": "P"}
    assert [(c["id"], c["met"], c["actual"], c["required"]) for c in row["conditions"]] == [
        ("total", False, 6.5, 8),
        ("each", True, [], 50),
        ("leaders", True, 0, 0),
    ]
    second = row["criteria"][1]
    assert (second["points"], second["self_points"]) == (2, 3.25)
    assert second["indicators"][0]["items"][0] | {"because": ""} == {
        "id": "2.1.1", "points": 1, "max": 1, "rule": "choice", "not_arising": False, "because": "",
    }  # fmt: skip
    assert second["indicators"][0]["items"][1]["self_points"] == 2.25
    assert row["criteria"][0]["indicators"][0]["items"] == []


def test_one_broken_file_never_stops_the_others(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", "ctcpl: 1\nindicators: [\n")
    write(workspace, "b.yaml", dossier("6", "3"))
    write(workspace, "c.yaml", "")
    assert main(["score", "--format", "json"]) == 1
    told = capsys.readouterr()
    assert [row["path"] for row in json.loads(told.out)["dossiers"]] == ["dossiers/b.yaml"]
    assert "dossiers/a.yaml:2:13:" in told.err and "dossiers/c.yaml:1:1:" in told.err


def test_require_pass(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("6", "3"))
    assert len(scored(capsys, "--require-pass")) == 1
    write(workspace, "b.yaml", dossier("6", ""))
    assert [row["verdict"] for row in scored(capsys, "--require-pass", code=1)] == ["pass", "incomplete"]


def test_table_csv_and_markdown_tell_the_same(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("2.75", "3"))
    write(workspace, "b.yaml", dossier("6", "", "").replace("Sùng Phài", "A | B"))
    assert main(["score"]) == 0
    table = capsys.readouterr().out
    assert "xã Sùng Phài  2024  2,75  4    6,75  CHƯA ĐẠT" in table
    assert "tổng điểm 6,75, dưới 8 điểm; tiêu chí 1 dưới 50% số điểm tối đa" in table
    assert "2 đơn vị: 0 đạt, 1 chưa đạt, 1 chưa đủ dữ liệu." in table
    assert main(["score", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(r["name"], r["points"], r["criterion_1"], r["criterion_2"], r["verdict"]) for r in rows] == [
        ("Sùng Phài", "6.75", "2.75", "4", "fail"),
        ("A | B", "", "6", "", "incomplete"),
    ]
    assert main(["score", "--format", "markdown", "--lang", "en"]) == 0
    markdown = capsys.readouterr().out
    assert "| commune Sùng Phài | 2024 | 2.75 | 4 | 6.75 | FAIL |" in markdown
    assert "A \\| B" in markdown


def test_explain_goes_from_the_verdict_to_the_line(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    proof = "evidence: [{id: e, number: 1/BC-UBND, date: 2024-12-01, title: Báo cáo}]"
    text = dossier("2.75", "1", rest=proof).replace("2.75, reason: r", "2.75, reason: r, evidence: [e, lost]")
    write(workspace, "a.yaml", text)
    assert main(["explain", "dossiers/a.yaml"]) == 0
    told = capsys.readouterr().out
    assert "KẾT LUẬN: CHƯA ĐẠT (4,75/10 điểm)" in told
    assert "[chưa đạt] Tổng số điểm từ 8 điểm trở lên: 4,75 điểm" in told
    assert "vì: nhập 2,75 điểm: r\n    số liệu của xã: dossiers/a.yaml:6" in told
    assert "tài liệu kiểm chứng: 1/BC-UBND, 01/12/2024, Báo cáo (dossiers/a.yaml:9)" in told
    assert "tài liệu kiểm chứng lost: không có trong mục evidence" in told


def test_the_advice_is_what_a_hand_calculation_gives(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("2.75", "1"))
    main(["explain", "dossiers/a.yaml"])
    told = capsys.readouterr().out
    assert "còn thiếu 3,25 điểm\n    Cách 1: 1.1: nâng lên 6 điểm, có căn cứ, +3,25\n" in told
    assert "(tiêu chí 1): còn thiếu 0,25 điểm\n    Cách 1: 1.1: nâng lên 3 điểm, có căn cứ, +0,25\n" in told
    write(workspace, "a.yaml", dossier("2", "0.5").replace("choice: a", "choice: b"))
    main(["explain", "dossiers/a.yaml"])
    told = capsys.readouterr().out
    assert (
        "còn thiếu 5,5 điểm\n    Cách 1: 1.1: nâng lên 5 điểm, có căn cứ, +3; 2.1.2: nâng lên 3 điểm, có căn cứ, +2,5\n"
        in told
    )


def test_advice_says_when_nothing_is_enough(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sanction = "{sanctions: [{post: chu_tich, kind: discipline, official_duty: true, act_date: 2024-05-01}]}"
    absent = dossier("6", "3", sanction).replace(
        '{items: {"2.1.1": {choice: a}, "2.1.2": {points: 3, reason: r}}}', "{not_arising: true, note: n}"
    )
    write(workspace, "a.yaml", absent)
    assert main(["explain", "dossiers/a.yaml", "leaders"]) == 0
    assert "không thể bù bằng điểm" in capsys.readouterr().out
    (workspace / "criteria" / "demo.yaml").write_text(REGIME.replace("value: 8", "value: 9.5"), encoding="utf-8")
    assert main(["explain", "dossiers/a.yaml", "total"]) == 0
    assert "còn thiếu 0,5 điểm\n    Không có cách nào" in capsys.readouterr().out


def test_explain_takes_one_part(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("6", "3"))
    assert main(["explain", "dossiers/a.yaml", "2.1.2"]) == 0
    told = capsys.readouterr().out
    assert "\n2.1.2 d: 3/3 điểm" in told and "2.1.1" not in told and "1.1 a" not in told
    assert main(["explain", "dossiers/a.yaml", "2"]) == 0
    assert "2.1.1" in capsys.readouterr().out
    assert main(["explain", "dossiers/a.yaml", "7.7"]) == 2
    assert "không có mã 7.7" in capsys.readouterr().err


def test_an_incomplete_dossier_is_told_what_is_unknown(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("6", "", ""))
    main(["explain", "dossiers/a.yaml"])
    told = capsys.readouterr().out
    assert "Còn chưa rõ:\n  2.1.2 d: chưa có số liệu: số điểm (points)\n  mục leaders" in told


def test_files_without_dossiers_are_told(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "plan.yaml", "ctcpl: 1\nkind: plan\n")
    assert scored(capsys) == []
    assert main(["score"]) == 0
    assert "Không có hồ sơ nào trong dossiers." in capsys.readouterr().err
    assert main(["explain", "dossiers/plan.yaml"]) == 2
    assert "Không có hồ sơ nào trong dossiers/plan.yaml." in capsys.readouterr().err


def test_in_a_regime_of_met_and_not_met_what_is_unknown_is_null(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = HEAD.replace("method: points", "method: all_met").split("conditions:")[0].replace("2024", "2030")
    one = """criteria:
  - id: "1"
    name: first
    indicators:
      - {id: "1.1", name: a, rule: {kind: met}}
      - {id: "1.2", name: b, rule: {kind: ratio, numerator: n, denominator: d, at_least: 80}}
"""
    (workspace / "criteria" / "demo.yaml").write_text(head + one, encoding="utf-8")
    text = f'ctcpl: 1\nyear: 2030\n{UNIT}indicators: {{"1.1": {{met: true}}, "1.2": {{numerator: 4, denominator: }}}}\n'
    write(workspace, "a.yaml", text)
    (row,) = scored(capsys)
    criterion = row["criteria"][0]
    for node, met in ((row, None), (criterion, None), *zip(criterion["indicators"], (True, None), strict=True)):
        assert node["met"] is met and "points" not in node and "max" not in node
    write(workspace, "a.yaml", text.replace("denominator: ", "denominator: 5"))
    (row,) = scored(capsys)
    assert (row["met"], row["verdict"]) == (True, "pass")
    main(["explain", "dossiers/a.yaml"])
    assert capsys.readouterr().out.splitlines()[0].endswith("; kết quả tự đánh giá")


def test_what_rests_on_unseen_maxima_is_marked(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, "a.yaml", dossier("6", "3"))
    main(["explain", "dossiers/a.yaml", "each"])
    assert "không tiêu chí nào dưới mức (*)\n" in capsys.readouterr().out
    main(["score", "--format", "markdown"])
    assert "chưa đối chiếu với văn bản" in capsys.readouterr().out
    write(workspace, "a.yaml", dossier("6", ""))
    main(["explain", "dossiers/a.yaml", "2.1.2"])
    out = capsys.readouterr().out
    assert "2.1.2 d: chưa rõ (tối đa 3 điểm)" in out
    assert "(số điểm chưa rõ, tối đa " in out.splitlines()[1]


def test_points_and_marks_stand_side_by_side_where_a_level_has_both(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "criteria" / "demo.yaml").write_text(
        MIXED.replace("from: 2024, to: 2024", "from: 2030, to: 2030"), encoding="utf-8"
    )
    text = f"""ctcpl: 1
year: 2030
{UNIT}indicators:
  "1.1": {{items: {{"1.1.1": {{met: true}}, "1.1.2": {{numerator: 3, denominator: 5}}, "1.1.3": {{choice: b}}}}}}
  "1.2": {{points: 1, reason: r}}
  "2.1": {{count: 2}}
"""
    write(workspace, "a.yaml", text)
    (row,) = scored(capsys)
    assert (row["points"], row["max"], row["met"], row["verdict"]) == (3.75, 4, False, "fail")
    first, second = row["criteria"]
    assert (first["points"], first["max"], first["met"]) == (3.75, 4, False)
    assert second["met"] is True and "points" not in second
    items = first["indicators"][0]["items"]
    assert [("points" in item, "met" in item) for item in items] == [(True, False), (False, True), (True, False)]
    assert items[2]["points"] == -0.25
    assert main(["score"]) == 0
    assert "3,75; chưa đạt  đạt  3,75; chưa đạt  CHƯA ĐẠT  chỉ tiêu 1.1 chưa đạt" in capsys.readouterr().out
    assert main(["score", "--format", "csv"]) == 0
    (line,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (line["points"], line["met"], line["criterion_1"], line["criterion_2"]) == ("3.75", "false", "3.75", "true")
    assert main(["explain", "dossiers/a.yaml"]) == 0
    told = capsys.readouterr().out
    assert "KẾT LUẬN: CHƯA ĐẠT (3,75/4 điểm; 1/2 chỉ tiêu đạt)" in told
    assert "Phải đạt đủ các nội dung sau:\n    1.1.2 c: thêm 1 (n): 3/5 -> 4/5\n" in told


def test_indicators_of_other_programmes_are_shown_and_written(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    law = REGIME.replace(
        "criteria:\n",
        'linked:\n  - {id: "18.4", programme: P, name: N, unit_kinds: [xa], rule: {kind: recognised}}\ncriteria:\n',
        1,
    )
    (workspace / "criteria" / "demo.yaml").write_text(law, encoding="utf-8")
    write(workspace, "a.yaml", dossier("6", "3"))
    (row,) = scored(capsys)
    assert row["linked"] == [
        {
            "id": "18.4", "programme": "P", "name": "N", "met": True, "source": "", "unverified": ["kind"],
            "because": "đủ điều kiện được công nhận đạt chuẩn tiếp cận pháp luật",
        }
    ]  # fmt: skip
    main(["explain", "dossiers/a.yaml"])
    told = capsys.readouterr().out
    assert "Chỉ tiêu của chương trình khác dựa vào kết quả này:\n  [đạt] 18.4 N (P): đủ điều kiện" in told
    main(["explain", "dossiers/a.yaml", "1.1"])
    assert "chương trình khác" not in capsys.readouterr().out


def test_a_total_by_class_names_the_classes_while_the_class_is_unknown(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    law = REGIME.replace("value: 8}", "value: {I: 10, II: 9, III: 8}}")
    (workspace / "criteria" / "demo.yaml").write_text(law, encoding="utf-8")
    write(workspace, "a.yaml", dossier("6", "3"))
    (row,) = scored(capsys)
    assert (row["conditions"][0]["required"], row["verdict"]) == (None, "incomplete")
    main(["explain", "dossiers/a.yaml"])
    told = capsys.readouterr().out
    assert (
        "[chưa rõ] Tổng số điểm đạt mức của loại đơn vị hành chính (loại I: 10, loại II: 9, loại III: 8): 10 điểm"
        in told
    )
    assert "loại đơn vị hành chính (class trong mục unit)" in told
    write(workspace, "a.yaml", dossier("6", "2").replace("province: P", "province: P, class: II"))
    main(["explain", "dossiers/a.yaml", "total"])
    assert "[đạt] Tổng số điểm từ 9 điểm trở lên: 9 điểm" in capsys.readouterr().out
