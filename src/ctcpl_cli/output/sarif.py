"""Findings as SARIF 2.1.0 (OASIS standard), with columns in code points and the manual page of each code.

An accepted finding is a result with a suppression (section 3.35 of the standard). Paths are percent-encoded and count
from ``%SRCROOT%``, of which only the meaning is told: where it lies differs from machine to machine (3.14.14).
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from ctcpl_cli import __version__
from ctcpl_cli.checks.run import Checked
from ctcpl_cli.findings import Finding, Severity, Span
from ctcpl_cli.messages import codes, text
from ctcpl_cli.output.findings import View
from ctcpl_cli.output.fingerprints import fingerprints
from ctcpl_cli.output.rules import check_of, manual

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def lines(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """One log with one run. Its rules are the codes that were found."""
    rules: dict[str, int] = {}
    results = []
    for case, findings in checked:
        source = case.file.source
        path = view.path(source.path, case.workspace.root)
        for finding, fingerprint in zip(findings, fingerprints(findings, source, path), strict=True):
            index = rules.setdefault(finding.code, len(rules))
            results.append(_result(finding, index, path, fingerprint, view))
    driver = {
        "name": "ctcpl",
        "version": __version__,
        "semanticVersion": __version__,
        "language": view.lang,
        "rules": [_rule(code, view) for code in rules],
    }
    run = {
        "tool": {"driver": driver},
        "originalUriBaseIds": {_ROOT: {"description": {"text": text("findings.source_root", view.lang)}}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _rule(name: str, view: View) -> dict[str, object]:
    code = codes.catalogue()[name]
    page = manual(name, view.lang)
    row: dict[str, object] = {
        "id": name,
        "name": "".join(map(str.capitalize, check_of(name).__name__.rpartition(".")[2].split("_"))),
        "shortDescription": {"text": code.title.format(view.lang)},
        "fullDescription": {"text": page.partition("\n\n")[0]},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }
    if code.clause is not None:
        row["properties"] = {"clause": code.clause.format(view.lang)}
    return row


def _result(finding: Finding, index: int, path: str, fingerprint: str, view: View) -> dict[str, object]:
    place = {"physicalLocation": {"artifactLocation": _artifact(path), "region": _region(finding.span)}}
    row: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[codes.weight(finding, view.require_complete)],
        "message": {"text": codes.message(finding, view.lang)},
        "locations": [place],
        "partialFingerprints": {"keyPath/v1": fingerprint},
    }
    if finding.accepted is not None:
        reason = view.acceptance(finding.accepted)
        row["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": reason}]
    return row


def _artifact(path: str) -> dict[str, str]:
    place = Path(path)
    return {"uri": place.as_uri()} if place.is_absolute() else {"uri": quote(path), "uriBaseId": _ROOT}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
