"""The list of forms: what each is, who issues it, what it is made from."""

import json
from collections.abc import Callable, Iterator

from ctcpl_cli.documents import forms
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.columns import align

KEYS = ("id", "title", "level", "takes")


def table(lang: Lang) -> Iterator[str]:
    """One line a form."""
    heading = [text(f"forms.{key}", lang) for key in KEYS]
    rows = [[row["id"], row["title"], *(text(f"forms.{row[key]}", lang) for key in KEYS[2:])] for row in _rows(lang)]
    yield from align([heading, *rows])


def as_json(lang: Lang) -> Iterator[str]:
    """The public JSON format: a list of ``{id, title, level, takes}``."""
    yield json.dumps(_rows(lang), ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Lang], Iterator[str]]] = {"table": table, "json": as_json}


def _rows(lang: Lang) -> list[dict[str, str]]:
    return [
        {"id": form.ID, "title": text(f"forms.title_{form.ID}", lang), "level": form.LEVEL, "takes": form.TAKES}
        for form in forms.ALL
    ]
