"""The command line as a whole: languages, help, usage errors, exit codes."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import COMMANDS, command, main

HEAVY = ("pydantic", "jinja2", "docx", "lxml", "rich", "_ruamel_yaml")
NEW = ("dossier", "plan", "letter", "decision")
EVERY_COMMAND = [
    ["--help"],
    *([name, "--help"] for name in COMMANDS),
    ["new", "--help"],
    *(["new", name, "--help"] for name in NEW),
]


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CTCPL_LANG", raising=False)
    return tmp_path


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert re.fullmatch(r"ctcpl \d+\.\d+\.\d+\n", capsys.readouterr().out)


@pytest.mark.parametrize("line", EVERY_COMMAND, ids=" ".join)
def test_help_speaks_both_languages(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*line, "--lang", "vi"]) == 0
    vietnamese = capsys.readouterr().out
    assert main(["--lang", "en", *line]) == 0
    english = capsys.readouterr().out
    assert "Cách dùng: ctcpl" in vietnamese and "Usage: ctcpl" in english
    assert not re.search(r"(?<=[a-zà-ỹ/,])\.\.\.$|<(int|str|path)>", f"{vietnamese}\n{english}", re.MULTILINE)
    for word in (
        "Usage",
        "Options",
        "Show this message",
        "Arguments",
        "Commands",
        "default:",
        "required",
        "ctcpl explain [TÙY CHỌN] {",
    ):
        assert word not in vietnamese
    examples = ("Tân Phong", "Tỉnh Lai Châu", "Thành phố Lai Châu")
    for example in examples:
        english = english.replace(example, "")
    assert not re.search(
        "[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]", " ".join(english.split()).replace("Thành phố Lai Châu", "")
    )


@pytest.mark.parametrize(
    ("line", "vietnamese", "english"),
    [
        (["chek"], "Không có lệnh “chek”.", "No such command"),
        (["check", "--nothing"], "Không có tùy chọn --nothing.", "No such option"),
        (["check", "--output-format", "xml"], "Giá trị “xml”", "'xml' is not one of"),
        (["check", "--output-format"], "Tùy chọn --output-format cần có giá trị", "requires an argument"),
        (["check", "no-such-folder"], "Không có tệp hoặc thư mục no-such-folder.", "There is no file or folder"),
        (["check"], "Không có tệp hoặc thư mục dossiers.", "There is no file or folder dossiers"),
        (["explain"], "Thiếu tham số PATH.", "Missing argument"),
        (["sign-off"], "Thiếu tham số PATH.\nXem cách dùng: ctcpl sign-off --help", "Missing argument"),
        (["schema", "plan", "--regime", "x"], "Xem cách dùng: ctcpl schema --help", "See: ctcpl schema --help"),
        (["rule", "CT999"], "Không có mã CT999.", "There is no code CT999"),
        (["rule", "CT001", "CT002"], "Thừa tham số: CT002.", "unexpected extra argument"),
        (
            ["new", "dossier", "--unit", "03387", "--year", "this"],
            "Giá trị “this” của --year không đúng kiểu.",
            "is not a valid int",
        ),
        (["new", "dossier", "--unit", "03387"], "Thiếu tùy chọn --year.", "Missing option '--year'"),
        (["new"], "Thiếu tên lệnh.", "Missing command"),
        (["--lang", "fr", "check"], "Ngôn ngữ “fr” chưa có.", "Ngôn ngữ “fr” chưa có."),
        (["check", "--lang"], "Ngôn ngữ “” chưa có.", "Ngôn ngữ “” chưa có."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_exits_with_two_and_one_sentence(
    line: list[str], vietnamese: str, english: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(line) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert vietnamese in told.err and "--help" in told.err
    monkeypatch.setenv("CTCPL_LANG", "en")
    assert main(line) == 2
    assert english in capsys.readouterr().err


def test_a_configuration_that_cannot_be_read_is_wrong_usage(
    in_an_empty_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (in_an_empty_folder / "ctcpl.toml").write_text("[[", encoding="utf-8")
    (in_an_empty_folder / "dossiers").mkdir()
    assert main(["check"]) == 2
    assert main(["score"]) == 2
    assert "ctcpl.toml" in capsys.readouterr().err


def test_a_missing_command_shows_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "Cách dùng" in capsys.readouterr().out


def test_every_parameter_has_a_help_text() -> None:
    def parameters(tree: Any) -> list[Any]:
        return [*tree.params, *(p for child in getattr(tree, "commands", {}).values() for p in parameters(child))]

    assert all(parameter.help for parameter in parameters(command("vi")))


def test_heavy_packages_wait_until_a_command_needs_them() -> None:
    code = "import sys; from ctcpl_cli.cli.main import main; main(['--version']); "
    code += f"print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_stops_early_is_no_error(in_an_empty_folder: Path) -> None:
    folder = in_an_empty_folder / "dossiers"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.yaml").write_text("ctcpl: 1\nregime: x\nsurprise: 1\n" * 1, encoding="utf-8")
    line = [sys.executable, "-m", "ctcpl_cli", "check", "--output-format", "concise"]
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read().decode()
    process.stderr.close()
    process.wait(30)
    assert "Traceback" not in errors and "Exception ignored" not in errors
