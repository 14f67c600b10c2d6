"""The parts of a regime by their ids, and as values that JSON can hold."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ctcpl_cli.figures import exact
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Condition, Criterion, Form, Item, Linked, Step

Part = Condition | Criterion | Item | Step | Form | Linked


def parts(regime: Regime) -> Iterator[Part]:
    """Everything with an id, conditions first, in the order of the file."""
    file = regime.file
    yield from file.conditions
    for criterion in file.criteria:
        yield criterion
        for indicator in criterion.indicators:
            yield from (indicator, *indicator.items)
    yield from file.procedure
    yield from file.forms
    yield from file.linked


def ids(regime: Regime) -> list[str]:
    """What can be asked about, each once."""
    return list(dict.fromkeys(str(part.id) for part in parts(regime)))


def as_text(whole: object) -> str:
    """Plain values as JSON: numbers exactly, dates as ``YYYY-MM-DD``."""
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_value)


def _value(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else exact(value) if isinstance(value, Decimal) else str(value)
