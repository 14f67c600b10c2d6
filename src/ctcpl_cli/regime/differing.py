"""What two regime files say differently: every key and every row, whatever their comments and layout.

Rows are matched by their names where these agree, else by their ids, so a regime can also be laid beside another one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ctcpl_cli.regime.loading import packaged_regime
from ctcpl_cli.regime.models import Criterion, Item, RegimeFile
from ctcpl_cli.regime.regime import Regime
from ctcpl_cli.schema import Model

Change = Literal["changed", "added", "removed", "moved"]
_KEYS = ("id", "from", "year", "words")
"""What tells the rows of a list apart, the first that a row's model has."""
_UNORDERED = frozenset({"verified"})


@dataclass(frozen=True, slots=True)
class Part:
    """What a difference is about: a row of ``table`` with its id and name; all three are empty for the file itself."""

    table: str = ""
    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two regimes say differently.

    ``field`` leads from the part to the value, by keys and by ids of rows; it is empty where the whole part was added
    or removed. ``before`` and ``after`` are plain values, ``moved`` has the ids in their order.
    """

    part: Part
    field: tuple[str, ...]
    change: Change
    before: object = None
    after: object = None


Row = tuple[str, object]
"""A row by its id within its list."""


def differs(regime: Regime) -> bool:
    """Whether a workspace's own regime says something else than the packaged one of the same id."""
    return not regime.packaged and _differs(regime)


@cache
def _differs(regime: Regime) -> bool:
    known = packaged_regime(regime.id)
    return known is not None and any(differences(known.file, regime.file))


def differences(before: RegimeFile, after: RegimeFile) -> Iterator[Difference]:
    """Every difference, in the order of the files; none means that both say the same."""
    yield from _models(Part(), (), before, after)


def pairs(before: Sequence[Row], after: Sequence[Row]) -> list[tuple[Row | None, Row | None]]:
    """Rows that belong together, in their later order, then those that are gone.

    First of the same id and name, then of the same name where no other row has it, then of the same id.
    """
    left, right = list(before), list(after)
    partner: dict[int, Row] = {}
    for same in (_same_both, _same_name, _same_id):
        for row in [row for row in right if id(row) not in partner]:
            found = [other for other in left if same(other, row)]
            rivals = [other for other in right if id(other) not in partner and same(other, row)]
            if len(found) == len(rivals) == 1:
                partner[id(row)] = found[0]
                left = [other for other in left if other is not found[0]]
    return [*((partner.get(id(row)), row) for row in right), *((row, None) for row in left)]


def plain(value: object) -> object:
    """A value without its place: mappings by key with what is there, lists, and single values."""
    if isinstance(value, Model):
        found = {key: plain(getattr(value, field)) for key, field in value.key_names().items()}
        return {key: content for key, content in found.items() if content not in (None, [], {})}
    if isinstance(value, Mapping):
        return {key: plain(content) for key, content in value.items()}
    if isinstance(value, tuple):
        return [plain(content) for content in value]
    return str(value) if isinstance(value, str) else value


def _models(part: Part, place: tuple[str, ...], before: Model, after: Model) -> Iterator[Difference]:
    keys = [(key, getattr(before, field), getattr(after, field)) for key, field in before.key_names().items()]
    for key, old, new in sorted(keys, key=lambda row: _has_parts(part, row[1] or row[2])):
        yield from _values(part, (*place, key), old, new)


def _values(part: Part, place: tuple[str, ...], before: object, after: object) -> Iterator[Difference]:
    old, new = before if before is not None else after, after if after is not None else before
    if isinstance(old, Model) and isinstance(new, Model):
        found = list(_models(part, place, before or type(new)(), after or type(old)()))  # type: ignore[arg-type]
        if not found and (before is None) != (after is None):
            found = [Difference(part, place, "changed", plain(before), plain(after))]
        yield from found
    elif _listed(before) and _listed(after):
        yield from _rows(part, place, _keyed(before), _keyed(after))
    elif place[-1] in _UNORDERED and isinstance(before, tuple) and isinstance(after, tuple):
        if set(before) != set(after):
            yield Difference(part, place, "changed", plain(before), plain(after))
    elif before != after:
        yield Difference(part, place, "changed", plain(before), plain(after))


def _rows(part: Part, place: tuple[str, ...], before: Sequence[Row], after: Sequence[Row]) -> Iterator[Difference]:
    matched = pairs(before, after)
    both = [(old, new) for old, new in matched if old is not None and new is not None]
    in_old_order = sorted(both, key=lambda pair: next(at for at, row in enumerate(before) if row is pair[0]))
    if both != in_old_order:
        ids = ([_own_id(new) for _, new in order] for order in (in_old_order, both))
        yield Difference(part, place, "moved", *ids)
    for old, new in matched:
        row = new or old
        assert row is not None
        below, where = (_part(place[-1], row), ()) if _is_part(part, row[1]) else (part, (*place, row[0]))
        if old is not None and new is not None:
            yield from _values(below, where, old[1], new[1])
        else:
            change: Change = "added" if old is None else "removed"
            yield Difference(below, where, change, plain(old[1]) if old else None, plain(new[1]) if new else None)


def _listed(value: object) -> bool:
    """Whether a value has rows: a table, or a list of mappings."""
    return isinstance(value, Mapping) or (isinstance(value, tuple) and all(isinstance(row, Model) for row in value))


def _keyed(rows: object) -> list[Row]:
    """Rows with their ids within the list: of nodes the last part; of two with the same id the second as ``a#2``."""
    if isinstance(rows, Mapping):
        return [(str(key), value) for key, value in rows.items()]
    assert isinstance(rows, tuple)
    keyed: list[Row] = []
    for row in rows:
        key = _id(row).rpartition(".")[2] if isinstance(row, Criterion | Item) else _id(row)
        twins = sum(other.partition("#")[0] == key for other, _ in keyed)
        keyed.append((f"{key}#{twins + 1}" if twins else key, row))
    return keyed


def _id(row: Model) -> str:
    names = row.key_names()
    key = next((key for key in _KEYS if key in names), None)
    value = getattr(row, names[key]) if key is not None else None
    return "?" if value is None else str(value)


def _own_id(row: Row) -> str:
    return _id(row[1]) if isinstance(row[1], Model) and "id" in row[1].key_names() else row[0]


def _name(row: Row) -> str:
    return " ".join(str(getattr(row[1], "name", None) or "").split()).casefold()


def _same_both(old: Row, new: Row) -> bool:
    return _same_id(old, new) and _name(old) == _name(new)


def _same_name(old: Row, new: Row) -> bool:
    return bool(_name(new)) and _name(old) == _name(new)


def _same_id(old: Row, new: Row) -> bool:
    return old[0] == new[0]


def _is_part(above: Part, row: object) -> bool:
    """Rows of the file itself are parts, and whatever stands below them and says where it stands in the law."""
    return isinstance(row, Model) and (above == Part() or "source" in row.key_names())


def _has_parts(above: Part, value: object) -> bool:
    rows = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else ()
    return any(_is_part(above, row) for row in rows)


def _part(table: str, row: Row) -> Part:
    name = getattr(row[1], "name", None) or getattr(row[1], "title", None)
    return Part(table, _own_id(row), str(name or ""))
