"""When a typed name is the one of the list."""

import unicodedata

import pytest

from ctcpl_cli.units import Listed, units_of
from ctcpl_cli.units.names import agrees, namesakes, plain, same


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("Tân Phong", "Tân Phong"),
        (unicodedata.normalize("NFD", "Tân Phong"), "Tân Phong"),
        ("Hoà Bình", "Hòa Bình"),
        ("Thuỷ Tân", "Thủy Tân"),
        ("1", "01"),
        ("Ia Dơk", "Ia dơk"),
        ("Ea H’Leo", "Ea H'Leo"),
    ],
)
def test_two_ways_of_writing_are_one_name(typed: str, listed: str) -> None:
    assert same(typed, listed)


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("Tan Phong", "Tân Phong"),
        ("Tân Phòng", "Tân Phong"),
        ("Đoàn Kêt", "Đoàn Kết"),
        ("Hoa Bình", "Hòa Bình"),
        ("Họa Bình", "Hòa Bình"),
        ("tân phong", "Tân Phong"),
        ("TÂN PHONG", "Tân Phong"),
        ("Tân Phong 2", "Tân Phong"),
        ("10", "1"),
    ],
)
def test_letters_and_tones_are_told_apart(typed: str, listed: str) -> None:
    assert not same(typed, listed)


@pytest.mark.parametrize(
    ("key", "value", "fits"),
    [
        ("kind", "phuong", True),
        ("kind", "xa", False),
        ("name", "Đoàn Kết", True),
        ("name", "Quyết Tiến", False),
        ("district", "Thành phố Lai Châu", True),
        ("district", "Lai Châu", False),
        ("province", "Tỉnh Lai Châu", True),
        ("province", "Tỉnh Lào Cai", False),
        ("province", "", True),
    ],
)
def test_a_unit_agrees_part_by_part(key: str, value: str, fits: bool) -> None:
    (unit,) = units_of("03389", 2024)
    assert agrees(unit, {key: value}) is fits


def test_a_district_says_nothing_where_there_are_none() -> None:
    (unit,) = units_of("03388", 2026)
    assert agrees(unit, {"district": "Thành phố Lai Châu"})


def test_namesakes_within_kind_and_province() -> None:
    def codes(found: list[Listed]) -> list[str]:
        return [unit.code for unit in found]

    assert codes(namesakes("Đoàn Kết", 2026, "phuong", "Tỉnh Lai Châu")) == ["03388"]
    assert codes(namesakes("Đoàn Kết", 2024, "phuong", "Tỉnh Lai Châu")) == ["03389"]
    assert set(codes(namesakes("Đoàn Kết", 2026))) == {"03388", "04000", "06001"}
    assert namesakes("Đoàn Kêt", 2026) == []


def test_words_without_diacritics() -> None:
    assert plain("Thành phố  Đà Lạt") == "thanh pho da lat"
