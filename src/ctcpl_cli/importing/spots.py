"""Where something stands in a form: a stretch of its text, and the words by which a person finds it."""

from dataclasses import dataclass

from ctcpl_cli.findings import Phrase, Span

NOWHERE = Span(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of a form."""

    span: Span
    place: Phrase
