"""The tables of keys and the models they describe say the same."""

import json
import shutil
from pathlib import Path
from typing import Any, get_args

import pytest

from ctcpl_cli.assess.conditions import _KINDS
from ctcpl_cli.cli.main import main
from ctcpl_cli.dossier.loading import KINDS, model_of
from ctcpl_cli.dossier.models import FACT_KEYS, Dossier
from ctcpl_cli.regime.models import Condition, RegimeFile
from ctcpl_cli.regime.rules import RULES
from ctcpl_cli.schema import Model
from ctcpl_cli.trials.models import TrialFile
from tests.docs.pages import FORMATS, OFFICERS, REGIMES, ROOT, complete, read, tables, write

KEYS = {name: keys for page in (FORMATS, REGIMES) for name, keys in tables(page, "keys")}
JSON = dict(tables(FORMATS, "json"))
RARE = {"met", "self_met"}
"""Keys of results under regimes without points."""


def below(model: type[Model], seen: dict[str, type[Model]]) -> dict[str, type[Model]]:
    """The model, its ancestors and everything its fields can hold, by name."""
    if model in seen.values():
        return seen
    assert model.__name__ not in seen
    seen[model.__name__] = model
    for parent in model.__bases__:
        if issubclass(parent, Model) and parent is not Model:
            below(parent, seen)
    for field in model.model_fields.values():
        for held in inside(field.annotation):
            below(held, seen)
    return seen


def inside(annotation: Any) -> list[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return [annotation]
    return [found for part in get_args(annotation) for found in inside(part)]


def models() -> dict[str, type[Model]]:
    seen: dict[str, type[Model]] = {}
    for model in (*map(model_of, KINDS), RegimeFile, TrialFile):
        below(model, seen)
    return seen


def own_keys(model: type[Model]) -> set[str]:
    """The keys that no ancestor has."""
    inherited = {name for parent in model.__bases__ if issubclass(parent, Model) for name in parent.model_fields}
    return {key for key, name in model.key_names().items() if name not in inherited}


def test_every_model_has_its_table_and_no_other() -> None:
    assert set(KEYS) == set(models())


@pytest.mark.parametrize("name", sorted(models()))
def test_a_table_has_the_keys_of_its_model(name: str) -> None:
    assert len(KEYS[name]) == len(set(KEYS[name]))
    assert set(KEYS[name]) == own_keys(models()[name])


def test_kinds_of_rules_are_those_of_the_program() -> None:
    assert dict(tables(REGIMES, "kinds"))["Rule"] == list(RULES)


def test_kinds_of_conditions_are_those_that_are_read_and_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dict(tables(REGIMES, "kinds"))["Condition"] == list(_KINDS)
    assert "kind" in Condition.key_names()
    files = complete(REGIMES)
    write(tmp_path, {place: text.replace("kind: total_min", "kind: no_such_kind") for place, text in files.items()})
    monkeypatch.chdir(tmp_path)
    main(["check", "--lang", "en", "--output-format", "concise"])
    said = capsys.readouterr().out
    assert all(kind in said for kind in _KINDS)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "dossiers", tmp_path / "dossiers")
    write(tmp_path, complete(REGIMES))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_json_of_scores_has_the_documented_keys(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "--format", "json"]) == 0
    dossiers = json.loads(capsys.readouterr().out)["dossiers"]
    criteria = [criterion for dossier in dossiers for criterion in dossier["criteria"]]
    indicators = [indicator for criterion in criteria for indicator in criterion["indicators"]]
    printed = {
        "dossier": dossiers,
        "unit": [dossier["unit"] for dossier in dossiers],
        "condition": [condition for dossier in dossiers for condition in dossier["conditions"]],
        "criterion": criteria,
        "linked": [linked for dossier in dossiers for linked in dossier["linked"]],
        "indicator": [*indicators, *(item for indicator in indicators for item in indicator["items"])],
    }
    for name, rows in printed.items():
        seen = set().union(*rows)
        assert seen <= set(JSON[name]), name
        assert set(JSON[name]) - seen <= RARE, name


def test_the_json_of_findings_has_the_documented_keys(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(workspace, {"dossiers/a.yaml": "ctcpl: 1\n"})
    assert main(["check", "--output-format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert found
    assert all(list(finding) == JSON["finding"] for finding in found)


def test_the_columns_of_csv_are_the_documented_ones(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "dossiers/lai-chau", "--format", "csv"]) == 0
    columns = capsys.readouterr().out.splitlines()[0].split(",")
    documented = dict(tables(FORMATS, "csv"))["score"]
    assert columns[: len(documented)] == documented
    assert all(column.startswith("criterion_") for column in columns[len(documented) :])


def test_the_officers_guide_explains_every_part_of_a_dossier() -> None:
    guide = read(OFFICERS)
    facts = set(FACT_KEYS) | {"reason", "not_arising", "note", "self_points"}
    parts = own_keys(Dossier) - {"ctcpl", "kind", "regime", "year", "unit", "reconstructed"}
    assert [key for key in sorted(facts | parts) if f"`{key}" not in guide and f"\n{key}:" not in guide] == []


def test_an_own_regime_with_an_error_is_not_replaced_by_the_packaged_one(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "A regime file with an error is not used, and the packaged one does not take its place" in read(REGIMES)
    packaged = (ROOT / "criteria" / "qd25-2021.yaml").read_text(encoding="utf-8")
    write(workspace, {"criteria/qd25-2021.yaml": packaged.replace("max: 10\n", "max: 11\n")})
    assert main(["score", "dossiers/lai-chau/thanh-pho-lai-chau", "--format", "json"]) == 1
    assert [row["unit"]["code"] for row in json.loads(capsys.readouterr().out)["dossiers"]] == ["105"]
