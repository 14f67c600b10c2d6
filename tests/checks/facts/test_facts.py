"""Every example of the group through the real command, each finding at its exact characters."""

import re
from pathlib import Path

import pytest

from ctcpl_cli import checks
from ctcpl_cli.checks import facts
from tests.checks.conftest import Findings
from tests.checks.examples import names, places
from tests.checks.stated import stated_places

EXAMPLES = Path(__file__).parent / "examples"
CODES = [module.CODE for module in facts.CHECKS]
SOURCE = Path(checks.__file__).parent.parent
FAULT = re.compile(r'Fault\(\s*"(\w+)"')
SILENT = {"untyped"}
IN_WORKSPACES = {"CT219"}
"""Codes that need a regime without some maxima; see ``test_sums.py``."""


def test_every_code_has_good_and_bad_examples() -> None:
    for start in ("bad", "good"):
        assert {example[:5] for example in names(EXAMPLES, start)} == set(CODES) - IN_WORKSPACES


@pytest.mark.parametrize("example", names(EXAMPLES, "bad"))
def test_bad(findings: Findings, example: str) -> None:
    assert places(findings(EXAMPLES / example), example[:5]) == stated_places(EXAMPLES / example)


@pytest.mark.parametrize("example", names(EXAMPLES, "good"))
def test_good(findings: Findings, example: str) -> None:
    assert places(findings(EXAMPLES / example), example[:5]) == []


def test_every_kind_of_fault_becomes_a_finding_of_exactly_one_check() -> None:
    made = {
        kind
        for room in ("assess", "regime")
        for file in (SOURCE / room).rglob("*.py")
        for kind in FAULT.findall(file.read_text(encoding="utf-8"))
    }
    reported = [kind for module in checks.every_check() for kind in getattr(module, "FAULTS", ())]
    assert sorted(reported) == sorted(made - SILENT)


@pytest.mark.parametrize("name", ["CT201/good.yaml", "CT202/good.yaml", "CT211/good.yaml"])
def test_a_sound_dossier_has_no_finding_of_the_group(findings: Findings, name: str) -> None:
    assert [row for row in findings(EXAMPLES / name) if row["code"] in CODES] == []


@pytest.mark.parametrize(("name", "allowed"), [("CT208/bad.yaml", True), ("CT208/bad-ratio.yaml", False)])
def test_not_arising_is_advised_only_where_the_regime_provides_for_it(
    findings: Findings, name: str, allowed: bool
) -> None:
    (message,) = [row["message"] for row in findings(EXAMPLES / name) if row["code"] == "CT208"]
    assert ("hãy bỏ số liệu và ghi not_arising: true" in message) is allowed
    assert ("Bộ quy định không cho ghi “không phát sinh” ở đây" in message) is not allowed
