"""The schemas of our own formats: what they say of themselves, and that they accept every file that is in order."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from ctcpl_cli.cli.main import main
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.schemas.described import Described
from tests.docs.pages import FORMATS, REGIMES, complete, write
from tests.docs.test_keys import below
from tests.schemas.conftest import REGIMES as IDS
from tests.schemas.conftest import Schemas
from tests.schemas.editor_reader import read
from tests.schemas.test_outputs import places
from tests.trials.conftest import REGIME

ROOT = Path(__file__).parents[2]
LINES = [["dossier"], *(["dossier", "--regime", name] for name in IDS), ["plan"], ["decision"], ["regime"]]
SAMPLES = [*sorted((ROOT / "dossiers").rglob("*.yaml")), *sorted((ROOT / "criteria").glob("*.yaml"))]
NEW = {
    "dossier": ["--unit", "03387", "--year", "2024"],
    "dossier-2018": ["--unit", "25819", "--year", "2018"],
    "dossier-2026": ["--unit", "03127", "--year", "2026"],
    "dossier-huyen": ["--unit", "105", "--year", "2023"],
    "plan": ["--unit", "03387", "--year", "2024"],
    "plan-huyen": ["--unit", "105", "--year", "2023"],
    "letter": ["--unit", "105", "--year", "2024"],
    "decision": ["--unit", "105", "--year", "2024"],
}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def mistakes(validator: Draft7Validator, data: Any) -> list[str]:
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(data)]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_a_schema_is_valid_and_says_its_version(line: list[str], lang: str, schema: Schemas) -> None:
    found = schema(*line, "--lang", lang).schema
    Draft7Validator.check_schema(found)
    assert found["$schema"] == "http://json-schema.org/draft-07/schema#"
    name = ":".join(part for part in line if part != "--regime")
    assert found["$id"] == f"urn:ctcpl:schema:{name}:1"


@pytest.mark.parametrize("path", SAMPLES, ids=shown)
def test_a_sample_is_accepted(path: Path, of_file: Callable[[Any], Draft7Validator]) -> None:
    data = read(path.read_text(encoding="utf-8"))
    assert mistakes(of_file(data), data) == []
    if "regime" in data:
        assert mistakes(of_file({"kind": "dossier"}), data) == []


@pytest.mark.parametrize(
    "name", ["lai-chau/thanh-pho-lai-chau/2024/phuong-tan-phong", "bac-lieu/2023/letter", "dien-bien/2026/decision"]
)
def test_another_key_is_refused_wherever_it_stands(name: str, of_file: Callable[[Any], Draft7Validator]) -> None:
    text = (ROOT / "dossiers" / f"{name}.yaml").read_text(encoding="utf-8")
    validator = of_file(read(text))
    for place in places(read(text)):
        damaged = read(text)
        found = damaged
        for step in place:
            found = found[step]
        found["lạ"] = {"lạ": 1}
        assert not validator.is_valid(damaged), place


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dossiers").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", NEW)
def test_a_new_file_names_a_schema_that_accepts_it(
    name: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", name.partition("-")[0], *NEW[name]]) == 0
    (made,) = (workspace / "dossiers").rglob("*.yaml")
    text = made.read_text(encoding="utf-8")
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", text.partition("\n")[0])
    assert named is not None and "\\" not in named[1]
    place = (made.parent / named[1]).resolve()
    assert place.is_relative_to(workspace / ".ctcpl" / "schemas")
    schema = json.loads(place.read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    assert mistakes(Draft7Validator(schema), read(text)) == []
    assert not Draft7Validator(schema).is_valid({**read(text), "khác": 1})
    assert place.relative_to(workspace).as_posix() in capsys.readouterr().err


def test_a_schema_that_stands_there_is_left_alone(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = workspace / ".ctcpl" / "schemas" / "dossier-qd25-2021.json"
    place.parent.mkdir(parents=True)
    place.write_text("{}", encoding="utf-8")
    assert main(["new", "dossier", *NEW["dossier"]]) == 0
    assert place.read_text(encoding="utf-8") == "{}"
    assert capsys.readouterr().err == ""


def test_outside_the_workspace_no_schema_is_named(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("elsewhere") / "a.yaml"
    assert main(["new", "dossier", *NEW["dossier"], "-o", str(place)]) == 0
    assert "yaml-language-server" not in place.read_text(encoding="utf-8")
    assert not (workspace / ".ctcpl").exists()


def test_a_schema_that_cannot_be_written_leaves_nothing(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / ".ctcpl").write_text("", encoding="utf-8")
    assert main(["new", "dossier", *NEW["dossier"]]) == 2
    assert ".ctcpl/schemas/dossier-qd25-2021.json" in capsys.readouterr().err
    assert list((workspace / "dossiers").rglob("*.yaml")) == []


def test_the_complete_files_of_the_pages_are_accepted_under_the_workspaces_own_regime(
    workspace: Path, schema: Schemas
) -> None:
    files = {name: text for name, text in (complete(REGIMES) | complete(FORMATS)).items() if "/tests/" not in name}
    write(workspace, files)
    names = {
        "criteria/vi-du-2040.yaml": ["regime"],
        "dossiers/lai-chau/2040/xa-binh-lu.yaml": ["dossier", "--regime", "vi-du-2040"],
        "dossiers/lai-chau/2040/plan.yaml": ["plan"],
        "dossiers/lai-chau/2040/decision.yaml": ["decision"],
    }
    assert set(files) == set(names)
    for place, line in names.items():
        data = read(files[place])
        assert mistakes(schema(*line), data) == []
        assert not schema(*line).is_valid({**data, "ctcpl": 2})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (["dossier", "--regime", "khác"], "khác"),
        (["plan", "--regime", "qd25-2021"], "--regime chỉ dùng được với dossier"),
        (["khác"], "khác"),
    ],
)
def test_wrong_usage(line: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", *line]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and told in captured.err


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("model", [Dossier, PlanDocument, DecisionDocument, RegimeFile], ids=lambda m: m.__name__)
def test_every_key_has_a_title_and_every_word_a_meaning(model: Any, lang: Any) -> None:
    described = Described(lang)
    models = below(model, {}).values()
    untitled = [
        f"{each.__name__}.{key}" for each in models for key in each.key_names() if not described.words(each, key)[1]
    ]
    assert untitled == []
    assert described.words(model)[1]["title"]
    for each in models:
        for key in each.key_names():
            shape = described.field(each, key)
            for meant in (shape, *shape.get("anyOf", ()), shape.get("items", {})):  # type: ignore[misc,call-overload]
                assert "" not in meant.get("enumDescriptions", ()), (each.__name__, key)


def test_the_schema_of_a_regime_tells_what_the_law_wants(schema: Schemas) -> None:
    law = schema("dossier", "--regime", "qd25-2021").schema["properties"]["indicators"]["properties"]
    assert list(law)[:3] == ["1.1", "1.2", "2.1"]
    trained = law["2.5"]
    assert trained["title"].startswith("Tổ chức bồi dưỡng, tập huấn kiến thức")
    lines = trained["description"].splitlines()
    assert lines[0] == "Điểm tối đa: 3 (*)"
    assert "Từ 80% đến dưới 90%: 1 điểm" in lines
    assert "Căn cứ: Phụ lục I, tiêu chí 2, chỉ tiêu 5, Thông tư số 09/2021/TT-BTP" in lines
    assert lines[-1].startswith("(*)")
    assert trained["properties"]["numerator"]["description"].startswith("Tổng số tuyên truyền viên pháp luật được")
    chosen = law["1.1"]["properties"]["items"]["properties"]["1.1.1"]["properties"]["choice"]
    assert chosen["enum"] == ["a", "b", None]
    assert chosen["enumDescriptions"][0] == "Ban hành đầy đủ: 1 điểm"


@pytest.mark.parametrize("key", ["id", "title", "years", "method", "unit_kinds", "criteria"])
def test_a_regime_says_what_every_regime_must(key: str, schema: Schemas) -> None:
    data = read((ROOT / "criteria" / "qd25-2021.yaml").read_text(encoding="utf-8"))
    assert not schema("regime").is_valid({name: value for name, value in data.items() if name != key})


def test_an_alternative_without_label_is_called_by_its_id(workspace: Path, schema: Schemas) -> None:
    write(workspace, {"criteria/thu-2040.yaml": REGIME})
    law = schema("dossier", "--regime", "thu-2040").schema["properties"]["indicators"]["properties"]
    chosen = law["1.1"]["properties"]["items"]["properties"]["1.1.1"]["properties"]["choice"]
    assert chosen["enumDescriptions"][:2] == ["a: 5 điểm", "b: -1 điểm"]
