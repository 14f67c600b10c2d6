"""Checks of group identity."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
