"""Dates of evidence at the ends of the assessment year, by type of document and by item."""

from pathlib import Path

import pytest

from tests.checks.conftest import Findings

GOOD = (Path(__file__).parent / "examples" / "CT311" / "good-january.yaml").read_text(encoding="utf-8")
LINE = (
    "{id: bc-187, number: 187/BC-UBND, date: 2024-11-29, title: Báo cáo kết quả tập huấn tuyên truyền viên pháp luật}"
)
OWN_PERIOD = "number: 2215/QĐ-UBND, date: 2024-11-18"


@pytest.fixture
def accepted(findings: Findings, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Whether a dossier is without a finding about dates after one replacement."""

    def run(old: str, new: str) -> bool:
        assert GOOD.count(old) == 1
        path = tmp_path / "dossier.yaml"
        path.write_text(GOOD.replace(old, new), encoding="utf-8")
        return not [row for row in findings(path) if row["code"] == "CT311"]

    return run


def _document(number: str, date: str, title: str = "Văn bản") -> str:
    return f'{{id: bc-187, number: "{number}", date: {date}, title: {title}}}'


@pytest.mark.parametrize(
    "date, fits",
    [
        ("2023-12-31", False),
        ("2024-01-01", True),
        ("2024-12-31", True),
        ("2025-01-09", True),
        ("2025-01-10", False),
        ("2014-11-29", False),
    ],
)
def test_a_report(accepted, date: str, fits: bool) -> None:  # type: ignore[no-untyped-def]
    assert accepted(LINE, _document("187/BC-UBND", date)) is fits


@pytest.mark.parametrize(
    "number, fits",
    [
        ("412/QĐ-UBND", True),
        ("12/NQ-HĐND", True),
        ("03/QC-UBND", True),
        ("07/HD-STP", True),
        ("15/ĐA-UBND", True),
        ("10/2016/TT-BTP", True),
        ("…/QĐ-UBND", True),
        ("31/KH-UBND", True),
        ("20/BB-UBND", False),
        ("21/TB-UBND", False),
        ("512/UBND-NC", False),
        ("44/GM-UBND", False),
        ("khong-ro", False),
        ("", True),
    ],
)
def test_a_document_of_an_earlier_year_by_its_type(accepted, number: str, fits: bool) -> None:  # type: ignore[no-untyped-def]
    assert accepted(LINE, _document(number, "2022-03-01")) is fits


@pytest.mark.parametrize(
    "title, fits",
    [
        ("Kế hoạch phổ biến pháp luật", True),
        ("Kế hoạch phổ biến pháp luật năm 2024", True),
        ("Kế hoạch phổ biến pháp luật năm 2023", False),
        ("Kế hoạch phổ biến pháp luật giai đoạn 2021-2025", True),
        ("Kế hoạch phổ biến pháp luật giai đoạn 2016 - 2020", False),
        ("Kế hoạch thực hiện Đề án năm 2022, 2024", True),
    ],
)
def test_a_plan_of_an_earlier_year_by_the_years_of_its_title(accepted, title: str, fits: bool) -> None:  # type: ignore[no-untyped-def]
    assert accepted(LINE, _document("31/KH-UBND", "2022-12-28", f'"{title}"')) is fits


@pytest.mark.parametrize("date, fits", [("2023-11-15", False), ("2023-11-16", True), ("2025-01-10", False)])
def test_an_item_with_a_period_of_its_own(accepted, date: str, fits: bool) -> None:  # type: ignore[no-untyped-def]
    assert accepted(OWN_PERIOD, f"number: 2215/QĐ-UBND, date: {date}") is fits


def test_a_document_of_several_items_has_to_fit_one(accepted) -> None:  # type: ignore[no-untyped-def]
    used = GOOD.replace("evidence: [bc-187, qd-412]", "evidence: [bc-187, qd-412, qd-2215]")
    assert used != GOOD
    path_text = used.replace(OWN_PERIOD, "number: 2215/QĐ-UBND, date: 2021-11-01")
    assert accepted(GOOD, path_text)


@pytest.mark.parametrize("year", ["0", "99999", "999999999999999"])
def test_years_beyond_the_calendar(accepted, year: str) -> None:  # type: ignore[no-untyped-def]
    assert accepted("year: 2024", f"year: {year}")
