"""Real git repositories: a bare remote, a clone that works on a branch, and a shallow clone of that branch."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUND = Path("dossiers", "lai-chau", "thanh-pho-lai-chau", "2024")
TAN_PHONG, DOAN_KET = ROUND / "phuong-tan-phong.yaml", ROUND / "phuong-doan-ket.yaml"
SAN_THANG = ROUND / "xa-san-thang.yaml"
DISTRICT, DECISION, PLAN = (ROUND / f"{name}.yaml" for name in ("huyen", "decision", "plan"))
REGIME, TEMPLATE = Path("criteria/qd25-2021.yaml"), Path("templates/decision.docx")
PROOF = ROUND / "minh-chung" / "bc-kinh-phi.txt"


@dataclass(frozen=True)
class Clone:
    """A working tree; ``git`` runs one command in it and gives what it prints."""

    root: Path

    def git(self, *line: str) -> str:
        answer = subprocess.run(["git", *line], cwd=self.root, capture_output=True, check=True, encoding="utf-8")
        return answer.stdout.strip()

    def commit(self, subject: str) -> str:
        """Everything as it is now; the id of the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", subject)
        return self.git("rev-parse", "HEAD")

    def edit(self, path: Path, old: str, new: str) -> None:
        """Change the one place where a text stands."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert text.count(old) == 1, (path, old, text.count(old))
        (self.root / path).write_text(text.replace(old, new), encoding="utf-8", newline="")

    def move(self, old: Path, new: Path) -> None:
        (self.root / new).parent.mkdir(parents=True, exist_ok=True)
        (self.root / old).rename(self.root / new)


@pytest.fixture(autouse=True)
def plain_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this machine; a fixed identity."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    (tmp_path / "gitconfig").write_text(
        "[user]\nname = Phòng Tư pháp\nemail = tu-phap@example.invalid\n"
        "[init]\ndefaultBranch = main\n[core]\nautocrlf = false\n",
        encoding="utf-8",
    )


@pytest.fixture
def remote(tmp_path: Path, plain_git: None) -> Path:
    """A bare repository whose branch ``main`` holds the Lai Châu round, an own regime, a template and evidence."""
    first = Clone(tmp_path / "first")
    shutil.copytree(ROOT / ROUND, first.root / ROUND)
    for path in (REGIME, TEMPLATE):
        (first.root / path).parent.mkdir()
        shutil.copy(ROOT / path, first.root / path)
    (first.root / PROOF).parent.mkdir(exist_ok=True)
    (first.root / PROOF).write_text("Kinh phí năm 2024\n", encoding="utf-8")
    text = (first.root / TAN_PHONG).read_text(encoding="utf-8")
    at = text.index("\nevidence:\n") + len("\nevidence:\n")
    row = "  - {id: bc-kp, number: 99/BC-UBND, date: 2024-12-20, title: Báo cáo, file: minh-chung/bc-kinh-phi.txt}\n"
    (first.root / TAN_PHONG).write_text(text[:at] + row + text[at:], encoding="utf-8", newline="")
    first.git("init", "--quiet")
    first.commit("Hồ sơ năm 2024")
    bare = tmp_path / "remote.git"
    first.git("clone", "--quiet", "--bare", ".", str(bare))
    return bare


@pytest.fixture
def clone(remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """An officer's clone on a branch of its own; meanwhile somebody else has changed another dossier on main."""
    made = Clone(tmp_path / "clone")
    subprocess.run(["git", "clone", "--quiet", str(remote), str(made.root)], check=True, capture_output=True)
    made.edit(SAN_THANG, "illustrative: true", "illustrative: true  # việc khác trên nhánh main")
    made.commit("Việc khác trên main")
    made.git("push", "--quiet", "origin", "HEAD:main")
    made.git("switch", "--quiet", "--create", "sua-doi", "HEAD~1")
    monkeypatch.chdir(made.root)
    return made


Shallow = Callable[[], Clone]


@pytest.fixture
def shallow(clone: Clone, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shallow:
    """Makes a clone of depth 1 of the pushed branch, with nothing else fetched but the last commit of ``main``."""

    def make() -> Clone:
        clone.git("push", "--quiet", "--force", "origin", "sua-doi")
        made = Clone(tmp_path / "shallow")
        line = ["git", "clone", "--quiet", "--depth", "1", "--branch", "sua-doi", remote.as_uri(), str(made.root)]
        subprocess.run(line, check=True, capture_output=True)
        made.git("fetch", "--quiet", "--depth", "1", "origin", "main:refs/remotes/origin/main")
        monkeypatch.chdir(made.root)
        return made

    return make
