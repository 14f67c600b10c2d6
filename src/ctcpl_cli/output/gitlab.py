"""Findings as a GitLab Code Quality report.

Source: GitLab Docs, "Code Quality report format": a JSON array of objects with ``description``, ``check_name``,
``fingerprint``, ``location.path``, ``location.lines.begin`` and ``severity`` (info, minor, major, critical, blocker).
GitLab does not show ``check_name``, so the description begins with the code.
"""

import json
from collections.abc import Iterable, Iterator

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.findings import Severity
from ctcpl_cli.output.findings import View
from ctcpl_cli.output.fingerprints import fingerprints

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTICE: "info"}


def lines(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """The array, an object a line."""
    yield "["
    waiting: str | None = None
    for case, findings in checked:
        source = case.file.source
        path = view.path(source.path, case.workspace.root)
        for finding, fingerprint in zip(findings, fingerprints(findings, source, path), strict=True):
            if waiting is not None:
                yield f"{waiting},"
            row = {
                "description": f"{finding.code} {view.message(finding)}",
                "check_name": finding.code,
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[view.weight(finding)],
                "location": {
                    "path": path,
                    "lines": {"begin": finding.span.line, "end": finding.span.end_line},
                },
            }
            waiting = json.dumps(row, ensure_ascii=False)
    if waiting is not None:
        yield waiting
    yield "]"
