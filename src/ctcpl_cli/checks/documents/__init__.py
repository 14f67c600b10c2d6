"""Checks of group documents: the words that every file uses; ``typed`` lists what only documents are asked."""

from types import ModuleType

from ctcpl_cli.checks.documents import foreign_words, wrong_citation

WORDS: tuple[ModuleType, ...] = (wrong_citation, foreign_words)
