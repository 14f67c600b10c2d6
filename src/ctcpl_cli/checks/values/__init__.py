"""Checks of group values."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
