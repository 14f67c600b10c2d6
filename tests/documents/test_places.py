"""Where documents go."""

from pathlib import Path

from ctcpl_cli.documents.places import repeated, target


def test_the_default_is_the_same_path_below_out(tmp_path: Path) -> None:
    place = tmp_path / "dossiers" / "x" / "plan.yaml"
    assert target(place, tmp_path, None) == tmp_path / "out" / "dossiers" / "x" / "plan.docx"
    assert target(place, tmp_path, Path("folder")) == Path("folder") / "dossiers" / "x" / "plan.docx"
    assert target(place, tmp_path, Path("a.docx")) == Path("a.docx")
    assert target(tmp_path.parent / "plan.yaml", tmp_path, None) == tmp_path / "out" / "plan.docx"


def test_two_documents_in_one_file_are_seen(tmp_path: Path) -> None:
    assert repeated([tmp_path / "a.docx", tmp_path / "b.docx"]) is None
    assert repeated([tmp_path / "a.docx", tmp_path / "x" / ".." / "a.docx"]) is not None
