"""What the forms of the level above the communes share: heads, names of bodies, counts and days in words."""

import re
from collections.abc import Sequence

from ctcpl_cli.assess import Assessment
from ctcpl_cli.documents import bodies, geometry, names, outcomes, widths
from ctcpl_cli.documents.forms import wording, written
from ctcpl_cli.documents.marks import rich
from ctcpl_cli.documents.official import BLANK, NUMBER_SPACE, day, head_and_foot, month
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.models import Decision
from ctcpl_cli.messages.area_forms import TITLES, WORDS
from ctcpl_cli.messages.documents import OFFICIAL


def head(form_id: str, ready: Ready, registered: Decision | None = None) -> dict[str, object]:
    """Names for head and text of a form. ``registered`` is the number and date it already has, if it has any."""
    title = TITLES[form_id]
    document = ready.decision.data
    committee = [str(line) for line in document.head.issuer] if document.head else []
    facts = {
        **_bodies(ready),
        **wording.names(ready.assessments[0]),
        "area": area(ready),
        "units": units(ready),
        "year": year(ready),
    }
    subject = title.subject.format(**{**facts, "area": area(ready).replace(" ", "\N{NO-BREAK SPACE}")})
    issuer = {
        "committee": committee,
        "council": _lines(str(facts["council"])),
        "office": [str(facts["office"]).upper()],
    }[title.issuer] or [BLANK]
    room = geometry.TEXT_WIDTH
    return {
        **_shared(document, title.rests_on_points and ready.draft),
        **facts,
        **counts(ready),
        "kind": "form",
        "parent": [] if title.issuer == "committee" else [parent(committee)],
        "issuer": issuer,
        "issuer_rule": widths.short_rule(issuer, geometry.ISSUER_SIZE, geometry.HEAD_LEFT),
        "subject": subject,
        "subject_rule": widths.short_rule([subject], geometry.BODY_SIZE, room),
        "illustrative": bool(document.illustrative) or any(a.dossier.illustrative for a in ready.assessments),
        **_number(title.symbol.format(short=facts["short"]), registered, ready),
    }


def parent(committee: Sequence[str]) -> str:
    """The committee's name above a body of its own, shortened as decree 30/2020/ND-CP allows for the parent alone."""
    name = " ".join(committee) or BLANK
    return name.replace(OFFICIAL["committee"], WORDS["short_committee"], 1)


def _bodies(ready: Ready) -> dict[str, str]:
    """Bodies and posts of the level, and who reports go to."""
    level = _level(ready)
    return {**bodies.words(level), "superior": bodies.superior(level, ready.assessments[0].dossier.unit)}


def _level(ready: Ready) -> str:
    return "province" if ready.districts else bodies.level(ready.regime, ready.assessments[0].dossier.unit)


def _lines(council: str) -> list[str]:
    """The council's name above its documents, broken where it reads best."""
    first, middle, last = council.upper().partition(WORDS["council_break"])
    return [f"{first}{middle}".strip(), last] if last else [first]


def area(ready: Ready) -> str:
    """The district or province inside a sentence."""
    return names.area(ready.assessments[0].dossier.unit, _level(ready))


def units(ready: Ready) -> str:
    """The kinds of units there are, such as ``xa, phuong``."""
    kinds = [str(a.dossier.unit.kind) for a in ready.assessments if a.dossier.unit and a.dossier.unit.kind]
    return names.kind_words(kinds, [str(kind) for kind in ready.regime.file.unit_kinds])


def year(ready: Ready) -> str:
    """The assessment year."""
    return str(ready.assessments[0].dossier.year or BLANK)


def counts(ready: Ready) -> dict[str, object]:
    """How many units there are with each verdict, as printed in sentences; none is an empty text."""
    found = {verdict: len(ready.of(verdict)) for verdict in ("pass", "fail", "incomplete")}
    total = len(ready.assessments)
    return {
        "total": written.number(total),
        "count": {verdict: written.number(number) if number else "" for verdict, number in found.items()},
        "passed": written.number(found["pass"]),
        "rate": written.share(found["pass"], total),
    }


def cited(decision: Decision | None) -> dict[str, str]:
    """Number and day of a document that a sentence refers to."""
    return {
        "number": str((decision.number if decision else None) or BLANK),
        "day": written.day(decision.date if decision else None),
    }


def texts(given: Sequence[str | None]) -> list[str]:
    """Typed paragraphs; one blank where there are none."""
    return [str(text) for text in given if text] or [BLANK]


def laws(ready: Ready) -> list[object]:
    """The laws among the typed bases of the decision, each with a semicolon at its end."""
    law = re.compile(WORDS["law_base"])
    found = [str(base.text) for base in ready.decision.data.bases if base.text and law.match(base.text)]
    return [rich(text.rstrip(" .;") + ";") for text in found]


def ordered(ready: Ready) -> list[Assessment]:
    """All units in the order of their codes."""
    return sorted(ready.assessments, key=lambda a: str((a.dossier.unit.code if a.dossier.unit else None) or ""))


def maxima(ready: Ready) -> list[tuple[str, str]]:
    """Each criterion with the most points it gives."""
    return [(c.id, outcomes.most(c)) for c in ready.assessments[0].criteria]


def _shared(document: DecisionDocument, draft: bool) -> dict[str, object]:
    """The decision's head and foot, but what belongs to the decision alone."""
    own = ("bases", "recipients", "authority_lines", "signer")
    return {name: value for name, value in head_and_foot(document, draft).items() if name not in own}


def _number(symbol: str, registered: Decision | None, ready: Ready) -> dict[str, str]:
    number, _, own = str((registered.number if registered else None) or "").partition("/")
    given = registered.date if registered else None
    return {
        "number": number or NUMBER_SPACE,
        "symbol": own or symbol,
        "day": day(given.day if given else None),
        "month": month(given.month if given else None),
        "year_signed": str(given.year) if given else str(head_and_foot(ready.decision.data, False)["year_signed"]),
    }
