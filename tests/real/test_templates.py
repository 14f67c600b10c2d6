"""Templates and documents that LibreOffice has opened and saved, and PDF files that it makes."""

import shutil
from pathlib import Path

import pytest

from ctcpl_cli import packaged
from ctcpl_cli.cli.main import main
from ctcpl_cli.documents import forms
from ctcpl_cli.documents.forms import offered
from ctcpl_cli.regime import load_regimes
from tests.documents.forms.areas import ROUNDS
from tests.documents.forms.communes import DOSSIERS
from tests.documents.word import texts
from tests.real.test_documents import SAMPLE, converted

pytestmark = pytest.mark.real
PLACE = Path("dossiers", *SAMPLE.parts[-3:])
OTHERS = {"2017": ("qd619-2017", "xa-lai-uyen.yaml"), "2026": ("qd27-2025", "phuong-muong-lay.yaml")}
"""The other sample rounds: their regime, and a commune of each."""


def commands(folder: Path, regime: str, commune: str) -> dict[str, list[str]]:
    """By name, how each document of a round is made."""
    law = load_regimes(None).by_id[regime]
    return {
        "decision": ["render-decision", "--allow-incomplete", str(folder)],
        **{
            form.ID: ["render", form.ID, str(folder / commune if form.TAKES == "dossier" else folder)]
            for form in forms.ALL
            if offered.exists(form, law)
        },
    }


COMMANDS = {
    "plan": ["render-plan", str(PLACE / "plan.yaml")],
    **commands(PLACE, "qd25-2021", "xa-san-thang.yaml"),
    **{
        f"{year}-{name}": command
        for year, (regime, commune) in OTHERS.items()
        for name, command in commands(Path("dossiers", ROUNDS[int(year)]), regime, commune).items()
    },
}


def copy_rounds(folder: Path) -> None:
    """The sample rounds in a workspace of their own."""
    for place in ROUNDS.values():
        shutil.copytree(DOSSIERS / place, folder / "dossiers" / place)


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample rounds, which is the working folder."""
    monkeypatch.chdir(tmp_path)
    copy_rounds(tmp_path)
    return tmp_path


def written(folder: str) -> dict[str, list[str]]:
    """The paragraphs of every document of the round."""
    for name, command in COMMANDS.items():
        assert main([*command, "-o", f"{folder}/{name}.docx"]) == 0
    return {name: texts(Path(folder, f"{name}.docx")) for name in COMMANDS}


def test_every_template_saved_by_libreoffice_makes_the_same_texts(sample: Path) -> None:
    before = written("shipped")
    converted("docx", sample / "templates", *sorted(packaged.path("templates").glob("*.docx")))
    assert main(["templates", "check"]) == 0
    assert written("saved") == before


def test_a_document_saved_by_libreoffice_is_still_unchanged(sample: Path) -> None:
    written("written")
    documents = sorted((sample / "written").glob("*.docx"))
    converted("docx", sample / "saved", *documents)
    for document in documents:
        assert main(["verify", f"saved/{document.name}"]) == 0, document.name


def test_pdf_files_of_all_dossiers(sample: Path) -> None:
    assert main(["render", "mau-02", str(PLACE), "--pdf"]) == 0
    made = sorted(Path("out").rglob("mau-02.docx"))
    assert len(made) == 7
    for document in made:
        assert document.with_suffix(".pdf").read_bytes().startswith(b"%PDF-")
