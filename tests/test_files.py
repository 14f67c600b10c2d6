"""No file is ever half written."""

from pathlib import Path

import pytest

from ctcpl_cli.files import rewrite, write


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.docx"
    write(path, b"content")
    write(path, b"again")
    assert path.read_bytes() == b"again"
    assert list(path.parent.iterdir()) == [path]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.docx"
    write(path, b"old")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError("open in Word")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_written_over_with_its_mode_and_through_its_link(tmp_path: Path) -> None:
    path, link = tmp_path / "a.yaml", tmp_path / "link.yaml"
    write(path, b"old", 0o640)
    link.symlink_to(path)
    rewrite(link, b"new")
    assert link.is_symlink() and path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_protected_file_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    write(path, b"old")
    monkeypatch.setattr("os.access", lambda place, mode: False)
    with pytest.raises(PermissionError):
        rewrite(path, b"new")
    assert path.read_bytes() == b"old"
