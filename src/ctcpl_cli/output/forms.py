"""The list of forms: what each is, who issues it, what it is made from, and the regimes under which it exists."""

import json
from collections.abc import Callable, Iterator, Sequence
from types import ModuleType

from ctcpl_cli.documents import forms
from ctcpl_cli.documents.forms import offered
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.columns import align
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS

_COMMUNE, _PROVINCE = "commune", "province"
_KINDS = {_COMMUNE: COMMUNE_KINDS, "district": DISTRICT_KINDS}


def table(regimes: Sequence[Regime], lang: Lang) -> Iterator[str]:
    """One line a form that exists under any of the regimes."""
    heading = [text(f"forms.{key}", lang) for key in ("id", "title", "level", "takes", "regimes")]
    rows = [
        [
            form.ID,
            _title(form, found, lang),
            ", ".join(text(f"forms.{level}", lang) for level in _levels(form, found)),
            text(f"forms.{form.TAKES}", lang),
            ", ".join(regime.id for regime in found),
        ]
        for form, found in _rows(regimes)
    ]
    yield from align([heading, *rows])


def as_json(regimes: Sequence[Regime], lang: Lang) -> Iterator[str]:
    """The public JSON format: a list of ``{id, title, level, takes, regimes}``."""
    rows = [
        {
            "id": form.ID,
            "title": _title(form, found, lang),
            "level": form.LEVEL,
            "takes": form.TAKES,
            "regimes": [regime.id for regime in found],
        }
        for form, found in _rows(regimes)
    ]
    yield json.dumps(rows, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[Regime], Lang], Iterator[str]]] = {"table": table, "json": as_json}


def _rows(regimes: Sequence[Regime]) -> Iterator[tuple[ModuleType, list[Regime]]]:
    for form in forms.ALL:
        found = [regime for regime in regimes if offered.exists(form, regime)]
        if found:
            yield form, found


def _title(form: ModuleType, regimes: Sequence[Regime], lang: Lang) -> str:
    """The form's official name where the regimes agree on it, else the usual one."""
    named = {str(row.name) for regime in regimes for row in regime.file.forms if row.id == form.ID and row.name}
    return named.pop() if lang == "vi" and len(named) == 1 else text(f"forms.title_{form.ID}", lang)


def _levels(form: ModuleType, regimes: Sequence[Regime]) -> list[str]:
    """Who issues a form: the units themselves, or whoever recognises them; some forms the province too."""
    if form.LEVEL == _COMMUNE:
        kinds = {kind for regime in regimes for kind in regime.file.unit_kinds}
        return [level for level, known in _KINDS.items() if kinds.intersection(known)]
    levels = dict.fromkeys(sorted(regime.level for regime in regimes))
    return list(levels | dict.fromkeys([_PROVINCE] if form.LEVEL == _PROVINCE else []))
