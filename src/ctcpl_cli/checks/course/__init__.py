"""Checks of group course."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
