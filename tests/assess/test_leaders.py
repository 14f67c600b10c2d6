"""Which sanctions keep a unit from being recognised: of its heads, or of all its officers."""

import pytest

from ctcpl_cli.assess.leaders import counting, counts
from ctcpl_cli.dossier.models import Dossier, Sanction
from ctcpl_cli.regime.models import SANCTION_LEVELS, Condition
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source

HEADS = Condition(id="leaders", kind="no_leader_sanction")
OFFICERS = Condition(id="officers", kind="no_leader_sanction", who="officers", from_level="canh_cao")
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
    assert counts(_sanction(DISCIPLINE.replace(old, new) if old else DISCIPLINE), HEADS, 2024) is answer


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
    assert counts(_sanction(PROSECUTION.replace(old, new) if old else PROSECUTION), HEADS, 2024) is answer


def test_what_is_known_to_fail_outweighs_what_is_unknown() -> None:
    assert counts(_sanction("post: other"), HEADS, 2024) is False
    assert counts(_sanction("kind: discipline, official_duty: false"), HEADS, 2024) is False


def test_certain_and_unsure_sanctions_are_told_apart() -> None:
    counted = counting(_dossier(DISCIPLINE, "post: other", "post: chu_tich"), HEADS)
    assert counted is not None
    certain, unsure = counted
    assert [sanction.kind for sanction in certain] == ["discipline"]
    assert unsure
    known = counting(_dossier(DISCIPLINE, "post: other"), HEADS)
    assert known is not None and (len(known[0]), known[1]) == (1, False)


def test_nothing_stated_is_unknown_and_an_empty_list_is_none() -> None:
    assert counting(Dossier(), HEADS) is None
    assert counting(_dossier(year=""), HEADS) is None
    empty, _ = read(Dossier, read_source("x.yaml", b"year: 2024\nleaders: {sanctions: []}\n"))
    assert empty is not None and counting(empty, HEADS) == ([], False)


@pytest.mark.parametrize("typed", ["[chu_tich bi xu ly]", "[[]]", "none", "{post: chu_tich}"])
def test_what_cannot_be_read_may_be_a_sanction_that_counts(typed: str) -> None:
    text = f"year: 2024\nleaders: {{sanctions: {typed}}}\n"
    dossier, problems = read(Dossier, read_source("x.yaml", text.encode()))
    assert dossier is not None and problems
    assert counting(dossier, HEADS) == ([], True)


def test_an_empty_row_is_no_sanction() -> None:
    dossier, _ = read(Dossier, read_source("x.yaml", b"year: 2024\nleaders:\n  sanctions:\n    -\n"))
    assert dossier is not None and counting(dossier, HEADS) == ([], False)


WARNED = (
    "post: other, kind: discipline, level: canh_cao, official_duty: true, act_date: 2017-06-01, "
    "decision: {date: 2017-09-01}"
)


@pytest.mark.parametrize(
    "old, new, answer",
    [
        ("", "", True),
        ("post: other, ", "", True),
        ("other", "bi_thu", True),
        ("canh_cao", "buoc_thoi_viec", True),
        ("canh_cao", "khien_trach", False),
        ("level: canh_cao, ", "", None),
        ("official_duty: true", "official_duty: false", False),
        ("official_duty: true, ", "", None),
        ("{date: 2017-09-01}", "{date: 2018-01-05}", None),
        ("act_date: 2017-06-01", "act_date: 2016-12-31", None),
        ("act_date: 2017-06-01, ", "", None),
        (", decision: {date: 2017-09-01}", "", None),
        ("2017-", "2016-", False),
        ("kind: discipline, ", "", None),
    ],
)
def test_a_discipline_of_an_officer_counts_from_its_level_on_where_act_and_decision_are_of_the_year(
    old: str, new: str, answer: bool | None
) -> None:
    assert counts(_sanction(WARNED.replace(old, new) if old else WARNED), OFFICERS, 2017) is answer


@pytest.mark.parametrize("level", SANCTION_LEVELS)
def test_without_a_level_every_discipline_of_an_officer_counts(level: str) -> None:
    any_level = OFFICERS.model_copy(update={"from_level": None})
    assert counts(_sanction(WARNED.replace("canh_cao", level)), any_level, 2017) is True
    reaches = SANCTION_LEVELS.index(level) >= SANCTION_LEVELS.index("canh_cao")
    assert counts(_sanction(WARNED.replace("canh_cao", level)), OFFICERS, 2017) is reaches


def test_whether_a_prosecution_of_an_officer_counts_nobody_has_seen() -> None:
    prosecution = "post: other, kind: prosecution, act_date: 2017-06-01, decision: {date: 2017-09-01}"
    assert counts(_sanction(prosecution), OFFICERS, 2017) is None
    assert counts(_sanction(prosecution.replace("2017", "2015")), OFFICERS, 2017) is False
