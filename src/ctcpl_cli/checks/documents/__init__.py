"""Checks of group documents."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
