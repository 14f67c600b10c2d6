"""SARIF: places in code points, rules with their manual page. The schema itself is tried in tests/real."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.output.conftest import BROKEN, Printed


def run_of(printed: str) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(printed)
    assert log["version"] == "2.1.0"
    run: dict[str, Any] = log["runs"][0]
    return run


def test_results_name_their_rule_and_place(printed: Printed) -> None:
    run = run_of(printed("sarif"))
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    found = json.loads(printed("json"))["findings"]
    assert len(run["results"]) == len(found)
    for result, finding in zip(run["results"], found, strict=True):
        place = result["locations"][0]["physicalLocation"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["code"]
        assert result["level"] == finding["severity"]
        assert place["artifactLocation"] == {"uri": finding["path"], "uriBaseId": "%SRCROOT%"}
        assert place["region"] == {
            "startLine": finding["line"],
            "startColumn": finding["column"],
            "endLine": finding["end_line"],
            "endColumn": finding["end_column"],
        }
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in rules)
    assert {"CT102": "UnknownKey"}.items() <= {rule["id"]: rule["name"] for rule in rules}.items()
    assert set(run["originalUriBaseIds"]) == {"%SRCROOT%"}


def test_paths_are_written_as_uris(printed: Printed, workspace: Path) -> None:
    place = BROKEN.with_name("phường đoàn kết.yaml")
    (workspace / BROKEN).rename(workspace / place)
    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in run_of(printed("sarif"))["results"]
    }
    assert any(uri.endswith("/ph%C6%B0%E1%BB%9Dng%20%C4%91o%C3%A0n%20k%E1%BA%BFt.yaml") for uri in uris)


def test_a_file_outside_the_repository_has_a_whole_uri(
    printed: Printed, workspace: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("ngoài") / "hồ sơ.yaml"
    shutil.copy(workspace / BROKEN, place)
    for result in run_of(printed("sarif", str(place)))["results"]:
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert artifact == {"uri": place.as_uri()}
