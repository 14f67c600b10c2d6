"""A workspace as it was, in a folder of its own."""

from pathlib import Path

import pytest

from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.history.git import GitProblem, Repository
from ctcpl_cli.history.snapshot import listed, prefix, workspace_at
from tests.history.conftest import DOAN_KET, REGIME, ROUND, TAN_PHONG, TEMPLATE, Clone


def test_the_wanted_files_the_law_and_the_settings_of_then(clone: Clone) -> None:
    (clone.root / "ctcpl.toml").write_text("", encoding="utf-8")
    then = clone.commit("Cấu hình")
    text = (clone.root / TAN_PHONG).read_bytes()
    (clone.root / TAN_PHONG).write_text("khác", encoding="utf-8")
    (clone.root / "criteria" / "moi.yaml").write_text("ctcpl: 1\n", encoding="utf-8")
    workspace = Workspace.around(clone.root)
    wanted = TAN_PHONG.as_posix()
    with workspace_at(Repository.around(clone.root), workspace, then, lambda path: path == wanted) as old:
        files = {path.relative_to(old.root) for path in old.root.rglob("*") if path.is_file()}
        assert files == {TAN_PHONG, REGIME, Path("ctcpl.toml")}
        assert (old.root / TAN_PHONG).read_bytes() == text
        assert old.display(old.root / TAN_PHONG) == wanted
        assert [text.source.path for text in regimes_of(old).own] == [REGIME.as_posix()]
        kept = old.root
    assert not kept.exists()


def test_only_some_places_are_looked_through(clone: Clone) -> None:
    repository, workspace = Repository.around(clone.root), Workspace.around(clone.root)
    assert set(listed(repository, workspace, "HEAD", [TAN_PHONG.as_posix(), "criteria/"])) == {
        TAN_PHONG.as_posix(),
        REGIME.as_posix(),
    }
    everything = listed(repository, workspace, "HEAD")
    assert {DOAN_KET.as_posix(), TEMPLATE.as_posix()} <= set(everything)


def test_a_workspace_below_the_top(clone: Clone) -> None:
    below = clone.root / "tư pháp"
    below.mkdir()
    for name in ("dossiers", "criteria", "templates"):
        (clone.root / name).rename(below / name)
    then = clone.commit("Chuyển vào thư mục con")
    repository, workspace = Repository.around(below), Workspace.around(below)
    assert prefix(repository, workspace) == "tư pháp/"
    with workspace_at(repository, workspace, then, lambda path: path.startswith(ROUND.as_posix())) as old:
        assert (old.root / TAN_PHONG).is_file()
        assert (old.root / REGIME).is_file()


def test_links_are_not_followed(clone: Clone, tmp_path: Path) -> None:
    """A link in a commit may point anywhere on the machine that looks at it."""
    secret = tmp_path / "ngoai.yaml"
    secret.write_text("ctcpl: 1\n", encoding="utf-8")
    (clone.root / ROUND / "link.yaml").symlink_to(secret)
    then = clone.commit("Liên kết")
    with workspace_at(Repository.around(clone.root), Workspace.around(clone.root), then, lambda path: True) as old:
        assert not (old.root / ROUND / "link.yaml").exists()


def test_settings_that_cannot_be_used(clone: Clone) -> None:
    (clone.root / "ctcpl.toml").write_text("lạ = 1\n", encoding="utf-8")
    then = clone.commit("Hỏng")
    (clone.root / "ctcpl.toml").unlink()
    workspace = Workspace.around(clone.root)
    with (
        pytest.raises(GitProblem) as raised,
        workspace_at(Repository.around(clone.root), workspace, then, lambda path: False),
    ):
        pytest.fail("not reached")
    assert raised.value.key == "history.bad_settings"
