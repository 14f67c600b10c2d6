"""Forms of the sample district through the real command, in a copy of its folder."""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.documents.conftest import Run
from tests.documents.forms.communes import DOSSIERS, SAMPLE
from tests.documents.word import texts

FORMS = (
    "thanh-lap-hoi-dong",
    "giay-moi",
    "mau-05",
    "mau-06a",
    "mau-06b",
    "mau-07",
    "bao-cao-tham-dinh",
    "to-trinh",
    "mau-08",
    "thong-bao",
    "yeu-cau-bo-sung",
    "mau-09",
    "mau-10",
)
BARE = """ctcpl: 1
kind: decision
head:
  issuer: [ỦY BAN NHÂN DÂN, THÀNH PHỐ LAI CHÂU]
"""


ROUNDS = {
    2017: "binh-duong/huyen-bau-bang/2017",
    2024: "lai-chau/thanh-pho-lai-chau/2024",
    2026: "dien-bien/2026",
}
"""A sample round of each regime, below ``dossiers/``."""


def round_of(root: Path, year: int) -> Path:
    """A sample round in a workspace of its own."""
    folder = root / "dossiers" / ROUNDS[year]
    shutil.copytree(DOSSIERS / ROUNDS[year], folder)
    (root / "ctcpl.toml").touch()
    return folder


def copied(root: Path, district: str = "thanh-pho-lai-chau") -> Path:
    """The sample district's folder in a workspace of its own."""
    folder = root / "dossiers" / "lai-chau" / district / "2024"
    shutil.copytree(SAMPLE, folder)
    (root / "ctcpl.toml").touch()
    return folder


def made(run: Run, form: str, folder: Path, out: Path) -> list[str]:
    """The paragraphs of a form."""
    target = out / f"{form}.docx"
    code, said, noted = run("render", form, folder, "-o", target)
    assert code == 0, said + noted
    return [line.strip() for line in texts(target)]


def changed(file: Path, old: str, new: str, count: int = 1) -> None:
    """A text of a file replaced by another."""
    text = file.read_text(encoding="utf-8")
    assert len(re.findall(old, text)) == count
    file.write_text(re.sub(old, lambda _: new, text), encoding="utf-8")


def cells(found: Sequence[str], first: str, count: int) -> list[str]:
    """The paragraphs that follow one, as many as its row has cells beside it."""
    at = found.index(first)
    return list(found[at + 1 : at + 1 + count])
