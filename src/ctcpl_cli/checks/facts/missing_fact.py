"""A fact nobody has typed in yet.

A dossier grows during the year, so a missing fact is a warning, not an error; `ctcpl check --require-complete`
makes it one. The item counts as unknown, and the verdict stays "incomplete", until it is there. An empty value
(`numerator:`) is missing too, and the finding stands at its key; facts whose key is missing are listed in one
finding at the row of their item.

Points typed by hand need their grounds in `reason`.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import named, nodes
from ctcpl_cli.dossier.models import Dossier, Facts
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime.rules import Fault

CODE = "CT201"
FAULTS = ("missing",)


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Empty facts at their keys, absent ones together at their row, in both layers."""
    for node in nodes(case):
        for row, faults in ((node.stated, node.faults), (node.appraised, node.appraisal_faults)):
            if row is not None:
                yield from _of_row(case, node.id, row, faults)


def _of_row(case: Case[Dossier], node_id: str, row: Facts, faults: tuple[Fault, ...]) -> Iterator[Finding]:
    if row.has("not_arising") and row.not_arising is None:
        return
    absent = []
    for fault in faults:
        if fault.kind not in FAULTS:
            continue
        if row.at is not None and row.at.entry(fault.key) is not None:
            yield case.at_value(CODE, row, fault.key, id=node_id, what=named(fault.key))
        else:
            absent.append(fault.key)
    if absent:
        yield case.at_key(CODE, row, absent[0], id=node_id, what=named(*absent))
