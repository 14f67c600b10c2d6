"""One check per module: pure functions that yield findings. A module's docstring is its English manual page.

``READING`` runs on every file and ``WORKSPACE`` compares the files of a run; ``of_kind`` names the checks of one kind
of file. Those of documents, regimes and templates are imported only where such a file is met.
"""

from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any

from ctcpl_cli.checks import (
    accepting,
    course,
    documents,
    evidence,
    facts,
    identity,
    reading,
    signing,
    values,
    workspace,
)
from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

READING: tuple[ModuleType, ...] = (*reading.CHECKS, *values.CHECKS)
WORKSPACE: tuple[ModuleType, ...] = workspace.CHECKS
_EVERY: tuple[ModuleType, ...] = (*identity.EVERY, *documents.WORDS)
_DOSSIER: tuple[ModuleType, ...] = (
    *identity.CHECKS,
    *facts.CHECKS,
    *evidence.CHECKS,
    *course.CHECKS,
    *accepting.CHECKS,
    *signing.CHECKS,
)


@cache
def of_kind(kind: str) -> tuple[ModuleType, ...]:
    """The checks of a readable file: of a ``dossier``, a ``regime`` or a ``trial`` of one, a Word ``template``, a
    ``form`` that is imported, or any other document."""
    if kind == "dossier":
        return (*_DOSSIER, *_EVERY)
    if kind == "regime":
        from ctcpl_cli.checks import regimes

        return regimes.CHECKS
    if kind == "template":
        from ctcpl_cli.checks import templates

        return templates.CHECKS
    if kind == "form":
        from ctcpl_cli.checks import importing

        return importing.CHECKS
    if kind == "trial":
        from ctcpl_cli.checks import trials

        return trials.CHECKS
    from ctcpl_cli.checks.documents import typed

    return (*_EVERY, *typed.CHECKS, *signing.DECISIONS)


@cache
def every_check() -> tuple[ModuleType, ...]:
    """All checks, each once."""
    kinds = ("dossier", "document", "regime", "trial", "template", "form")
    return tuple(
        dict.fromkeys(
            (*READING, *(check for kind in kinds for check in of_kind(kind)), *accepting.SETTLING, *WORKSPACE)
        )
    )


def check_file(case: Case[Any]) -> list[Finding]:
    """Every finding of one file, in the order of the text."""
    return sorted(_findings(case), key=lambda finding: (finding.span, finding.code))


def _findings(case: Case[Any]) -> Iterator[Finding]:
    for module in READING:
        yield from module.check(case)
    if case.file.data is not None:
        for module in of_kind(case.file.kind):
            yield from module.check(case)
