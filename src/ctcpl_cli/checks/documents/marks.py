"""Final marks of typed lines."""

SEMICOLON, FULL_STOP = ";", "."
_EMPHASIS = "* \t\n"


def bare_end(text: str) -> str:
    """A typed text without spaces and emphasis signs at its end."""
    return text.rstrip(_EMPHASIS)


def ends(text: str, mark: str) -> bool:
    """Whether a text ends with this mark and no second one before it."""
    end = bare_end(text)
    return end.endswith(mark) and not end[: -len(mark)].endswith((SEMICOLON, ","))
