"""``--pdf`` with programs that stand in for LibreOffice: there, not there, failing, hanging."""

import os
import time
from pathlib import Path

import pytest

from ctcpl_cli.cli import libreoffice
from tests.documents import workspace
from tests.documents.conftest import Run
from tests.documents.test_verify import PLAN

CONVERTS = """#!/bin/sh
while [ "$1" != "--outdir" ]; do shift; done
out="$2"; shift 2
for file in "$@"; do printf 'PDF of %s' "$(wc -c < "$file")" > "$out/$(basename "$file" .docx).pdf"; done
"""
FAILS = "#!/bin/sh\nexit 1\n"
HANGS = "#!/bin/sh\nsleep 600 &\nwait\n"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where ``soffice`` is looked for, and nothing else than the tools of the system."""
    place = tmp_path / "bin"
    place.mkdir()
    monkeypatch.setenv("PATH", f"{place}{os.pathsep}/usr/bin-of-nobody")
    monkeypatch.setattr(libreoffice, "_MAC", str(tmp_path / "nothing"))
    return place


def install(office: Path, script: str) -> None:
    program = office / "soffice"
    program.write_text(script.replace("#!/bin/sh\n", "#!/bin/sh\nPATH=/usr/bin:/bin\n"), encoding="utf-8")
    program.chmod(0o755)


def test_a_pdf_stands_beside_each_document(
    run: Run, folder: Path, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(office, CONVERTS)
    workspace.write(folder, "plan.yaml", PLAN)
    workspace.write(folder, "letter.yaml", PLAN.replace("kind: plan", "kind: letter"))
    code, out, err = run("render-plan", folder, "--pdf")
    assert (code, err) == (0, "")
    below = "out/dossiers/mau/huyen-mau/2024"
    assert out.splitlines() == [f"{below}/{name}" for name in ("letter.docx", "plan.docx", "letter.pdf", "plan.pdf")]
    for name in ("letter", "plan"):
        written = Path(below, f"{name}.pdf").read_text(encoding="utf-8")
        assert written == f"PDF of {Path(below, f'{name}.docx').stat().st_size}"


@pytest.mark.parametrize("command", [["render-decision"], ["render", "to-trinh"]])
def test_the_other_commands_too(run: Run, folder: Path, office: Path, command: list[str]) -> None:
    install(office, CONVERTS)
    workspace.write(folder, "a.yaml", workspace.dossier("00001", "An", "6"))
    code, out, _ = run(*command, folder, "--pdf", "-o", "a.docx")
    assert (code, out.splitlines()) == (0, ["a.docx", "a.pdf"])


def test_without_libreoffice_the_document_is_written_and_the_reason_told(run: Run, folder: Path, office: Path) -> None:
    workspace.write(folder, "plan.yaml", PLAN)
    code, out, err = run("render-plan", folder / "plan.yaml", "--pdf", "-o", "a.docx")
    assert (code, out) == (1, "a.docx\n")
    assert "không tìm thấy LibreOffice" in err
    assert Path("a.docx").is_file()


def test_a_conversion_that_fails_is_told(run: Run, folder: Path, office: Path) -> None:
    install(office, FAILS)
    workspace.write(folder, "plan.yaml", PLAN)
    code, out, err = run("render-plan", folder / "plan.yaml", "--pdf", "-o", "a.docx")
    assert (code, out) == (1, "a.docx\n")
    assert "Chưa xuất được PDF cho a.pdf" in err
    assert not Path("a.pdf").exists()


def test_a_hanging_libreoffice_is_ended(run: Run, folder: Path, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(office, HANGS)
    monkeypatch.setattr(libreoffice, "SECONDS_TO_START", 0)
    monkeypatch.setattr(libreoffice, "SECONDS_EACH", 1)
    workspace.write(folder, "plan.yaml", PLAN)
    begun = time.monotonic()
    code, _, err = run("render-plan", folder / "plan.yaml", "--pdf", "-o", "a.docx")
    assert code == 1
    assert "không trả lời trong 1 giây" in err
    assert time.monotonic() - begun < 20


def test_nothing_to_convert_needs_no_libreoffice(run: Run, folder: Path, office: Path) -> None:
    workspace.write(folder, "plan.yaml", PLAN.replace("opening:", "openning:"))
    code, _, err = run("render-plan", folder / "plan.yaml", "--pdf", "-o", "a.docx")
    assert code == 1
    assert "LibreOffice" not in err
