"""Findings as lines: ``full`` with the source line and a caret, ``concise``, ``json``."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.messages import Lang, codes
from ctcpl_cli.output.columns import width
from ctcpl_cli.regime import Regime
from ctcpl_cli.source import SourceFile

WIDEST_LINE = 160


@dataclass(slots=True)
class Summary:
    """Counts files, errors and warnings while they pass by, and notes the regimes that dossiers are held to."""

    require_complete: bool
    files: int = 0
    errors: int = 0
    warnings: int = 0
    accepted: int = 0
    regimes: dict[Regime, None] = field(default_factory=dict)

    def count(self, checked: Iterable[Checked]) -> Iterator[Checked]:
        """The same stream, counted."""
        for case, findings in checked:
            self.files += 1
            if case.regime is not None:
                self.regimes[case.regime] = None
            for finding in findings:
                match codes.severity(finding, self.require_complete):
                    case Severity.ERROR:
                        self.errors += 1
                    case Severity.WARNING:
                        self.warnings += 1
                    case Severity.NOTICE:
                        self.accepted += 1
            yield case, findings

    @property
    def facts(self) -> dict[str, object]:
        """The counts by name."""
        return {"files": self.files, "errors": self.errors, "warnings": self.warnings, "accepted": self.accepted}


def concise(checked: Iterable[Checked], lang: Lang, require_complete: bool) -> Iterator[str]:
    """One line a finding: ``path:line:col: CODE message``."""
    for _, findings in checked:
        for finding in findings:
            yield first_line(finding, lang)


def full(checked: Iterable[Checked], lang: Lang, require_complete: bool) -> Iterator[str]:
    """The concise line, then the line of the file with a caret under the exact characters."""
    for case, findings in checked:
        for finding in findings:
            yield first_line(finding, lang)
            yield from excerpt(case.file.source, finding)


def as_json(checked: Iterable[Checked], lang: Lang, require_complete: bool) -> Iterator[str]:
    """One JSON object with all findings."""
    rows = [json_row(finding, lang, require_complete) for _, findings in checked for finding in findings]
    yield json.dumps({"findings": rows}, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Iterable[Checked], Lang, bool], Iterator[str]]] = {
    "full": full,
    "concise": concise,
    "json": as_json,
}


def first_line(finding: Finding, lang: Lang) -> str:
    """``path:line:col: CODE message``."""
    place = f"{_shown(finding.path)}:{finding.span.line}:{finding.span.column}"
    return f"{place}: {finding.code} {codes.message(finding, lang)}"


def json_row(finding: Finding, lang: Lang, require_complete: bool = False) -> dict[str, object]:
    """A finding as the public JSON format has it."""
    return {
        "code": finding.code,
        "severity": str(codes.severity(finding, require_complete)),
        "path": finding.path,
        "line": finding.span.line,
        "column": finding.span.column,
        "end_line": finding.span.end_line,
        "end_column": finding.span.end_column,
        "title": codes.catalogue()[finding.code].title.format(lang),
        "message": codes.message(finding, lang),
    }


def excerpt(source: SourceFile, finding: Finding) -> Iterator[str]:
    """The line of the file where the finding begins, and a caret under each of its characters."""
    span = finding.span
    line = source.line(span.line) if source.text else ""
    if not line.strip():
        return
    last = span.end_column if span.end_line == span.line else len(line) + 1
    before, marked = line[: span.column - 1], line[span.column - 1 : last - 1]
    rest = line[len(before) + len(marked) :]
    if len(line) > WIDEST_LINE:
        before, marked, rest = _window(before, marked, rest)
    number = str(span.line)
    gutter = " " * len(number)
    yield f"{number} | {_shown(before + marked + rest)}"
    yield f"{gutter} | {' ' * width(_shown(before))}{'^' * max(width(_shown(marked)), 1)}"


def _window(before: str, marked: str, rest: str) -> tuple[str, str, str]:
    if len(before) > WIDEST_LINE // 2:
        before = "..." + before[3 - WIDEST_LINE // 2 :]
    if len(marked) > WIDEST_LINE // 2:
        return before, marked[: WIDEST_LINE // 2] + "...", ""
    room = WIDEST_LINE - len(before) - len(marked)
    return before, marked, rest if len(rest) <= room else rest[: room - 3] + "..."


def _shown(text: str) -> str:
    """The text as it can stand in one line of a terminal: tabs and control characters become visible."""
    return "".join(
        " " if char == "\t" else char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text
    )
