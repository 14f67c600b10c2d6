"""The history of a dossier's result: a row for each commit, newest first."""

from collections.abc import Callable, Iterator, Sequence

from ctcpl_cli.assess.words import verdict
from ctcpl_cli.history.log import Version
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output import markdown as tables
from ctcpl_cli.output.columns import align
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.output.scores import cell, number

COLUMNS = ("day", "commit", "result", "subject")


def table(found: Sequence[Version], lang: Lang) -> Iterator[str]:
    """Aligned columns."""
    rows = [[_say(f"column_{name}", lang) for name in COLUMNS], *_rows(found, lang)]
    yield from align(rows)


def markdown(found: Sequence[Version], lang: Lang) -> Iterator[str]:
    """The same as a Markdown table."""
    yield from tables.table([[_say(f"column_{name}", lang) for name in COLUMNS], *_rows(found, lang)])


def as_json(found: Sequence[Version], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    yield as_text({"versions": [_json(version) for version in found]})


FORMATS: dict[str, Callable[[Sequence[Version], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "markdown": markdown,
}


def _rows(found: Sequence[Version], lang: Lang) -> Iterator[list[str]]:
    for position, version in enumerate(found):
        now = _result(version, lang)
        earlier = found[position + 1] if position + 1 < len(found) else None
        before = _result(earlier, lang) if earlier is not None else now
        result = now if now == before else _say("step", lang, before=before, after=now)
        yield [version.step.day, version.step.short, result, version.step.subject]


def _result(version: Version, lang: Lang) -> str:
    if version.path is None:
        return _say("deleted", lang)
    if version.assessment is None:
        return _say("unreadable", lang)
    return f"{cell(version.assessment.value, lang)} {verdict(version.assessment, lang)}"


def _json(version: Version) -> dict[str, object]:
    assessment = version.assessment
    return {
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
