"""Typed single values. Each type says exactly which writings it takes; anything else is a problem, never a guess."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, PlainValidator, ValidationInfo

from ctcpl_cli.schema.entries import sentence
from ctcpl_cli.schema.notes import note
from ctcpl_cli.source import Mapping, Scalar, Sequence, other_readers

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
_WHOLE = re.compile(r"-?[0-9]{1,15}")
_COMMA = re.compile(r"-?[0-9]{1,15},[0-9]{1,6}")
_THOUSANDS = re.compile(r"-?[0-9]{1,3}([.,\u00a0 ][0-9]{3})+")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_YEAR_FIRST = re.compile(r"(?P<y>[0-9]{4})[/.-](?P<m>[0-9]{1,2})[/.-](?P<d>[0-9]{1,2})(?:[T ][0-9:.+Z-]*)?")
_DAY_FIRST = re.compile(r"(?P<d>[0-9]{1,2})[/.-](?P<m>[0-9]{1,2})[/.-](?P<y>[0-9]{4})")
_IN_WORDS = re.compile(
    r"(?:ng\S+\s+)?(?P<d>[0-9]{1,2})\s+th\S+\s+(?P<m>[0-9]{1,2})\s+n\S+\s+(?P<y>[0-9]{4})", re.IGNORECASE
)


def _scalar(value: object, info: ValidationInfo, kind: str) -> Scalar | None:
    if isinstance(value, Scalar):
        return value
    assert isinstance(value, Mapping | Sequence)
    if kind == "not_text" and isinstance(value, Mapping) and (found := sentence(value)) is not None:
        note(info, "unquoted_colon", found)
        return None
    note(info, kind, value, value="{...}" if isinstance(value, Mapping) else "[...]")
    return None


def _text(value: Any, info: ValidationInfo) -> str | None:
    return value if isinstance(value, str) or value is None else _scalar(value, info, "not_text")


def named(value: str | None, info: ValidationInfo) -> str | None:
    """A code or id; one that other programs would read as something else is noted, and taken all the same."""
    if isinstance(value, Scalar) and value.plain and not value.is_null and not other_readers.is_text(value):
        note(info, "unquoted_code", value, value=value.short)
    return value


def number(value: Any, info: ValidationInfo) -> Decimal | None:
    """A number as typed; None, and a note, for anything else."""
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
        note(info, "grouped_digits", text, value=text.short, right=re.sub("[^0-9-]", "", text))
    elif _NUMBER.fullmatch(text):
        return Decimal(text)
    elif _COMMA.fullmatch(text):
        note(info, "decimal_comma", text, value=text.short, right=text.replace(",", "."))
    else:
        note(info, "not_number", text, value=text.short)
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
        note(info, "grouped_digits", text, value=text.short, right=re.sub("[^0-9-]", "", text))
    else:
        note(info, "not_whole", text, value=text.short)
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
            note(info, "impossible_date", text, value=text.short)
        return found
    for writing in (_YEAR_FIRST, _DAY_FIRST, _IN_WORDS):
        if other := writing.fullmatch(text):
            meant = _day(int(other["y"]), int(other["m"]), int(other["d"]))
            if meant is None:
                note(info, "impossible_date", text, value=text.short)
            else:
                note(info, "date_not_iso", text, value=text.short, right=meant.isoformat())
            return None
    note(info, "not_date", text, value=text.short)
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
    note(info, "not_flag", text, value=text.short)
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
        note(info, "not_one_of", text, value=text.short, choices=choices)
        return None

    return PlainValidator(check, json_schema_input_type=Literal[choices])


Text = Annotated[str | None, PlainValidator(_text)]
"""Any text, as typed (NFC). From a file it is a :class:`Scalar` that knows its place."""
Id = Annotated[Text, AfterValidator(named)]
"""A code or id: a text that must not look like anything else to other programs."""
Number = Annotated[Decimal | None, PlainValidator(number)]
"""An exact number with a decimal point, at most 15 digits before and 6 after it."""
Quantity = Annotated[Decimal | None, PlainValidator(_quantity)]
"""A counted or measured quantity: a number in which ``1.000`` is refused, for it may mean a thousand."""
WholeNumber = Annotated[int | None, PlainValidator(_whole)]
"""A whole number without signs of grouping."""
IsoDate = Annotated[date | None, PlainValidator(_date)]
"""A calendar day written ``YYYY-MM-DD``."""
Flag = Annotated[bool | None, PlainValidator(_flag)]
"""``true`` or ``false``, nothing else."""
