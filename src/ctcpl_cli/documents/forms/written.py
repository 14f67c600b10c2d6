"""Days, counts and rates as official documents write them; a blank stands for what is not known."""

from datetime import date
from decimal import Decimal

from ctcpl_cli.documents import official
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Period
from ctcpl_cli.figures import percent
from ctcpl_cli.messages.form_words import WORDS


def day(given: date | None) -> str:
    """A day in full: under 10 and months 1 and 2 padded (decree 30/2020/ND-CP, annex I)."""
    if given is None:
        return BLANK
    return WORDS["day"].format(day=official.day(given.day), month=official.month(given.month), year=given.year)


def short_day(given: date | None) -> str:
    """A day in figures, after the number of a document."""
    if given is None:
        return BLANK
    return WORDS["short_day"].format(day=official.day(given.day), month=official.month(given.month), year=given.year)


def number(given: int | None) -> str:
    """A whole number, those under 10 with a zero before them."""
    return BLANK if given is None else f"{given:02d}"


def length(period: Period) -> str:
    """How many days a period has, both ends counted."""
    if period.start is None or period.end is None:
        return BLANK
    return number((period.end - period.start).days + 1)


def share(part: int | None, whole: int | None) -> str:
    """A part in percent of the whole, cut to two decimals."""
    if part is None or whole is None or whole <= 0:
        return BLANK
    return percent(Decimal(part), Decimal(whole))


def sentence(text: str) -> str:
    """A text that begins with a capital and ends with a full stop."""
    text = text.strip()
    closed = text if not text or text.endswith((".", "!", "?")) else f"{text}."
    return closed[:1].upper() + closed[1:]
