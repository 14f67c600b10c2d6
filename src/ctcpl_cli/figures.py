"""Numbers as people read them. Nothing here rounds: a percentage is cut to two decimals, never lifted to a limit."""

from decimal import ROUND_DOWN, Context, Decimal
from fractions import Fraction

_WIDE = Context(prec=60)


def printed(number: Decimal | int, lang: str = "vi") -> str:
    """An exact number without trailing zeros: ``92,5`` in Vietnamese, ``92.5`` in English."""
    text = f"{Decimal(number):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",") if lang == "vi" else text


def percent(numerator: Decimal, denominator: Decimal, lang: str = "vi") -> str:
    """``numerator/denominator`` in percent, cut to two decimals, with its sign: ``99,96%`` is never shown as 100."""
    return printed(cut_percent(numerator, denominator), lang) + "%"


def cut_percent(numerator: Decimal, denominator: Decimal) -> Decimal:
    """``numerator/denominator`` in percent, cut to two decimals."""
    share = Fraction(numerator) * 100 / Fraction(denominator)
    exact = _WIDE.divide(Decimal(share.numerator), Decimal(share.denominator))
    return exact.quantize(Decimal("0.01"), rounding=ROUND_DOWN, context=_WIDE)


def signed(number: Decimal, lang: str = "vi") -> str:
    """A difference with its sign: ``+0,5``."""
    return ("+" if number > 0 else "") + printed(number, lang)


def exact(number: Decimal | int) -> int | float:
    """A number that JSON writes exactly as it is: it has few digits, so the shortest float prints them back."""
    if isinstance(number, int):
        return number
    return int(number) if number == number.to_integral_value() else float(number)
