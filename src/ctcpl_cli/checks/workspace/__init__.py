"""What only a comparison of the files of a run shows."""

from types import ModuleType

from ctcpl_cli.checks.workspace import (
    communes_missing,
    same_unit_twice,
)

CHECKS: tuple[ModuleType, ...] = (same_unit_twice, communes_missing)
