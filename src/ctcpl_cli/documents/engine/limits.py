"""Bounds for what templates may do: a mistyped loop or product ends with a problem, never with a hanging computer."""

from typing import Any

from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

STEP = "_step"
"""What every round of a loop and every call of a macro calls first."""
MOST_STEPS = 500_000
LONGEST_PRODUCT = 10_000
"""The longest text that may be made by repeating one, in letters."""
LARGEST_FACTOR = 10**9
_NOTHING = Markup("")


class Steps:
    """Counts the rounds of all loops of one document."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(self) -> Markup:
        """One more round; prints nothing. Raises OverflowError where there were too many."""
        self._made += 1
        if self._made > MOST_STEPS:
            raise OverflowError(f"> {MOST_STEPS}")
        return _NOTHING


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's immutable sandbox without powers and without products that no document needs."""

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 (Jinja's own names)
        """A call from a template; our own counter needs no looking into."""
        if type(__obj) is Steps:
            return __obj()
        return super().call(__context, __obj, *args, **kwargs)

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The product of two numbers of ordinary size, or a short text some times. Raises OverflowError."""
        sizes = [len(value) if hasattr(value, "__len__") else value for value in (left, right)]
        numbers = all(isinstance(value, int | float) for value in (left, right))
        largest = LARGEST_FACTOR if numbers else LONGEST_PRODUCT
        fits = all(isinstance(size, int | float) and abs(size) <= largest for size in sizes)
        if operator == "**" or not fits or (not numbers and sizes[0] * sizes[1] > LONGEST_PRODUCT):
            raise OverflowError(operator)
        return super().call_binop(context, operator, left, right)
