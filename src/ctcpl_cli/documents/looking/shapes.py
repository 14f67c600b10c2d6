"""What the values of a document look like: which names stand below which. Taken from typed data, not from templates."""

import types
import typing
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Union


@dataclass(frozen=True, slots=True)
class Shape:
    """Anything at all: whatever is asked of it is accepted. What an empty list holds is such a value."""


@dataclass(frozen=True, slots=True)
class Single(Shape):
    """A text, a number or a yes or no: nothing stands below it."""


@dataclass(frozen=True, slots=True)
class Many(Shape):
    """A list."""

    item: Shape = Shape()


@dataclass(frozen=True, slots=True)
class Record(Shape):
    """Named values. ``mapping`` tells a dict, whose own methods may be called, from an object."""

    fields: Mapping[str, Shape]
    mapping: bool = False


ANYTHING, SINGLE = Shape(), Single()


def of(value: object) -> Shape:
    """The shape of a value."""
    if value is None:
        return ANYTHING
    if isinstance(value, str | bytes | int | float):
        return SINGLE
    if isinstance(value, Mapping):
        return Record({str(name): of(item) for name, item in value.items()}, mapping=True)
    names = [field.name for field in fields(value)] if is_dataclass(value) else list(getattr(value, "_fields", ()))
    if names:
        kind: Any = type(value)
        return merge(of_type(kind), Record({name: of(getattr(value, name)) for name in names}))
    if isinstance(value, Sequence | Set):
        return Many(merged(map(of, value)))
    return ANYTHING


@cache
def of_type(kind: Any) -> Shape:
    """The shape that an annotation promises; anything where it promises nothing."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        return merged(of_type(part) for part in inner if part is not type(None))
    if origin is typing.Literal:
        return SINGLE
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return ANYTHING
    if isinstance(origin, type) and issubclass(origin, Sequence | Set):
        return Many(merged(of_type(part) for part in inner if part is not Ellipsis))
    if not isinstance(kind, type):
        return ANYTHING
    if issubclass(kind, str | bytes | int | float):
        return SINGLE
    if is_dataclass(kind) or hasattr(kind, "_fields"):
        return Record({name: of_type(part) for name, part in _members(kind)})
    return ANYTHING


def merged(found: Iterable[Shape]) -> Shape:
    """One shape for values that may look like any of several."""
    result = ANYTHING
    for shape in found:
        result = merge(result, shape)
    return result


def merge(one: Shape, other: Shape) -> Shape:
    """What either has. Anything adds nothing; a text and a list together may be anything."""
    if one in (ANYTHING, other):
        return other
    if other == ANYTHING:
        return one
    if isinstance(one, Many) and isinstance(other, Many):
        return Many(merge(one.item, other.item))
    if isinstance(one, Record) and isinstance(other, Record):
        both = {**one.fields, **other.fields}
        names = one.fields.keys() & other.fields.keys()
        return Record(
            both | {name: merge(one.fields[name], other.fields[name]) for name in names}, one.mapping or other.mapping
        )
    return ANYTHING


def _members(kind: type) -> Iterable[tuple[str, Any]]:
    yield from ((name, part) for name, part in typing.get_type_hints(kind).items() if not name.startswith("_"))
    for name in dir(kind):
        found = getattr(kind, name, None)
        if isinstance(found, property) and not name.startswith("_"):
            yield name, typing.get_type_hints(found.fget).get("return", Any)
