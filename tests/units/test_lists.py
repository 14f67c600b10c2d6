"""The lists of units: which hold in which year, what they say of a code, and that they are those of the package."""

import json
from datetime import date
from importlib.resources import files

import pytest
import vietnam_provinces

from ctcpl_cli.units import Table, every_list, lists_of, otherwise, units_of
from ctcpl_cli.units.origins import formed_from, now_in
from tools.units import rows

COMMUNES_TODAY, PROVINCES_TODAY = 3321, 34
COMMUNE_DIGITS = 5
OLD = [date(2020, 2, 25), date(2023, 5, 7), date(2025, 1, 4)]
NEW = [date(2025, 10, 18), date(2026, 9, 20)]


def test_the_list_is_that_of_the_installed_package() -> None:
    table = Table(date.fromisoformat(vietnam_provinces.__data_version__))
    data = files(vietnam_provinces).joinpath("data", "nested-divisions.json").read_text(encoding="utf-8")
    assert table._text.decode().splitlines()[1:] == sorted(rows(json.loads(data)))


@pytest.mark.parametrize("table", every_list(), ids=lambda table: str(table.date))
def test_the_look_up_in_place_finds_every_line(table: Table) -> None:
    units = list(table.units())
    assert [table.find(unit.code) for unit in units] == units
    assert [table.find(code) for code in ("", "0", "00000", "99999", "0338", "033880", "x")] == [None] * 7


@pytest.mark.parametrize("day", NEW)
def test_today_there_are_3321_communes_in_34_provinces_and_no_districts(day: date) -> None:
    units = list(Table(day).units())
    assert {len(unit.code) for unit in units} == {COMMUNE_DIGITS}
    assert len(units) == COMMUNES_TODAY
    assert len({unit.province for unit in units}) == PROVINCES_TODAY
    assert {unit.district for unit in units} == {""}


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2017, OLD),
        (2021, [OLD[1], OLD[0], OLD[2]]),
        (2022, [OLD[1], OLD[2], OLD[0]]),
        (2024, [OLD[2], OLD[1], OLD[0]]),
        (2025, [*NEW, OLD[2], OLD[1], OLD[0]]),
        (2026, NEW[::-1]),
        (9999, NEW[::-1]),
        (10**9, NEW[::-1]),
        (0, None),
    ],
)
def test_lists_of_a_year_the_nearest_to_its_end_first(year: int, days: list[date] | None) -> None:
    found = [table.date for table in lists_of(year)]
    assert sorted(found) == OLD if days is None else found == days


def test_a_code_is_another_unit_after_the_merger() -> None:
    assert [unit.full_name for unit in units_of("03388", 2024)] == ["Phường Quyết Tiến"]
    assert [unit.full_name for unit in units_of("03388", 2026)] == ["Phường Đoàn Kết"]
    assert [unit.full_name for unit in units_of("03388", 2025)] == ["Phường Đoàn Kết", "Phường Quyết Tiến"]
    assert [unit.full_name for unit in otherwise("03388", 2026)] == ["Phường Quyết Tiến"]
    assert [unit.full_name for unit in otherwise("03388", 2024)] == ["Phường Đoàn Kết"]
    assert otherwise("03388", 2025) == []


def test_what_was_merged_into_what() -> None:
    assert [(one.unit.code, one.partly) for one in now_in("03389")] == [("03388", False)]
    assert [one.unit.code for one in formed_from("03388")] == ["03386", "03388", "03389", "03391", "03403"]
    assert formed_from("99999") == now_in("99999") == []


def test_mergers_are_told_the_same_from_both_sides_and_name_units_of_the_lists() -> None:
    new = {unit.code for table in map(Table, NEW) for unit in table.units()}
    pairs = {(code, one.unit.code, one.partly) for code in new for one in formed_from(code)}
    old = {before for _, before, _ in pairs}
    assert {(one.unit.code, before, one.partly) for before in old for one in now_in(before)} == pairs
    assert len({code for code, _, _ in pairs}) > COMMUNES_TODAY * 0.9
