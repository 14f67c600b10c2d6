"""Pages as a whole: links, letters, generated pages, the picture."""

import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.docs.pages import PAGES, ROOT, read
from tools.rule_reference import DOCS, reference
from tools.rule_reference import PAGES as GENERATED

ALL = (*PAGES, ROOT / "CHANGELOG.md", *(DOCS / name for name in GENERATED))
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def links(page: Path) -> list[str]:
    text = _FENCED.sub("", read(page))
    return [link for link in _LINK.findall(text) if "://" not in link]


def anchors(page: Path) -> set[str]:
    """Where links of the form #name lead, as code hosts make them from headings."""
    text = _FENCED.sub("", read(page))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", ALL, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in links(page):
        place, _, anchor = unquote(link).partition("#")
        target = (page.parent / place) if place else page
        assert target.exists(), link
        assert target.resolve().is_relative_to(ROOT.resolve())
        assert not anchor or anchor in anchors(target), link


def test_every_guide_is_reached_from_the_readme() -> None:
    reached = {(ROOT / link.partition("#")[0]).resolve() for link in links(ROOT / "README.md")}
    assert {page.resolve() for page in DOCS.glob("*.md")} <= reached


@pytest.mark.parametrize("page", ALL, ids=lambda page: page.name)
def test_letters_are_composed_and_lines_end_with_a_line_feed(page: Path) -> None:
    """Only the examples of mistakes in generated pages may be otherwise."""
    text = page.read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", _FENCED.sub("", text) if page.name in GENERATED else text)
    assert "\r" not in text
    assert text.endswith("\n")


@pytest.mark.parametrize("name", GENERATED)
def test_generated_pages_are_current(name: str) -> None:
    assert read(DOCS / name) == reference(*GENERATED[name])


def test_the_picture_is_one() -> None:
    picture = ROOT / "docs" / "images" / "decision.png"
    assert picture.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    assert picture.stat().st_size < 400_000
