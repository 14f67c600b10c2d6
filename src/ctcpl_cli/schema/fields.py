"""Lists and tables of values."""

from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator, PlainValidator, ValidationInfo

from ctcpl_cli.schema.entries import meant
from ctcpl_cli.schema.notes import note
from ctcpl_cli.schema.scalars import named, number
from ctcpl_cli.source import Mapping, Node, Sequence
from ctcpl_cli.source.nodes import is_null

T = TypeVar("T")


def _items(value: Any, info: ValidationInfo) -> Any:
    if isinstance(value, Sequence):
        return [item for item in value.items if not is_null(item)]
    if isinstance(value, Node):
        note(info, "not_list", value)
        return []
    return value


def _rows(value: Any, info: ValidationInfo) -> Any:
    if isinstance(value, Mapping):
        return {str(key): found for key, found in meant(value, None, info) if not is_null(found)}
    if isinstance(value, Node):
        note(info, "not_mapping", value)
        return {}
    return value


def _rows_by_id(value: Any, info: ValidationInfo) -> Any:
    for entry in value if isinstance(value, Mapping) else ():
        named(entry.key, info)
    return _rows(value, info)


def _number_or_table(value: Any, info: ValidationInfo) -> Decimal | dict[str, Decimal] | None:
    if not isinstance(value, Mapping | dict):
        return number(value, info)
    rows = _rows(value, info)
    read = {str(key): number(found, info) for key, found in rows.items()}
    return {key: found for key, found in read.items() if found is not None}


def _present_items(value: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(item for item in value if item is not None)


def _present_rows(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item is not None}


ListOf = Annotated[tuple[T, ...], BeforeValidator(_items), AfterValidator(_present_items)]
"""A list; items of the wrong shape are reported and left out."""
TableOf = Annotated[dict[str, T], BeforeValidator(_rows), AfterValidator(_present_rows)]
"""A mapping whose keys are names; rows of the wrong shape are reported and left out."""
TableById = Annotated[dict[str, T], BeforeValidator(_rows_by_id), AfterValidator(_present_rows)]
"""A mapping whose keys are ids; rows of the wrong shape are reported and left out."""
NumberOrTable = Annotated[Decimal | dict[str, Decimal] | None, PlainValidator(_number_or_table)]
"""One number, or a table of numbers by name; rows that are no numbers are reported and left out."""
