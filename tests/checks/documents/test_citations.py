"""Citations, right and wrong, as they stand in real plans and reports."""

import json
import unicodedata
from pathlib import Path

import pytest

from tests.checks.conftest import Findings

LAW = "quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật"

WRONG = [
    ("Quyết định 25/QĐ-TTg", ["25/QĐ-TTg"]),
    ("Quyết định số 25/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ", ["25/QĐ-TTg"]),
    (f"Thực hiện Quyết định số 25/QĐ-UBND {LAW}", ["25/QĐ-UBND"]),
    ("xây dựng xã đạt chuẩn tiếp cận pháp luật theo Quyết định 25/QĐ-UBND.", ["25/QĐ-UBND"]),
    ("Quyết định số 25/QĐ-UBND của Thủ tướng Chính phủ", ["25/QĐ-UBND"]),
    (f"Quyết định số 25/2021/QĐ-UBND {LAW}", ["25/2021/QĐ-UBND"]),
    ("Thông tư 09/2022/TT-BTP", ["09/2022/TT-BTP"]),
    ("TT 09/2022/TT-BTP", ["09/2022/TT-BTP"]),
    ("Thông tư số 09/TT-BTP", ["09/TT-BTP"]),
    (
        "Thông tư số 09/2022/TT-BTP ngày 15/11/2022 hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg",
        ["09/2022/TT-BTP", "15/11/2022"],
    ),
    ("Quyết định số 25/2021/QĐ-TTg ngày 22/8/2021", ["22/8/2021"]),
    ("Quyết định số 25/2021/QĐ-TTg ngày 22 tháng 8 năm 2021 của Chính phủ", ["22 tháng 8 năm 2021", "Chính phủ"]),
    ("Quyết định số 25/2021/QĐ-TTg của Chính phủ ngày 21/7/2021", ["Chính phủ", "21/7/2021"]),
    ("Quyết định số 25/2021/QĐ-TTg của Chủ tịch UBND tỉnh Lai Châu", ["Chủ tịch UBND tỉnh Lai Châu"]),
    ("Thông tư số 09/2021/TT-BTP của Bộ Công an", ["Bộ Công an"]),
    ("Nghị định số 25/2021/QĐ-TTg", ["Nghị định"]),
    ("Quyết định 25/2021/NĐ-CP", ["25/2021/NĐ-CP"]),
    ("Thông tư 09/2021/QĐ-BTP", ["09/2021/QĐ-BTP"]),
    (f"Quyết định số 52/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ {LAW}", ["52/2021/QĐ-TTg"]),
    ("QĐ 25/QĐ-TTg và TT 09/TT-BTP", ["25/QĐ-TTg", "09/TT-BTP"]),
    ("**Quyết định số 25/QĐ-TTg** ngày *22/7/2021*", ["25/QĐ-TTg"]),
    ("Quyết định số 25/QĐ – TTg", ["25/QĐ – TTg"]),
]

RIGHT = [
    f"Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ {LAW}",
    "Quyết định số 25/2021/QĐ-TTg ngày 22/07/2021 của Thủ tướng Chính phủ",
    "Quyết định số 25/2021/QĐ-TTg ngày 22 tháng 7 năm 2021 của Thủ tướng Chính phủ",
    "QUYẾT ĐỊNH SỐ 25/2021/QĐ-TTG NGÀY 22/7/2021 CỦA THỦ TƯỚNG CHÍNH PHỦ",
    "Quyết định 25/2021/QĐ-TTg, 12/12 chỉ tiêu đạt",
    "Thông tư số 09/2021/TT-BTP ngày 15/11/2021 của Bộ trưởng Bộ Tư pháp",
    "Thông tư số 09/2021/TT-BTP ngày 15/11/2021 của Bộ Tư pháp hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg;",
    "Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ trưởng Bộ Công an",
    "Kế hoạch thực hiện Quyết định số 25/2021/QĐ-TTg của UBND thành phố Lai Châu",
    "Kế hoạch số 25/KH-UBND",
    "Kế hoạch số 25/2021/KH-UBND về xây dựng xã đạt chuẩn tiếp cận pháp luật",
    "Quyết định số 1545/QĐ-UBND ngày 15/12/2023 của UBND thành phố Lai Châu",
    "Quyết định số 25/QĐ-UBND ngày 20/01/2024 của Chủ tịch UBND huyện công nhận xã đạt chuẩn tiếp cận pháp luật",
    "Quyết định số 25/QĐ-UBND công nhận xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật",
    "Quyết định số 25/2021/QĐ-UBND ngày 10/9/2021 của UBND tỉnh quy định mức chi hòa giải ở cơ sở",
    "Quyết định số 25/2023/QĐ-TTg ngày 10/10/2023 của Thủ tướng Chính phủ về khu kinh tế",
    "Quyết định số 25/QĐ-TTg ngày 09/01/2023 của Thủ tướng Chính phủ phê duyệt Đề án",
    "Quyết định số 25/QĐ-TTg phê duyệt Đề án chuyển đổi số",
    "Chỉ thị số 25/2021/CT-TTg ngày 01/9/2021 của Thủ tướng Chính phủ",
    "Nghị quyết số 09/2022/NQ-HĐND",
    "Thông tư số 09/2022/TT-BTC ngày 14/02/2022",
    "Thông tư số 09/2021/TT-BNV",
    "Báo cáo số 09/BC-UBND ngày 05/01/2025",
    f"Quyết định số 619/QĐ-TTg ngày 08/5/2017 của Thủ tướng Chính phủ ban hành {LAW}",
    "Quyết định số 14/2019/QĐ-TTg",
    "25/QĐ-UBND",
    "số điện thoại 0213/25-2021",
]


def _cited(findings: Findings, folder: Path, text: str, form: str = "NFC") -> list[str]:
    path = folder / "plan.yaml"
    content = f"ctcpl: 1\nkind: plan\nopening:\n  - {json.dumps(text, ensure_ascii=False)}\n"
    content = unicodedata.normalize(form, content)
    path.write_text(content, encoding="utf-8")
    lines = content.split("\n")
    rows = [row for row in findings(path) if row["code"] == "CT501"]
    assert all(row["line"] == row["end_line"] == 4 and row["severity"] == "warning" for row in rows)
    return [lines[3][row["column"] - 1 : row["end_column"] - 1] for row in rows]


@pytest.mark.parametrize("text, parts", WRONG)
def test_wrong_parts_are_covered_exactly(findings: Findings, tmp_path: Path, text: str, parts: list[str]) -> None:
    assert _cited(findings, tmp_path, text) == parts


@pytest.mark.parametrize("text, parts", WRONG)
def test_letters_built_of_parts_keep_the_places(
    findings: Findings, tmp_path: Path, text: str, parts: list[str]
) -> None:
    assert _cited(findings, tmp_path, text, "NFD") == [unicodedata.normalize("NFD", part) for part in parts]


@pytest.mark.parametrize("text", RIGHT)
def test_right_citations_and_other_texts_are_left_alone(findings: Findings, tmp_path: Path, text: str) -> None:
    assert _cited(findings, tmp_path, text) == []


@pytest.mark.parametrize("text, _", WRONG)
def test_subjects_are_looked_at_in_decisions_and_letters_too(
    findings: Findings, tmp_path: Path, text: str, _: list[str]
) -> None:
    for kind in ("decision", "letter", "report"):
        path = tmp_path / f"{kind}.yaml"
        subject = json.dumps(text, ensure_ascii=False)
        path.write_text(f"ctcpl: 1\nkind: {kind}\nhead:\n  subject: {subject}\n", encoding="utf-8")
        assert any(row["code"] == "CT501" for row in findings(path))


def test_the_right_part_is_named(findings: Findings, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(
        "ctcpl: 1\nkind: plan\nopening: [Theo Quyết định số 25/2021/QĐ-TTg ngày 2/7/2021.]\n", encoding="utf-8"
    )
    messages = [row["message"] for row in findings(path) if row["code"] == "CT501"]
    assert len(messages) == 1 and "“2/7/2021”" in messages[0] and "“22/7/2021”" in messages[0]
