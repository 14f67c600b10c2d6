"""Workflow commands of GitHub Actions and the job summary."""

import re
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.output.github import MOST_SHOWN
from ctcpl_cli.output.job_summary import MOST_BYTES
from tests.output.conftest import BROKEN, Printed

COMMAND = re.compile(
    r"::(?P<weight>error|warning|notice) title=(?P<title>[^,:]*),file=(?P<file>[^,:]*),line=(?P<line>\d+),"
    r"endLine=(?P<end>\d+)(?:,col=\d+,endColumn=\d+)?::(?P<message>.+)"
)


def commands(printed: str) -> list[re.Match[str]]:
    found = [COMMAND.fullmatch(line) for line in printed.splitlines() if line.startswith("::")]
    assert None not in found
    return [match for match in found if match is not None]


def many(workspace: Path, errors: int, warnings: int) -> None:
    """A dossier with so many unknown indicators, and one with so many documents that nothing uses."""
    head = (workspace / BROKEN).read_text(encoding="utf-8").partition("indicators:")[0].replace("tên lạ: 1, 2%\n", "")
    rows = "".join(f'  "9.{n}": {{points: 1}}\n' for n in range(errors))
    (workspace / BROKEN).write_text(f"{head}indicators:\n{rows}", encoding="utf-8")
    rows = "".join(
        f"  - {{id: e{n}, number: {n}/BC, date: 2024-06-01, title: Báo cáo số {n}}}\n" for n in range(warnings)
    )
    other = workspace / BROKEN.with_name("phuong-doan-ket.yaml")
    text = other.read_text(encoding="utf-8").replace("evidence:\n  -", f"evidence:\n{rows}  -", 1)
    other.write_text(text, encoding="utf-8")


def test_errors_come_first_each_at_its_place(printed: Printed) -> None:
    found = commands(printed("github"))
    weights = [match["weight"] for match in found]
    assert weights == sorted(weights)
    assert found[0]["file"] == BROKEN.as_posix()
    assert found[0]["title"].startswith("CT1")


def test_what_would_end_a_command_is_escaped(printed: Printed, workspace: Path) -> None:
    place = workspace / BROKEN.with_name("a,b%c.yaml")
    place.write_text("ctcpl: 1\nkind: dossier\nunit: {code: '1%\n\n2'}\n", encoding="utf-8")
    found = commands(printed("github", place.relative_to(workspace).as_posix(), code=1))
    assert {match["file"] for match in found} == {BROKEN.with_name("a%2Cb%25c.yaml").as_posix()}


def test_columns_stand_only_where_a_finding_ends_on_its_line(printed: Printed, workspace: Path) -> None:
    (workspace / BROKEN).write_text("ctcpl: 1\nlạ: 1\nyear: |\n  hai\n  nghìn\n", encoding="utf-8")
    found = commands(printed("github"))
    over = {match["line"] != match["end"]: "endColumn" in match[0] for match in found}
    assert over == {False: True, True: False}


def test_ten_of_each_and_how_many_more(printed: Printed, workspace: Path) -> None:
    many(workspace, 6000, 5000)
    out = printed("github")
    weights = [match["weight"] for match in commands(out)]
    assert weights == ["error"] * 10 + ["warning"] * 10
    rest = out.splitlines()[-1]
    more = [int(number) for number in re.findall(r"\d+", rest)]
    counted = printed("concise").splitlines()
    assert len(counted) >= 11_000
    assert sum(more) == len(counted) - 20


@pytest.mark.parametrize("count", [MOST_SHOWN, MOST_SHOWN + 1])
def test_the_limit_itself_leaves_nothing_out(printed: Printed, workspace: Path, count: int) -> None:
    text = (workspace / BROKEN).read_text(encoding="utf-8").replace("tên lạ: 1, 2%\n", "").replace("leader: {}\n", "")
    (workspace / BROKEN).write_text(text + "".join(f"la{n}: 1\n" for n in range(count)), encoding="utf-8")
    out = printed("github", BROKEN.as_posix())
    errors = [match for match in commands(out) if match["weight"] == "error"]
    assert len(errors) == MOST_SHOWN
    assert any(not line.startswith("::") for line in out.splitlines()) == (count > MOST_SHOWN)


def test_the_table_goes_into_the_job_summary(printed: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("trước\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    printed("github")
    lines = summary.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "trước"
    rows = [line for line in lines if line.startswith("| ")][2:]
    assert len(rows) == len(printed("concise").splitlines())
    assert rows[0].startswith("| Lỗi |")


def test_a_long_table_is_cut_and_says_so(printed: Printed, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many(workspace, 6000, 5000)
    summary = workspace / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    printed("github")
    assert MOST_BYTES * 0.99 < summary.stat().st_size < MOST_BYTES
    lines = summary.read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ")][2:]
    missing = int(re.findall(r"\d+", lines[-2])[0])
    assert len(rows) + missing == len(printed("concise").splitlines())
    assert [row for row in rows if row.startswith("| Lỗi")] == rows[:6000]


def test_the_commands_of_one_step_share_the_limit(
    printed: Printed, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(workspace, 2500, 0)
    summary = workspace / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    counts = []
    for _ in range(4):
        before = summary.stat().st_size if summary.exists() else 0
        printed("github")
        added = summary.read_bytes()[before:].decode()
        counts.append(sum(line.startswith("| Lỗi") for line in added.splitlines()))
    assert counts[0] >= 2500 > counts[-1]
    assert summary.stat().st_size < MOST_BYTES


def test_a_summary_that_cannot_be_written_stops_nothing(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(workspace / "nowhere" / "summary.md"))
    assert main(["check", "dossiers", "--output-format", "github"]) == 1
    streams = capsys.readouterr()
    assert "::error " in streams.out
    assert "nowhere/summary.md" in streams.err


def test_paths_are_counted_from_the_repository(
    printed: Printed, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(workspace.parent))
    found = commands(printed("github"))
    assert found[0]["file"] == f"{workspace.name}/{BROKEN.as_posix()}"
