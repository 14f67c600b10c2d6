"""Word files to PDF through LibreOffice, where it is installed: a profile of its own, a time limit, never a hang."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ctcpl_cli.cli.session import Session

NAMES = ("soffice", "libreoffice")
SECONDS_TO_START, SECONDS_EACH = 60, 10
MOST = 40
"""So many files are given to LibreOffice at once."""
_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
_WINDOWS = ("ProgramFiles", "ProgramFiles(x86)")


def write_pdfs(documents: Sequence[Path], session: Session) -> bool:
    """A PDF beside each document, its path printed; whether all were written. What was not is told."""
    if not documents:
        return True
    program = find()
    if program is None:
        session.note("verify.no_office")
        return False
    done = [_some(program, documents[start : start + MOST], session) for start in range(0, len(documents), MOST)]
    return all(done)


def find() -> str | None:
    """LibreOffice on the PATH, or where its installers put it."""
    usual = [Path(os.environ[name], "LibreOffice", "program", "soffice.exe") for name in _WINDOWS if name in os.environ]
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return found or next((str(place) for place in (*usual, Path(_MAC)) if place.is_file()), None)


def _some(program: str, documents: Sequence[Path], session: Session) -> bool:
    from ctcpl_cli.documents.places import shown
    from ctcpl_cli.files import write
    from ctcpl_cli.source import why

    with tempfile.TemporaryDirectory(prefix="ctcpl-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        numbered = [folder / f"{number}.docx" for number in range(len(documents))]
        for document, copy in zip(documents, numbered, strict=True):
            shutil.copyfile(document, copy)
        limit = SECONDS_TO_START + SECONDS_EACH * len(documents)
        in_time = _convert(program, folder, numbered, limit)
        failed = 0
        for document, copy in zip(documents, numbered, strict=True):
            pdf, target = copy.with_suffix(".pdf"), document.with_suffix(".pdf")
            try:
                content = pdf.read_bytes()
            except OSError:
                session.note(f"verify.office_{'failed' if in_time else 'slow'}", path=shown(target), seconds=limit)
                failed += 1
                continue
            try:
                write(target, content)
            except OSError as error:
                session.note("documents.not_written", path=shown(target), reason=why(error))
                failed += 1
            else:
                session.out([shown(target)])
        return not failed


def _convert(program: str, folder: Path, files: Sequence[Path], limit: int) -> bool:
    """Whether LibreOffice ended within the limit, in seconds."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = (profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder))
    try:
        running = subprocess.Popen(
            [program, *options, *map(str, files)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return True
    try:
        running.wait(limit)
    except subprocess.TimeoutExpired:
        _end(running)
        return False
    return True


def _end(running: "subprocess.Popen[bytes]") -> None:
    """LibreOffice is a starter and a program: both end."""
    if os.name == "nt":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(running.pid)], capture_output=True, check=False)
    else:
        import signal

        os.killpg(running.pid, signal.SIGKILL)
    running.wait()
