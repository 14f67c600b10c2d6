"""Units that were found in the lists, with the days of these and what was merged into what."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.output.columns import align, csv_line
from ctcpl_cli.units import Listed
from ctcpl_cli.units.origins import Merger, formed_from, now_in
from ctcpl_cli.units.search import Hit

HEADINGS = ("code", "unit", "district", "province", "lists", "mergers")
KEYS = ("code", "kind", "name", "district", "province", "current", "lists", "formed_from", "now_in")
PARTLY = "*"
"""Stands in CSV after the code of a unit of which only a part was merged."""


def table(found: Sequence[Hit], lang: Lang) -> Iterator[str]:
    """One line a unit; nothing where none was found."""
    if not found:
        return
    heading = [text(f"lists.column_{name}", lang) for name in HEADINGS]
    rows = [[*_place(hit.unit), _dates(hit.dates, lang), _mergers(hit, lang)] for hit in found]
    yield from align([heading, *rows])


def as_json(found: Sequence[Hit], lang: Lang) -> Iterator[str]:
    """The public JSON format: ``{"units": [...]}`` with the keys of ``KEYS``."""
    yield json.dumps({"units": [_data(hit) for hit in found]}, ensure_ascii=False, indent=2)


def as_csv(found: Sequence[Hit], lang: Lang) -> Iterator[str]:
    """The same with a line for each unit; lists are joined by spaces, of mergers only codes are written."""
    yield csv_line(list(KEYS))
    for hit in found:
        unit = hit.unit
        days = " ".join(day.isoformat() for day in hit.dates)
        mergers = (
            " ".join(f"{m.unit.code}{PARTLY * m.partly}" for m in found) for found in (_before(hit), _after(hit))
        )
        place = (unit.code, unit.kind, unit.name, unit.district, unit.province)
        yield csv_line([*place, str(hit.is_new).lower(), days, *mergers])


FORMATS: dict[str, Callable[[Sequence[Hit], Lang], Iterator[str]]] = {"table": table, "json": as_json, "csv": as_csv}


def _data(hit: Hit) -> dict[str, object]:
    unit = hit.unit
    words = {key: getattr(unit, key) for key in ("code", "kind", "name", "district", "province")}
    return words | {
        "current": hit.is_new,
        "lists": [day.isoformat() for day in hit.dates],
        "formed_from": [_merger(merger) for merger in _before(hit)],
        "now_in": [_merger(merger) for merger in _after(hit)],
    }


def _merger(merger: Merger) -> dict[str, object]:
    unit = merger.unit
    return {"code": unit.code, "name": unit.full_name, "province": unit.province, "partly": merger.partly}


def _before(hit: Hit) -> list[Merger]:
    return formed_from(hit.unit.code) if hit.is_new else []


def _after(hit: Hit) -> list[Merger]:
    return [] if hit.is_new else now_in(hit.unit.code)


def _place(unit: Listed) -> list[str]:
    return [unit.code, unit.full_name, unit.district, unit.province]


def _mergers(hit: Hit, lang: Lang) -> str:
    """What a unit of today was made from, or what an old one is in now."""
    if hit.is_new:
        parts = [text("lists.partly", lang, unit=_short(m)) if m.partly else _short(m) for m in _before(hit)]
        return text("lists.made_of", lang, units=", ".join(parts)) if parts else ""
    parts = [_short(merger) for merger in _after(hit)]
    return text("lists.went_into", lang, units=", ".join(parts)) if parts else ""


def _short(merger: Merger) -> str:
    return f"{merger.unit.full_name} ({merger.unit.code})"


def _dates(days: tuple[date, ...], lang: Lang) -> str:
    return str(readable({"days": days}, lang)["days"])
