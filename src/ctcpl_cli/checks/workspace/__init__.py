"""Checks of group workspace."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
