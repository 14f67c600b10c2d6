"""Where and when a commune posted its drafts, and what was said about them, as printed."""

from collections.abc import Iterator
from dataclasses import dataclass

from ctcpl_cli.documents.forms import written
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Period, Posting, Radio, Website


@dataclass(frozen=True, slots=True)
class Place:
    """One place of posting: ``office``, ``website`` or ``radio``.

    ``days`` is empty where the law counts working days: public holidays are not known.
    """

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

    ``opinions_known`` is false while nobody has stated whether there were any. ``posting_length`` is the length by law
    where it is in working days.
    """
    posting = commune.procedure.posting or Posting()
    office = posting.office or Period()
    given = commune.procedure.opinions
    working = _working_days(commune)
    return {
        "places": [_place("office", office, working), *_elsewhere(posting, working)],
        "posting_length": written.number(working) if working else "",
        "posted_from": written.day(office.start),
        "posted_to": written.day(office.end),
        "posted_days": "" if working else written.length(office),
        "opinions": [
            Opinion(str(number), str(one.sender or BLANK), str(one.opinion or BLANK), str(one.response or BLANK))
            for number, one in enumerate(given or (), 1)
        ],
        "opinions_known": given is not None,
        "opinions_count": written.number(None if given is None else len(given)),
    }


def _working_days(commune: Commune) -> int | None:
    steps = commune.assessment.regime.file.procedure
    return next((step.working_days for step in steps if step.id == "posting" and step.days is None), None)


def _elsewhere(posting: Posting, working: int | None) -> Iterator[Place]:
    if posting.website is not None or posting.radio is None:
        yield _place("website", posting.website or Website(), working)
    if posting.radio is not None:
        yield _place("radio", posting.radio, working)


def _place(kind: str, period: Period, working: int | None) -> Place:
    return Place(
        kind,
        written.day(period.start),
        written.day(period.end),
        "" if working else written.length(period),
        str(period.url or BLANK) if isinstance(period, Website) else "",
        written.number(period.times) if isinstance(period, Radio) else "",
    )
