"""The shipped templates are what their builder makes, and follow the format."""

from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from ctcpl_cli import packaged
from ctcpl_cli.documents import geometry
from tests.documents.word import W, compiled, raw, xml
from tools.build_templates import TEMPLATES, packed

FOLDER = packaged.path("templates")
ON_THEIR_SIDE = ("mau-02.docx", "mau-07.docx", "mau-09.docx", "tong-hop-ket-qua.docx")


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_the_builder_makes_exactly_the_shipped_file(name: str) -> None:
    assert (FOLDER / name).read_bytes() == packed(TEMPLATES[name]())


def test_nothing_else_is_shipped() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(TEMPLATES)


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_page_and_margins(name: str) -> None:
    for section in docx.Document(str(FOLDER / name)).sections:
        paper = (round(section.page_width.mm), round(section.page_height.mm))  # type: ignore[union-attr]
        assert paper == ((297, 210) if name in ON_THEIR_SIDE else (210, 297))
        assert (section.orientation == WD_ORIENT.LANDSCAPE) == (name in ON_THEIR_SIDE)
        for side, least, most in (("left", 30, 35), ("right", 15, 20), ("top", 20, 25), ("bottom", 20, 25)):
            margin = getattr(section, f"{side}_margin")
            assert Mm(least) - 700 <= margin <= Mm(most)
        assert section.different_first_page_header_footer
        assert not any(run.text.strip() == "1" for run in section.first_page_header.paragraphs[0].runs)


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_one_font_for_every_script(name: str) -> None:
    fonts = list(xml(FOLDER / name, "word/styles.xml").iter(f"{W}rFonts"))
    assert len(fonts) == 1
    assert {value for font in fonts for value in font.attrib.values()} == {geometry.FONT}
    assert len(fonts[0].attrib) == 4
    assert b'w:val="vi-VN"' in raw(FOLDER / name, "word/styles.xml")
    assert b"rFonts" not in raw(FOLDER / name, "word/document.xml")


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_it_compiles_and_is_small(name: str) -> None:
    path: Path = FOLDER / name
    compiled(path.read_bytes())
    assert path.stat().st_size < 12_000
