"""Every example of the group through the real command, and files in and out of their places."""

from pathlib import Path

import pytest

from ctcpl_cli.checks import identity
from ctcpl_cli.cli.main import main
from tests.checks.conftest import Findings
from tests.checks.examples import names, places
from tests.checks.stated import stated_places

EXAMPLES = Path(__file__).parent / "examples"
IN_WORKSPACES = {"CT604", "CT608"}
"""Codes that depend on what stands around the file; their examples are made by the tests below."""
SOUND = (EXAMPLES / "CT601" / "good.yaml").read_text(encoding="utf-8")
PACKAGED = (Path(__file__).parents[3] / "criteria" / "qd25-2021.yaml").read_text(encoding="utf-8")
LAI_CHAU = "dossiers/lai-chau/thanh-pho-lai-chau/2024/"
DISTRICT_LEFT_OUT = SOUND.replace("district: Thành phố Lai Châu, ", "").replace("year: 2024", "year: 2025")
CITY = SOUND.replace("qd25-2021", "huyen-qd1723-2022").replace(
    'unit: {code: "03389", kind: phuong, name: Đoàn Kết, district: Thành phố Lai Châu, ',
    'unit: {code: "105", kind: thanh_pho, name: Lai Châu, ',
)
PLAN = "ctcpl: 1\nkind: plan\nhead: {subject: Kế hoạch năm 2024}\n"
DECISION = PLAN.replace("kind: plan", "kind: decision")


def test_every_code_has_good_and_bad_examples() -> None:
    codes = {module.CODE for module in (*identity.CHECKS, *identity.EVERY)}
    for start in ("bad", "good"):
        assert {example[:5] for example in names(EXAMPLES, start)} == codes - IN_WORKSPACES


@pytest.mark.parametrize("example", names(EXAMPLES, "bad"))
def test_bad(findings: Findings, example: str) -> None:
    assert places(findings(EXAMPLES / example), example[:5]) == stated_places(EXAMPLES / example)


@pytest.mark.parametrize("example", names(EXAMPLES, "good"))
def test_good(findings: Findings, example: str) -> None:
    assert places(findings(EXAMPLES / example), example[:5]) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (LAI_CHAU + "phuong-doan-ket.yaml", SOUND),
        (LAI_CHAU + "phuong-doan-ket-03389.yaml", SOUND),
        ("dossiers/lai-chau/thanh-pho-lai-chau-105/2024/phuong-doan-ket.yaml", SOUND),
        ("dossiers/lai-chau/2025/phuong-doan-ket.yaml", DISTRICT_LEFT_OUT),
        (LAI_CHAU + "huyen.yaml", CITY),
        ("doan-ket.yaml", SOUND),
        (LAI_CHAU + "plan.yaml", PLAN),
        (LAI_CHAU + "phuong-doan-ket/plan.yaml", PLAN),
        ("dossiers/lai-chau/2024/plan.yaml", PLAN),
        (LAI_CHAU + "decision.yaml", DECISION),
        ("dossiers/lai-chau/2025/decision.yaml", DECISION),
    ],
)
def test_a_file_in_its_place(findings: Findings, workspace: Path, path: str, text: str) -> None:
    assert places(findings(_written(workspace / path, text)), "CT608") == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("dossiers/lai-chau/2024/phuong-doan-ket.yaml", SOUND),
        (LAI_CHAU.replace("2024", "2023") + "phuong-doan-ket.yaml", SOUND),
        (LAI_CHAU + "phuong-tan-phong.yaml", SOUND),
        (LAI_CHAU + "phuong-doan-ket-03387.yaml", SOUND),
        (LAI_CHAU + "phuong-doan-ket/phuong-doan-ket.yaml", SOUND),
        ("dossiers/phuong-doan-ket.yaml", SOUND),
        ("dossiers/lai-chau/2024/huyen.yaml", CITY),
        (LAI_CHAU + "thanh-pho-lai-chau.yaml", CITY),
        (LAI_CHAU + "huyen-105.yaml", CITY),
        ("dossiers/lai-chau/huyen-tam-duong/2024/huyen.yaml", CITY),
        (LAI_CHAU + "huyen.yaml", SOUND),
        ("dossiers/lai-chau/thanh-pho-lai-chau/2025/phuong-doan-ket.yaml", DISTRICT_LEFT_OUT),
        ("dossiers/plan.yaml", PLAN),
        ("dossiers/2024/plan.yaml", PLAN),
        ("dossiers/lai-chau/thanh-pho-lai-chau/plan.yaml", PLAN),
        (LAI_CHAU + "phuong-doan-ket/ke-hoach/plan.yaml", PLAN),
        (LAI_CHAU + "quyet-dinh.yaml", DECISION),
        (LAI_CHAU + "phuong-doan-ket/decision.yaml", DECISION),
    ],
)
def test_a_file_in_the_wrong_place(findings: Findings, workspace: Path, path: str, text: str) -> None:
    found = findings(_written(workspace / path, text))
    assert places(found, "CT608") == [(1, 1, 1, 1)]
    assert {row["severity"] for row in found if row["code"] == "CT608"} == {"warning"}


@pytest.mark.parametrize("missing", ["name: Đoàn Kết, ", "district: Thành phố Lai Châu, "])
def test_a_dossier_without_a_name_has_no_place_of_its_own(findings: Findings, workspace: Path, missing: str) -> None:
    text = SOUND.replace(missing, "")
    assert text != SOUND
    assert places(findings(_written(workspace / "dossiers" / "x.yaml", text)), "CT608") == []


def test_a_damaged_regime_of_the_workspace_is_not_replaced_by_the_packaged_one(
    findings: Findings, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = PACKAGED.replace("kind: total_min, value: 80", "kind: total_min, value: 180")
    _written(workspace / "criteria" / "own.yaml", damaged)
    dossier = _written(workspace / LAI_CHAU / "phuong-doan-ket.yaml", SOUND)
    found = findings(dossier)
    assert places(found, "CT604") == [(3, 9, 3, 18)]
    assert "criteria/own.yaml" in next(row["message"] for row in found if row["code"] == "CT604")
    assert ("CT718", "criteria/own.yaml") in {(row["code"], row["path"]) for row in found}
    assert main(["score", str(dossier), "--format", "json"]) == 1
    told = capsys.readouterr()
    assert '"dossiers": []' in told.out
    assert "CT604" in told.err


@pytest.mark.parametrize("damage", ["years: [", "\x00", "criteria: *all"])
def test_an_unreadable_regime_is_known_by_the_id_in_its_text(findings: Findings, workspace: Path, damage: str) -> None:
    _written(workspace / "criteria" / "lai-chau.yaml", f"{PACKAGED}\n{damage}\n")
    found = findings(_written(workspace / LAI_CHAU / "phuong-doan-ket.yaml", SOUND))
    assert places(found, "CT604") == [(3, 9, 3, 18)]


def test_a_sound_regime_of_the_workspace_is_used(findings: Findings, workspace: Path) -> None:
    _written(workspace / "criteria" / "own.yaml", "\ufeff" + PACKAGED)
    found = findings(_written(workspace / LAI_CHAU / "phuong-doan-ket.yaml", SOUND))
    assert places(found, "CT604") == places(found, "CT603") == []


def test_the_right_regime_of_the_year_is_named(findings: Findings) -> None:
    assert "qd25-2021" not in _hint(findings, "CT605/bad-before.yaml")
    assert "2021" in _hint(findings, "CT605/bad-before.yaml")
    assert "“qd25-2021”?" in _hint(findings, "CT603/bad-near.yaml")


def test_the_regime_in_force_is_offered_instead(findings: Findings, workspace: Path) -> None:
    later = PACKAGED.replace("id: qd25-2021", "id: sau-2024").replace("from: 2022, to: 2024", "from: 2025")
    later = later.replace("{year: 2025, note", "{year: 2019, note")
    _written(workspace / "criteria" / "sau-2024.yaml", later)
    found = findings(_written(workspace / "x.yaml", DISTRICT_LEFT_OUT))
    assert places(found, "CT605") == [(3, 9, 3, 18)]
    assert "“sau-2024”" in next(row["message"] for row in found if row["code"] == "CT605")


@pytest.mark.parametrize(("code", "wrong"), [("105", False), ("03389", True), ("5", True)])
def test_a_district_has_three_digits(findings: Findings, workspace: Path, code: str, wrong: bool) -> None:
    found = findings(_written(workspace / "x.yaml", CITY.replace('"105"', f'"{code}"')))
    assert bool(places(found, "CT606")) is wrong
    assert places(found, "CT607") == places(found, "CT602") == []


def test_a_district_is_no_unit_of_a_regime_of_communes(findings: Findings, workspace: Path) -> None:
    found = findings(_written(workspace / "x.yaml", CITY.replace("huyen-qd1723-2022", "qd25-2021")))
    assert len(places(found, "CT607")) == 1 and places(found, "CT606") == []


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ("", "CT609"),
        ('[years]\n2025 = "qd25-2021"\n', None),
        ('[years]\n2025 = "qd27-2025"\n', "CT605"),
        ('[years]\n2026 = "qd25-2021"\n', "CT609"),
    ],
)
def test_a_workspace_may_open_a_year_without_regular_assessment(
    findings: Findings, workspace: Path, settings: str, code: str | None
) -> None:
    (workspace / "ctcpl.toml").write_text(settings, encoding="utf-8")
    found = findings(_written(workspace / "x.yaml", DISTRICT_LEFT_OUT))
    assert {row["code"] for row in found} & {"CT605", "CT609"} == ({code} if code else set())


def test_2025_is_said_to_be_no_year_of_assessment(findings: Findings, workspace: Path) -> None:
    (found,) = (row for row in findings(EXAMPLES / "CT609" / "bad.yaml") if row["code"] == "CT609")
    assert found["severity"] == "error"
    assert "tạm dừng" in found["message"] and '2025 = "qd25-2021"' in found["message"]


def test_a_wrong_year_hides_no_mistake_in_the_facts(findings: Findings, workspace: Path) -> None:
    text = SOUND.replace("year: 2024", "year: hai nghìn").replace("numerator: 9,", "numerator: 13,")
    assert len(places(findings(_written(workspace / "x.yaml", text)), "CT207")) == 1


def _hint(findings: Findings, example: str) -> str:
    row = next(row for row in findings(EXAMPLES / example) if row["code"] == example[:5])
    return str(row["message"]).partition(". ")[2]


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
