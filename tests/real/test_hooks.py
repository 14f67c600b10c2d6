"""pre-commit, installed for real, with the project's two hooks and with the configuration of ``ctcpl init``."""

import os
import sys
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from tests.real.checkouts import committed, git, project, run

pytestmark = pytest.mark.real
BIN = Path(sys.executable).parent
PATH = "dossiers/lai-chau/thanh-pho-lai-chau/2024/phuong-tan-phong.yaml"
HOOKS = """repos:
  - repo: {place}
    rev: {revision}
    hooks:
      - id: ctcpl-check
      - id: ctcpl-check-workspace
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environments it builds."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A configuration that takes both hooks from a repository of this project."""
    place = tmp_path_factory.mktemp("hooks") / "ctcpl"
    revision = project(place)
    return HOOKS.format(place=place.as_posix(), revision=revision)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a new workspace and one dossier in it."""
    folder = tmp_path / "hồ sơ"
    assert main(["init", str(folder)]) == 0
    monkeypatch.chdir(folder)
    assert main(["new", "dossier", "--unit", "03387", "--year", "2024"]) == 0
    committed(folder)
    return folder


def pre_commit(workspace: Path, home: Path, *arguments: str) -> tuple[int, str]:
    path = os.pathsep.join((str(BIN), os.environ["PATH"]))
    done = run(workspace, BIN / "pre-commit", *arguments, PRE_COMMIT_HOME=str(home), PATH=path)
    return done.returncode, done.stdout + done.stderr


def damage(workspace: Path) -> None:
    place = workspace / PATH
    before = place.read_text(encoding="utf-8")
    place.write_text(before.replace("numerator:", "numerator: 1,5", 1), encoding="utf-8", newline="\n")
    assert place.read_text(encoding="utf-8") != before


def test_both_hooks_of_the_project(workspace: Path, home: Path, hooks: str) -> None:
    (workspace / ".pre-commit-config.yaml").write_text(hooks, encoding="utf-8")
    committed(workspace)
    code, said = pre_commit(workspace, home, "run", "--all-files")
    assert code == 0, said
    assert said.count("Passed") == 2
    damage(workspace)
    code, said = pre_commit(workspace, home, "run", "--all-files")
    assert code == 1
    assert said.count("Failed") == 2
    assert said.count(": 1 lỗi") == 2


def test_a_commit_with_the_hooks_installed(workspace: Path, home: Path, hooks: str) -> None:
    (workspace / ".pre-commit-config.yaml").write_text(hooks, encoding="utf-8")
    committed(workspace)
    assert pre_commit(workspace, home, "install")[0] == 0
    damage(workspace)
    git(workspace, "add", "--all")
    refused = run(workspace, "git", "commit", "-m", "Sai", PRE_COMMIT_HOME=str(home))
    assert refused.returncode == 1
    assert f"{PATH}:" in refused.stdout + refused.stderr


def test_the_configuration_that_init_writes(workspace: Path, home: Path) -> None:
    assert pre_commit(workspace, home, "install")[0] == 0
    assert {hook for hook in ("pre-commit", "pre-push") if (workspace / ".git/hooks" / hook).is_file()} == {
        "pre-commit",
        "pre-push",
    }
    for stage in ("pre-commit", "pre-push"):
        code, said = pre_commit(workspace, home, "run", "--all-files", "--hook-stage", stage)
        assert (code, said.count("Passed")) == (0, 1), said
    damage(workspace)
    for stage in ("pre-commit", "pre-push"):
        code, said = pre_commit(workspace, home, "run", "--all-files", "--hook-stage", stage)
        assert (code, said.count("Failed")) == (1, 1), said
        assert f"{PATH}:" in said
