"""How each format shows a finding that its dossier accepts."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ctcpl_cli.checks.run import Checked, check_paths
from ctcpl_cli.findings import Acceptance
from ctcpl_cli.output.findings import Summary, View, printer
from tests.output.conftest import BROKEN

ACCEPTED = Acceptance("Hồ sơ gốc đã nộp lưu trữ.", "Phòng Tư pháp", date(2025, 6, 30))
VIEW = View("vi")


@pytest.fixture
def checked(workspace: Path) -> list[Checked]:
    """The broken dossier with its first finding accepted."""
    case, findings = next(iter(check_paths([BROKEN], today=date(2025, 1, 1))))
    return [(case, [replace(findings[0], accepted=ACCEPTED), *findings[1:]])]


def printed(checked: list[Checked], name: str) -> str:
    return "\n".join(printer(name)(checked, VIEW))


@pytest.mark.parametrize("name", ["full", "concise", "github", "gitlab", "sarif", "junit"])
def test_every_report_says_who_accepted_why_and_until_when(checked: list[Checked], name: str) -> None:
    out = printed(checked, name)
    assert "Hồ sơ gốc đã nộp lưu trữ." in out
    assert "Phòng Tư pháp" in out
    assert "30/06/2025" in out


def test_json_keeps_them_apart(checked: list[Checked]) -> None:
    report = json.loads(printed(checked, "json"))
    total = len(checked[0][1])
    assert len(report["findings"]) == total - 1
    assert report["accepted"][0] | {"reason": ACCEPTED.reason, "until": "2025-06-30"} == report["accepted"][0]
    assert report["accepted"][0]["severity"] in {"error", "warning"}


@pytest.mark.parametrize("name", ["full", "concise"])
def test_people_read_them_after_everything_else(checked: list[Checked], name: str) -> None:
    before = printed([(case, findings[1:]) for case, findings in checked], name).splitlines()
    lines = printed([*checked, *checked], name).splitlines()
    assert lines[: 2 * len(before)] == [*before, *before]
    rest = [line for line in lines[2 * len(before) :] if line.startswith(BROKEN.as_posix())]
    assert len(rest) == 2
    assert all(ACCEPTED.reason in line for line in rest)


def test_they_weigh_nothing(checked: list[Checked]) -> None:
    summary = Summary(require_complete=False)
    total = sum(len(findings) for _, findings in summary.count(checked))
    assert (summary.accepted, summary.errors + summary.warnings) == (1, total - 1)
    assert printed(checked, "github").count("::notice ") == 1
    assert [row["severity"] for row in json.loads(printed(checked, "gitlab"))].count("info") == 1
    results = json.loads(printed(checked, "sarif"))["runs"][0]["results"]
    assert [result["suppressions"][0]["kind"] for result in results if "suppressions" in result] == ["inSource"]


def test_a_file_whose_only_errors_are_accepted_does_not_fail(checked: list[Checked]) -> None:
    case, findings = checked[0]
    all_accepted = [(case, [replace(finding, accepted=ACCEPTED) for finding in findings])]
    assert ElementTree.fromstring(printed(all_accepted, "junit")).attrib["failures"] == "0"
