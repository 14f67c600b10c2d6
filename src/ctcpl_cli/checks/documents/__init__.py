"""Checks of group documents: what every file says, and how; CT511 and on, what is typed against the format."""

from types import ModuleType

from ctcpl_cli.checks.documents import (
    basis_mark,
    capacity,
    collective_signature,
    end_mark,
    foreign_words,
    list_mark,
    number_symbol,
    padded_date,
    typed_about,
    typed_dash,
    wrong_citation,
)

CHECKS: tuple[ModuleType, ...] = (
    wrong_citation,
    foreign_words,
    collective_signature,
    basis_mark,
    padded_date,
    typed_about,
    typed_dash,
    list_mark,
    end_mark,
    number_symbol,
    capacity,
)
