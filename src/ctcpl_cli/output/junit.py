"""Findings as a JUnit report: a test case for each file, failed where the file has errors.

Source: the format that Jenkins and GitLab read ("Unit test reports", GitLab Docs): ``testsuites``, ``testsuite``,
``testcase`` with ``failure`` and ``system-out``. Warnings and accepted findings stand in ``system-out``.
"""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.messages import text
from ctcpl_cli.output.findings import View, shown


def lines(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """The report. Control characters, which XML cannot hold, are shown as replacement characters."""
    cases: list[list[str]] = []
    failed = 0
    for case, findings in checked:
        errors = [finding for finding in findings if view.weight(finding) == Severity.ERROR]
        others = [finding for finding in findings if view.weight(finding) != Severity.ERROR]
        failed += bool(errors)
        path = _quoted(view.path(case.file.source.path, case.workspace.root))
        head = f'    <testcase classname={_quoted(case.file.kind)} name={path} file={path} time="0"'
        inner = [*_failure(errors, view), *_output(others, view)]
        cases.append([f"{head}>", *inner, "    </testcase>"] if inner else [f"{head}/>"])
    counts = f'tests="{len(cases)}" failures="{failed}" errors="0" time="0"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="ctcpl" {counts}>'
    yield f'  <testsuite name="ctcpl" {counts}>'
    for case_lines in cases:
        yield from case_lines
    yield "  </testsuite>"
    yield "</testsuites>"


def _failure(errors: list[Finding], view: View) -> Iterator[str]:
    if errors:
        first = _told(errors[0], view)
        message = first if len(errors) == 1 else text("findings.several", view.lang, errors=len(errors), first=first)
        told = "\n".join(_told(finding, view) for finding in errors)
        yield f"      <failure message={_quoted(message)} type={_quoted(errors[0].code)}>{escape(told)}</failure>"


def _output(others: list[Finding], view: View) -> Iterator[str]:
    if others:
        told = "\n".join(f"{text(f'findings.{view.weight(o)}', view.lang)}: {_told(o, view)}" for o in others)
        yield f"      <system-out>{escape(told)}</system-out>"


def _told(finding: Finding, view: View) -> str:
    return shown(f"{finding.span.line}:{finding.span.column}: {finding.code} {view.message(finding)}")


def _quoted(words: str) -> str:
    return quoteattr(shown(words))
