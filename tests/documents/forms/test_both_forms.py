"""Forms under a regime that gives points and has requirements beside them."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.communes import after, made
from tests.documents.workspace import DECISION, REGIME, dossier, make, write

REQUIREMENT = """      - id: "2.2"
        name: Yêu cầu
        rule: {kind: met}
        source: {verified: [name, kind]}
  - id: "3"
    name: Tiêu chí thứ ba
    indicators:
      - {id: "3.1", name: Việc phải làm, rule: {kind: met}}
"""
REST = """council: {name: Hội đồng mẫu}
forms:
  - {id: mau-01, name: Báo cáo mẫu, level: commune}
criteria:"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two units of the year, of which the second does not meet its requirement."""
    monkeypatch.chdir(tmp_path)
    found = make(tmp_path)
    law = (REGIME + REQUIREMENT).replace("criteria:", REST, 1)
    (tmp_path / "criteria" / "demo.yaml").write_text(law, encoding="utf-8")
    for code, name, points, met in (("00001", "Một", "6", "true"), ("00002", "Hai", "2", "false")):
        facts = f'  "2.2": {{met: {met}, evidence: [bc-01]}}\n  "3.1": {{met: true, evidence: [bc-01]}}\nleaders:'
        write(found, f"dac-khu-{code}.yaml", dossier(code, name, points).replace("leaders:", facts))
    write(found, "decision.yaml", DECISION)
    return found


def test_each_unit_counts_once_in_the_table_of_criteria(run: Run, folder: Path, tmp_path: Path) -> None:
    found = made(run, "bao-cao-tham-dinh", folder, tmp_path)
    rows = {name: found.index(name) for name in ("Tiêu chí thứ nhất", "Tiêu chí thứ hai", "Tiêu chí thứ ba")}
    counted = {name: found[at + 1 : at + 5] for name, at in rows.items()}
    assert counted["Tiêu chí thứ nhất"] == ["1", "1", "1", "50%"]
    assert counted["Tiêu chí thứ hai"] == ["0", "2", "0", "100%"]
    assert counted["Tiêu chí thứ ba"] == ["2", "2", "0", "100%"]


def test_a_report_sets_the_maximum_beside_the_points_and_names_what_is_unmet(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    found = made(run, "mau-01", folder / "dac-khu-00002.yaml", tmp_path)
    second, third = found.index("b) Đối với tiêu chí 2:"), found.index("c) Đối với tiêu chí 3:")
    assert found[third - 2 : third] == [
        "- Số chỉ tiêu đạt yêu cầu: 00/01",
        "- Số điểm đạt được của tiêu chí: 3/4; Không đạt",
    ]
    assert second < third
    assert found[third + 1 : third + 3] == ["- Số chỉ tiêu đạt yêu cầu: 01/01", "- Kết quả của tiêu chí: Đạt"]
    assert after(found, "d) Tổng số điểm đạt được của các tiêu chí: ") == "5/10 điểm."
    assert "Các chỉ tiêu chưa đạt điểm tối đa hoặc chưa đạt yêu cầu:" in found
    assert after(found, "- Chỉ tiêu 2.1 (Chỉ tiêu): ") == "đạt 3/4 điểm. Có căn cứ."
    assert after(found, "- Chỉ tiêu 2.2 (Yêu cầu): ") == "chưa đạt. Không đạt yêu cầu."
    assert any(line.endswith("chỉ tiêu 1.1, 2.1, 2.2.") for line in found)


def test_the_neutral_table_sets_the_maximum_beside_the_total(run: Run, folder: Path, tmp_path: Path) -> None:
    found = made(run, "tong-hop-ket-qua", folder / "dac-khu-00002.yaml", tmp_path)
    assert "3/4; Không đạt" in found
    assert "5/10" in found[found.index("TỔNG CỘNG") :]


def test_the_list_has_the_name_that_the_regime_gives(run: Run, folder: Path) -> None:
    code, said, _ = run("forms", "--regime", "demo")
    assert code == 0
    assert "Báo cáo mẫu" in said
    assert "Báo cáo mẫu" not in run("forms", "--regime", "qd25-2021")[1]
