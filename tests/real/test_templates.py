"""Templates and documents that LibreOffice has opened and saved, and PDF files that it makes."""

import shutil
from pathlib import Path

import pytest

from ctcpl_cli import packaged
from ctcpl_cli.cli.main import main
from ctcpl_cli.documents import forms
from tests.documents.word import texts
from tests.real.test_documents import SAMPLE, converted

pytestmark = pytest.mark.real
PLACE = Path("dossiers", *SAMPLE.parts[-3:])
COMMANDS = {
    "plan": ["render-plan", str(PLACE / "plan.yaml")],
    "decision": ["render-decision", str(PLACE)],
    **{
        form.ID: ["render", form.ID, str(PLACE / "xa-san-thang.yaml" if form.TAKES == "dossier" else PLACE)]
        for form in forms.ALL
    },
}


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample, which is the working folder."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SAMPLE, PLACE)
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
