"""The regimes of a run: years, kinds of units, where each comes from, and how much of it was seen in the law."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output import markdown as tables
from ctcpl_cli.output.columns import align
from ctcpl_cli.output.law_parts import as_text
from ctcpl_cli.regime import Regimes, RegimeText
from ctcpl_cli.regime.differing import differs
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.regime.verified import verified_share

COLUMNS = ("id", "years", "not_assessed", "method", "unit_kinds", "verified", "origin", "title")


@dataclass(frozen=True, slots=True)
class Listed:
    """A regime of the list. ``share`` is None, and ``differs`` false, where the file has errors."""

    text: RegimeText
    differs: bool
    share: tuple[int, int] | None

    @property
    def file(self) -> RegimeFile:
        """Its data; nothing but the id where it cannot be read."""
        return self.text.data or RegimeFile(id=self.text.id)


def listed(name: str, regimes: Regimes) -> Listed:
    """The regime of an id, as the run has it."""
    known = next(text for text in regimes.texts if text.id == name)
    regime = regimes.get(name)
    if regime is None:
        return Listed(known, False, None)
    return Listed(known, differs(regime), verified_share(regime))


def table(rows: Sequence[Listed], lang: Lang) -> Iterator[str]:
    """A line for each regime."""
    yield from align(list(_rows(rows, lang)))


def markdown(rows: Sequence[Listed], lang: Lang) -> Iterator[str]:
    """The same as a Markdown table."""
    yield from tables.table(list(_rows(rows, lang)))


def as_json(rows: Sequence[Listed], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    yield as_text({"regimes": [_json(row) for row in rows]})


FORMATS: dict[str, Callable[[Sequence[Listed], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
    "markdown": markdown,
}


def _rows(rows: Sequence[Listed], lang: Lang) -> Iterator[list[str]]:
    yield [text(f"criteria.column_{name}", lang) for name in COLUMNS]
    for row in rows:
        file = row.file
        share = text("criteria.share", lang, seen=row.share[0], all=row.share[1]) if row.share else "?"
        yield [
            row.text.id,
            years(file, lang),
            ", ".join(str(entry.year) for entry in file.not_assessed),
            text(f"criteria.method_{file.method}", lang) if file.method else "?",
            ", ".join(text(f"units.{kind}", lang) for kind in file.unit_kinds),
            share,
            _origin(row, lang),
            str(file.title or ""),
        ]


def years(file: RegimeFile, lang: Lang) -> str:
    """The assessment years as people write them."""
    if file.years is None or file.years.first is None:
        return "?"
    last = file.years.last
    return text("criteria.years" if last else "criteria.years_on", lang, first=file.years.first, last=last)


def _origin(row: Listed, lang: Lang) -> str:
    name = "packaged" if row.text.packaged else "differing" if row.differs else "own"
    where = text(f"criteria.origin_{name}", lang, path=row.text.source.path)
    return where if row.share is not None else text("criteria.origin_broken", lang, where=where)


def _json(row: Listed) -> dict[str, object]:
    file = row.file
    seen, numbers = row.share or (None, None)
    return {
        "id": row.text.id,
        "title": file.title,
        "years": {"from": file.years.first, "to": file.years.last} if file.years is not None else None,
        "not_assessed": [{"year": entry.year, "note": entry.note} for entry in file.not_assessed],
        "method": file.method,
        "unit_kinds": list(file.unit_kinds),
        "path": row.text.source.path,
        "packaged": row.text.packaged,
        "differs": row.differs,
        "usable": row.share is not None,
        "verified": seen,
        "numbers": numbers,
    }
