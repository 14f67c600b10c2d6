"""Which findings can be repaired, and how."""

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from ctcpl_cli import packaged
from ctcpl_cli.checks import READING
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.facts import self_points
from ctcpl_cli.checks.reading import unquoted_colon
from ctcpl_cli.dossier.workspace import real
from ctcpl_cli.findings import Finding, Severity, Span
from ctcpl_cli.fixing import blanks, codes_quoted, composed, dates, decimals, declared, sentences_quoted
from ctcpl_cli.fixing.repair import Repair
from ctcpl_cli.messages import codes

REPAIRS: tuple[ModuleType, ...] = (composed, blanks, codes_quoted, sentences_quoted, dates, decimals, declared)
_ELSEWHERE = frozenset({"trial", "template", "form"})
"""Kinds of files that other commands read, which repair nothing."""
ON_REQUEST = frozenset({self_points.CODE})
"""Codes that are repaired only where one asks for it: which of two figures is wrong is a person's to say."""
_OF_READING = frozenset(module.CODE for module in READING)
_BY_CODE = {code: module for module in REPAIRS for code in module.CODES}


def offers(case: Case[Any], findings: Sequence[Finding]) -> list[Repair | None]:
    """For each finding of a file its repair; None where a person has to decide, or where somebody accepted it.

    A file without a readable tree gets none, nor does a packaged regime or a file of another command.
    """
    source = case.file.source
    if source.root is None or not any(finding.code in _BY_CODE for finding in findings) or _left_alone(case):
        return [None] * len(findings)
    refused = [f for f in findings if f.code in _OF_READING and codes.weight(f) == Severity.ERROR]
    return [_offer(case, finding, refused) for finding in findings]


def _offer(case: Case[Any], finding: Finding, refused: Sequence[Finding]) -> Repair | None:
    module = _BY_CODE.get(finding.code)
    if module is None or finding.accepted is not None:
        return None
    if finding.code == unquoted_colon.CODE and any(_within(finding, other) for other in refused):
        return None
    span, source = finding.span, case.file.source
    start, end = source.offset(span.line, span.column), source.offset(span.end_line, span.end_column)
    repair: Repair | None = module.repair(case, finding, start, end)
    return repair


def _within(sentence: Finding, other: Finding) -> bool:
    """Whether another kind of error lies within a sentence: then keys, not a text, may have been meant there."""
    before, after = other.span, sentence.span
    apart = _end(before) <= _begin(after) or _end(after) <= _begin(before)
    return other.code != sentence.code and not apart


def _begin(span: Span) -> tuple[int, int]:
    return span.line, span.column


def _end(span: Span) -> tuple[int, int]:
    return span.end_line, span.end_column


def _left_alone(case: Case[Any]) -> bool:
    return case.file.kind in _ELSEWHERE or real(case.file.place).is_relative_to(real(packaged.path("criteria")))
