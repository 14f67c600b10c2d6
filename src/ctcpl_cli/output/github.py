"""Findings as workflow commands of GitHub Actions.

GitHub shows ten errors, ten warnings and ten notices of a step beside the change, and drops the others. So ten of each
are written, errors first, and how many more there are. Source: GitHub Docs, "Workflow commands for GitHub Actions"
(``error``, ``warning``, ``notice`` with their parameters; ``%``, CR and LF are written ``%25``, ``%0D`` and ``%0A``, in
parameters also ``:`` as ``%3A`` and ``,`` as ``%2C``) and "Usage limits of annotations". Columns stand only where a
finding ends on its line: GitHub refuses others (REST API, check runs, ``start_column``).
"""

from collections.abc import Iterable, Iterator

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.messages import codes, text
from ctcpl_cli.output.findings import View

MOST_SHOWN = 10
"""Annotations of one weight that GitHub shows for a step."""


def lines(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """The first ten errors, warnings and accepted findings; a plain line tells how many more there are."""
    shown: dict[Severity, list[str]] = {weight: [] for weight in Severity}
    counts = dict.fromkeys(Severity, 0)
    for case, findings in checked:
        for finding in findings:
            weight = view.weight(finding)
            counts[weight] += 1
            if len(shown[weight]) < MOST_SHOWN:
                shown[weight].append(_command(finding, weight, view.path(finding.path, case.workspace.root), view))
    for commands in shown.values():
        yield from commands
    more = {str(weight): counts[weight] - len(shown[weight]) for weight in Severity}
    if any(more.values()):
        yield text("findings.more", view.lang, **more)


def _command(finding: Finding, weight: Severity, path: str, view: View) -> str:
    span = finding.span
    parameters = {
        "title": f"{finding.code} {codes.catalogue()[finding.code].title.format(view.lang)}",
        "file": path,
        "line": str(span.line),
        "endLine": str(span.end_line),
    }
    if span.line == span.end_line:
        parameters |= {"col": str(span.column), "endColumn": str(span.end_column)}
    listed = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in parameters.items())
    return f"::{weight} {listed}::{_escaped(view.message(finding))}"


def _escaped(words: str, also: str = "") -> str:
    for sign in f"%\r\n{also}":
        words = words.replace(sign, f"%{ord(sign):02X}")
    return words
