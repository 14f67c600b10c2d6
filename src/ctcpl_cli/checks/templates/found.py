"""What was found in a Word template."""

from collections.abc import Sequence
from dataclasses import dataclass

from ctcpl_cli.findings import Finding, Phrase, Span

START = Span(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of one paragraph: as lines and columns of the template's text, and in words a person finds in Word."""

    span: Span
    place: Phrase


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A tag that asks for a name which its documents do not have. ``owner`` is what stands before the dot, or empty;
    ``near`` the known name that looks most like it, or empty.
    """

    spot: Spot
    name: str
    owner: str
    near: str
    known: Sequence[str]


@dataclass(frozen=True, slots=True)
class Found:
    """One template, looked at. ``mistakes`` are what keeps it from being used, each with its sentence.

    A mistake of the whole file stands at its beginning. ``missing`` names the elements that the packaged template of
    this name carries and this one does not. ``strange`` is true where no document is made from a template of this name;
    ``near`` is then the name most like it.
    """

    path: str
    mistakes: Sequence[tuple[Span, Phrase]] = ()
    unknown: Sequence[UnknownName] = ()
    missing: Sequence[Phrase] = ()
    strange: bool = False
    near: str = ""

    def finding(self, code: str, span: Span = START, **facts: object) -> Finding:
        """A finding over a stretch of the template, or over its beginning."""
        return Finding(code, self.path, span, facts)
