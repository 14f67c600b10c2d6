"""Scratch git repositories: a workspace, and this project as hooks and actions get it."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHIPPED = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "action.yml")
FOLDERS = ("src", "criteria", "templates", "dossiers")
WHO = ["-c", "user.name=Tester", "-c", "user.email=tester@example.invalid", "-c", "commit.gpgsign=false"]


def run(folder: Path, *command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command in a folder, with what it printed; it may fail."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )


def git(folder: Path, *arguments: str | Path) -> str:
    """What git prints; it must not fail."""
    done = run(folder, "git", *WHO, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def committed(folder: Path) -> str:
    """Everything in a folder as a commit of its own repository; the id of the commit."""
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--no-verify", "--message", "Thay đổi")
    return git(folder, "rev-parse", "HEAD")


def project(folder: Path) -> str:
    """The project's files in a repository of their own; the id of its commit."""
    folder.mkdir()
    for name in SHIPPED:
        shutil.copy(ROOT / name, folder / name)
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return committed(folder)
