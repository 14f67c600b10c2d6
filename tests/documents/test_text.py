"""``ctcpl text``: a Word file as lines."""

import subprocess
import sys
from pathlib import Path

import docx

from tests.documents import workspace
from tests.documents.conftest import Run

TEXTCONV = f"'{sys.executable}' -m ctcpl_cli text"


def test_paragraphs_tables_and_headers(run: Run, folder: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "\tTrang\tmẫu"
    document.sections[0].footer.paragraphs[0].text = "12"
    document.add_paragraph("Đoạn một")
    table = document.add_table(rows=2, cols=2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"ô {number}"
    table.cell(1, 1).add_paragraph("dòng hai")
    document.add_paragraph("hai\ndòng")
    document.save("a.docx")
    code, out, err = run("text", "a.docx")
    assert (code, err) == (0, "")
    assert out == ("[Đầu trang, chân trang] Trang mẫu\nĐoạn một\nô 0 | ô 1\nô 2 | ô 3 dòng hai\nhai\ndòng\n")


def test_a_decision_reads_as_it_is_printed(run: Run, folder: Path) -> None:
    workspace.write(folder, "a.yaml", workspace.dossier("00001", "An", "6"))
    assert run("render-decision", folder, "-o", "a.docx")[0] == 0
    _, out, _ = run("text", "a.docx")
    assert "Số: 123/QĐ-UBND | Huyện Mẫu, ngày 03 tháng 02 năm 2025\n" in out
    assert "1 | Đặc khu An | 9 | 6 | 3\n" in out


def test_what_is_no_word_file(run: Run, folder: Path) -> None:
    Path("a.docx").write_bytes(b"PK\3\4 broken")
    code, out, err = run("text", "a.docx")
    assert (code, out) == (2, "")
    assert "a.docx không phải là tệp Word" in err
    assert run("text", "b.docx")[0] == 2
    assert run("text", folder)[0] == 2


def test_git_shows_word_files_as_text(run: Run, folder: Path, tmp_path: Path) -> None:
    def git(*arguments: str) -> str:
        config = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", f"diff.docx.textconv={TEXTCONV}"]
        done = subprocess.run(["git", *config, *arguments], check=True, capture_output=True, cwd=tmp_path)
        return done.stdout.decode()

    attributes = (Path(__file__).parents[2] / ".gitattributes").read_text(encoding="utf-8")
    Path(".gitattributes").write_text(attributes, encoding="utf-8")
    docx.Document().save("a.docx")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "a")
    document = docx.Document("a.docx")
    document.add_paragraph("Đoạn mới")
    document.save("a.docx")
    assert "\n+Đoạn mới\n" in git("diff")
