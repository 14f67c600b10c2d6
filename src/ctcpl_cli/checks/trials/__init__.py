"""Test files of regimes: cases that do not come out as stated, and those that cannot be judged."""

from types import ModuleType

from ctcpl_cli.checks.trials import (
    differs,
    facts_unusable,
    like_unknown,
    name,
    no_regime,
    outside,
    result_unusable,
    tests_nothing,
    unknown_id,
)

CHECKS: tuple[ModuleType, ...] = (
    differs,
    unknown_id,
    result_unusable,
    no_regime,
    name,
    like_unknown,
    tests_nothing,
    facts_unusable,
    outside,
)
