"""Both sample documents in LibreOffice: they open, use one font, and look as the format demands."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from ctcpl_cli import packaged
from ctcpl_cli.cli.main import main
from tests.documents.word import texts

pytestmark = pytest.mark.real
SAMPLE = Path(__file__).parent.parent.parent / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
POINTS_PER_MM = 72 / 25.4
LETTER = """ctcpl: 1
kind: letter
head:
  parent: ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH
  issuer: [SỞ TƯ PHÁP]
  symbol: STP-PBGDPL
  place: Thành phố Hồ Chí Minh
  date: 2024-11-29
  subject: hướng dẫn đánh giá
addressees: [Công an Thành phố;, Ủy ban nhân dân các quận.]
opening: [Nội dung./.]
"""


class Word(NamedTuple):
    """A word of a page and its box in points from the top left."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def output(*command: str | Path) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("documents")
    assert main(["render-plan", str(SAMPLE / "plan.yaml"), "-o", str(folder / "plan.docx")]) == 0
    assert main(["render-decision", str(SAMPLE), "-o", str(folder / "decision.docx")]) == 0
    (folder / "letter.yaml").write_text(LETTER, encoding="utf-8")
    assert main(["render-plan", str(folder / "letter.yaml"), "-o", str(folder / "letter.docx")]) == 0
    files = [folder / "plan.docx", folder / "decision.docx", folder / "letter.docx"]
    converted("pdf", folder, *files)
    return {file.stem: file.with_suffix(".pdf") for file in files}


def converted(kind: str, folder: Path, *files: Path) -> None:
    """The files as LibreOffice saves them in another format."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    output("soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, *files)


def pages(pdf: Path) -> list[list[Word]]:
    box = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')
    found = output("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]
    return [[Word(*map(float, match[:4]), match[4]) for match in box.findall(page)] for page in found]


@pytest.mark.parametrize("name", ["plan", "decision"])
def test_one_font_family(pdfs: dict[str, Path], name: str) -> None:
    fonts = [line.split()[0].split("+")[-1] for line in output("pdffonts", pdfs[name]).splitlines()[2:]]
    assert fonts
    assert all(font.startswith("LiberationSerif") for font in fonts)


@pytest.mark.parametrize(("name", "least"), [("plan", 3), ("decision", 4)])
def test_pages_are_numbered_on_top_from_the_second(pdfs: dict[str, Path], name: str, least: int) -> None:
    found = pages(pdfs[name])
    assert len(found) >= least
    top = 20 * POINTS_PER_MM
    middle = (30 + 165 / 2) * POINTS_PER_MM
    assert not any(word.text.isdigit() for word in found[0] if word.bottom < top)
    numbers = [word for word in found[1] if word.bottom < top and word.text == "2"]
    assert len(numbers) == 1
    assert abs((numbers[0].left + numbers[0].right) / 2 - middle) < 2


@pytest.mark.parametrize("name", ["plan", "decision"])
def test_the_fixed_words_stand_on_one_line_each_and_inside_the_margins(pdfs: dict[str, Path], name: str) -> None:
    first = pages(pdfs[name])[0]
    nation = next(word for word in first if word.text == "CỘNG")
    line = [word.text for word in first if abs(word.top - nation.top) < 3 and word.left >= nation.left]
    assert " ".join(line) == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    for page in pages(pdfs[name]):
        assert min(word.left for word in page) >= 30 * POINTS_PER_MM - 1
        assert max(word.right for word in page) <= 195 * POINTS_PER_MM + 1


def test_number_and_date_share_a_line(pdfs: dict[str, Path]) -> None:
    first = pages(pdfs["plan"])[0]
    number = next(word for word in first if word.text.startswith("Số:"))
    place = next(word for word in first if word.text == "Châu,")
    assert abs(number.bottom - place.bottom) < 3


def test_every_page_of_the_sample_decision_says_that_figures_are_illustrative(pdfs: dict[str, Path]) -> None:
    for page in pages(pdfs["decision"]):
        assert "SỐ LIỆU MINH HỌA" in " ".join(word.text for word in page)
    assert "DỰ THẢO" in " ".join(word.text for word in pages(pdfs["decision"])[0])


def test_the_signature_never_stands_alone(pdfs: dict[str, Path]) -> None:
    for name in ("plan", "decision"):
        page = next(page for page in pages(pdfs[name]) if any(word.text == "nhận:" for word in page))
        recipients = next(word for word in page if word.text == "nhận:")
        above = [word for word in page if 20 * POINTS_PER_MM < word.top < recipients.top - 5]
        assert len({round(word.top) for word in above}) >= 2


def test_no_page_is_empty(pdfs: dict[str, Path]) -> None:
    for name in ("plan", "decision"):
        assert all(len(page) > 10 for page in pages(pdfs[name]))


def test_the_longest_usual_place_and_date_stand_on_one_line(pdfs: dict[str, Path]) -> None:
    first = pages(pdfs["letter"])[0]
    number = next(word for word in first if word.text.startswith("Số:"))
    line = [word.text for word in first if abs(word.bottom - number.bottom) < 3 and word.left > number.right + 50]
    assert " ".join(line) == "Thành phố Hồ Chí Minh, ngày 29 tháng 11 năm 2024"


def test_templates_saved_by_another_program_make_the_same_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    place = Path("dossiers", *SAMPLE.parts[-3:])
    shutil.copytree(SAMPLE, place)
    commands = {"plan": ["render-plan", str(place / "plan.yaml")], "decision": ["render-decision", str(place)]}
    for name, command in commands.items():
        assert main([*command, "-o", f"shipped-{name}.docx"]) == 0
    converted("docx", Path("templates").absolute(), *sorted(packaged.path("templates").glob("*.docx")))
    for name, command in commands.items():
        assert Path("templates", f"{name}.docx").is_file()
        assert main([*command, "-o", f"saved-{name}.docx"]) == 0
        assert texts(Path(f"saved-{name}.docx")) == texts(Path(f"shipped-{name}.docx"))
