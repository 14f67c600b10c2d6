"""Checks of group regimes."""

from types import ModuleType

CHECKS: tuple[ModuleType, ...] = ()
