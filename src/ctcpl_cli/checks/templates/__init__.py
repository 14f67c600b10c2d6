"""Checks of Word templates, over what was found in them: the tags themselves are read in another room."""

from types import ModuleType

from ctcpl_cli.checks.templates import missing_element, unknown_name, unknown_template, unusable
from ctcpl_cli.checks.templates.found import Found
from ctcpl_cli.findings import Finding

CHECKS: tuple[ModuleType, ...] = (unusable, unknown_name, missing_element, unknown_template)


def check_template(found: Found) -> list[Finding]:
    """Every finding of one template, in the order of its paragraphs."""
    findings = (finding for module in CHECKS for finding in module.check(found))
    return sorted(findings, key=lambda finding: (finding.span, finding.code))
