"""Checks of group reading."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
