"""The checks of plans, letters, reports and decisions alone: who signs, and what is typed against the format."""

from types import ModuleType

from ctcpl_cli.checks.documents import (
    basis_mark,
    capacity,
    collective_signature,
    end_mark,
    list_mark,
    number_symbol,
    padded_date,
    typed_about,
    typed_dash,
)

CHECKS: tuple[ModuleType, ...] = (
    collective_signature,
    basis_mark,
    padded_date,
    typed_about,
    typed_dash,
    list_mark,
    end_mark,
    number_symbol,
    capacity,
)
