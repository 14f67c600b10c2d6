"""One check per module: pure functions that yield findings. A module's docstring is its English manual page.

``READING`` runs on every file, ``DOSSIER`` and ``DOCUMENT`` on those of a kind, ``REGIME`` on regime files;
``WORKSPACE`` compares the files of a run; ``TEMPLATE`` runs on Word templates.
"""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

from ctcpl_cli.checks import (
    course,
    documents,
    evidence,
    facts,
    identity,
    reading,
    regimes,
    templates,
    values,
    workspace,
)
from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding

READING: tuple[ModuleType, ...] = (*reading.CHECKS, *values.CHECKS)
DOSSIER: tuple[ModuleType, ...] = (*identity.CHECKS, *facts.CHECKS, *evidence.CHECKS, *course.CHECKS)
DOCUMENT: tuple[ModuleType, ...] = (*identity.EVERY, *documents.CHECKS)
REGIME: tuple[ModuleType, ...] = regimes.CHECKS
WORKSPACE: tuple[ModuleType, ...] = workspace.CHECKS
TEMPLATE: tuple[ModuleType, ...] = templates.CHECKS
ALL: tuple[ModuleType, ...] = (*READING, *DOSSIER, *DOCUMENT, *REGIME, *WORKSPACE, *TEMPLATE)


def check_file(case: Case[Any]) -> list[Finding]:
    """Every finding of one file, in the order of the text."""
    return sorted(_findings(case), key=lambda finding: (finding.span, finding.code))


def _findings(case: Case[Any]) -> Iterator[Finding]:
    for module in READING:
        yield from module.check(case)
    if case.file.data is None:
        return
    if case.file.kind == "regime":
        modules = REGIME
    elif case.file.kind == "dossier":
        modules = (*DOSSIER, *DOCUMENT)
    else:
        modules = DOCUMENT
    for module in modules:
        yield from module.check(case)
