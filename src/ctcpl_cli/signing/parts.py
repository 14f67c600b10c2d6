"""The parts of a dossier that a signature covers, each with a digest of its meaning.

Comments, order of keys, quotation marks and the way a number is written (``1.50`` for ``1.5``) do not matter. SHA-256
by FIPS 180-4; a part keeps the first 12 digits, enough to tell that it is another one, and the whole digest all 64.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.differing import plain

Signer = Literal["commune", "council"]
SIGNERS: tuple[Signer, ...] = ("commune", "council")
PART_DIGITS = 12
_WHOLE = ("unit", "leaders", "satisfaction", "procedure", "survey")
"""Keys of a dossier that are one part each."""

Parts = dict[str, str]
"""Each part by its key path (``indicators/2.5``), with its digest."""


def parts_of(dossier: Dossier, regime: Regime | None, files: Mapping[str, str | None], signer: Signer) -> Parts:
    """What a signer covers. ``files`` are the digests of the evidence's files by their paths as typed.

    The commune covers unit, year, regime, indicators, leaders, satisfaction, survey, evidence and procedure; the
    council the appraisal as well.
    """
    return {
        name: _short(value) for name, value in _values(dossier, regime, files, signer) if value not in ({}, [], None)
    }


def digest(parts: Mapping[str, str | None]) -> str:
    """The digest of all parts together."""
    return hashlib.sha256(_written(dict(parts))).hexdigest()


def changed(signed: Mapping[str, str | None], now: Mapping[str, str]) -> list[str]:
    """The parts that are different, new or gone, in the order of the dossier."""
    return [name for name in dict.fromkeys((*now, *signed)) if signed.get(name) != now.get(name)]


def _values(
    dossier: Dossier, regime: Regime | None, files: Mapping[str, str | None], signer: Signer
) -> Iterator[tuple[str, object]]:
    yield "year", dossier.year
    yield "regime", [str(dossier.regime), plain(regime.file) if regime is not None else None]
    for name in _WHOLE:
        model = getattr(dossier, name)
        yield name, plain(model) or (["stated"] if model is not None else None)
    for name, facts in dossier.indicators.items():
        yield f"indicators/{name}", plain(facts)
    for number, row in enumerate(dossier.evidence, 1):
        yield f"evidence/{row.id or number}", [plain(row), files.get(str(row.file)) if row.file else None]
    if signer == "council" and dossier.appraisal is not None:
        yield "appraisal/minutes", plain(dossier.appraisal.minutes) if dossier.appraisal.minutes is not None else None
        for name, said in dossier.appraisal.items.items():
            yield f"appraisal/items/{name}", plain(said)


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
