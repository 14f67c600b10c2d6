"""``ctcpl criteria test``: which files it runs, what it prints, how it exits."""

from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from tests.docs.pages import FORMATS, ROOT, tables
from tests.trials.conftest import HEAD, Run, write

GOOD = f"{HEAD}  - {{name: a, like: full, gives: {{verdict: pass}}}}\n"
BAD = f"{HEAD}  - {{name: a, like: full, gives: {{verdict: fail}}}}\n"
PACKAGED = ["huyen-qd1723-2022", "qd25-2021", "qd27-2025", "qd619-2017"]


def test_all_files_are_run_beside_the_packaged_ones(workspace: Path, tested: Run) -> None:
    write(workspace, GOOD)
    ran = tested()
    assert [row["id"] for row in ran["regimes"]] == [*PACKAGED, "thu-2040"]
    assert [row["packaged"] for row in ran["regimes"]] == [True, True, True, True, False]
    assert ran["regimes"][-1]["files"] == ["criteria/tests/a.yaml"]
    assert ran["code"] == 0


def test_a_regime_without_tests_is_told(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["criteria", "test", "thu-2040", "--lang", "en"]) == 0
    assert "thu-2040: no case was tried." in capsys.readouterr().out


def test_one_broken_file_does_not_stop_the_others(workspace: Path, tested: Run) -> None:
    write(workspace, BAD)
    write(workspace, "ctcpl: 1\nregime: thu-2040\ncases: [{name: a\n", "b.yaml")
    write(workspace, "", "c.yaml")
    write(workspace, GOOD, "d.yaml")
    (workspace / "criteria" / "tests" / "e.yaml").write_bytes(b"ctcpl: 1\nregime: \xff\n")
    ran = tested()
    by_file = {
        path: {row["code"] for row in ran["findings"] if row["path"].endswith(path)} for path in ("a.yaml", "d.yaml")
    }
    assert by_file == {"a.yaml": {"CT731"}, "d.yaml": set()}
    assert {row["path"] for row in ran["findings"]} == {f"criteria/tests/{name}.yaml" for name in "abce"}
    assert ran["code"] == 1


def test_files_and_ids_may_be_named(workspace: Path, tested: Run) -> None:
    write(workspace, BAD)
    write(workspace, GOOD, "b.yaml")
    assert tested("criteria/tests/b.yaml")["code"] == 0
    assert tested("criteria/tests/a.yaml")["code"] == 1
    assert tested("thu-2040")["regimes"][0]["cases"] == 2
    assert tested("criteria/thu-2040.yaml")["regimes"][0]["cases"] == 2
    assert [row["id"] for row in tested("qd25-2021", "criteria/tests/b.yaml")["regimes"]] == ["qd25-2021", "thu-2040"]


def test_a_file_outside_the_folder_may_be_named(workspace: Path, tested: Run) -> None:
    (workspace / "elsewhere.yaml").write_text(BAD, encoding="utf-8")
    assert [row["path"] for row in tested("elsewhere.yaml")["findings"]] == ["elsewhere.yaml"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_unknown_name_is_wrong_usage(workspace: Path, capsys: pytest.CaptureFixture[str], lang: str) -> None:
    assert main(["criteria", "test", "qd99", "--lang", lang]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "“qd99”" in said.err and "thu-2040" in said.err


def test_an_unreadable_configuration_is_wrong_usage(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "ctcpl.toml").write_text("years = 1\n", encoding="utf-8")
    assert main(["criteria", "test"]) == 2
    assert "ctcpl.toml" in capsys.readouterr().err


def test_limits_matter_only_on_request(workspace: Path, tested: Run) -> None:
    write(workspace, GOOD)
    assert tested("thu-2040")["code"] == 0
    assert tested("thu-2040", "--require-coverage")["code"] == 1
    assert tested("qd25-2021", "--require-coverage")["code"] == 0


def test_a_file_of_the_same_name_replaces_the_packaged_one(workspace: Path, tested: Run) -> None:
    write(
        workspace,
        "ctcpl: 1\nregime: qd25-2021\ncases: [{name: a, like: full, gives: {total: 100}}]\n",
        "qd25-2021.yaml",
    )
    (row,) = tested("qd25-2021")["regimes"]
    assert (row["cases"], row["files"]) == (1, ["criteria/tests/qd25-2021.yaml"])


def test_packaged_cases_try_the_regime_of_the_workspace(
    workspace: Path, tested: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (ROOT / "criteria" / "qd25-2021.yaml").read_text(encoding="utf-8")
    changed = text.replace("{from: 70, points: 0.5}", "{from: 70, points: 0.75}")
    assert changed != text
    (workspace / "criteria" / "qd25-2021.yaml").write_text(changed, encoding="utf-8")
    ran = tested("qd25-2021")
    assert ran["regimes"][0]["packaged"] is False
    assert ran["regimes"][0]["failed"] == 3
    assert {row["code"] for row in ran["findings"]} == {"CT731"}
    main(["criteria", "test", "qd25-2021", "--lang", "en"])
    assert "Your own qd25-2021 is tried by the cases that come with the program." in capsys.readouterr().err


def test_the_table_says_it_all(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, BAD)
    assert main(["criteria", "test", "thu-2040"]) == 1
    said = capsys.readouterr()
    assert "criteria/tests/a.yaml:5:44: CT731 kết luận: ghi là chưa đạt (fail), tính ra đạt (pass)." in said.out
    assert "thu-2040     1           1           0/" in said.out
    assert "1/23 số" in said.out
    assert "  điều kiện total: loại II, tổng đúng bằng 15 điểm\n" in said.out
    assert said.err == "Tệp thử: 1, trường hợp: 1, không đúng: 1, lỗi: 1.\n"


def test_the_json_has_the_documented_keys(workspace: Path, tested: Run) -> None:
    write(workspace, GOOD)
    documented = dict(tables(FORMATS, "json"))
    ran = tested()
    assert all(list(row) == documented["tested"] for row in ran["regimes"])
    assert all(list(limit) == documented["untried"] for row in ran["regimes"] for limit in row["untried"])
    assert any(row["untried"] for row in ran["regimes"])
