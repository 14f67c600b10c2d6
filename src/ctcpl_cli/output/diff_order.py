"""The units of a change in the order that matters, told one at a time."""

from collections.abc import Callable
from typing import TypeVar

from ctcpl_cli.history.git import Change
from ctcpl_cli.history.report import Meaning, UnitChange

T = TypeVar("T")


def in_order(meaning: Meaning, tell: Callable[[UnitChange], T]) -> tuple[list[T], list[Change]]:
    """What is told of each unit, and the changed files that belong to none.

    Units whose verdict turns come first, then those whose points change, then the others. Only what is told is kept.
    """
    told: list[tuple[tuple[bool, bool], T]] = []
    evidence: set[str] = set()
    for unit in meaning.units:
        told.append(((not unit.turned, not unit.moved), tell(unit)))
        evidence.update(file.path for file in unit.files)
    told.sort(key=lambda pair: pair[0])
    return [each for _, each in told], [each for each in meaning.others if evidence.isdisjoint(each.paths)]
