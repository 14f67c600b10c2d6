"""Checks of group accepting: findings that a dossier lets stand, and whether it may."""

from types import ModuleType

from ctcpl_cli.checks.accepting import expired, incomplete, not_acceptable, unknown_code, unused

CHECKS: tuple[ModuleType, ...] = (unknown_code, not_acceptable, expired, incomplete)
SETTLING: tuple[ModuleType, ...] = (unused,)
"""Checks that need to know what the others found."""
