"""Checks of group values: whether keys and values are those the format knows."""

from types import ModuleType

from ctcpl_cli.checks.values import (
    date_not_iso,
    decimal_comma,
    grouped_digits,
    impossible_date,
    misspelled_key,
    not_date,
    not_flag,
    not_list,
    not_mapping,
    not_number,
    not_one_of,
    not_text,
    not_whole,
    unknown_key,
    unquoted_code,
)

CHECKS: tuple[ModuleType, ...] = (
    misspelled_key,
    unknown_key,
    not_text,
    not_number,
    decimal_comma,
    grouped_digits,
    not_whole,
    date_not_iso,
    not_date,
    impossible_date,
    not_flag,
    not_one_of,
    not_list,
    not_mapping,
    unquoted_code,
)
