"""Checks of group facts."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
