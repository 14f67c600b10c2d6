"""Where the faults of an assessment stand in its file: in the commune's rows and in the council's."""

from collections.abc import Iterator

from ctcpl_cli.assess import Node
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, Facts
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.regime.rules import Fault

_KEYS = ("keys", "known")
"""Facts of a fault that are lists of keys."""


def faults(case: Case[Dossier], *kinds: str) -> Iterator[tuple[Fault, Node, Facts | None]]:
    """Every fault of these kinds with its node and the row of facts it is about; no row where none was typed."""
    for node in nodes(case):
        for fault in node.faults:
            if fault.kind in kinds:
                yield fault, node, node.stated
        for fault in node.appraisal_faults:
            if fault.kind in kinds:
                yield fault, node, node.appraised


def nodes(case: Case[Dossier]) -> Iterator[Node]:
    """Indicators and items in order; none without a known regime."""
    for indicator in case.judged.indicators() if case.judged is not None else ():
        yield indicator
        yield from indicator.items


def reported(case: Case[Dossier], code: str, *kinds: str) -> Iterator[Finding]:
    """Every fault of these kinds as a finding over the value that it is about."""
    for fault, node, row in faults(case, *kinds):
        if row is not None:
            facts = {name: _readable(name, value) for name, value in fault.facts.items()}
            yield case.at_value(code, row, fault.key, id=node.id, fact=named(fault.key), **facts)


def named(*keys: str) -> list[Phrase]:
    """Facts as people call them, each with its key."""
    return [Phrase(f"assess.key_{key}") for key in keys]


def _readable(name: str, value: object) -> object:
    return named(*map(str, value)) if name in _KEYS and isinstance(value, list | tuple) else value
