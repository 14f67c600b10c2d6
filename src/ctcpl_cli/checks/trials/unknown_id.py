"""A name that the regime does not have.

`facts` and `gives` go by the ids of the regime: `"2.5"`, `"1.1.2"`; in `gives` also `total`, `verdict`, and in
the tables `conditions` and `linked` the ids of these. Facts stand at the item, or at the indicator where the rule
stands there; a criterion has none.

Write an id of the regime, in quotation marks.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Finding
from ctcpl_cli.trials.models import TrialFile

CODE = "CT732"
KIND = "trial_unknown_id"


def check(case: Case[TrialFile]) -> Iterator[Finding]:
    """Each of them."""
    yield from case.reported(KIND, CODE)
