"""Damage as it happens to files: by hand, by editors, by copying from Word. Every mutation is decided by its seed."""

import random

SNIPPETS = (
    "\t",
    "\u00a0",
    "\u2028",
    "\x00",
    "\ufeff",
    ": ",
    " #",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    "*",
    "&a ",
    "!x ",
    "%",
    "|",
    ">",
    "?",
    "\r\n",
    "\n\n",
    "\n---\n",
    "...",
    "1,5",
    "1.000.000",
    "-1",
    "1e999",
    "NaN",
    "99999999999999999999",
    "31/12/2024",
    "2024-02-30",
    "null",
    "~",
    "true",
    "no",
    "\u0301",
    "\U0001f600",
    "{{ 7*7 }}",
    "{% raw %}",
    "<w:p/>",
    "../../x",
    "\u202e",
    "x" * 500,
)
VALUES = (
    "",
    "-5",
    "0",
    "1.5",
    "abc",
    "[1, 2]",
    "{a: 1}",
    "true",
    "2024-13-01",
    "null",
    '"x"',
    "[[[]]]",
    "1,5",
    "''",
    "*ref",
    "0x1F",
)


def mutate(text: str, seed: int) -> str:
    """The text with one to four pieces of damage."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 4)):
        text = chance.choice(_WAYS)(text, chance)
    return text


def _insert(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(SNIPPETS) + text[at:]


def _delete(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at + chance.choice((1, 2, 5, 40, 400)) :]


def _lines(text: str, chance: random.Random) -> tuple[list[str], int]:
    lines = text.splitlines(keepends=True) or [""]
    return lines, chance.randrange(len(lines))


def _drop_line(text: str, chance: random.Random) -> str:
    lines, at = _lines(text, chance)
    return "".join(lines[:at] + lines[at + 1 :])


def _repeat_line(text: str, chance: random.Random) -> str:
    lines, at = _lines(text, chance)
    return "".join([*lines[:at], lines[at], *lines[at:]])


def _shift_line(text: str, chance: random.Random) -> str:
    lines, at = _lines(text, chance)
    lines[at] = chance.choice(("  ", " ", "\t", "    ")) + lines[at] if chance.random() < 0.5 else lines[at].lstrip(" ")
    return "".join(lines)


def _swap_lines(text: str, chance: random.Random) -> str:
    lines, at = _lines(text, chance)
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]
    return "".join(lines)


def _new_value(text: str, chance: random.Random) -> str:
    lines, at = _lines(text, chance)
    key, colon, _ = lines[at].partition(":")
    if colon:
        lines[at] = f"{key}: {chance.choice(VALUES)}\n"
    return "".join(lines)


def _new_key(text: str, chance: random.Random) -> str:
    lines, at = _lines(text, chance)
    key, colon, value = lines[at].partition(":")
    if colon and key.strip():
        place = len(key) - len(key.lstrip())
        lines[at] = (
            key[:place] + chance.choice(("x", '"9.9"', "points", "numerator", "items", "year", "")) + colon + value
        )
    return "".join(lines)


_WAYS = (
    _insert,
    _insert,
    _delete,
    _drop_line,
    _repeat_line,
    _shift_line,
    _swap_lines,
    _new_value,
    _new_value,
    _new_key,
)
