"""Pieces that the shipped templates share: head, body, signature, and those of minutes and letters."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Twips

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.messages.documents import OFFICIAL, TEMPLATE
from tools.word_parts import Cell, boxed, lines, paragraph, row, table, tagged

SIGN_LEFT = 4500
RULE_SPACE = 160
"""Space below the rule under a subject."""


def head(document: Any, dated: bool = True, numbered: bool = True, width: int = g.TEXT_WIDTH) -> None:
    """Issuer and number on the left, nation, place and date on the right.

    Minutes are not ``dated``, tables not ``numbered``, sheets neither; a page on its side is wider.
    """
    made = table(document, (g.HEAD_LEFT, width - g.HEAD_LEFT) if width == g.TEXT_WIDTH else (width // 2, width // 2))
    issuer = lines(
        ("", "{% for line in parent %}"),
        ("Parent", "{{ line }}"),
        ("", "{% endfor %}"),
        ("", "{% for line in issuer %}"),
        ("Issuer", "{{ line }}"),
        ("", "{% endfor %}"),
        ("Rule", "{{ issuer_rule|drawn }}"),
    )
    nation = lines(("Nation", OFFICIAL["nation"]), ("Motto", OFFICIAL["motto"]), ("Rule", "{{ motto_rule|drawn }}"))
    row(made, (issuer, nation), first=True)
    if not (numbered or dated):
        return

    def number(cell: Cell) -> None:
        if numbered:
            paragraph(cell, "Number", TEMPLATE["number"])
        tagged(
            cell,
            ("", '{% if kind == "letter" %}'),
            ("About", TEMPLATE["about"]),
            ("", "{% endif %}"),
            ("", "{% if draft %}"),
        )
        boxed(cell, "DraftMark", f"\xa0{OFFICIAL['draft']}\xa0")
        paragraph(cell, "Body", "{% endif %}")

    row(made, (number, lines(("PlaceDate", TEMPLATE["place_date"] if dated else ""))))


def signature(document: Any) -> None:
    """Recipients on the left, authority and name on the right, kept on one page.

    With a second signer, who stands on the left, the recipients come below that one.
    """
    recipients = (
        ("", "{% if recipients %}"),
        ("RecipientsTitle", TEMPLATE["recipients"]),
        ("", "{% endif %}"),
        ("", "{% for line in recipients %}"),
        ("Recipient", "- {{ line }}"),
        ("", "{% endfor %}"),
    )
    paragraph(document, "BodyKept", "{% if left_authority_lines or left_signer %}")
    half = g.TEXT_WIDTH // 2
    both = table(document, (half, g.TEXT_WIDTH - half), above=2 * g.PARAGRAPH_SPACE)
    left = _named("left_authority_lines", "left_signer", recipients)
    row(both, (left, _named("authority_lines", "signer")), first=True)
    paragraph(document, "BodyKept", "{% elif recipients or authority_lines or signer %}")
    made = table(document, (SIGN_LEFT, g.TEXT_WIDTH - SIGN_LEFT), above=2 * g.PARAGRAPH_SPACE)
    row(made, (lines(*recipients), _named("authority_lines", "signer")), first=True)
    paragraph(document, "Body", "{% endif %}")


def body(document: Any, name: str) -> None:
    """Lines of text in order: titles, paragraphs, and the last one, which stays with the signature."""
    tagged(
        document,
        ("", f"{{% for line in {name} %}}"),
        ("", '{% if line.kind == "title" %}'),
        ("Item", "{{ line.text }}"),
        ("", '{% elif line.kind == "kept" %}'),
        ("BodyKept", "{{ line.text }}"),
        ("", "{% else %}"),
        ("Body", "{{ line.text }}"),
        ("", "{% endif %}"),
        ("", "{% endfor %}"),
    )


def loop(document: Any, names: str, style: str) -> None:
    """One paragraph for each text of a list."""
    tagged(document, ("", f"{{% for line in {names} %}}"), (style, "{{ line }}"), ("", "{% endfor %}"))


def titled(document: Any, kind: str) -> None:
    """The name of the type, the subject below it and its rule."""
    tagged(document, ("Type", kind), ("Subject", "{{ subject }}"))
    paragraph(document, "Rule", "{{ subject_rule|drawn }}").paragraph_format.space_after = Twips(RULE_SPACE)


def addressed(document: Any) -> None:
    """``addressees``: one on the line of the words, more each on a line of its own."""
    tagged(
        document,
        ("", "{% if addressees|length == 1 %}"),
        ("Addressee", TEMPLATE["to_one"]),
        ("", "{% elif addressees %}"),
        ("Addressee", TEMPLATE["to"]),
        ("", "{% for line in addressees %}"),
        ("AddresseeItem", "- {{ line }}"),
        ("", "{% endfor %}"),
        ("", "{% endif %}"),
    )


def article(document: Any, number: str, text: str, style: str = "Body") -> None:
    """``Dieu 1.`` in bold, then its text."""
    paragraph(document, style, text, bold_start=f"Điều {number}. ")


def items(document: Any, *texts: str, style: str = "Body") -> None:
    """Paragraphs of one style."""
    tagged(document, *((style, text) for text in texts))


def minutes_head(document: Any) -> None:
    """The head of minutes: no place and date (form 1.9 of decree 30/2020/ND-CP)."""
    head(document, dated=False)


def two_signers(document: Any, left: Sequence[str], right: Sequence[str], recipients: Sequence[str] = ()) -> None:
    """Two signers side by side on one page, their names blank, and the recipients under the left one."""
    _apart(document)
    half = g.TEXT_WIDTH // 2
    made = table(document, (half, g.TEXT_WIDTH - half), above=2 * g.PARAGRAPH_SPACE)
    row(made, (_signer(left, _recipients(recipients)), _signer(right)), first=True)


def signed(
    document: Any,
    recipients: Sequence[str] = (),
    authority: Sequence[str] = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    width: int = g.TEXT_WIDTH,
) -> None:
    """Recipients on the left, who signs on the right with a blank name, on one page with the last lines of text."""
    _apart(document)
    left = SIGN_LEFT if width == g.TEXT_WIDTH else width // 2
    made = table(document, (left, width - left), above=2 * g.PARAGRAPH_SPACE)
    row(made, (lines(*_recipients(recipients)), _signer(authority)), first=True)


def annex(document: Any, title: str, reference: str, rule: int = g.TEXT_WIDTH // 5) -> Any:
    """An annex in a section of its own, with page numbers of its own; gives back the section."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    document.element.body.findall(qn("w:p"))[-1].pPr.style = "End"
    for reference_part in section._sectPr.findall(qn("w:headerReference")):
        section._sectPr.remove(reference_part)
    for place, header in enumerate(document.sections[0]._sectPr.findall(qn("w:headerReference"))):
        section._sectPr.insert(place, deepcopy(header))
    if title:
        tagged(document, ("AnnexNumber", "Phụ lục"), ("AnnexTitle", title), ("AnnexReference", reference))
        paragraph(document, "Rule", f"{{{{ {rule}|drawn }}}}").paragraph_format.space_after = Twips(RULE_SPACE)
    return section


def dotted(document: Any, text: str) -> None:
    """Words and a dotted line to write on, up to the right margin."""
    made = paragraph(document, "Body", f"{text} \t" if text else "\t")
    made.paragraph_format.tab_stops.add_tab_stop(Twips(g.TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _signer(authority: Sequence[str], below: Sequence[tuple[str, str]] = ()) -> Callable[[Cell], None]:
    return lines(*(("SignAuthority", line) for line in authority), ("SignName", ""), *below)


def _apart(document: Any) -> None:
    """A table right after a table would be one with it."""
    last = document.element.body.findall("*")[-2]
    if last.tag == qn("w:tbl"):
        paragraph(document, "End")


def _recipients(given: Sequence[str]) -> list[tuple[str, str]]:
    title = [("RecipientsTitle", TEMPLATE["recipients"])] if given else []
    return [*title, *(("Recipient", f"- {line}") for line in given)]


def _named(authority: str, name: str, below: Sequence[tuple[str, str]] = ()) -> Callable[[Cell], None]:
    """A signer whose lines and name the document gives."""
    return lines(
        ("", f"{{% for line in {authority} %}}"),
        ("SignAuthority", "{{ line }}"),
        ("", "{% endfor %}"),
        ("SignName", f"{{{{ {name} }}}}"),
        *below,
    )
