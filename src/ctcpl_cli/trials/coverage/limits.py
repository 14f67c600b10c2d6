"""Where cases must stand around the limits of a scale.

Of each limit above 0: *below* is a value under it that falls in the next lower band (or anywhere under the last limit:
points may be negative), *at* is exactly the limit, compared as a fraction, *above* is more than the limit and still in
its band. Above is left out where nothing can be: over 100 percent, over the most points, or where a count has no whole
number between two limits.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple


class Point(NamedTuple):
    """A stretch or a single value of a scale: its name, the limit it is about, and whether a value lies there."""

    what: str
    limit: Decimal
    holds: Callable[[Fraction], bool]

    @property
    def facts(self) -> Mapping[str, object]:
        """The limit, as texts ask for it."""
        return {"limit": self.limit}


def points(limits: Sequence[Decimal], most: Decimal | None = None, whole: bool = False) -> Iterator[Point]:
    """The places around limits, the highest first. ``most`` is the end of the scale; ``whole``: only whole numbers."""
    if not any(limit > 0 for limit in limits):
        yield from (Point("lowest", limit, lambda value: True) for limit in limits[:1])
    for position, limit in enumerate(limits):
        if limit > 0:
            lower = limits[position + 1] if position + 1 < len(limits) else Decimal(0)
            upper = limits[position - 1] if position else None
            yield from _around(limit, lower, upper, most, whole)


def _around(
    limit: Decimal, lower: Decimal, upper: Decimal | None, most: Decimal | None, whole: bool
) -> Iterator[Point]:
    edge = Fraction(limit)
    if not whole or ceil(lower) < edge:
        yield Point("below", limit, lambda value: value < edge and (not lower or value >= lower))
    if not whole or limit == int(limit):
        yield Point("at", limit, lambda value: value == edge)
    room = upper is None or not whole or floor(limit) + 1 < upper
    if room and (most is None or limit < most):
        yield Point("above", limit, lambda value: value > edge and (upper is None or value < upper))
