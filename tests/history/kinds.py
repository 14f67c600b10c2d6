"""The eight kinds of change that a reviewer sees, and the files that each of them concerns."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.history.conftest import (
    DECISION,
    DISTRICT,
    DOAN_KET,
    PLAN,
    PROOF,
    REGIME,
    ROUND,
    TAN_PHONG,
    TEMPLATE,
    Clone,
)


class Kind(NamedTuple):
    """How a change is made, and what must be checked after it."""

    make: Callable[[Clone], None]
    concerned: frozenset[Path]


def _fact(clone: Clone) -> None:
    clone.edit(TAN_PHONG, "numerator: 9\n    denominator: 12\n", "numerator: 6\n    denominator: 12\n")


def _renamed(clone: Clone) -> None:
    clone.edit(TAN_PHONG, "name: Tân Phong", "name: Tân Phông")


def _moved(clone: Clone) -> None:
    clone.move(TAN_PHONG, ROUND / "tan-phong.yaml")


def _deleted(clone: Clone) -> None:
    (clone.root / TAN_PHONG).unlink()


def _regime(clone: Clone) -> None:
    clone.edit(REGIME, "kind: total_min, value: 80", "kind: total_min, value: 90")


def _evidence(clone: Clone) -> None:
    (clone.root / PROOF).write_text("Kinh phí năm 2024, bản khác\n", encoding="utf-8")


def _template(clone: Clone) -> None:
    (clone.root / TEMPLATE).write_bytes((clone.root / TEMPLATE).read_bytes() + b"\0")


def _plan(clone: Clone) -> None:
    clone.edit(PLAN, "28/01/2024**; tổ chức", "30/01/2024**; tổ chức")


COMMUNES = frozenset(
    ROUND / f"{name}.yaml"
    for name in (
        "phuong-doan-ket",
        "phuong-dong-phong",
        "phuong-quyet-thang",
        "phuong-quyet-tien",
        "phuong-tan-phong",
        "xa-san-thang",
        "xa-sung-phai",
    )
)
KINDS = {
    "fact edited": Kind(_fact, frozenset({TAN_PHONG, DISTRICT})),
    "commune renamed": Kind(_renamed, frozenset({TAN_PHONG, DISTRICT})),
    "file moved": Kind(_moved, frozenset({ROUND / "tan-phong.yaml", DISTRICT, DECISION})),
    "dossier deleted": Kind(_deleted, frozenset({DISTRICT, DECISION})),
    "regime changed": Kind(_regime, frozenset({REGIME, DECISION, DISTRICT, PLAN, *COMMUNES})),
    "evidence replaced": Kind(_evidence, frozenset({TAN_PHONG})),
    "template changed": Kind(_template, frozenset({TEMPLATE})),
    "plan edited": Kind(_plan, frozenset({PLAN})),
}
assert DOAN_KET in COMMUNES
