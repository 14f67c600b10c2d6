"""Points that are bounded by the level above alone: together they never give more than that level."""

from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from tests.assess.conftest import HEAD
from tests.checks.conftest import Findings
from tests.checks.examples import Place, places

REGIME = (
    HEAD
    + """  - id: "1"
    name: one
    max: 10
    indicators:
      - {id: "1.1", name: a, rule: {kind: declared, step: 0.25}}
      - {id: "1.2", name: b, rule: {kind: declared, step: 0.25}}
  - id: "2"
    name: two
    max: 4
    indicators:
      - id: "2.1"
        name: c
        max: 4
        items:
          - {id: "2.1.1", name: d, rule: {kind: declared, step: 0.25}}
          - {id: "2.1.2", name: e, max: 1, rule: {kind: declared, step: 0.25}}
"""
)
DOSSIER = """ctcpl: 1
regime: demo
year: 2024
unit: {code: "03403", kind: xa, name: A, district: B, province: C}
indicators:
  "1.1": {points: 6, reason: r}
  "1.2": {points: 4, reason: r}
  "2.1": {items: {"2.1.1": {points: 3, reason: r}, "2.1.2": {points: 1, reason: r}}}
appraisal:
  minutes: {number: 1/BB, date: 2025-01-20}
  items: {}
"""


@pytest.mark.parametrize(
    ("old", "new", "expected", "points"),
    [
        ("points: 4", "points: 4", [], "14"),
        ("points: 4", "points: 4.25", [(7, 19, 7, 23)], "?"),
        ("points: 3", "points: 3.25", [(8, 37, 8, 41)], "?"),
        ("points: 3", "points: 4.25", [], "?"),
        ("items: {}", 'items: {"1.2": {points: 4.5, reason: r}}', [(11, 27, 11, 30)], "?"),
    ],
)
def test_points_never_exceed_the_level_above(
    findings: Findings,
    workspace: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    expected: list[Place],
    points: str,
) -> None:
    (workspace / "criteria").mkdir()
    (workspace / "criteria" / "demo.yaml").write_text(REGIME.replace("2024, to: 2024", "2030, to: 2030"), "utf-8")
    dossier = workspace / "a.yaml"
    dossier.write_text(DOSSIER.replace(old, new), encoding="utf-8")
    assert places(findings(dossier), "CT219") == expected
    assert main(["score", "--format", "csv", str(dossier)]) == 0
    assert capsys.readouterr().out.splitlines()[1].split(",")[9] == points.replace("?", "")
