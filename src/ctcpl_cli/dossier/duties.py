"""The duties of a document with what they take from the text around them: printed fields, and the lead from above."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ctcpl_cli.dossier.document import Duty, Paragraph, PlanDocument, PrintedField, Section

_SIGNS = re.compile(r"\\\*|\*+")
_FINAL = " .;,"

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """One duty as it holds. ``typed`` is it as written, None where printed fields alone make it.

    ``time`` and ``form`` are the printed words; ``serves`` are the criteria or indicators of the nearest node that
    names any.
    """

    typed: Duty | None
    serves: Texts = ()
    lead: Texts = ()
    cooperating: Texts = ()
    performer: Texts = ()
    receiver: Texts = ()
    output: str | None = None
    time: str | None = None
    form: str | None = None
    budget: str | None = None


@dataclass(frozen=True, slots=True)
class _Above:
    lead: Texts = ()
    serves: Texts = ()


def duties(document: PlanDocument) -> Iterator[Given]:
    """Every duty in printed order.

    Printed fields of a node complete its own duties where these say nothing themselves, and make one where the node has
    none. A duty without lead has that of the nearest node above.
    """
    nowhere = _Above()
    for paragraph in document.opening:
        yield from _of_paragraph(paragraph, nowhere)
    for section in document.sections:
        yield from _of_section(section, nowhere)
    for paragraph in document.closing:
        yield from _of_paragraph(paragraph, nowhere)
    for annex in document.annexes:
        yield from _of_section(annex, nowhere)


def _of_section(section: Section, above: _Above) -> Iterator[Given]:
    serves = _texts(section.serves) or above.serves
    printed = _printed(section.text)
    own = [_filled(duty, printed) for duty in section.duties] or ([printed] if printed != Given(None) else [])
    for given in own:
        yield replace(given, serves=serves, lead=given.lead or above.lead)
    leads = tuple(dict.fromkeys(lead for given in own for lead in given.lead))
    below = _Above(leads or above.lead, serves)
    for paragraph in section.text:
        if isinstance(paragraph, Paragraph):
            yield from _of_paragraph(paragraph, below)
    for nested in section.sections:
        yield from _of_section(nested, below)


def _of_paragraph(paragraph: Paragraph, above: _Above) -> Iterator[Given]:
    serves = _texts(paragraph.serves) or above.serves
    for duty in paragraph.duties:
        given = _filled(duty, Given(None))
        yield replace(given, serves=serves, lead=given.lead or above.lead)


def _filled(duty: Duty, printed: Given) -> Given:
    budget = duty.budget.source if duty.budget else None
    return Given(
        duty,
        lead=_texts(duty.lead) or printed.lead,
        cooperating=_texts(duty.cooperating) or printed.cooperating,
        performer=_texts(duty.performer) or printed.performer,
        receiver=_texts(duty.receiver) or printed.receiver,
        output=duty.output or printed.output,
        time=printed.time,
        form=printed.form,
        budget=budget or printed.budget,
    )


def _printed(text: Sequence[Paragraph | PrintedField]) -> Given:
    """What the printed fields of a node say, an agency a line."""
    lines: dict[str, Texts] = {}
    for field in text:
        if isinstance(field, PrintedField) and field.role:
            lines[field.role] = (*lines.get(field.role, ()), *_bare(field.value))
    joined = {role: " ".join(said) or None for role, said in lines.items()}
    return Given(
        None,
        lead=lines.get("lead", ()),
        cooperating=lines.get("cooperating", ()),
        performer=lines.get("performer", ()),
        receiver=lines.get("receiver", ()),
        output=joined.get("output"),
        time=joined.get("time"),
        form=joined.get("form"),
        budget=joined.get("budget"),
    )


def _bare(values: Iterable[str | None]) -> Texts:
    """Printed words without emphasis and final marks."""
    plain = (_SIGNS.sub(lambda sign: "*" if sign[0].startswith("\\") else "", value or "") for value in values)
    return tuple(words for value in plain if (words := value.strip(_FINAL)))


def _texts(values: Iterable[str | None]) -> Texts:
    return tuple(str(value) for value in values if value)
