"""One repair: what takes the place of the characters of a finding."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repair:
    """``new`` takes the place of the text between two offsets, which are those of the finding.

    ``means`` is the value that stands there afterwards; None where every value stays what it is.
    """

    code: str
    start: int
    end: int
    new: str
    means: str | None = None


def spliced(text: str, repairs: Iterable[Repair]) -> str:
    """The text with every repair made; they must not overlap."""
    parts = []
    done = 0
    for repair in sorted(repairs, key=lambda repair: repair.start):
        parts += [text[done : repair.start], repair.new]
        done = repair.end
    return "".join((*parts, text[done:]))


def apart(repairs: Iterable[Repair]) -> list[Repair]:
    """The repairs in the order of the text, each once; of those that overlap only the one that begins first."""
    chosen: list[Repair] = []
    for repair in sorted(repairs, key=lambda repair: (repair.start, repair.end)):
        if not chosen or repair.start >= chosen[-1].end:
            chosen.append(repair)
    return chosen
