"""What other YAML programs take a plain value for, by the rules of YAML 1.1 and 1.2 together."""

from functools import cache
from itertools import chain
from typing import Any


def is_text(value: str) -> bool:
    """Whether every reader takes a plain value for a text: ``00004``, ``1.10`` and ``NO`` become something else."""
    known = _resolvers()
    return not any(pattern.match(value) for pattern in chain(known.get(value[:1], ()), known.get(None, ())))


@cache
def _resolvers() -> dict[str | None, list[Any]]:
    """The patterns of numbers, truth values, dates and so on, by the first sign of a value."""
    from ruamel.yaml.resolver import implicit_resolvers

    found: dict[str | None, list[Any]] = {}
    for _versions, _tag, pattern, signs in implicit_resolvers:
        for sign in signs:
            found.setdefault(sign, []).append(pattern)
    return found
