"""Accidents that have one repair, made on sound files: the repair gives back the very bytes that stood there."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Change = tuple[int, int, str]
"""A range of the sound text, and what stands there after the accident."""
_BLOCK = re.compile(r"^( *).*[:-] [|>][-+]?$")
_LINE = re.compile(r"^.*$", re.MULTILINE)
_WORD = re.compile(r"\w+")
_QUOTED_CODE = re.compile(r'(?:^ +|code: |for: \[|, )("[0-9]+(?:\.[0-9]+)?")(?=: \{|:$|[,\]}])', re.MULTILINE)
_DAY = re.compile(r"(?:date|from|to|act_date): (([0-9]{4})-([0-9]{2})-([0-9]{2}))(?=[,}]|$)", re.MULTILINE)
_DECIMAL = re.compile(r"(?:points|max|self_points): ([0-9]+\.[0-9]+)")
_SENTENCE = re.compile(r'(?:(?:text|title|label|reason|note|name): |^ +- )("[^"\\\n]*?\w: [^"\\\n]*")$', re.MULTILINE)
_DAYS = (
    "{2}/{1}/{0}",
    "{2:02}/{1:02}/{0}",
    "{2:02}-{1:02}-{0}",
    "{2}.{1}.{0}",
    "{0}/{1}/{2}",
    "ngày {2:02} tháng {1:02} năm {0}",
)


@dataclass(frozen=True, slots=True)
class Damaged:
    """A text after accidents, and the ranges in it that they touched, in order."""

    text: str
    ranges: tuple[tuple[int, int], ...]


def damaged(text: str, chance: random.Random, most: int) -> Damaged:
    """The text after one to ``most`` accidents, each in a line of its own."""
    made: dict[int, Change] = {}
    for kind in chance.choices(KINDS, k=chance.randint(1, most)):
        found = list(kind(text, chance))
        if found:
            change = chance.choice(found)
            made.setdefault(text.count("\n", 0, change[0]), change)
    parts, ranges, done = [], [], 0
    for start, end, new in sorted(made.values()):
        parts += [text[done:start], new]
        begin = sum(map(len, parts)) - len(new)
        ranges.append((begin, begin + len(new)))
        done = end
    return Damaged("".join((*parts, text[done:])), tuple(ranges))


def decomposed(text: str, chance: random.Random) -> Iterator[Change]:
    """A word typed with separate accents."""
    for word in chance.sample(list(_WORD.finditer(text)), 40):
        other = unicodedata.normalize("NFD", word[0])
        if other != word[0]:
            yield *word.span(), other


def code_without_quotes(text: str, chance: random.Random) -> Iterator[Change]:
    """``code: 03387``."""
    for code in _QUOTED_CODE.finditer(text):
        yield *code.span(1), code[1][1:-1]


def day_as_people_write_it(text: str, chance: random.Random) -> Iterator[Change]:
    """``date: 5/1/2025``."""
    for day in _DAY.finditer(text):
        yield *day.span(1), chance.choice(_DAYS).format(*(int(part) for part in day.groups()[1:]))


def comma(text: str, chance: random.Random) -> Iterator[Change]:
    """``points: 1,5``."""
    for number in _DECIMAL.finditer(text):
        yield *number.span(1), number[1].replace(".", ",")


def blanks(text: str, chance: random.Random) -> Iterator[Change]:
    """A line with blanks at its end."""
    within = -1
    for line in _LINE.finditer(text):
        indent = len(line[0]) - len(line[0].lstrip())
        if within >= 0 and (indent > within or not line[0].strip()):
            continue
        block = _BLOCK.match(line[0])
        within = len(block[1]) if block else -1
        if not block:
            yield line.end(), line.end(), chance.choice((" ", "  ", "\t", " \t "))


def sentence_without_quotes(text: str, chance: random.Random) -> Iterator[Change]:
    """``title: Report: results``."""
    for sentence in _SENTENCE.finditer(text):
        yield *sentence.span(1), sentence[1][1:-1]


KINDS: tuple[Callable[[str, random.Random], Iterator[Change]], ...] = (
    decomposed,
    code_without_quotes,
    day_as_people_write_it,
    comma,
    blanks,
    sentence_without_quotes,
)
