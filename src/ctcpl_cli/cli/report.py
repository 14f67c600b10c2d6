"""How every command that finds mistakes prints them, and the exit code they give."""

import os
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ctcpl_cli.cli.law import tell_differing
from ctcpl_cli.cli.session import FINDINGS, OK, Session

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked

_JOB_SUMMARY = "GITHUB_STEP_SUMMARY"
_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where GitHub Actions and GitLab CI put the repository: they count paths from there."""


class Format(StrEnum):
    """How findings are printed."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    SARIF = "sarif"
    JUNIT = "junit"


_FOR_PEOPLE = frozenset({Format.FULL, Format.CONCISE, Format.GITHUB})
_FOR_HOSTS = frozenset({Format.GITHUB, Format.GITLAB, Format.SARIF, Format.JUNIT})


def report(
    checked: "Iterable[Checked]", output_format: Format, session: Session, require_complete: bool = False
) -> int:
    """Print findings as they come; 1 if and only if one of them is an error."""
    from ctcpl_cli.output.findings import Summary, View, printer

    view = View(session.lang, require_complete, _checkout() if output_format in _FOR_HOSTS else None)
    summary = Summary(require_complete)
    passing = summary.count(checked)
    if output_format == Format.GITHUB and (target := os.environ.get(_JOB_SUMMARY)):
        from ctcpl_cli.output.job_summary import JobSummary

        job = JobSummary(view, _size(target))
        session.out(printer(output_format)(job.noted(passing), view))
        _append(target, job.text(), session)
    else:
        session.out(printer(output_format)(passing, view))
    if output_format in _FOR_PEOPLE:
        session.note("cli.check_summary", **summary.facts)
        if summary.accepted:
            session.note("findings.accepted_count", count=summary.accepted)
        tell_differing(summary.regimes, session)
    return FINDINGS if summary.errors else OK


def _checkout() -> Path | None:
    return next((Path(os.environ[name]).absolute() for name in _CHECKOUTS if os.environ.get(name)), None)


def _size(target: str) -> int:
    try:
        return Path(target).stat().st_size
    except OSError:
        return 0


def _append(target: str, text: str, session: Session) -> None:
    """The job summary is a file that all commands of a step add to. What cannot be written there is told, no more."""
    try:
        with Path(target).open("a", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(text)
    except OSError:
        session.note("findings.no_job_summary", path=target)
