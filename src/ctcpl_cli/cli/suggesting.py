"""Values that a shell completes: what stands in the catalogue, each with its title where it has one."""

import os

from ctcpl_cli.cli import language
from ctcpl_cli.cli.session import UsageProblem
from ctcpl_cli.messages import Lang, text


def regimes(incomplete: str) -> list[str]:
    """Ids of the regimes of the workspace around the working folder; the packaged ones where it cannot be read."""
    from ctcpl_cli.cli.law import around
    from ctcpl_cli.regime import load_regimes

    try:
        return list(around()[1].ids)
    except UsageProblem:
        return list(load_regimes(None).ids)


def forms(incomplete: str) -> list[tuple[str, str]]:
    """Ids of the official forms."""
    from ctcpl_cli.documents.forms import ALL

    lang = _lang()
    return [(form.ID, text(f"forms.title_{form.ID}", lang)) for form in ALL]


def codes(incomplete: str) -> list[tuple[str, str]]:
    """Codes of findings."""
    from ctcpl_cli.messages.codes import catalogue

    lang = _lang()
    return [(code, entry.title.format(lang)) for code, entry in catalogue().items()]


def _lang() -> Lang:
    return language.take([], os.environ)[1]
