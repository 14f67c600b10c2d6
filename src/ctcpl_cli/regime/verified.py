"""How much of a regime somebody has seen in the law."""

from collections.abc import Iterator

from ctcpl_cli.regime.models import Condition, Criterion, Item
from ctcpl_cli.regime.regime import Regime
from ctcpl_cli.regime.results import form
from ctcpl_cli.regime.rules import bands


def verified_share(regime: Regime) -> tuple[int, int]:
    """How many of the numbers that results rest on were seen, and how many there are."""
    seen = [regime.seen(node, field) for node, field in numbers(regime)]
    return sum(seen), len(seen)


def numbers(regime: Regime) -> Iterator[tuple[Criterion | Item | Condition, str]]:
    """Each node with each of its fields that results rest on, whether it is known or ``null``.

    These are: the maximum of what gives points, each band, the options of a choice, ``at_least``, what a task that did
    not arise gives, and of a condition its value, else its kind and whose sanctions count.
    """
    for condition in regime.file.conditions:
        fields = ("value",) if condition.value is not None else ("kind", "who", "from_level")
        yield from ((condition, field) for field in fields if getattr(condition, field) is not None)
    for criterion in regime.file.criteria:
        if form(criterion).points:
            yield criterion, "max"
        for indicator in criterion.indicators:
            for node in (indicator, *indicator.items):
                yield from ((node, field) for field in _fields(node))


def _fields(node: Item) -> Iterator[str]:
    if form(node).points:
        yield "max"
    if node.not_arising is not None:
        yield "not_arising"
    if node.rule is not None:
        yield from map(bands.field, node.rule.bands)
        yield from (field for field in ("options", "at_least") if getattr(node.rule, field) not in (None, ()))
