"""What stands in the head and at the foot of every official document, by decree 30/2020/ND-CP, annex I."""

from collections.abc import Mapping
from datetime import date

from ctcpl_cli.documents import geometry, widths
from ctcpl_cli.documents.marks import plain, rich
from ctcpl_cli.dossier.document import Document, Head, PartialDate, Signature
from ctcpl_cli.messages.documents import OFFICIAL
from ctcpl_cli.messages.form_words import MARKS

BLANK = OFFICIAL["blank"]
"""Stands where something that must be there is not known yet."""
NUMBER_SPACE = "\N{NO-BREAK SPACE}" * 6
DAY_SPACE = "\N{NO-BREAK SPACE}" * 4
YEAR_SPACE = "\N{NO-BREAK SPACE}" * 6


def head_and_foot(document: Document, draft: bool) -> dict[str, object]:
    """Names for templates: everything above the title and everything below the text."""
    head = document.head or Head()
    signature, left = document.signature or Signature(), document.left_signature or Signature()
    issuer = [str(line) for line in head.issuer] or [BLANK]
    subject = head.subject or BLANK
    return {
        "parent": [str(line) for line in head.parent],
        "issuer": issuer,
        "issuer_rule": widths.short_rule(issuer, geometry.ISSUER_SIZE, geometry.HEAD_LEFT),
        "motto_rule": widths.full_rule(OFFICIAL["motto"], geometry.MOTTO_SIZE),
        "number": str(head.number or NUMBER_SPACE),
        "symbol": str(head.symbol or BLANK),
        "place": str(head.place or BLANK),
        **_date(head.date),
        "subject": rich(subject),
        "subject_rule": widths.short_rule([plain(subject)], geometry.BODY_SIZE, geometry.TEXT_WIDTH),
        "draft": draft,
        "illustrative": bool(document.illustrative),
        "bases": [rich(base.text) for base in document.bases],
        "recipients": [rich(line) for line in document.recipients],
        "authority_lines": [str(line) for line in signature.authority],
        "signer": str(signature.name or ""),
        "left_authority_lines": [str(line) for line in left.authority],
        "left_signer": str(left.name or ""),
    }


def day(number: int | None) -> str:
    """A day of the month as printed: two digits, blank where unknown."""
    return DAY_SPACE if number is None else f"{number:02d}"


def month(number: int | None) -> str:
    """A month as printed: only 1 and 2 take a zero, blank where unknown."""
    return DAY_SPACE if number is None else f"{number:02d}" if number < 3 else str(number)


def mark(position: int) -> str:
    """The letter of a point of a clause, by its position from 1; a number where the letters end."""
    return MARKS[position - 1] if position <= len(MARKS) else str(position)


def signed_on(document: Document) -> str:
    """The document's date in ISO form where it is known in full, else nothing."""
    given = document.head.date if document.head else None
    if isinstance(given, PartialDate):
        whole = given.year and given.month and given.day
        return f"{given.year:04d}-{given.month:02d}-{given.day:02d}" if whole else ""
    return given.isoformat() if given else ""


def _date(given: date | PartialDate | None) -> Mapping[str, str]:
    given = given or PartialDate()
    return {
        "day": day(given.day),
        "month": month(given.month),
        "year_signed": YEAR_SPACE if given.year is None else str(given.year),
    }
