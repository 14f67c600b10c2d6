"""Head and foot of official documents."""

from datetime import date

import pytest

from ctcpl_cli.documents import official
from ctcpl_cli.documents.official import BLANK, DAY_SPACE, NUMBER_SPACE, YEAR_SPACE, head_and_foot, signed_on
from ctcpl_cli.dossier.document import Document, Head, PartialDate


@pytest.mark.parametrize(("day", "printed"), [(5, "05"), (9, "09"), (10, "10"), (31, "31"), (None, DAY_SPACE)])
def test_days_below_ten_take_a_zero(day: int | None, printed: str) -> None:
    assert official.day(day) == printed


@pytest.mark.parametrize(
    ("month", "printed"), [(1, "01"), (2, "02"), (3, "3"), (9, "9"), (12, "12"), (None, DAY_SPACE)]
)
def test_only_the_first_two_months_take_a_zero(month: int | None, printed: str) -> None:
    assert official.month(month) == printed


def test_what_is_not_known_is_a_blank_never_a_word() -> None:
    printed = head_and_foot(Document(), draft=False)
    assert printed["number"] == NUMBER_SPACE
    assert printed["year_signed"] == YEAR_SPACE
    assert printed["symbol"] == printed["place"] == BLANK
    assert printed["issuer"] == [BLANK]
    assert None not in printed.values()


def test_the_number_is_printed_as_typed() -> None:
    assert head_and_foot(Document(head=Head(number="02037")), draft=False)["number"] == "02037"


@pytest.mark.parametrize(
    ("given", "iso"),
    [
        (date(2024, 1, 5), "2024-01-05"),
        (PartialDate(year=2024, month=1, day=5), "2024-01-05"),
        (PartialDate(year=2024, month=1), ""),
        (None, ""),
    ],
)
def test_a_date_counts_only_when_complete(given: date | PartialDate | None, iso: str) -> None:
    assert signed_on(Document(head=Head(date=given))) == iso
