"""``ctcpl completion``: the script, and the answers to what it asks, in the variables of each shell."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import COMMANDS, main

VARIABLES = {
    "bash": lambda words: {"COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)},
    "zsh": lambda words: {"_TYPER_COMPLETE_ARGS": " ".join(words)},
    "fish": lambda words: {"_TYPER_COMPLETE_ARGS": " ".join(words), "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    "powershell": lambda words: {
        "_TYPER_COMPLETE_ARGS": " ".join(words),
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
    },
}
SHELLS = list(VARIABLES)


def asked(shell: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a shell calls it while these words are typed, the last of them incomplete."""
    variables = {"_CTCPL_COMPLETE": f"complete_{shell}", **VARIABLES[shell](["ctcpl", *words]), **environment}
    kept = {name: value for name, value in os.environ.items() if name != "CTCPL_LANG"}
    line = [sys.executable, "-m", "ctcpl_cli"]
    return subprocess.run(line, capture_output=True, text=True, encoding="utf-8", env={**kept, **variables})


def values(*words: str, **environment: str) -> list[str]:
    done = asked("bash", *words, **environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_asks_this_program(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert "_CTCPL_COMPLETE" in script and f"complete_{shell}" in script
    assert ("UTF8Encoding" in script) == (shell == "powershell")


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_gets_its_answer(shell: str) -> None:
    done = asked(shell, "expl")
    assert (done.returncode, done.stderr) == (0, "")
    assert {
        "bash": "explain\n",
        "zsh": '_arguments \'*: :(("explain":"',
        "fish": "explain\tGiải thích vì sao",
        "powershell": "explain:::Giải thích vì sao",
    }[shell] in done.stdout


def test_every_command_is_offered() -> None:
    assert set(values("")) >= {*COMMANDS, "new", "templates", "criteria", "units"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["new", ""], ["dossier", "plan", "letter", "decision"]),
        (["new", "plan", "--pro"], ["--province"]),
        (["score", "--format", ""], ["table", "json", "csv", "markdown"]),
        (["completion", "p"], ["powershell"]),
        (["criteria", "show", "qd2"], ["qd25-2021", "qd27-2025"]),
        (["what-if", "--regime", "huy"], ["huyen-qd1723-2022"]),
        (["render", "mau-04"], ["mau-04a", "mau-04b"]),
        (["rule", "CT207"], ["CT207"]),
        (["--lang", ""], ["vi", "en"]),
        (["check", "--lang", "e"], ["en"]),
        (["check", "--lang", "en", "--req"], ["--require-complete"]),
        (["check", "dossiers/"], []),
        (["check", "--no-such-option", "x", "--req"], ["--require-complete"]),
    ],
    ids=" ".join,
)
def test_what_may_stand_next(words: list[str], expected: list[str]) -> None:
    assert values(*words) == expected


def test_the_help_is_in_the_language_of_the_run() -> None:
    assert "Why a dossier" in asked("fish", "expl", CTCPL_LANG="en").stdout
    assert "Giải thích" in asked("fish", "expl", CTCPL_LANG="tiếng").stdout
    assert "Tử số" in asked("fish", "rule", "CT207").stdout
    assert "numerator" in asked("fish", "rule", "CT207", CTCPL_LANG="en").stdout


def test_a_regime_of_the_workspace_is_offered(folder: Path) -> None:
    (folder / "criteria").mkdir()
    (folder / "criteria" / "tinh-2040.yaml").write_text("ctcpl: 1\nid: tinh-2040\n", encoding="utf-8")
    (folder / "ctcpl.toml").write_text("", encoding="utf-8")
    assert values("criteria", "show", "tinh") == ["tinh-2040"]
    (folder / "ctcpl.toml").write_text("[[", encoding="utf-8")
    assert values("criteria", "show", "qd25") == ["qd25-2021"]


@pytest.mark.parametrize("question", ["complete_tcsh", "complete", "source_bash", "complete_bash"])
def test_a_question_that_makes_no_sense_gets_no_answer(question: str) -> None:
    line = [sys.executable, "-m", "ctcpl_cli"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COMP_")}
    done = subprocess.run(line, capture_output=True, text=True, env={**kept, "_CTCPL_COMPLETE": question})
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


def test_a_variable_that_is_left_over_empty_is_no_question() -> None:
    """PowerShell leaves the variables behind, empty."""
    line = [sys.executable, "-m", "ctcpl_cli", "--version"]
    done = subprocess.run(line, capture_output=True, text=True, env={**os.environ, "_CTCPL_COMPLETE": ""})
    assert done.stdout.startswith("ctcpl ")
