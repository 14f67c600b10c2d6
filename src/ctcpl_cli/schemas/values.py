"""Single values as editors see them: YAML 1.2 makes numbers and booleans of what our files keep as text.

An empty value (null) may stand everywhere, for incomplete is not wrong. ``errorMessage`` and ``enumDescriptions`` are
no words of draft-07; yaml-language-server shows them, and every validator ignores them.
"""

from collections.abc import Mapping
from decimal import Decimal

from ctcpl_cli.figures import printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.schemas.dialect import Schema

DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
NUMBER = r"^-?[0-9]{1,15}(\.[0-9]{1,6})?$"
QUANTITY = r"^[0-9]{1,15}(\.[0-9]{1,6})?$"
WHOLE = "^-?[0-9]{1,15}$"
COUNTED = "^[0-9]{1,15}$"
SHA256 = "^[0-9a-fA-F]{64}$"
INSIDE = r"^(?!/|[A-Za-z]:)[^\\]*$"
"""A relative path without backslashes."""
_SCALARS = ["string", "number", "boolean", "null"]


class Values:
    """Schemas of single values, with what is wrong with another one in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang

    def say(self, key: str, **facts: object) -> str:
        """A text of this feature."""
        return text(f"schemas.{key}", self.lang, **facts)

    def text(self) -> Schema:
        """Any single value: ``12`` and ``true`` are texts where a text belongs."""
        return {"type": [*_SCALARS], "errorMessage": self.say("text")}

    def id(self) -> Schema:
        """A code or id, which needs quotes where it looks like a number."""
        return {"type": ["string", "null"], "errorMessage": self.say("id")}

    def number(self) -> Schema:
        """A number, with or without quotes."""
        return self._number("number", "number", NUMBER)

    def quantity(self) -> Schema:
        """A number not below 0."""
        return self._number("quantity", "number", QUANTITY, minimum=0)

    def above_zero(self) -> Schema:
        """A number above 0."""
        return self._number(
            "above_zero", "number", r"^0*[1-9][0-9]*(\.[0-9]+)?$|^0+\.0*[1-9][0-9]*$", exclusiveMinimum=0
        )

    def whole(self) -> Schema:
        """A whole number."""
        return self._number("whole", "integer", WHOLE)

    def counted(self) -> Schema:
        """A whole number not below 0."""
        return self._number("counted", "integer", COUNTED, minimum=0)

    def points(self, least: Decimal, most: Decimal | None, step: Decimal | None) -> Schema:
        """Points between two limits; in steps where binary fractions hold the step exactly."""
        if most is None:
            return self.quantity() if least == 0 else self.number()
        facts: dict[str, object] = {"least": printed(least), "most": printed(most)}
        limits: dict[str, object] = {"minimum": _plain(least), "maximum": _plain(most)}
        name = "points"
        if step is not None and step > 0 and Decimal(float(step)) == step:
            name, limits["multipleOf"], facts["step"] = "points_in_steps", _plain(step), printed(step)
        return {**self.number(), **limits, "errorMessage": self.say(name, **facts)}

    def date(self) -> Schema:
        """A day."""
        return {"type": ["string", "null"], "pattern": DAY, "errorMessage": self.say("date")}

    def flag(self) -> Schema:
        """Yes or no."""
        words = {"true": True, "false": False}
        return {
            "enum": [*words.values(), None],
            "enumDescriptions": [*map(self.say, words), self.say("not_filled")],
            "errorMessage": self.say("flag"),
        }

    def one_of(self, choices: Mapping[str, str]) -> Schema:
        """One of several words, each with what it means; an empty meaning is shown by none."""
        return {
            "enum": [*choices, None],
            "enumDescriptions": [*choices.values(), self.say("not_filled")],
            "errorMessage": self.say("one_of", choices=", ".join(choices)),
        }

    def written(self, key: str, pattern: str, **facts: object) -> Schema:
        """A text of a certain form."""
        return {"type": ["string", "null"], "pattern": pattern, "errorMessage": self.say(key, **facts)}

    def between(self, least: int, most: int) -> Schema:
        """A whole number between two limits."""
        limits = {"minimum": least, "maximum": most}
        return {**self.counted(), **limits, "errorMessage": self.say("between", least=least, most=most)}

    def empty(self, key: str, **facts: object) -> Schema:
        """Nothing but an empty value, with the reason; editors do not suggest such a key."""
        return {"type": "null", "doNotSuggest": True, "errorMessage": self.say(key, **facts)}

    def _number(self, key: str, kind: str, pattern: str, **limits: object) -> Schema:
        return {"type": [kind, "string", "null"], "pattern": pattern, **limits, "errorMessage": self.say(key)}


def _plain(value: Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)
