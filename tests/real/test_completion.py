"""Completion in bash, zsh and fish themselves."""

import os
import pty
import re
import select
import shutil
import sys
import time
from pathlib import Path

import pytest

from tests.real.checkouts import ROOT, run

pytestmark = pytest.mark.real
PATH = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
PATIENCE = 20.0
"""Seconds that a shell has for one answer."""


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "dossiers" / "lai-chau", tmp_path / "dossiers" / "lai-chau")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", PATH)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.delenv("CTCPL_LANG", raising=False)
    return tmp_path


def in_bash(words: list[str]) -> list[str]:
    line = " ".join(f"'{word}'" for word in words)
    script = (
        f"source <(ctcpl completion bash); COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; "
        'eval "$(complete -p ctcpl | sed -E \'s/.* -F ([^ ]+) .*/\\1 ctcpl/\')"; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = run(Path.cwd(), "bash", "--norc", "-c", script)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


def in_fish(line: str, **environment: str) -> list[str]:
    done = run(
        Path.cwd(), "fish", "--no-config", "-c", f'ctcpl completion fish | source; complete -C "{line}"', **environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


class Zsh:
    """An interactive zsh on a terminal of its own."""

    def __enter__(self) -> "Zsh":
        self.child, self.terminal = pty.fork()
        if not self.child:
            os.environ["TERM"] = "dumb"
            os.execvp("zsh", ["zsh", "-f", "-i"])
        self.typed(
            "PS1='> '; autoload -Uz compinit; compinit -u -D; source <(ctcpl completion zsh); print RE''ADY\n", "READY"
        )
        return self

    def __exit__(self, *_: object) -> None:
        os.write(self.terminal, b"\x03exit\n")
        os.close(self.terminal)
        os.waitpid(self.child, 0)

    def typed(self, keys: str, until: str) -> str:
        """What the terminal shows after some keys, read until a text appears."""
        os.write(self.terminal, keys.encode())
        shown, end = b"", time.monotonic() + PATIENCE
        while time.monotonic() < end and until not in shown.decode(errors="replace"):
            if select.select([self.terminal], [], [], 0.1)[0]:
                shown += os.read(self.terminal, 65536)
        text = shown.decode(errors="replace")
        assert until in text, text
        return text


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["ctcpl", "sco"], ["score"]),
        (["ctcpl", "new", ""], ["dossier", "plan", "letter", "decision"]),
        (["ctcpl", "check", "--req"], ["--require-complete"]),
        (["ctcpl", "score", "--format", "m"], ["markdown"]),
        (["ctcpl", "criteria", "show", "qd2"], ["qd25-2021", "qd27-2025"]),
        (["ctcpl", "render", "mau-06"], ["mau-06a", "mau-06b"]),
        (["ctcpl", "check", "--lang", "e"], ["en"]),
        (["ctcpl", "check", "dos"], []),
    ],
    ids=" ".join,
)
def test_bash(words: list[str], expected: list[str]) -> None:
    assert in_bash(words) == expected


def test_bash_falls_back_on_file_names() -> None:
    done = run(Path.cwd(), "bash", "--norc", "-c", "source <(ctcpl completion bash); complete -p ctcpl")
    assert " -o default " in done.stdout


def test_fish_shows_the_help_in_the_language_of_the_run() -> None:
    assert in_fish("ctcpl ru")[0].startswith("rule\tGiải thích một mã lỗi")
    assert in_fish("ctcpl ru", CTCPL_LANG="en")[0].startswith("rule\tExplain one code")
    assert in_fish("ctcpl check dos") == ["dossiers/"]
    assert [line.split("\t")[0] for line in in_fish("ctcpl rule CT20")][:2] == ["CT201", "CT202"]


def test_zsh() -> None:
    with Zsh() as zsh:
        assert "ctcpl schema" in zsh.typed("ctcpl schem\t", "ctcpl schema ")
        listed = zsh.typed("\x15ctcpl new \t\t", "plan ")
        assert re.search(r"dossier +-- Tạo hồ sơ của một đơn vị", listed)
        zsh.typed("\x15ctcpl render mau-06\t\t", "mau-06b")
        zsh.typed("\x15ctcpl check dossi\t", "dossiers/")


def test_zsh_takes_every_title_of_a_code() -> None:
    """Titles have brackets, quotation marks and colons, which zsh must not read as its own."""
    with Zsh() as zsh:
        zsh.typed("stty cols 200\n", "> ")
        listed = zsh.typed("ctcpl rule CT0\t\t", "CT041")
        assert not re.search("zsh:|_arguments:|parse error", listed)
