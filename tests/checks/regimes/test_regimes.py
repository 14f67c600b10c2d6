"""Damaged copies of the packaged regime in a workspace, each refused at its line by the real command."""

import re
from pathlib import Path

import pytest

from ctcpl_cli import checks
from ctcpl_cli.checks import regimes
from ctcpl_cli.findings import Severity
from ctcpl_cli.messages.codes import catalogue
from ctcpl_cli.regime.loading import HARMLESS
from tests.checks.conftest import Findings
from tests.checks.examples import Place, places
from tests.checks.regimes.damages import DAMAGES, VARIANTS, Damage, Variant

PACKAGED = Path(__file__).parents[3] / "criteria" / "qd25-2021.yaml"
TEXT = PACKAGED.read_text(encoding="utf-8")
CODES = {module.CODE for module in regimes.CHECKS}
BY_COMPARISON = {"CT724", "CT729"}
SOURCE = Path(checks.__file__).parent.parent / "regime"
MADE = re.compile(
    r'(?:Problem|Defect|\bat|_at)\(\s*(?:[\w.]+, )?(?:\((?:[^()]|\([^()]*\))*\), |"\w+", |place, )?"(\w+)"'
)


def _damaged(old: str, new: str) -> tuple[str, list[Place]]:
    """The damaged text, and the places between the marks; without marks none is stated."""
    assert old in TEXT
    before, _, after = TEXT.partition(old)
    text, found = before + new + after, []
    while "<<" in text:
        start = text.index("<<")
        text = text.replace("<<", "", 1)
        end = text.index(">>")
        text = text.replace(">>", "", 1)
        found.append((*_position(text, start), *_position(text, end)))
    return text, found


def _position(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _write(workspace: Path, text: str, name: str = "qd25-2021.yaml") -> None:
    path = workspace / "criteria" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_every_code_has_damages() -> None:
    assert {damage.code for damage in DAMAGES} >= CODES - BY_COMPARISON


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: f"{damage.code} {damage.new[:40]}")
def test_a_damaged_copy_is_refused_at_its_place(findings: Findings, workspace: Path, damage: Damage) -> None:
    text, stated = _damaged(damage.old, damage.new)
    _write(workspace, text)
    found = findings(workspace)
    assert {row["code"] for row in found} == {damage.code} | damage.also
    assert {row["path"] for row in found} == {"criteria/qd25-2021.yaml"}
    if stated:
        top = (1, 1, 1, 1)
        expected = [top if place[:2] == place[2:] else place for place in stated]
        assert set(expected) <= set(places(found, damage.code))


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: f"{variant.code} {variant.new[:40]}")
def test_a_sound_variant_is_not_refused(findings: Findings, workspace: Path, variant: Variant) -> None:
    _write(workspace, _damaged(variant.old, variant.new)[0])
    assert places(findings(workspace), variant.code) == []


def test_the_packaged_regimes_have_no_findings(findings: Findings, workspace: Path) -> None:
    assert findings(PACKAGED.parent) == []
    _write(workspace, TEXT)
    assert findings(workspace) == []


def test_a_regime_of_the_workspace_is_looked_at_without_being_named(findings: Findings, workspace: Path) -> None:
    _write(workspace, TEXT.replace("value: 80", "value: 180"))
    (workspace / "letter.yaml").write_text("ctcpl: 1\nkind: letter\n", encoding="utf-8")
    assert {row["path"] for row in findings(workspace / "letter.yaml") if row["code"] == "CT718"} == {
        "criteria/qd25-2021.yaml"
    }


def test_two_files_of_one_regime(findings: Findings, workspace: Path) -> None:
    _write(workspace, TEXT, "a.yaml")
    _write(workspace, TEXT, "b.yaml")
    found = [row for row in findings(workspace) if row["code"] != "CT729"]
    assert [(row["code"], row["path"]) for row in found] == [("CT724", "criteria/b.yaml")]
    assert places(found, "CT724") == [(2, 5, 2, 14)]
    assert "criteria/a.yaml" in found[0]["message"]


def test_a_file_is_named_by_its_id(findings: Findings, workspace: Path) -> None:
    _write(workspace, TEXT, "own.yaml")
    (found,) = findings(workspace)
    assert (found["code"], found["severity"], found["path"]) == ("CT729", "warning", "criteria/own.yaml")
    assert places([found], "CT729") == [(2, 5, 2, 14)]
    assert "qd25-2021.yaml" in found["message"] and "own.yaml" in found["message"]


def test_years_are_compared_with_the_regimes_that_are_in_use(findings: Findings, workspace: Path) -> None:
    own = re.sub(r"(?m)^not_assessed:\n(?:  .*\n)+", "", TEXT.replace("id: qd25-2021", "id: own"))
    _write(workspace, TEXT.replace("to: 2024", "to: 2023"))
    _write(workspace, own.replace("from: 2022, to: 2024", "from: 2024"), "own.yaml")
    assert findings(workspace) == []
    _write(workspace, own.replace("from: 2022, to: 2024", "from: 2023"), "own.yaml")
    found = findings(workspace)
    assert [(row["code"], row["path"]) for row in found] == [("CT723", "criteria/qd25-2021.yaml")]


def test_other_kinds_of_units_may_have_regimes_of_the_same_years(findings: Findings, workspace: Path) -> None:
    own = TEXT.replace("id: qd25-2021", "id: dac-khu").replace("[xa, phuong, thi_tran]", "[dac_khu]")
    own = re.sub(r"unit_kinds: \[(xa|phuong, thi_tran)\]", "unit_kinds: [dac_khu]", own)
    _write(workspace, own, "dac-khu.yaml")
    assert findings(workspace) == []


def test_every_kind_of_problem_becomes_a_finding_of_exactly_one_check() -> None:
    files = [
        *(SOURCE / "consistency").glob("*.py"),
        *(SOURCE / "rules").glob("*.py"),
        SOURCE / "loading.py",
        SOURCE / "regimes.py",
    ]
    made = {kind for file in files for kind in MADE.findall(file.read_text(encoding="utf-8"))}
    reported = [module.KIND for module in regimes.CHECKS]
    assert sorted(reported) == sorted(made - {"unreadable"})


def test_what_leaves_a_regime_usable_is_a_warning() -> None:
    severities = {module.__name__.rpartition(".")[2]: catalogue()[module.CODE].severity for module in checks.READING}
    severities |= {module.KIND: catalogue()[module.CODE].severity for module in regimes.CHECKS}
    assert {severities[kind] for kind in HARMLESS} == {Severity.WARNING}
    assert {kind for kind in severities if kind in HARMLESS} == HARMLESS
