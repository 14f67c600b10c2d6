"""Which sanctions keep a unit from being recognised (decision 25/2021/QD-TTg, article 4 clause 3)."""

import pytest

from ctcpl_cli.assess.leaders import counting, counts
from ctcpl_cli.dossier.models import Dossier, Sanction
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source

DISCIPLINE = "post: chu_tich, kind: discipline, official_duty: true, act_date: 2024-06-01, decision: {date: 2024-09-01}"
PROSECUTION = "post: bi_thu, kind: prosecution, act_date: 2023-06-01, decision: {date: 2024-09-01}"


def _dossier(*sanctions: str, year: str = "year: 2024\n") -> Dossier:
    rows = "".join(f"    - {{{sanction}}}\n" for sanction in sanctions)
    text = f"ctcpl: 1\n{year}leaders:\n  sanctions:\n{rows}"
    dossier, problems = read(Dossier, read_source("x.yaml", text.encode()))
    assert dossier is not None and not problems
    return dossier


def _sanction(text: str) -> Sanction:
    leaders = _dossier(text).leaders
    assert leaders is not None and leaders.sanctions
    return leaders.sanctions[0]


@pytest.mark.parametrize(
    "old, new, answer",
    [
        ("", "", True),
        ("chu_tich", "bi_thu", True),
        ("chu_tich", "other", False),
        ("official_duty: true", "official_duty: false", False),
        ("act_date: 2024-06-01", "act_date: 2024-01-01", True),
        ("act_date: 2024-06-01", "act_date: 2024-12-31", True),
        ("act_date: 2024-06-01", "act_date: 2023-12-31", False),
        ("act_date: 2024-06-01", "act_date: 2025-01-01", False),
        ("{date: 2024-09-01}", "{date: 2025-03-01}", True),
        ("post: chu_tich, ", "", None),
        ("kind: discipline, ", "", None),
        ("official_duty: true, ", "", None),
        ("act_date: 2024-06-01, ", "", None),
        ("decision: {date: 2024-09-01}", "decision: {number: …/QĐ-UBND}", True),
    ],
)
def test_a_discipline_counts_for_a_head_in_official_duty_in_the_year_of_the_act(
    old: str, new: str, answer: bool | None
) -> None:
    assert counts(_sanction(DISCIPLINE.replace(old, new) if old else DISCIPLINE), 2024) is answer


@pytest.mark.parametrize(
    "old, new, answer",
    [
        ("", "", True),
        ("bi_thu", "other", False),
        ("kind: prosecution", "kind: prosecution, official_duty: false", True),
        ("{date: 2024-09-01}", "{date: 2024-12-31}", True),
        ("{date: 2024-09-01}", "{date: 2025-01-01}", False),
        ("{date: 2024-09-01}", "{date: 2023-12-31}", False),
        ("{date: 2024-09-01}", "{number: 05/QĐ-CSĐT}", None),
        (", decision: {date: 2024-09-01}", "", None),
    ],
)
def test_a_prosecution_counts_always_in_the_year_of_its_decision(old: str, new: str, answer: bool | None) -> None:
    assert counts(_sanction(PROSECUTION.replace(old, new) if old else PROSECUTION), 2024) is answer


def test_what_is_known_to_fail_outweighs_what_is_unknown() -> None:
    assert counts(_sanction("post: other"), 2024) is False
    assert counts(_sanction("kind: discipline, official_duty: false"), 2024) is False


def test_certain_and_unsure_sanctions_are_told_apart() -> None:
    counted = counting(_dossier(DISCIPLINE, "post: other", "post: chu_tich"))
    assert counted is not None
    certain, unsure = counted
    assert [sanction.kind for sanction in certain] == ["discipline"]
    assert unsure
    known = counting(_dossier(DISCIPLINE, "post: other"))
    assert known is not None and (len(known[0]), known[1]) == (1, False)


def test_nothing_stated_is_unknown_and_an_empty_list_is_none() -> None:
    assert counting(Dossier()) is None
    assert counting(_dossier(year="")) is None
    empty, _ = read(Dossier, read_source("x.yaml", b"year: 2024\nleaders: {sanctions: []}\n"))
    assert empty is not None and counting(empty) == ([], False)


@pytest.mark.parametrize("typed", ["[chu_tich bi xu ly]", "[[]]", "none", "{post: chu_tich}"])
def test_what_cannot_be_read_may_be_a_sanction_that_counts(typed: str) -> None:
    text = f"year: 2024\nleaders: {{sanctions: {typed}}}\n"
    dossier, problems = read(Dossier, read_source("x.yaml", text.encode()))
    assert dossier is not None and problems
    assert counting(dossier) == ([], True)


def test_an_empty_row_is_no_sanction() -> None:
    dossier, _ = read(Dossier, read_source("x.yaml", b"year: 2024\nleaders:\n  sanctions:\n    -\n"))
    assert dossier is not None and counting(dossier) == ([], False)
