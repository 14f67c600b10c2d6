"""What a dossier says it is: unit, year, regime, and where its file stands."""

from types import ModuleType

from ctcpl_cli.checks.identity import (
    broken_regime,
    header_missing,
    not_assessed,
    not_in_force,
    other_area,
    other_area_before,
    other_name,
    other_name_before,
    reused_code,
    unit_code,
    unit_incomplete,
    unit_kind,
    unknown_regime,
    unlisted,
    unlisted_before,
    wrong_place,
)

CHECKS: tuple[ModuleType, ...] = (
    header_missing,
    unit_incomplete,
    unknown_regime,
    broken_regime,
    not_assessed,
    not_in_force,
    unit_code,
    unit_kind,
    unlisted_before,
    unlisted,
    other_name_before,
    other_name,
    reused_code,
    other_area_before,
    other_area,
)
EVERY: tuple[ModuleType, ...] = (wrong_place,)
"""Checks of files of every kind."""
