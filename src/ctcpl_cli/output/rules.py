"""Manual pages of codes: from a check's docstring in English, from ``messages/pages`` in Vietnamese."""

import inspect
from collections.abc import Iterator
from types import ModuleType

from ctcpl_cli.checks import READING, WORKSPACE, accepting, every_check, of_kind
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.codes import acceptable, catalogue, vietnamese_page


def listing(lang: Lang) -> Iterator[str]:
    """Every code with its weight and title."""
    for name, code in catalogue().items():
        yield f"{name}  {text(f'rules.{code.severity}', lang):<9}  {code.title.format(lang)}"


def page(code: str, lang: Lang) -> Iterator[str] | None:
    """One code explained, with the clause behind it; None for an unknown code."""
    return _page(code, lang) if code in catalogue() else None


def _page(code: str, lang: Lang) -> Iterator[str]:
    entry = catalogue()[code]
    yield f"{code}: {entry.title.format(lang)}"
    yield f"{text('rules.weight', lang)}: {text(f'rules.{entry.severity}', lang)}"
    if entry.clause is not None:
        yield f"{text('rules.clause', lang)}: {entry.clause.format(lang)}"
    if _in_dossiers(code):
        yield text(f"rules.{'acceptable' if acceptable(code) else 'not_acceptable'}", lang)
    yield ""
    yield manual(code, lang)


def manual(code: str, lang: Lang) -> str:
    """What a code means and what to do about it, in paragraphs."""
    if lang == "vi":
        return vietnamese_page(code).partition("\n")[2].strip()
    return inspect.getdoc(check_of(code)) or ""


def check_of(code: str) -> ModuleType:
    """The check that reports a code."""
    return next(module for module in every_check() if code in codes_of(module))


def _in_dossiers(code: str) -> bool:
    """Whether findings of a code can stand in a dossier."""
    return check_of(code) in (*READING, *WORKSPACE, *of_kind("dossier"), *accepting.SETTLING)


def codes_of(module: object) -> tuple[str, ...]:
    """The codes a check reports."""
    code: str = getattr(module, "CODE", "")
    return (code,)
