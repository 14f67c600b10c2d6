"""Declared points that the commune's own facts do not give.

`self_points` is what the commune declared in its table. The program computes points from the commune's own facts
(the council's figures play no part here); when both differ, either a fact was mistyped or the declared number was
computed wrongly. The finding covers the declared number and says what the facts give. While facts are missing or
wrong nothing is compared.

Where the facts are right, correct the declared number, or let `ctcpl check --fix-self-points` do it.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts.faults import nodes
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT218"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """Each declared number that differs from the computed one."""
    for node in nodes(case):
        stated, computed = node.stated, node.own.points
        if stated is None or stated.self_points is None or computed is None or stated.self_points == computed:
            continue
        yield case.at_value(CODE, stated, "self_points", id=node.id, declared=stated.self_points, computed=computed)
