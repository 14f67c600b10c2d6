"""Checks of group documents: what every file says, and how."""

from types import ModuleType

from ctcpl_cli.checks.documents import collective_signature, foreign_words, wrong_citation

CHECKS: tuple[ModuleType, ...] = (wrong_citation, foreign_words, collective_signature)
