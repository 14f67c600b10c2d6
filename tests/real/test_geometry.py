"""Every document of the round as LibreOffice prints it, measured in the PDF against the house values.

The values lie inside the ranges of decree 30/2020/ND-CP, annex I; lengths are in millimetres, sizes in points.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pdfplumber
import pytest

from ctcpl_cli.cli.main import main
from tests.real.test_documents import converted
from tests.real.test_templates import COMMANDS, OTHERS, copy_rounds

pytestmark = pytest.mark.real

MM = 72 / 25.4
NEAR = 1.0
LEFT, RIGHT, TOP, BOTTOM = 30, 15, 20, 20
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
NAMED = {
    "plan": "KẾ HOẠCH",
    "decision": "QUYẾT ĐỊNH",
    "phan-cong": "QUYẾT ĐỊNH",
    "mau-01": "BÁO CÁO",
    "niem-yet": "THÔNG BÁO",
    "thanh-lap-hoi-dong": "QUYẾT ĐỊNH",
    "giay-moi": "GIẤY MỜI",
    "bao-cao-tham-dinh": "BÁO CÁO",
    "to-trinh": "TỜ TRÌNH",
    "mau-08": "QUYẾT ĐỊNH",
    "thong-bao": "THÔNG BÁO",
    "mau-10": "BÁO CÁO",
}
"""Documents of a named type, with the type's name."""
LETTERS = ("cong-van-de-nghi", "yeu-cau-bo-sung")
NAMED |= {f"{year}-{name}": kind for year in OTHERS for name, kind in NAMED.items() if f"{year}-{name}" in COMMANDS}
WITH_DATE = (*NAMED, *(name for name in COMMANDS if name.removeprefix("2017-").removeprefix("2026-") in LETTERS))
RESTARTED = ("decision", "mau-08", "phan-cong", "bien-ban-niem-yet")
"""Documents with annexes that are numbered from one."""


class Line(NamedTuple):
    """One printed line: its text, its box in mm from the top left, the size and font of its letters."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    font: str

    @property
    def middle(self) -> float:
        """The middle of the line across the page."""
        return (self.left + self.right) / 2


class Page(NamedTuple):
    """A page: its size, its lines, and its drawn rules as (left, right, height)."""

    width: float
    height: float
    lines: list[Line]
    rules: list[tuple[float, float, float]]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[Page]]]:
    """All documents of the sample rounds, each as its pages; converted once."""
    folder = tmp_path_factory.mktemp("measured")
    copy_rounds(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name, command in COMMANDS.items():
            assert main([*command, "-o", f"{name}.docx"]) == 0
        converted("pdf", folder, *sorted(folder.glob("*.docx")))
    yield {name: read(folder / f"{name}.pdf") for name in COMMANDS}


def read(pdf: Path) -> list[Page]:
    with pdfplumber.open(pdf) as opened:
        return [Page(page.width / MM, page.height / MM, list(lines(page)), list(rules(page))) for page in opened.pages]


def lines(page: Any) -> Iterator[Line]:
    """Letters of one baseline with no wide gap between them."""
    words = page.extract_words(
        keep_blank_chars=True, x_tolerance=6, y_tolerance=1, use_text_flow=True, extra_attrs=["size", "fontname"]
    )
    for word in words:
        text = word["text"].replace("\xa0", " ")
        if text.strip():
            size, font = round(word["size"], 1), word["fontname"].rpartition("+")[2]
            yield Line(text, word["x0"] / MM, word["x1"] / MM, word["top"] / MM, word["bottom"] / MM, size, font)


def rules(page: Any) -> Iterator[tuple[float, float, float]]:
    for edge in page.edges:
        if edge["orientation"] == "h":
            yield edge["x0"] / MM, edge["x1"] / MM, edge["top"] / MM


def find(page: Page, text: str) -> Line:
    return next(line for line in page.lines if line.text.strip() == text)


def below(page: Page, line: Line) -> float:
    """The length of the rule that stands close under a line and is centred on it."""
    found = {
        round(right - left, 2)
        for left, right, height in page.rules
        if 0 <= height - line.bottom < 3 and abs((left + right) / 2 - line.middle) < NEAR
    }
    assert len(found) == 1, (line.text, found)
    return found.pop()


@pytest.mark.parametrize("name", COMMANDS)
def test_paper_margins_and_font(documents: dict[str, list[Page]], name: str) -> None:
    for page in documents[name]:
        wide = page.width > page.height
        assert sorted((page.width, page.height)) == pytest.approx([210, 297], abs=NEAR)
        assert {line.font.split("-")[0] for line in page.lines} == {"LiberationSerif"}
        for line in page.lines:
            assert line.left > LEFT - NEAR if not wide else line.left > 20 - NEAR, line
            assert line.right < page.width - RIGHT + NEAR, line
            assert line.bottom < page.height - BOTTOM + NEAR, line
        in_header = [line for line in page.lines if line.bottom < TOP - 0.5]
        assert all(line.text.strip() == "SỐ LIỆU MINH HỌA" or line.text.strip().isdigit() for line in in_header)


@pytest.mark.parametrize("name", COMMANDS)
def test_pages_are_numbered_on_top_in_the_middle_from_the_second(documents: dict[str, list[Page]], name: str) -> None:
    pages = documents[name]
    for position, page in enumerate(pages, 1):
        numbers = [line for line in page.lines if line.bottom < TOP and line.text.strip().isdigit()]
        if position == 1:
            assert numbers == []
        elif not name.endswith(RESTARTED):
            (number,) = numbers
            assert (number.text.strip(), number.size) == (str(position), 14)
            middle = LEFT + (page.width - LEFT - RIGHT) / 2
            assert page.width > page.height or number.middle == pytest.approx(middle, abs=NEAR)


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in ("mau-04a", "mau-03", "mau-04b")])
def test_the_head(documents: dict[str, list[Page]], name: str) -> None:
    page = documents[name][0]
    nation, motto = find(page, NATION), find(page, MOTTO)
    assert (nation.size, nation.font) == (12, "LiberationSerif-Bold")
    assert (motto.size, motto.font) == (13, "LiberationSerif-Bold")
    assert nation.middle == pytest.approx(motto.middle, abs=NEAR)
    assert below(page, motto) == pytest.approx(motto.right - motto.left, abs=NEAR)
    left = [line for line in page.lines if line.right < nation.left and line.bottom < motto.bottom + 12]
    bold = [line for line in left if line.size == 12 and line.font.endswith("Bold") and line.text.isupper()]
    issuer = max(bold, key=lambda line: line.bottom)
    longest = max(line.right - line.left for line in bold)
    assert longest / 3 - NEAR <= below(page, issuer) <= longest / 2 + NEAR
    assert {round(line.middle) for line in bold} == {round(issuer.middle)} or len(bold) > 1


@pytest.mark.parametrize("name", WITH_DATE)
def test_number_and_date_share_a_baseline(documents: dict[str, list[Page]], name: str) -> None:
    page = documents[name][0]
    number = next(line for line in page.lines if line.text.startswith("Số:"))
    date = next(line for line in page.lines if ", ngày" in line.text)
    assert number.bottom == pytest.approx(date.bottom, abs=NEAR)
    assert (number.size, date.size, date.font) == (13, 13, "LiberationSerif-Italic")


@pytest.mark.parametrize("name", NAMED)
def test_type_and_subject_are_centred_with_a_short_rule(documents: dict[str, list[Page]], name: str) -> None:
    page = documents[name][0]
    kind = find(page, NAMED[name])
    middle = LEFT + (page.width - LEFT - RIGHT) / 2
    assert (kind.size, kind.font) == (14, "LiberationSerif-Bold")
    subject = []
    for line in page.lines[page.lines.index(kind) + 1 :]:
        if line.font != "LiberationSerif-Bold" or line.size != 14 or line.middle != pytest.approx(middle, abs=NEAR):
            break
        subject.append(line)
        if any(0 <= height - line.bottom < 3 for _, _, height in page.rules):
            break
    assert kind.middle == pytest.approx(middle, abs=NEAR) and subject
    longest = max(line.right - line.left for line in subject)
    assert longest / 3 - NEAR <= below(page, subject[-1]) <= longest / 2 + NEAR


@pytest.mark.parametrize("name", ["plan", "decision", "mau-01", "niem-yet", "to-trinh", "bien-ban-hop-xa", "mau-10"])
def test_the_body(documents: dict[str, list[Page]], name: str) -> None:
    """Size 14, first lines 1.27 cm in, lines 1.15 apart and 6 pt more between paragraphs."""
    body = [line for page in documents[name] for line in page.lines if line.size == 14 and line.left < LEFT + 20]
    indents = {round(line.left - LEFT, 1) for line in body if line.font == "LiberationSerif"}
    assert all(min(abs(indent), abs(indent - 12.7)) < NEAR for indent in indents), indents
    assert any(abs(indent - 12.7) < NEAR for indent in indents)
    steps = [
        round(after.bottom - before.bottom, 1)
        for page in documents[name]
        for before, after in zip(page.lines, page.lines[1:], strict=False)
        if before in body and after in body and {before.font, after.font} == {"LiberationSerif"}
    ]
    inside = 14 * 1.149 * 1.15 / MM
    between = inside + 6 / MM
    assert all(min(abs(step - inside), abs(step - between)) < 0.35 for step in steps if 0 < step < 12), sorted(
        set(steps)
    )
    assert any(abs(step - between) < 0.35 for step in steps)


@pytest.mark.parametrize("name", WITH_DATE)
def test_recipients_stand_level_with_the_signature_and_text_above_them(
    documents: dict[str, list[Page]], name: str
) -> None:
    page = next(page for page in documents[name] if any(line.text.startswith("Nơi nhận") for line in page.lines))
    title = next(line for line in page.lines if line.text.startswith("Nơi nhận"))
    authority = next(line for line in page.lines if line.left > 90 and abs(line.top - title.top) < 2)
    assert authority.text.isupper() and authority.size == 14
    assert (title.size, title.font) == (12, "LiberationSerif-BoldItalic")
    recipients = [line for line in page.lines if line.top > title.bottom - 1 and line.left < 40 and line.size == 11]
    assert recipients and recipients[-1].text.rstrip().endswith(".")
    assert any(line.bottom < title.top and line.size in (12, 14) and line.top > TOP for line in page.lines)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_page_is_empty_and_tables_stay_between_the_margins(documents: dict[str, list[Page]], name: str) -> None:
    for page in documents[name]:
        assert any(line.top > TOP for line in page.lines)
        left = LEFT if page.width < page.height else 20
        for start, end, _ in page.rules:
            assert left - NEAR < start and end < page.width - RIGHT + NEAR, (start, end)
