"""Days of the procedure: below, at and above what the law demands."""

from pathlib import Path

import pytest

from tests.checks.conftest import Findings

GOOD = (Path(__file__).parent / "examples" / "CT401" / "good.yaml").read_text(encoding="utf-8")
OFFICE = "office: {from: 2025-01-01, to: 2025-01-05}"
WEBSITE = "website: {from: 2025-01-01, to: 2025-01-05}"


@pytest.fixture
def codes(findings: Findings, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Codes of group course in the good dossier with texts replaced."""

    def run(*edits: tuple[str, str]) -> list[str]:
        text = GOOD
        for old, new in edits:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        path = tmp_path / "dossier.yaml"
        path.write_text(text, encoding="utf-8")
        return [row["code"] for row in findings(path) if row["code"].startswith("CT4")]

    return run


@pytest.mark.parametrize("last, expected", [("04", ["CT401"]), ("05", []), ("06", [])])
@pytest.mark.parametrize("place", ["office", "website"])
def test_days_of_posting(codes, place: str, last: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    old = OFFICE if place == "office" else WEBSITE
    new = f"{place}: {{from: 2025-01-01, to: 2025-01-{last}}}"
    assert codes((old, new), ("meeting: {date: 2025-01-06}", "meeting: {date: 2025-01-07}")) == expected


@pytest.mark.parametrize(
    "radio, expected",
    [
        ("from: 2025-01-01, to: 2025-01-05, times: 2", ["CT402"]),
        ("from: 2025-01-01, to: 2025-01-05, times: 3", []),
        ("from: 2025-01-01, to: 2025-01-05, times: 4", []),
        ("from: 2025-01-01, to: 2025-01-04, times: 3", ["CT401"]),
        ("from: 2025-01-01, to: 2025-01-04, times: 2", ["CT401", "CT402"]),
    ],
)
def test_radio_alone(codes, radio: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert codes((WEBSITE, f"radio: {{{radio}}}")) == expected


def test_a_second_place_that_is_not_known_yet_may_still_be_enough(codes) -> None:  # type: ignore[no-untyped-def]
    assert codes((WEBSITE, "website: {from: 2025-01-01}\n    radio: {from: 2025-01-01, to: 2025-01-02, times: 1}")) == [
        "CT404"
    ]


def test_posting_may_begin_in_december(codes) -> None:  # type: ignore[no-untyped-def]
    assert codes((OFFICE, "office: {from: 2024-12-27, to: 2025-01-04}")) == []


@pytest.mark.parametrize("day, expected", [("04", ["CT406"]), ("05", ["CT406"]), ("06", []), ("07", [])])
def test_the_meeting_comes_after_the_last_day_of_posting(codes, day: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert codes(("meeting: {date: 2025-01-06}", f"meeting: {{date: 2025-01-{day}}}")) == expected


@pytest.mark.parametrize("day, expected", [("05", ["CT408"]), ("06", []), ("09", []), ("10", ["CT407"])])
def test_sending_between_the_meeting_and_the_deadline(codes, day: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert codes(("date: 2025-01-08", f"date: 2025-01-{day}")) == expected


@pytest.mark.parametrize("day, expected", [("01-07", ["CT425"]), ("01-08", []), ("02-09", []), ("02-10", ["CT426"])])
def test_minutes_between_sending_and_recognition(codes, day: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert codes(("date: 2025-01-20", f"date: 2025-{day}")) == expected


def test_sending_without_a_meeting_is_compared_with_the_posting(codes) -> None:  # type: ignore[no-untyped-def]
    no_meeting = ("  meeting: {date: 2025-01-06}\n", "")
    assert codes(no_meeting, ("date: 2025-01-08", "date: 2025-01-04")) == ["CT409", "CT408"]
    assert codes(no_meeting, ("date: 2025-01-08", "date: 2025-01-05")) == ["CT409"]


@pytest.mark.parametrize("year", ["0", "99999", "999999999999999", "hai nghìn"])
def test_years_beyond_the_calendar(codes, year: str) -> None:  # type: ignore[no-untyped-def]
    assert codes(("year: 2024", f"year: {year}")) == []


def test_an_unknown_regime_demands_nothing(codes) -> None:  # type: ignore[no-untyped-def]
    assert (
        codes(("regime: qd25-2021", "regime: qd26-2021"), (OFFICE, "office: {from: 2025-01-05, to: 2025-01-05}")) == []
    )


OF_2017 = (Path(__file__).parents[1] / "facts" / "examples" / "CT220" / "good.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2017-12-18", "2017-12-29", []),
        ("2017-12-18", "2017-12-28", ["CT401"]),
        ("2017-12-16", "2017-12-31", []),
        ("2017-12-19", "2017-12-31", ["CT401"]),
        ("2017-12-19", "2018-01-01", []),
        ("2017-12-01", "2017-12-10", ["CT401"]),
        ("2017-12-02", "2017-12-03", ["CT401"]),
    ],
)
def test_of_working_days_five_a_week_are_counted(
    findings: Findings, tmp_path: Path, first: str, last: str, expected: list[str]
) -> None:
    path = tmp_path / "dossier.yaml"
    office = "office: {from: 2017-12-18, to: 2017-12-29}"
    assert OF_2017.count(office) == 1
    path.write_text(OF_2017.replace(office, f"office: {{from: {first}, to: {last}}}"), encoding="utf-8")
    found = [row for row in findings(path) if row["code"].startswith("CT4")]
    assert [row["code"] for row in found] == expected
    assert all("10 ngày làm việc" in row["message"] and "Điều 8 khoản 1" in row["message"] for row in found)


OF_2026 = OF_2017.replace("regime: qd619-2017", "regime: qd27-2025").replace("year: 2017", "year: 2026")
STEPS = OF_2017[OF_2017.index("procedure:") :]


def _course(findings: Findings, tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "dossier.yaml"
    path.write_text(text, encoding="utf-8")
    return [row["code"] for row in findings(path) if row["code"].startswith("CT40")]


@pytest.mark.parametrize(("text", "expected"), [(OF_2017, ["CT409"]), (OF_2026, [])])
def test_steps_that_no_law_is_known_for_are_not_asked_for(
    findings: Findings, tmp_path: Path, text: str, expected: list[str]
) -> None:
    sent = text.replace(STEPS, "procedure:\n  submitted: {number: 1/BC-UBND, date: 2018-01-03}\n")
    assert _course(findings, tmp_path, sent) == expected


@pytest.mark.parametrize(("text", "expected"), [(OF_2017, ["CT406"]), (OF_2026, [])])
def test_a_meeting_follows_the_posting_where_there_is_one(
    findings: Findings, tmp_path: Path, text: str, expected: list[str]
) -> None:
    assert text.count("meeting: {date: 2018-01-02") == 1
    early = text.replace("meeting: {date: 2018-01-02", "meeting: {date: 2017-12-29")
    assert _course(findings, tmp_path, early) == expected


@pytest.mark.parametrize(
    "second", ["radio: {from: 2017-12-18, to: 2017-12-19}", "website: {from: 2017-12-18, to: 2017-12-19, url: x}"]
)
def test_in_2017_the_office_alone_must_be_long_enough(findings: Findings, tmp_path: Path, second: str) -> None:
    radio = "radio: {from: 2017-12-18, to: 2017-12-29, times: 10}"
    assert OF_2017.count(radio) == 1
    assert _course(findings, tmp_path, OF_2017.replace(radio, second)) == []
