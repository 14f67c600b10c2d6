"""Official forms whose numbers are read: every doubt about them."""

from types import ModuleType

from ctcpl_cli.checks.importing import (
    best_not_max,
    contradicts,
    items_left,
    ladder_unclear,
    mixed_sum,
    name_twice,
    name_unknown,
    no_result,
    no_score_table,
    no_title,
    not_arising_unclear,
    not_in_form,
    number_of_several,
    row_not_understood,
    sum_not_max,
    two_maxima,
    unreadable_number,
    unusable,
    would_contradict,
)
from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CHECKS: tuple[ModuleType, ...] = (
    unusable,
    no_score_table,
    two_maxima,
    name_unknown,
    name_twice,
    unreadable_number,
    no_result,
    number_of_several,
    sum_not_max,
    best_not_max,
    ladder_unclear,
    contradicts,
    not_in_form,
    items_left,
    row_not_understood,
    not_arising_unclear,
    mixed_sum,
    no_title,
    would_contradict,
)


def check_form(found: Found) -> list[Finding]:
    """Every finding of one form, in the order of its text."""
    findings = (finding for module in CHECKS for finding in module.check(found))
    return sorted(findings, key=lambda finding: (finding.span, finding.code))
