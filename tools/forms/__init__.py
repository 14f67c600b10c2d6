"""The shipped templates of forms, one module each with ``build()``. Their words stand here; officers change them."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from tools.forms import (
    bao_cao_tham_dinh,
    bien_ban_hop_xa,
    bien_ban_niem_yet,
    cong_van_de_nghi,
    giay_moi,
    mau_01,
    mau_02,
    mau_03,
    mau_04a,
    mau_04b,
    mau_05,
    mau_06a,
    mau_06b,
    mau_07,
    mau_09,
    mau_10,
    niem_yet,
    phan_cong,
    thanh_lap_hoi_dong,
    thong_bao,
    to_trinh,
    tong_hop_ket_qua,
    yeu_cau_bo_sung,
)

MODULES: tuple[ModuleType, ...] = (
    phan_cong,
    mau_01,
    mau_02,
    mau_03,
    mau_04a,
    mau_04b,
    tong_hop_ket_qua,
    niem_yet,
    bien_ban_niem_yet,
    bien_ban_hop_xa,
    cong_van_de_nghi,
    thanh_lap_hoi_dong,
    giay_moi,
    mau_05,
    mau_06a,
    mau_06b,
    mau_07,
    bao_cao_tham_dinh,
    to_trinh,
    thong_bao,
    yeu_cau_bo_sung,
    mau_09,
    mau_10,
)
FORMS: dict[str, Callable[[], Any]] = {
    f"{module.__name__.rpartition('.')[2].replace('_', '-')}.docx": module.build for module in MODULES
}
"""Builders by file name: the module's name with dashes."""
