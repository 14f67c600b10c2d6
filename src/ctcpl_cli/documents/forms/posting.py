"""Where and when a commune posted its drafts, and what was said about them, as printed."""

from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.documents.forms import written
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Period, Posting, Radio, Website


@dataclass(frozen=True, slots=True)
class Place:
    """One place of posting: ``office``, ``website`` or ``radio``."""

    kind: str
    first: str
    last: str
    days: str
    url: str = ""
    times: str = ""


@dataclass(frozen=True, slots=True)
class Opinion:
    """One opinion and what was done about it."""

    number: str
    sender: str
    text: str
    response: str


def names(commune: Commune) -> dict[str, object]:
    """Names for templates: the places, the first and last day at the office, and the opinions.

    ``opinions_known`` is false while nobody has stated whether there were any.
    """
    posting = commune.procedure.posting or Posting()
    office = posting.office or Period()
    given = commune.procedure.opinions
    return {
        "places": [_place("office", office), *_elsewhere(posting)],
        "posted_from": written.day(office.start),
        "posted_to": written.day(office.end),
        "posted_days": written.length(office),
        "opinions": [
            Opinion(str(number), str(one.sender or BLANK), str(one.opinion or BLANK), str(one.response or BLANK))
            for number, one in enumerate(given or (), 1)
        ],
        "opinions_known": given is not None,
        "opinions_count": written.number(None if given is None else len(given)),
    }


def _elsewhere(posting: Posting) -> Iterator[Place]:
    if posting.website is not None or posting.radio is None:
        yield _place("website", posting.website or Website())
    if posting.radio is not None:
        yield _place("radio", posting.radio)


def _place(kind: str, period: Period) -> Place:
    return Place(
        kind,
        written.day(period.start),
        written.day(period.end),
        written.length(period),
        str(period.url or BLANK) if isinstance(period, Website) else "",
        written.number(period.times) if isinstance(period, Radio) else "",
    )
