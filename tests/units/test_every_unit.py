"""Every unit of every list: what ``ctcpl new dossier`` writes, the checks of identity take without a word."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from ctcpl_cli.checks import identity
from ctcpl_cli.checks.case import Case
from ctcpl_cli.cli.main import main
from ctcpl_cli.cli.new_unit import COMMUNE_DIGITS, described
from ctcpl_cli.cli.session import Session
from ctcpl_cli.dossier.loading import Loaded
from ctcpl_cli.dossier.models import Dossier, Unit
from ctcpl_cli.dossier.scaffold import NewUnit
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import load_regimes
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source
from ctcpl_cli.units import Listed, Table, every_list
from ctcpl_cli.units.lists import CHANGED

NOTHING = {"kind": "", "name": "", "district": "", "province": ""}
REGIMES = load_regimes(None)
SAMPLE = 137
PARTS = 8
COMMUNES_TODAY = 3321


def _year(table: Table, unit: Listed) -> int:
    """An assessment year near the day of the list; districts are assessed from 2022 on."""
    if table.date >= CHANGED:
        return 2026
    return max(2022, min(table.date.year, 2024)) if len(unit.code) < COMMUNE_DIGITS else min(table.date.year, 2024)


def _once() -> Iterator[tuple[Table, Listed]]:
    """Every unit with the first list that has it so: those before 1/7/2025 hold together, and so do the new ones."""
    seen: set[Listed] = set()
    for table in every_list():
        fresh = [unit for unit in table.units() if unit not in seen]
        seen.update(fresh)
        yield from ((table, unit) for unit in fresh)


@pytest.mark.parametrize("part", range(PARTS))
def test_new_and_check_agree_on_every_unit(part: int, tmp_path: Path) -> None:
    session, workspace = Session("vi"), Workspace(tmp_path)
    wrong, tried = [], 0
    for table, unit in islice(_once(), part, None, PARTS):
        year, tried = _year(table, unit), tried + 1
        new = described(session, unit.code, year, NOTHING)
        listed = NewUnit(unit.code, unit.kind, unit.name, unit.district, unit.province)
        for one in {new, listed}:
            given = {"code": one.code, "kind": one.kind, "name": one.name, "province": one.province}
            if _complaints(Unit(**given, district=one.district or None), year, workspace):
                wrong.append(one)
    assert wrong == []
    assert tried * PARTS > COMMUNES_TODAY


def _complaints(unit: Unit, year: int, workspace: Workspace) -> list[str]:
    regime = REGIMES.of_year(year, str(unit.kind))
    assert regime is not None, unit
    keys = ("code", "kind", "name", "district", "province")
    fields = ", ".join(f'{key}: "{value}"' for key in keys if (value := getattr(unit, key)))
    source = read_source("x.yaml", f"ctcpl: 1\nregime: {regime.id}\nyear: {year}\nunit: {{{fields}}}\n".encode())
    data, problems = read(Dossier, source)
    case = Case(Loaded(workspace.root / "x.yaml", source, "dossier", data, tuple(problems)), workspace, REGIMES)
    return [finding.code for finding in _findings(case)]


def _findings(case: Case[Dossier]) -> Iterator[Finding]:
    for module in identity.CHECKS:
        yield from module.check(case)


@pytest.mark.parametrize("table", every_list(), ids=lambda table: str(table.date))
def test_a_sample_through_the_real_commands(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dossiers").mkdir()
    monkeypatch.chdir(tmp_path)
    for unit in list(table.units())[::SAMPLE]:
        assert main(["new", "dossier", "--unit", unit.code, "--year", str(_year(table, unit))]) == 0
    assert main(["check"]) == 0
    assert "CT6" not in capsys.readouterr().out
