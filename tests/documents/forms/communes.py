"""Forms of the sample communes through the real command."""

from pathlib import Path

from tests.documents.conftest import Run
from tests.documents.word import texts

DOSSIERS = Path(__file__).parents[3] / "dossiers"
SAMPLE = DOSSIERS / "lai-chau" / "thanh-pho-lai-chau" / "2024"
FORMS = (
    "phan-cong",
    "mau-01",
    "mau-02",
    "mau-03",
    "mau-04a",
    "mau-04b",
    "tong-hop-ket-qua",
    "niem-yet",
    "bien-ban-niem-yet",
    "bien-ban-hop-xa",
    "cong-van-de-nghi",
)
BLANK = "………"
START = "ctcpl: 1\nregime: qd25-2021\nyear: 2024\nunit: {code: '03409', kind: xa, name: San Thàng}\n"


def made(run: Run, form: str, dossier: Path, out: Path) -> list[str]:
    """The paragraphs of a form."""
    target = out / f"{form}-{dossier.stem}.docx"
    code, _, said = run("render", form, dossier, "-o", target)
    assert code == 0, said
    return texts(target)


def sample(unit: str) -> Path:
    """The dossier of a sample unit."""
    return SAMPLE / f"{unit}.yaml"


def written(folder: Path, *lines: str) -> Path:
    """A dossier of the working regime with some keys more."""
    place = folder / "xa-san-thang.yaml"
    place.write_text(START + "\n".join(lines) + "\n", encoding="utf-8")
    return place


def changed(folder: Path, unit: str, **parts: str) -> Path:
    """The sample dossier with texts replaced: ``old`` and ``new``."""
    text = sample(unit).read_text(encoding="utf-8")
    assert text.count(parts["old"]) == 1
    place = folder / f"{unit}.yaml"
    place.write_text(text.replace(parts["old"], parts["new"]), encoding="utf-8")
    return place


def after(found: list[str], start: str) -> str:
    """The first paragraph that begins so, without its beginning."""
    return next(line for line in found if line.startswith(start)).removeprefix(start)
