"""Findings as lines: ``full`` with the source line and a caret, ``concise``, ``json``. Accepted ones stand last."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.dossier.workspace import real
from ctcpl_cli.findings import Acceptance, Finding, Severity
from ctcpl_cli.fixing import ON_REQUEST, Repair, offers
from ctcpl_cli.messages import Lang, codes, text
from ctcpl_cli.messages.values import readable
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


@dataclass(frozen=True, slots=True)
class View:
    """How findings are shown. ``above`` is the folder that a code host counts paths from, where it shows a whole
    repository and the workspace is a part of it."""

    lang: Lang
    require_complete: bool = False
    above: Path | None = None

    def weight(self, finding: Finding) -> Severity:
        """How much a finding weighs in this run."""
        return codes.severity(finding, self.require_complete)

    def message(self, finding: Finding) -> str:
        """The sentences of a finding; of an accepted one also who accepted it, why, and until when."""
        message = codes.message(finding, self.lang)
        return message if finding.accepted is None else f"{message} {self.acceptance(finding.accepted)}"

    def acceptance(self, accepted: Acceptance) -> str:
        """Who accepted a finding, why, and until when."""
        facts = {"reason": accepted.reason, "office": accepted.office, "until": accepted.until}
        return text("findings.accepted", self.lang, **readable(facts, self.lang))

    def path(self, path: str, root: Path) -> str:
        """The path of a file of a workspace for a code host, with ``/``. Bytes that are no text become ``?``."""
        if self.above is not None:
            with suppress(ValueError):
                place = Path(os.path.normpath(_real(root) / path))
                path = place.relative_to(_real(self.above)).as_posix()
        return path.encode(errors="replace").decode()


_real = cache(real)


def concise(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """One line a finding: ``path:line:col: CODE message``."""
    accepted: list[str] = []
    for _, findings in checked:
        for finding in findings:
            line = _line(finding, view.message(finding))
            if finding.accepted is None:
                yield line
            else:
                accepted.append(line)
    yield from accepted


def full(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """The concise line, then the line of the file with a caret under the exact characters."""
    accepted: list[str] = []
    for case, findings in checked:
        for finding, repair in zip(findings, offers(case, findings), strict=True):
            message = f"{view.message(finding)}{_repairable(repair, view.lang)}"
            lines = (_line(finding, message), *excerpt(case.file.source, finding))
            if finding.accepted is None:
                yield from lines
            else:
                accepted += lines
    yield from accepted


def as_json(checked: Iterable[Checked], view: View) -> Iterator[str]:
    """One JSON object with all findings, and apart from them those that were accepted."""
    findings: list[dict[str, object]] = []
    accepted: list[dict[str, object]] = []
    for case, found in checked:
        for finding, repair in zip(found, offers(case, found), strict=True):
            fixable = repair is not None and repair.code not in ON_REQUEST
            row = json_row(finding, view.lang, view.require_complete, fixable)
            if finding.accepted is None:
                findings.append(row)
            else:
                until = finding.accepted.until.isoformat()
                accepted.append(
                    row | {"reason": finding.accepted.reason, "office": finding.accepted.office, "until": until}
                )
    yield json.dumps({"findings": findings, "accepted": accepted}, ensure_ascii=False, indent=2)


Printer = Callable[[Iterable[Checked], View], Iterator[str]]
"""Findings as they pass by to the lines of one format."""


def printer(name: str) -> Printer:
    """The format of a name. Those of code hosts are imported only when one asks for them."""
    match name:
        case "full":
            return full
        case "concise":
            return concise
        case "json":
            return as_json
        case _:
            found: Printer = import_module(f"ctcpl_cli.output.{name}").lines
            return found


def first_line(finding: Finding, lang: Lang) -> str:
    """``path:line:col: CODE message``."""
    return _line(finding, codes.message(finding, lang))


def _repairable(repair: Repair | None, lang: Lang) -> str:
    if repair is None:
        return ""
    return " " + text("fixing.fixable_on_request" if repair.code in ON_REQUEST else "fixing.fixable", lang)


def _line(finding: Finding, message: str) -> str:
    return f"{shown(finding.path)}:{finding.span.line}:{finding.span.column}: {finding.code} {message}"


def json_row(finding: Finding, lang: Lang, require_complete: bool = False, fixable: bool = False) -> dict[str, object]:
    """A finding as the public JSON format has it; ``fixable``: whether ``ctcpl check --fix`` repairs it."""
    return {
        "code": finding.code,
        "severity": str(codes.weight(finding, require_complete)),
        "path": finding.path,
        "line": finding.span.line,
        "column": finding.span.column,
        "end_line": finding.span.end_line,
        "end_column": finding.span.end_column,
        "title": codes.catalogue()[finding.code].title.format(lang),
        "message": codes.message(finding, lang),
        "fixable": fixable,
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
    yield f"{number} | {shown(before + marked + rest)}"
    yield f"{gutter} | {' ' * width(shown(before))}{'^' * max(width(shown(marked)), 1)}"


def _window(before: str, marked: str, rest: str) -> tuple[str, str, str]:
    if len(before) > WIDEST_LINE // 2:
        before = "..." + before[3 - WIDEST_LINE // 2 :]
    if len(marked) > WIDEST_LINE // 2:
        return before, marked[: WIDEST_LINE // 2] + "...", ""
    room = WIDEST_LINE - len(before) - len(marked)
    return before, marked, rest if len(rest) <= room else rest[: room - 3] + "..."


def shown(words: str) -> str:
    """The text as it can stand in one line of a terminal: tabs and control characters become visible."""
    return "".join(
        " " if char == "\t" else char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in words
    )
