"""``ctcpl render-decision`` under every regime: the sample rounds of 2017 and 2026, and a regime of both forms."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.areas import ROUNDS, round_of
from tests.documents.test_render_decision import GOLDEN, shown
from tests.documents.word import texts
from tests.documents.workspace import DECISION, REGIME, dossier, write


def decision(run: Run, folder: Path) -> list[str]:
    code, _, noted = run("render-decision", "--allow-incomplete", folder, "-o", "a.docx")
    assert code == 0, noted
    return texts(Path("a.docx"))


@pytest.mark.parametrize("year", [2017, 2026])
def test_the_decision_of_a_sample_round_is_the_golden_document(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    monkeypatch.chdir(tmp_path)
    found = "\n".join(decision(run, round_of(tmp_path, year))) + "\n"
    assert found == (GOLDEN / f"decision-{year}.txt").read_text(encoding="utf-8")


def test_the_decision_of_2023_is_made_by_the_same_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source = round_of(tmp_path, 2024)
    folder = source.parent / "2023"
    source.rename(folder)
    for place in folder.glob("*.yaml"):
        if place.name in ("plan.yaml", "huyen.yaml"):
            place.unlink()
            continue
        text = place.read_text(encoding="utf-8").replace("2024", "2023").replace("2025", "2024")
        place.write_text(text, encoding="utf-8")
    found = decision(run, folder)
    assert "XÃ, PHƯỜNG ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT NĂM 2023" in found
    assert "Tổng điểm" in found
    assert "Loại" not in found


def test_a_district_file_is_in_no_list(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = round_of(tmp_path, 2024)
    assert (folder / "huyen.yaml").is_file()
    found = decision(run, folder)
    (folder / "huyen.yaml").unlink()
    assert decision(run, folder) == found
    assert not [line for line in found if line.startswith("Thành phố Lai Châu") and "ngày" not in line]


def test_points_and_requirements_stand_side_by_side_where_a_regime_has_both(run: Run, folder: Path) -> None:
    root = folder.parents[3]
    both = """      - id: "2.2"
        name: Yêu cầu
        rule: {kind: met}
        source: {verified: [name, kind]}
"""
    (root / "criteria" / "demo.yaml").write_text(REGIME + both, encoding="utf-8")
    for code, name, met in (("00001", "Một", "true"), ("00002", "Hai", "false")):
        text = dossier(code, name, "6").replace("leaders:", f'  "2.2": {{met: {met}, evidence: [bc-01]}}\nleaders:')
        write(folder, f"dac-khu-{code}.yaml", text)
    assert run("render-decision", folder, "-o", "a.docx")[0] == 0
    found = shown(Path("a.docx"))
    passing, failing = found.index("Đặc khu Một"), found.index("Đặc khu Hai")
    assert found[passing + 1 : passing + 4] == ["9; Đạt", "6", "3; Đạt"]
    assert found[failing + 1 : failing + 5] == [
        "9; Không đạt", "6", "3; Không đạt", "Chỉ tiêu 2.2 chưa đạt: không đạt yêu cầu."
    ]  # fmt: skip


def test_the_province_signs_and_its_own_office_has_the_duties(run: Run, folder: Path) -> None:
    root = folder.parents[3]
    law = REGIME.replace("unit_kinds:", "authority: {level: province}\nunit_kinds:")
    (root / "criteria" / "demo.yaml").write_text(law, encoding="utf-8")
    write(folder, "dac-khu-mot.yaml", dossier("00001", "Một", "6"))
    write(folder, "dac-khu-hai.yaml", dossier("00002", "Hai", "6", district="Huyện Khác"))
    write(folder, "decision.yaml", DECISION)
    code, _, noted = run("render-decision", folder, "-o", "a.docx")
    assert (code, noted) == (0, "")
    text = " ".join(texts(Path("a.docx")))
    assert "thuộc tỉnh Mẫu đạt chuẩn" in text
    assert "1. Sở Tư pháp công bố" in text
    assert "Giám đốc Sở Tư pháp, Chủ tịch Ủy ban nhân dân" in text
    assert "của Chủ tịch Ủy ban nhân dân tỉnh Mẫu)" in text


def test_every_regime_for_communes_has_a_sample_round() -> None:
    from ctcpl_cli.regime import load_regimes

    regimes = load_regimes(None)
    governing = {regime.id for year in ROUNDS if (regime := regimes.of_year(year)) is not None}
    assert governing == {name for name, one in regimes.by_id.items() if "xa" in one.file.unit_kinds}
