"""Provinces and districts by name."""

import pytest

from ctcpl_cli.units.areas import districts, kinds_in, provinces


@pytest.mark.parametrize(
    ("name", "year", "codes"),
    [
        ("Tỉnh Lai Châu", 2024, ["12"]),
        ("lai chau", 2026, ["12"]),
        ("Hà Giang", 2024, ["02"]),
        ("Hà Giang", 2026, []),
        ("Huế", 2026, ["46"]),
        ("", 2024, []),
        ("Thành phố Lai Châu", 2024, []),
    ],
)
def test_a_province_is_found_in_the_lists_of_its_time(name: str, year: int, codes: list[str]) -> None:
    assert [unit.code for unit in provinces(name, year)] == codes


def test_a_district_is_looked_for_in_its_province_alone() -> None:
    (province,) = provinces("Hà Tĩnh", 2024)
    assert {unit.full_name for unit in districts("ky anh", province, 2024)} == {"Huyện Kỳ Anh", "Thị xã Kỳ Anh"}
    assert [unit.full_name for unit in districts("Thị xã Kỳ Anh", province, 2024)] == ["Thị xã Kỳ Anh"]
    assert districts("Tam Đường", province, 2024) == []


def test_kinds_are_those_that_there_are() -> None:
    (province,) = provinces("Lai Châu", 2024)
    (city,) = districts("Lai Châu", province, 2024)
    assert kinds_in(city, 2024) == {"xa", "phuong"}
    assert kinds_in(province, 2024) == {"xa", "phuong", "thi_tran"}
    (province,) = provinces("Quảng Ninh", 2026)
    assert kinds_in(province, 2026) == {"xa", "phuong", "dac_khu"}
