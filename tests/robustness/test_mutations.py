"""Ten thousand damaged dossiers, plans and decisions: never an exception, and whatever cannot be read is a finding."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from ctcpl_cli.checks import READING, WORKSPACE, check_file
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.run import regime_case
from ctcpl_cli.dossier.loading import typed
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.messages import codes
from ctcpl_cli.output import explanation, findings, scores
from ctcpl_cli.regime import Regimes, load_regimes
from ctcpl_cli.regime.loading import read_regime
from ctcpl_cli.schema import Model
from ctcpl_cli.source import read_source
from tests.robustness.mutations import mutate

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
FILES = sorted(SAMPLE.glob("*.yaml"))
TOTAL, CHUNK = 10_000, 250
WORKSPACE_OF_SAMPLE = Workspace(ROOT)


@cache
def regimes() -> Regimes:
    """The law, read once."""
    return load_regimes(ROOT)


@cache
def text_of(path: Path) -> str:
    """A sample file's text."""
    return path.read_text(encoding="utf-8")


def damaged(path: Path, seed: int) -> Case[Model]:
    """A sample file after one accident."""
    shown = path.relative_to(ROOT).as_posix()
    source = read_source(shown, mutate(text_of(path), seed).encode("utf-8", "surrogatepass"))
    return Case(typed(path, source), WORKSPACE_OF_SAMPLE, regimes())


def check_findings(case: Case[Model], found: list[Finding]) -> None:
    """Each finding can be printed, lies within its file, and every problem of reading became one."""
    source = case.file.source
    for finding in found:
        span = finding.span
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= len(source.line_starts)
        assert codes.message(finding, "vi") and codes.message(finding, "en")
        list(findings.excerpt(source, finding))
    reading = {module.CODE for module in READING}
    assert sum(finding.code in reading for finding in found) == len(case.file.problems)
    if case.file.data is None or not source.intact:
        assert any(codes.severity(finding) == Severity.ERROR for finding in found)


@pytest.mark.parametrize("first", range(0, TOTAL, CHUNK))
def test_damaged_files(first: int) -> None:
    for seed in range(first, first + CHUNK):
        case = damaged(FILES[seed % len(FILES)], seed)
        found = check_file(case)
        for module in WORKSPACE:
            found += module.Comparison().findings(case)
        check_findings(case, found)
        assessment = case.assessment
        if assessment is not None:
            list(scores.as_json([(case.file.source.path, assessment)], "vi"))
            if seed % 5 == 0:
                list(explanation.explanation(assessment, case.file.source, None, "vi"))


@pytest.mark.parametrize("first", range(0, 300, 100))
def test_damaged_regimes(first: int, tmp_path: Path) -> None:
    law = text_of(ROOT / "criteria" / "qd25-2021.yaml")
    place = tmp_path / "law.yaml"
    for seed in range(first, first + 100):
        place.write_bytes(mutate(law, seed).encode("utf-8", "surrogatepass"))
        text = read_regime(place, "criteria/law.yaml")
        case = regime_case(text, WORKSPACE_OF_SAMPLE, regimes())
        found = check_file(case)
        assert bool(found) == bool(text.problems)
        for finding in found:
            assert codes.message(finding, "vi")


COMMANDS = (
    ["check", "{path}", "--output-format", "json"],
    ["check", "{path}"],
    ["score", "{path}", "--format", "json"],
    ["explain", "{path}"],
    ["render-plan", "{path}", "-o", "{out}"],
)


@pytest.mark.parametrize("seed", range(30))
def test_damaged_files_through_the_real_command(seed: int, tmp_path: Path) -> None:
    path = tmp_path / FILES[seed % len(FILES)].name
    path.write_bytes(mutate(text_of(FILES[seed % len(FILES)]), 50_000 + seed).encode("utf-8", "surrogatepass"))
    command = [part.format(path=path, out=tmp_path / "out") for part in COMMANDS[seed % len(COMMANDS)]]
    done = subprocess.run(
        [sys.executable, "-m", "ctcpl_cli", *command], capture_output=True, encoding="utf-8", cwd=tmp_path, check=False
    )
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    if "json" in command:
        json.loads(done.stdout)
