"""The history of results: for each dossier a row for each commit, newest first."""

from collections.abc import Callable, Iterable, Iterator

from ctcpl_cli.assess.words import verdict
from ctcpl_cli.history.log import History, Version
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output import markdown as tables
from ctcpl_cli.output.columns import align
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.output.scores import cell, number

COLUMNS = ("day", "commit", "result", "subject")


def table(found: Iterable[History], lang: Lang) -> Iterator[str]:
    """The path of each dossier, and aligned columns."""
    for position, history in enumerate(found):
        yield from ("", history.path) if position else (history.path,)
        yield from align(list(_rows(history, lang)))


def markdown(found: Iterable[History], lang: Lang) -> Iterator[str]:
    """The same as Markdown tables."""
    for history in found:
        yield f"### {tables.escaped(history.path)}"
        yield ""
        yield from tables.table(list(_rows(history, lang)))
        yield ""


def as_json(found: Iterable[History], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    yield as_text({"versions": [_json(history.path, version) for history in found for version in history.versions]})


FORMATS: dict[str, Callable[[Iterable[History], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "markdown": markdown,
}


def _rows(history: History, lang: Lang) -> Iterator[list[str]]:
    """The heading, and each version with what it was before."""
    yield [_say(f"column_{name}", lang) for name in COLUMNS]
    results = [_result(version, lang) for version in history.versions]
    for version, now, before in zip(history.versions, results, [*results[1:], results[-1]], strict=True):
        result = now if now == before else _say("step", lang, before=before, after=now)
        subject = "".join(sign if sign.isprintable() else " " for sign in version.step.subject)
        yield [version.step.day, version.step.short, result, subject]


def _result(version: Version, lang: Lang) -> str:
    if version.path is None:
        return _say("deleted", lang)
    if version.assessment is None:
        return _say("unreadable", lang)
    return f"{cell(version.assessment.value, lang)} {verdict(version.assessment, lang)}"


def _json(dossier: str, version: Version) -> dict[str, object]:
    assessment = version.assessment
    return {
        "dossier": dossier,
        "commit": version.step.commit,
        "date": version.step.day,
        "subject": version.step.subject,
        "path": version.path,
        "regime": assessment.regime.id if assessment is not None else None,
        "points": number(assessment.value.points) if assessment is not None else None,
        "met": assessment.value.met if assessment is not None else None,
        "verdict": assessment.verdict if assessment is not None else None,
    }


def _say(key: str, lang: Lang, **facts: object) -> str:
    return text(f"history.{key}", lang, **facts)
