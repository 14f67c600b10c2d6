"""How the results below a node make its own."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ctcpl_cli.assess.tree import Value


def total(parts: Sequence[Value]) -> Value:
    """Points add up over the parts that give points; what is met or not is met when every such part is.

    Something unknown leaves the points unknown. One part not met settles the mark, whatever is unknown beside it.
    """
    if not parts:
        return Value(Decimal(0), None, Decimal(0))
    pointed = [part for part in parts if part.pointed]
    marks = [part.met for part in parts if part.marked]
    return Value(
        _sum([part.points for part in pointed]) if pointed else None,
        None if not marks else False if False in marks else None if None in marks else True,
        _sum([part.ceiling for part in pointed]) if pointed else None,
        pointed=bool(pointed),
        marked=bool(marks),
    )


def within(maximum: Decimal | None, value: Value) -> Value:
    """Never more than the maximum: where parts without one of their own give more, nobody knows what is right."""
    if maximum is None or not value.pointed or (value.ceiling is not None and value.ceiling <= maximum):
        return value
    above = value.points is not None and value.points > maximum
    return replace(value, points=None if above else value.points, ceiling=maximum)


def _sum(numbers: Sequence[Decimal | None]) -> Decimal | None:
    known = [number for number in numbers if number is not None]
    return sum(known, Decimal(0)) if len(known) == len(numbers) else None
