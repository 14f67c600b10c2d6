"""The documents of the yearly round besides plans and decisions: one module per form.

``COMMUNE`` forms are made from one dossier, ``DISTRICT`` ones from a folder of dossiers with their ``decision.yaml``.
``NEEDS`` says what the regime must have for a form to exist; ``INSTEAD`` the command for the same purpose elsewhere.
"""

from types import ModuleType

from ctcpl_cli.documents.forms import (
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
    mau_08,
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

COMMUNE: tuple[ModuleType, ...] = (
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
)
DISTRICT: tuple[ModuleType, ...] = (
    thanh_lap_hoi_dong,
    giay_moi,
    mau_05,
    mau_06a,
    mau_06b,
    mau_07,
    bao_cao_tham_dinh,
    to_trinh,
    mau_08,
    thong_bao,
    yeu_cau_bo_sung,
    mau_09,
    mau_10,
)
ALL: tuple[ModuleType, ...] = (*COMMUNE, *DISTRICT)


def find(form_id: str) -> ModuleType | None:
    """The form of an id, or None."""
    return next((form for form in ALL if form_id == form.ID), None)
