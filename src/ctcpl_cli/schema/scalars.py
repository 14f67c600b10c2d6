"""Typed single values. Each type says exactly which writings it takes; anything else is a problem, never a guess."""

import re

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import PlainValidator, ValidationInfo

from ctcpl_cli.schema.model import note
from ctcpl_cli.source import Mapping, Node, Scalar, Sequence

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_COMMA = re.compile(r"-?[0-9]{1,15},[0-9]{1,6}")
_THOUSANDS = re.compile(r"-?[0-9]{1,3}([.,  ][0-9]{3})+")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


def _scalar(value: object, info: ValidationInfo, kind: str) -> Scalar | None:
    if isinstance(value, Scalar):
        return value
    assert isinstance(value, Mapping | Sequence)
    note(info, kind, value)
    return None


def _text(value: Any, info: ValidationInfo) -> str | None:
    return value if isinstance(value, str) or value is None else _scalar(value, info, "not_text")


def _number(value: Any, info: ValidationInfo) -> Decimal | None:
    return _decimal(value, info, grouped=False)


def _quantity(value: Any, info: ValidationInfo) -> Decimal | None:
    return _decimal(value, info, grouped=True)


def _decimal(value: Any, info: ValidationInfo, grouped: bool) -> Decimal | None:
    if value is None or isinstance(value, Decimal | int):
        return None if value is None else Decimal(value)
    text = _scalar(value, info, "not_number")
    if text is None:
        return None
    if grouped and _THOUSANDS.fullmatch(text):
        note(info, "grouped_digits", text, value=str(text), right=re.sub("[^0-9-]", "", text))
    elif _NUMBER.fullmatch(text):
        return Decimal(text)
    elif _COMMA.fullmatch(text):
        note(info, "decimal_comma", text, value=str(text), right=text.replace(",", "."))
    else:
        note(info, "not_number", text, value=str(text))
    return None


def _whole(value: Any, info: ValidationInfo) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    text = _scalar(value, info, "not_whole")
    if text is None:
        return None
    if _WHOLE.fullmatch(text):
        return int(text)
    if _THOUSANDS.fullmatch(text):
        note(info, "grouped_digits", text, value=str(text), right=re.sub("[^0-9-]", "", text))
    else:
        note(info, "not_whole", text, value=str(text))
    return None


def _date(value: Any, info: ValidationInfo) -> date | None:
    if value is None or isinstance(value, date):
        return value
    text = _scalar(value, info, "not_date")
    if text is None:
        return None
    iso = _ISO.fullmatch(text)
    if iso:
        found = _day(int(iso[1]), int(iso[2]), int(iso[3]))
        if found is None:
            note(info, "impossible_date", text, value=str(text))
        return found
    day_first = _DAY_FIRST.fullmatch(text)
    meant = _day(int(day_first[3]), int(day_first[2]), int(day_first[1])) if day_first else None
    note(info, "not_date", text, value=str(text), right=meant.isoformat() if meant else "")
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _flag(value: Any, info: ValidationInfo) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    text = _scalar(value, info, "not_flag")
    if text is None or text in ("true", "false"):
        return None if text is None else text == "true"
    note(info, "not_flag", text, value=str(text))
    return None


def one_of(*choices: str) -> PlainValidator:
    """A validator for a text that must be one of the given words."""

    def check(value: Any, info: ValidationInfo) -> str | None:
        if value is None:
            return None
        text = value if isinstance(value, str) else _scalar(value, info, "not_text")
        if text is None or text in choices:
            return text
        assert isinstance(text, Scalar)
        note(info, "not_one_of", text, value=str(text), choices=list(choices))
        return None

    return PlainValidator(check)



Text = Annotated[str | None, PlainValidator(_text)]
"""Any text, as typed (NFC). From a file it is a :class:`Scalar` that knows its place."""
Number = Annotated[Decimal | None, PlainValidator(_number)]
"""An exact number with a decimal point, at most 15 digits before and 6 after it."""
Quantity = Annotated[Decimal | None, PlainValidator(_quantity)]
"""A counted or measured quantity: a number in which ``1.000`` is refused, for it may mean a thousand."""
WholeNumber = Annotated[int | None, PlainValidator(_whole)]
"""A whole number without signs of grouping."""
IsoDate = Annotated[date | None, PlainValidator(_date)]
"""A calendar day written ``YYYY-MM-DD``."""
Flag = Annotated[bool | None, PlainValidator(_flag)]
"""``true`` or ``false``, nothing else."""
