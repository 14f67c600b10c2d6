"""Checks of group evidence."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
