"""Names inside official sentences."""

import pytest

from ctcpl_cli.documents import names
from ctcpl_cli.dossier.models import Unit


@pytest.mark.parametrize(
    ("district", "printed"),
    [
        ("Thành phố Lai Châu", "thành phố Lai Châu"),
        ("Huyện Mường Lát", "huyện Mường Lát"),
        ("Thị xã Bỉm Sơn", "thị xã Bỉm Sơn"),
        ("Quận 1", "Quận 1"),
        ("Mường Lát", "Mường Lát"),
    ],
)
def test_the_kind_of_an_area_is_small_before_a_name(district: str, printed: str) -> None:
    assert names.area(Unit(district=district, province="Tỉnh X")) == printed


def test_without_district_the_province_stands_there() -> None:
    assert names.area(Unit(province="Tỉnh Lai Châu")) == "tỉnh Lai Châu"
    assert names.area(Unit(province="Thành phố Hồ Chí Minh")) == "Thành phố Hồ Chí Minh"


def test_a_unit_begins_with_its_kind() -> None:
    assert names.unit_name(Unit(kind="phuong", name="Tân Phong")) == "Phường Tân Phong"
    assert names.unit_name(Unit(kind="thi_tran", name="X")) == "Thị trấn X"


def test_kinds_stand_in_the_order_of_the_law() -> None:
    assert names.kind_words(["phuong", "xa", "phuong"], ["xa", "phuong", "thi_tran"]) == "xã, phường"
