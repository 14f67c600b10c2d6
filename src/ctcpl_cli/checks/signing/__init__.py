"""Checks of group signing: whether a dossier still says what was signed, and what an issued decision rests on."""

from types import ModuleType

from ctcpl_cli.checks.signing import (
    annulled_incomplete,
    changed_after_decision,
    changed_after_signing,
    not_decided,
    not_sealed,
    sealed_by_hand,
    sealed_missing,
    sealed_without_effect,
    unverifiable,
)

CHECKS: tuple[ModuleType, ...] = (changed_after_signing, unverifiable, not_decided, changed_after_decision)
DECISIONS: tuple[ModuleType, ...] = (
    not_sealed,
    sealed_by_hand,
    sealed_missing,
    sealed_without_effect,
    annulled_incomplete,
)
"""Checks of decision files."""
