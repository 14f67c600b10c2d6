"""Paragraph styles of the shipped templates: every measure comes from ``documents.geometry``."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from ctcpl_cli.documents import geometry as g
from ctcpl_cli.messages.documents import STYLES

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SINGLE = 240


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style. Sizes in points, lengths in twips, ``line`` in 240ths of a line or exact twips."""

    size: int = g.BODY_SIZE
    bold: bool = False
    italic: bool = False
    align: str = "center"
    first: int = 0
    left: int = 0
    before: int = 0
    after: int = 0
    line: int = SINGLE
    exact: bool = False
    keep: bool = False
    rule: bool = False


_BODY_LINE = round(SINGLE * g.LINE_SPACING)

LOOKS: dict[str, Look] = {
    "Nation": Look(g.NATION_SIZE, bold=True),
    "Motto": Look(g.MOTTO_SIZE, bold=True),
    "Parent": Look(g.ISSUER_SIZE),
    "Issuer": Look(g.ISSUER_SIZE, bold=True),
    "Number": Look(g.NUMBER_SIZE, before=g.PARAGRAPH_SPACE),
    "PlaceDate": Look(g.PLACE_SIZE, italic=True, before=g.PARAGRAPH_SPACE),
    "About": Look(g.ABOUT_SIZE, before=g.PARAGRAPH_SPACE),
    "DraftMark": Look(g.MARK_SIZE, bold=True, before=g.PARAGRAPH_SPACE + 40),
    "Type": Look(bold=True, before=360, keep=True),
    "Subject": Look(bold=True, keep=True),
    "Rule": Look(1, before=80, line=40, exact=True, rule=True),
    "Authority": Look(bold=True, before=240, after=g.PARAGRAPH_SPACE, keep=True),
    "Base": Look(italic=True, align="both", first=g.FIRST_LINE, before=g.PARAGRAPH_SPACE, line=_BODY_LINE),
    "Body": Look(align="both", first=g.FIRST_LINE, before=g.PARAGRAPH_SPACE, line=_BODY_LINE),
    "BodyKept": Look(align="both", first=g.FIRST_LINE, before=g.PARAGRAPH_SPACE, line=_BODY_LINE, keep=True),
    "Item": Look(bold=True, align="both", first=g.FIRST_LINE, before=g.PARAGRAPH_SPACE, line=_BODY_LINE, keep=True),
    "Addressee": Look(align="left", first=1982, before=240),
    "AddresseeItem": Look(align="left", left=2552, before=60),
    "RecipientsTitle": Look(g.RECIPIENTS_TITLE_SIZE, bold=True, italic=True, align="left", keep=True),
    "Recipient": Look(g.RECIPIENTS_SIZE, align="left", keep=True),
    "SignAuthority": Look(bold=True, keep=True),
    "SignName": Look(bold=True, before=g.SIGNING_SPACE, keep=True),
    "AnnexNumber": Look(bold=True, keep=True),
    "AnnexTitle": Look(bold=True, keep=True),
    "AnnexReference": Look(g.MARK_SIZE, italic=True, keep=True),
    "TableHead": Look(g.TABLE_SIZE, bold=True, before=40, after=40, keep=True),
    "TableText": Look(g.TABLE_SIZE, align="left", before=40, after=40),
    "TableStrong": Look(g.TABLE_SIZE, bold=True, align="left", before=40, after=40),
    "TableFigure": Look(g.TABLE_SIZE, before=40, after=40),
    "PageNumber": Look(g.BODY_SIZE, align="left"),
    "End": Look(1, align="left", line=2, exact=True),
}


def styles_xml() -> str:
    """The styles part."""
    fonts = " ".join(f'w:{script}="{g.FONT}"' for script in ("ascii", "hAnsi", "cs", "eastAsia"))
    return (
        f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>'
        f'<w:color w:val="000000"/><w:sz w:val="{g.BODY_SIZE * 2}"/><w:szCs w:val="{g.BODY_SIZE * 2}"/>'
        f'<w:lang w:val="{g.LANGUAGE}" w:eastAsia="{g.LANGUAGE}" w:bidi="{g.LANGUAGE}"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' + "".join(_styles()) + "</w:styles>"
    )


def _styles() -> Iterator[str]:
    for name, look in LOOKS.items():
        weight = ("<w:b/>" if look.bold else "") + ("<w:i/>" if look.italic else "")
        yield (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}">'
            f'<w:name w:val={quoteattr(STYLES[name])}/><w:basedOn w:val="Normal"/><w:qFormat/>'
            f"<w:pPr>{_paragraph(look)}</w:pPr>"
            f'<w:rPr>{weight}<w:sz w:val="{look.size * 2}"/><w:szCs w:val="{look.size * 2}"/></w:rPr></w:style>'
        )


def _paragraph(look: Look) -> str:
    border = f'<w:pBdr><w:top w:val="single" w:sz="{g.RULE_WEIGHT_EIGHTHS}" w:space="0" w:color="000000"/></w:pBdr>'
    line = f'w:line="{look.line}" w:lineRule="{"exact" if look.exact else "auto"}"'
    return (
        ("<w:keepNext/>" if look.keep else "")
        + (border if look.rule else "")
        + f'<w:spacing w:before="{look.before}" w:after="{look.after}" {line}/>'
        + f'<w:ind w:left="{look.left}" w:firstLine="{look.first}"/><w:jc w:val="{look.align}"/>'
    )
