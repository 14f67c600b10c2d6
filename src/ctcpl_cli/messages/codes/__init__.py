"""The catalogue of findings: every code with its weight and its texts, one module per group of checks."""

from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import NamedTuple

from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.messages import Lang, Pair

GROUPS = ("reading", "values", "facts", "evidence", "course", "documents", "regimes", "workspace")


class Code(NamedTuple):
    """One code: how much it weighs, its title, the sentences of a finding, and the clause of law behind it."""

    severity: Severity
    title: Pair
    message: Pair
    clause: Pair | None = None


@cache
def catalogue() -> dict[str, Code]:
    """All codes in order."""
    found: dict[str, Code] = {}
    for group in GROUPS:
        found |= import_module(f"ctcpl_cli.messages.codes.{group}").CODES
    return dict(sorted(found.items()))


def message(finding: Finding, lang: Lang) -> str:
    """The sentences of a finding."""
    return catalogue()[finding.code].message.format(lang, **finding.facts)


def vietnamese_page(code: str) -> str:
    """The Vietnamese manual page of a code, in Markdown."""
    return files("ctcpl_cli.messages").joinpath("pages", f"{code}.md").read_text(encoding="utf-8")
