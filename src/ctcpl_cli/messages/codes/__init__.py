"""The catalogue of findings: every code with its weight and its texts, one module per group of checks."""

from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import NamedTuple

from ctcpl_cli.findings import Finding, Severity
from ctcpl_cli.messages import Lang, Pair
from ctcpl_cli.messages.values import readable

LONGEST_FACT = 200
GROUPS = (
    "reading",
    "values",
    "facts",
    "evidence",
    "course",
    "accepting",
    "signing",
    "documents",
    "identity",
    "regimes",
    "trials",
    "importing",
    "workspace",
    "templates",
)


class Code(NamedTuple):
    """One code: how much it weighs, its title, the sentences of a finding, and the clause of law behind it.

    ``completeness`` marks what is only missing so far: a warning that ``--require-complete`` makes an error.
    ``acceptable`` says whether a dossier may let it stand; left out, warnings may unless they are about completeness.
    """

    severity: Severity
    title: Pair
    message: Pair
    clause: Pair | None = None
    completeness: bool = False
    acceptable: bool | None = None


@cache
def catalogue() -> dict[str, Code]:
    """All codes in order."""
    found: dict[str, Code] = {}
    for group in GROUPS:
        found |= import_module(f"ctcpl_cli.messages.codes.{group}").CODES
    return dict(sorted(found.items()))


def severity(finding: Finding, require_complete: bool = False) -> Severity:
    """How much a finding weighs in a run; an accepted one is a notice."""
    return Severity.NOTICE if finding.accepted is not None else weight(finding, require_complete)


def weight(finding: Finding, require_complete: bool = False) -> Severity:
    """How much a finding weighs by its code alone."""
    code = catalogue()[finding.code]
    return Severity.ERROR if code.completeness and require_complete else code.severity


def acceptable(name: str) -> bool:
    """Whether a dossier may let findings of a code stand, under ``accepted``."""
    code = catalogue()[name]
    if code.acceptable is not None:
        return code.acceptable
    return code.severity == Severity.WARNING and not code.completeness


def message(finding: Finding, lang: Lang) -> str:
    """The sentences of a finding, on one line whatever was typed."""
    facts = {name: _on_one_line(value) for name, value in finding.facts.items()}
    return catalogue()[finding.code].message.format(lang, **readable(facts, lang))


def _on_one_line(value: object) -> object:
    """A typed text without line ends and signs that a terminal would obey, cut where it is long."""
    if not isinstance(value, str):
        return value
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in " ".join(value.split()))
    return line if len(line) <= LONGEST_FACT else line[: LONGEST_FACT - 3] + "..."


def vietnamese_page(code: str) -> str:
    """The Vietnamese manual page of a code, in Markdown."""
    return files("ctcpl_cli.messages").joinpath("pages", f"{code}.md").read_text(encoding="utf-8")
