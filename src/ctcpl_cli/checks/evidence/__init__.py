"""Checks of group evidence: what proves the facts."""

from types import ModuleType

from ctcpl_cli.checks.evidence import (
    awarded_without,
    backslash_path,
    dated_outside,
    duplicated,
    incomplete,
    malformed_hash,
    missing_file,
    outside_path,
    repeated,
    undefined,
    unused,
    wrong_hash,
)

CHECKS: tuple[ModuleType, ...] = (
    awarded_without,
    undefined,
    unused,
    duplicated,
    repeated,
    missing_file,
    wrong_hash,
    malformed_hash,
    outside_path,
    incomplete,
    dated_outside,
    backslash_path,
)
