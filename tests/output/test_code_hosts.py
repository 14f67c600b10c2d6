"""What the formats of code hosts share: paths from the repository, every findings command, names that are no text."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ctcpl_cli.checks.run import check_paths
from ctcpl_cli.cli.main import main
from ctcpl_cli.output.findings import View, printer
from ctcpl_cli.output.job_summary import JobSummary
from tests.output.conftest import BROKEN

HOSTS = ["github", "gitlab", "sarif", "junit"]


@pytest.mark.parametrize("name", HOSTS)
def test_a_file_name_that_is_no_text_stops_nothing(workspace: Path, name: str) -> None:
    case, findings = next(iter(check_paths([BROKEN], today=date(2025, 1, 1))))
    source = replace(case.file.source, path="dossiers/xã \udcff.yaml")
    odd = replace(case, file=replace(case.file, source=source))
    checked = [(odd, [replace(finding, path=source.path) for finding in findings])]
    view = View("vi", above=workspace)
    job = JobSummary(view)
    out = "\n".join(printer(name)(job.noted(checked), view))
    assert out.encode()
    assert "dossiers/xã ?.yaml:" in job.text()


@pytest.mark.parametrize("name", HOSTS)
@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_paths_are_counted_from_the_repository_whatever_the_name_of_its_folder(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, variable: str
) -> None:
    inner = workspace / "du-lieu"
    inner.mkdir()
    (workspace / "dossiers").rename(inner / "dossiers")
    monkeypatch.setenv(variable, f"{workspace}/du-lieu/..")
    monkeypatch.chdir(inner)
    assert main(["check", "--output-format", name]) == 1
    assert f"du-lieu/{BROKEN.as_posix()}" in capsys.readouterr().out


def test_a_repository_reached_through_a_link_is_the_same(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(workspace, target_is_directory=True)
    (workspace / "du-lieu").mkdir()
    (workspace / "dossiers").rename(workspace / "du-lieu" / "dossiers")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(link))
    assert main(["check", "du-lieu", "--output-format", "github"]) == 1
    assert f"file=du-lieu/{BROKEN.as_posix()}" in capsys.readouterr().out


@pytest.mark.parametrize("name", HOSTS)
def test_a_folder_elsewhere_changes_no_path(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(workspace / "khac"))
    assert main(["check", "--output-format", name]) == 1
    out = capsys.readouterr().out
    assert BROKEN.as_posix() in out
    assert f"/{BROKEN.as_posix()}" not in out


@pytest.mark.parametrize("name", HOSTS)
@pytest.mark.parametrize(("command", "found"), [("templates", "templates/plan.docx"), ("criteria", "criteria/la.yaml")])
def test_every_findings_command_has_them(
    workspace: Path, capsys: pytest.CaptureFixture[str], name: str, command: str, found: str
) -> None:
    (workspace / found).parent.mkdir()
    (workspace / found).write_text("ctcpl: 1\nid: la\nlạ: 1\n", encoding="utf-8")
    assert main([command, "check", "--output-format", name]) == 1
    assert found in capsys.readouterr().out


def test_nothing_to_check_is_still_a_report(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "trong").mkdir()
    printed = {}
    for name in HOSTS:
        assert main(["check", "trong", "--output-format", name]) == 0
        printed[name] = capsys.readouterr().out
    assert printed["github"] == ""
    assert json.loads(printed["gitlab"]) == []
    assert json.loads(printed["sarif"])["runs"][0]["results"] == []
    assert ElementTree.fromstring(printed["junit"]).attrib["tests"] == "0"
