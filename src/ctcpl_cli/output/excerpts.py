"""Values of a change as they can be read: of long ones the part that differs."""

LONGEST = 300
_AROUND = 60
"""How much of a long text stands before and after what differs in it."""
_MORE = "…"


def cut(words: str, longest: int = LONGEST) -> str:
    """The beginning of a long text."""
    return words if len(words) <= longest else words[: longest - 1] + _MORE


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Two texts, or where one of them is long the part in which they differ, with some words around it."""
    if max(len(before), len(after)) <= LONGEST:
        return before, after
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    return _around(before, start, end), _around(after, start, end)


def _around(words: str, start: int, end: int) -> str:
    """A text without most of what it shares: ``start`` signs at its beginning and ``end`` at its end."""
    first = words.rfind(" ", 0, max(start - _AROUND, 0) + 1) + 1 if start > _AROUND else 0
    last = words.find(" ", len(words) - end + _AROUND) if end > _AROUND else -1
    kept = words[first : last if last >= 0 else len(words)]
    return (_MORE if first else "") + (cut(kept) if len(kept) > LONGEST or last < 0 else kept + _MORE)


def _shared(one: str, other: str) -> int:
    """How many signs two texts share at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, pair in pairs if pair[0] != pair[1]), min(len(one), len(other)))
