"""The parts of a dossier that a signature covers, each with a digest of its meaning.

Comments, order of keys, quotation marks and the way a number is written (``1.50`` for ``1.5``) do not matter. Of the
regime that counts which makes points and verdict, not where it was seen in the law: who looks a number up later changes
nothing that was signed. SHA-256 by FIPS 180-4; a part keeps the first 12 digits, enough to tell that it is another one,
and the whole digest all 64.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal

from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.differing import plain
from ctcpl_cli.schema import Model

Signer = Literal["commune", "council"]
SIGNERS: tuple[Signer, ...] = ("commune", "council")
PART_DIGITS = 12
_WHOLE = ("unit", "leaders", "satisfaction", "procedure", "survey")
"""Keys of a dossier that are one part each."""
_TABLES = ("indicators", "evidence", "appraisal/items")
"""Where each row is a part of its own."""
_LAW = ("method", "conditions", "criteria")
"""Keys of a regime that points and verdict rest on."""

Parts = dict[str, str]
"""Each part by its key path (``indicators/2.5``), with its digest."""


def parts_of(dossier: Dossier, regime: Regime | None, files: Mapping[str, str | None], signer: Signer) -> Parts:
    """What a signer covers. ``files`` are the digests of the evidence's files by their paths as typed.

    The commune covers unit, year, regime, whether figures are made up, indicators, leaders, satisfaction, survey,
    evidence and procedure; the council the appraisal as well.
    """
    return {name: _short(value) for name, value in _values(dossier, regime, files, signer)}


def digest(parts: Mapping[str, str | None]) -> str:
    """The digest of all parts together."""
    return hashlib.sha256(_written(dict(parts))).hexdigest()


def row_of(part: str) -> tuple[str, str]:
    """The table a part is a row of, and its id there, whatever stands in that; else the part itself and ``""``."""
    table = next((table for table in _TABLES if part.startswith(f"{table}/")), None)
    return (part, "") if table is None else (table, part.removeprefix(f"{table}/"))


def changed(signed: Mapping[str, str | None], now: Mapping[str, str]) -> list[str]:
    """The parts that are different, new or gone, in the order of the dossier."""
    return [name for name in dict.fromkeys((*now, *signed)) if signed.get(name) != now.get(name)]


def _values(
    dossier: Dossier, regime: Regime | None, files: Mapping[str, str | None], signer: Signer
) -> Iterator[tuple[str, object]]:
    yield "year", dossier.year
    yield "regime", [str(dossier.regime), _law(regime) if regime is not None else None]
    if dossier.illustrative:
        yield "illustrative", True
    for name in _WHOLE:
        if dossier.has(name):
            yield name, _said(getattr(dossier, name))
    for name, facts in dossier.indicators.items():
        yield f"indicators/{name}", _said(facts)
    yield from _evidence(dossier, files)
    if signer == "council" and dossier.appraisal is not None:
        if dossier.appraisal.has("minutes"):
            yield "appraisal/minutes", _said(dossier.appraisal.minutes)
        for name, said in dossier.appraisal.items.items():
            yield f"appraisal/items/{name}", _said(said)


def _evidence(dossier: Dossier, files: Mapping[str, str | None]) -> Iterator[tuple[str, object]]:
    """A row without an id has its number, which may be the id of another row: then both are one part."""
    rows: dict[str, list[object]] = defaultdict(list)
    for number, row in enumerate(dossier.evidence, 1):
        rows[str(row.id or number)] += [_said(row), files.get(str(row.file)) if row.file else None]
    for name, said in rows.items():
        yield f"evidence/{name}", said


def _said(value: object) -> object:
    """A value without its place. What was typed counts even where it is empty: no sanctions are not no answer."""
    if isinstance(value, Model):
        return {key: _said(getattr(value, field)) for key, field in value.key_names().items() if value.has(key)}
    if isinstance(value, Mapping):
        return {key: _said(content) for key, content in value.items()}
    if isinstance(value, tuple):
        return [_said(content) for content in value]
    return value


@cache
def _law(regime: Regime) -> str:
    return _short([_without_sources(plain(getattr(regime.file, key))) for key in _LAW])


def _without_sources(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _without_sources(content) for key, content in value.items() if key != "source"}
    return [_without_sources(content) for content in value] if isinstance(value, list) else value


def _short(value: object) -> str:
    return hashlib.sha256(_written(value)).hexdigest()[:PART_DIGITS]


def _written(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=_exactly, separators=(",", ":")).encode()


def _exactly(value: object) -> object:
    if isinstance(value, Decimal):
        return {"number": format(value.normalize() + 0, "f")}
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value))
