"""What is asked of the git program, in real repositories."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ctcpl_cli.history.git import Change, GitProblem, Repository
from tests.history.conftest import DOAN_KET, ROUND, SAN_THANG, TAN_PHONG, Clone, Shallow
from tests.history.kinds import KINDS


def changes(clone: Clone, base: str, head: str | None = None) -> list[Change]:
    return Repository.around(clone.root).changes(base, head)


def test_the_root_of_any_folder_inside(clone: Clone) -> None:
    assert Repository.around(clone.root / ROUND).root == Path(os.path.realpath(clone.root))


@pytest.mark.parametrize("revision", ["HEAD", "main", "origin/main", "HEAD~0"])
def test_a_revision_has_one_commit(clone: Clone, revision: str) -> None:
    assert Repository.around(clone.root).commit(revision) == clone.git("rev-parse", revision)


@pytest.mark.parametrize("revision", ["", "khong-co", "--help", "HEAD:dossiers", "main..HEAD"])
def test_a_revision_that_is_none(clone: Clone, revision: str) -> None:
    with pytest.raises(GitProblem) as raised:
        Repository.around(clone.root).commit(revision)
    assert (raised.value.key, raised.value.facts) == ("history.no_revision", {"revision": revision})


def test_added_edited_moved_and_deleted_files(clone: Clone) -> None:
    """Committed and not committed they are the same, but a move is only known to git once it is recorded."""
    base = clone.git("rev-parse", "HEAD")
    new, moved = ROUND / "mới 'x'.yaml", ROUND / "tan-phong.yaml"
    (clone.root / new).write_text("ctcpl: 1\n", encoding="utf-8")
    clone.move(TAN_PHONG, moved)
    clone.edit(DOAN_KET, "illustrative: true", "illustrative: true  # khác")
    (clone.root / SAN_THANG).unlink()
    same = {
        Change(None, new.as_posix()),
        Change(DOAN_KET.as_posix(), DOAN_KET.as_posix()),
        Change(SAN_THANG.as_posix(), None),
    }
    apart = {Change(TAN_PHONG.as_posix(), None), Change(None, moved.as_posix())}
    assert set(changes(clone, base)) == same | apart
    head = clone.commit("Bốn loại")
    assert set(changes(clone, base, head)) == same | {Change(TAN_PHONG.as_posix(), moved.as_posix())}


def test_ignored_files_are_no_changes(clone: Clone) -> None:
    (clone.root / ".gitignore").write_text("out/\n", encoding="utf-8")
    head = clone.commit("Bỏ qua out")
    (clone.root / "out").mkdir()
    (clone.root / "out" / "x.yaml").write_text("", encoding="utf-8")
    assert changes(clone, head) == []


def test_content_by_id(clone: Clone) -> None:
    repository = Repository.around(clone.root)
    files = repository.files("HEAD", [ROUND.as_posix()])
    assert TAN_PHONG.as_posix() in files
    contents = repository.contents(files.values())
    for path, content in zip(files, contents, strict=True):
        assert (clone.root / path).read_bytes() == content, path
    with pytest.raises(GitProblem):
        list(repository.contents(["0" * 40]))


def test_a_merge_base_and_none_in_a_shallow_clone(clone: Clone, shallow: Shallow) -> None:
    KINDS["fact edited"].make(clone)
    clone.commit("Sửa")
    repository = Repository.around(clone.root)
    base = clone.git("merge-base", "HEAD", "origin/main")
    assert (repository.merge_base("origin/main", "HEAD"), repository.compared("origin/main")) == (base, base)
    assert not repository.shallow
    there = shallow()
    repository = Repository.around(there.root)
    assert repository.merge_base("origin/main", "HEAD") is None
    assert repository.compared("origin/main") == there.git("rev-parse", "origin/main")
    assert repository.shallow


def test_steps_along_the_first_parents(clone: Clone) -> None:
    """What a merge brought is one step; no setting of the user changes what is read."""
    start = clone.git("rev-parse", "HEAD")
    clone.git("switch", "--quiet", "--create", "khac")
    clone.edit(DOAN_KET, "illustrative: true", "illustrative: true  # khác")
    clone.commit("Việc khác")
    clone.git("switch", "--quiet", "sua-doi")
    clone.edit(TAN_PHONG, "illustrative: true", "illustrative: true  # sửa")
    edited = clone.commit("Sửa\x01 :100644 chỉ tiêu")
    clone.git("merge", "--quiet", "--no-edit", "khac")
    for line in ("log.diffMerges combined", "log.follow true", "log.showSignature true", "diff.renames false"):
        clone.git("config", *line.split())
    steps = list(Repository.around(clone.root).steps("HEAD", ["dossiers"]))
    assert [step.commit for step in steps] == [clone.git("rev-parse", "HEAD"), edited, start]
    assert list(steps[0].changes) == [Change(DOAN_KET.as_posix(), DOAN_KET.as_posix())]
    assert steps[1].subject == "Sửa\x01 :100644 chỉ tiêu"
    assert steps[0].changes[next(iter(steps[0].changes))] == clone.git("rev-parse", f"HEAD:{DOAN_KET.as_posix()}")


def test_inside_a_hook_of_another_worktree(clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """git tells its hooks where the repository is, which would make any folder the top of it."""
    clone.git("worktree", "add", "--quiet", str(tmp_path / "khac"), "-b", "khac")
    monkeypatch.setenv("GIT_DIR", str(clone.root / ".git" / "worktrees" / "khac"))
    monkeypatch.setenv("GIT_INDEX_FILE", "khong-co")
    there = Repository.around(tmp_path / "khac" / ROUND)
    assert there.root == Path(os.path.realpath(tmp_path / "khac"))
    assert there.changes("HEAD", None) == []


def test_a_detached_head_and_a_link_to_the_repository(clone: Clone, tmp_path: Path) -> None:
    clone.git("switch", "--quiet", "--detach")
    KINDS["fact edited"].make(clone)
    (tmp_path / "link").symlink_to(clone.root, target_is_directory=True)
    repository = Repository.around(tmp_path / "link" / ROUND)
    assert repository.changes("HEAD", None) == [Change(TAN_PHONG.as_posix(), TAN_PHONG.as_posix())]


def test_a_name_that_is_not_utf_8(clone: Clone) -> None:
    """git records any bytes as a name; such a file must not stop the others."""
    blob = clone.git("hash-object", "-w", TAN_PHONG.as_posix())
    row = f"100644 {blob}\t{ROUND.as_posix()}/".encode() + b"x\xff.yaml\0"
    subprocess.run(["git", "update-index", "-z", "--index-info"], cwd=clone.root, input=row, check=True)
    clone.git("commit", "--quiet", "--message", "Tên lạ")
    added = changes(clone, "HEAD~1", "HEAD")
    assert [os.fsencode(change.after or "") for change in added] == [os.fsencode(ROUND.as_posix()) + b"/x\xff.yaml"]
    for line in (["score", "--as-of", "HEAD"], ["diff", "HEAD~1", "HEAD"], ["log", "dossiers"]):
        answer = subprocess.run([sys.executable, "-m", "ctcpl_cli", *line], cwd=clone.root, capture_output=True)
        assert (answer.returncode, answer.stdout != b"") == (0, True), answer.stderr.decode()
