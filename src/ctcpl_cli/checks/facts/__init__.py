"""Facts under the rules of their regime, in the commune's layer and in the council's."""

from types import ModuleType

from ctcpl_cli.checks.facts import (
    fact_at_indicator,
    foreign_fact,
    items_refused,
    missing_fact,
    missing_indicator,
    missing_leaders,
    negative,
    not_arising_refused,
    not_arising_with_facts,
    not_arising_without_note,
    numerator_above,
    points_above,
    points_off_step,
    self_points,
    sum_above,
    unknown_choice,
    unknown_indicator,
    unknown_item,
    zero_denominator,
)

CHECKS: tuple[ModuleType, ...] = (
    missing_fact,
    missing_indicator,
    missing_leaders,
    points_above,
    points_off_step,
    sum_above,
    negative,
    numerator_above,
    zero_denominator,
    unknown_choice,
    foreign_fact,
    fact_at_indicator,
    items_refused,
    unknown_indicator,
    unknown_item,
    not_arising_refused,
    not_arising_with_facts,
    not_arising_without_note,
    self_points,
)
