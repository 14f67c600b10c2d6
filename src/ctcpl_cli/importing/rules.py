"""The alternatives of one node as a rule of a regime, or why they are none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing import ladders, words
from ctcpl_cli.importing.emitting import Value
from ctcpl_cli.importing.ladders import Rung
from ctcpl_cli.importing.statements import Choice, Said
from ctcpl_cli.regime.models import Rule

_FORMULA = re.compile(r".*?=\s*\(?(?P<top>[^=/:]+?)\s*[/:]\s*(?P<bottom>[^=/:]+?)\)?\s*[x×*.]?\s*100\s*%?\s*\)?[.;]*")
_ALPHABETS = ("abcdefghijklm", "abcd\N{LATIN SMALL LETTER D WITH STROKE}eghiklm")
"""Letters in the order in which alternatives have them."""
_AMOUNT = re.compile(rf"{words.AMOUNT}\s*(?:\([a-z ]+\)\s*)?diem")


@dataclass(frozen=True, slots=True)
class Made:
    """A rule: its kind, its bands or alternatives, its labels where the form gives a formula."""

    kind: str
    rungs: Sequence[Rung] = ()
    options: Sequence[Choice] = ()
    labels: tuple[str, str] | None = None

    @property
    def best(self) -> Decimal | None:
        """The most points it can give."""
        given = [rung.choice.points for rung in self.rungs] or [option.points for option in self.options]
        return max((points for points in given if points is not None), default=None)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the node that the form shows with it."""
        return (
            ("options",) if self.kind == "choice" else ("bands", *(("numerator", "denominator") if self.labels else ()))
        )

    def value(self, law: Rule | None) -> Value:
        """The rule as it stands in a regime file; labels that the form does not give stay those of the law."""
        if self.kind == "choice":
            return {"kind": "choice", "options": [option_value(option) for option in self.options]}
        labels = {
            key: str(text) for key in ("numerator", "denominator", "count") if law and (text := getattr(law, key))
        }
        if self.labels:
            labels = {"numerator": self.labels[0], "denominator": self.labels[1]}
        return {"kind": self.kind, **labels, "bands": bands_value(self.rungs)}


@dataclass(frozen=True, slots=True)
class Left:
    """Alternatives that cannot be taken over. ``doubt`` is the kind of doubt; ``reason`` says more."""

    doubt: str
    reason: Phrase


def option_value(option: Choice) -> dict[str, Value]:
    """One alternative as it stands in a regime file."""
    return {"id": option.mark, "label": option.words.rstrip(" .;:,"), "points": option.points}


def bands_value(rungs: Sequence[Rung]) -> list[Value]:
    """Bands as they stand in a regime file."""
    return [{"from": rung.lower, "points": rung.choice.points} for rung in rungs]


def made(said: Said, law: Rule | None) -> Made | Left | None:
    """The rule that a form's alternatives make; None where it has none. ``law`` is the rule that stands there now."""
    options = said.options
    if not options:
        return None
    if any(option.points is None for option in options):
        return Left("items_left", Phrase("importing.left_no_points"))
    if ladders.has_percent(options):
        rungs = ladders.percent(options)
        if rungs is None:
            return Left("ladder_unclear", Phrase("importing.ladder_percent"))
        labels = formula(said.formula)
        if labels is None and (law is None or law.kind != "ratio"):
            return Left("items_left", Phrase("importing.left_no_formula"))
        return Made("ratio", rungs, labels=labels)
    if law is not None and "count" in (law.kind, law.facts):
        rungs = ladders.count(options)
        if rungs is not None:
            return Made("count", rungs)
        if law.kind == "count" or (ladders.all_counts(options) and not ladders.counts_backwards(options)):
            return Left("ladder_unclear", Phrase("importing.ladder_count"))
    marks = "".join(option.mark for option in options)
    if not marks or not any(letters.startswith(marks) for letters in _ALPHABETS):
        return Left("items_left", Phrase("importing.left_no_letters"))
    return Made("choice", options=options)


def formula(text: str) -> tuple[str, str] | None:
    """What is counted above and below the line of ``Ty le % = (A / B) x 100``; None where that is not plain."""
    found = _FORMULA.fullmatch(words.fold(text))
    if not found:
        return None
    return tuple(text[slice(*found.span(name))].strip(" ()") for name in ("top", "bottom"))  # type: ignore[return-value]


def gives(text: str, maximum: Decimal | None) -> str | None:
    """What the rule in brackets gives: ``full``, or its points; None where that is not plain."""
    folded = words.fold(text)
    amounts = {words.number(found) for found in _AMOUNT.findall(folded)}
    if not amounts and re.search(r"\bdiem toi da\b|\btoi da\b.*\bdiem\b", folded):
        return "full"
    if len(amounts) != 1 or maximum is None:
        return None
    (amount,) = amounts
    return None if amount > maximum else "full" if amount == maximum else f"{amount:f}"
