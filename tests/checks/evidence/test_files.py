"""Files of evidence on the disk: links, folders, names that no file can have."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.checks.conftest import Findings

GOOD = (Path(__file__).parent / "examples" / "CT302" / "good.yaml").read_text(encoding="utf-8")
TITLE = "title: Báo cáo kết quả tập huấn tuyên truyền viên pháp luật"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """Where a dossier belongs in a new workspace."""
    folder = tmp_path / "workspace" / "dossiers" / "lai-chau" / "2024"
    folder.mkdir(parents=True)
    return folder / "phuong-tan-phong.yaml"


def _codes(findings: Findings, dossier: Path, file: str, sha256: str = "") -> list[str]:
    extra = f", file: {json.dumps(file)}" + (f", sha256: {sha256}" if sha256 else "")
    dossier.write_text(GOOD.replace(TITLE, TITLE + extra), encoding="utf-8")
    return [row["code"] for row in findings(dossier) if row["code"].startswith("CT3")]


def test_a_file_with_its_hash(findings: Findings, dossier: Path) -> None:
    copy = dossier.parent / "minh-chung" / "Báo cáo số 187.pdf"
    copy.parent.mkdir()
    copy.write_bytes(b"187")
    right = hashlib.sha256(b"187").hexdigest()
    assert _codes(findings, dossier, "minh-chung/Báo cáo số 187.pdf", right) == []
    copy.write_bytes(b"188")
    assert _codes(findings, dossier, "minh-chung/Báo cáo số 187.pdf", right) == ["CT307"]
    assert _codes(findings, dossier, "minh-chung/Báo cáo số 187.pdf", right[1:]) == ["CT308"]


def test_upward_is_allowed_inside_the_workspace_only(findings: Findings, dossier: Path) -> None:
    root = dossier.parents[3]
    (root / "chung.pdf").write_bytes(b"1")
    (root.parent / "outside.pdf").write_bytes(b"2")
    assert _codes(findings, dossier, "../../../chung.pdf") == []
    assert _codes(findings, dossier, "../../../../outside.pdf") == ["CT309"]
    assert _codes(findings, dossier, "..\\..\\..\\..\\outside.pdf") == ["CT309"]
    assert _codes(findings, dossier, str(root / "chung.pdf")) == ["CT309"]


def test_a_link_out_of_the_workspace_is_not_followed(findings: Findings, dossier: Path) -> None:
    outside = dossier.parents[4] / "outside"
    outside.mkdir()
    (outside / "secret.pdf").write_bytes(b"2")
    (dossier.parent / "link.pdf").symlink_to(outside / "secret.pdf")
    (dossier.parent / "folder").symlink_to(outside)
    wrong = "0" * 64
    assert _codes(findings, dossier, "link.pdf", wrong) == ["CT309"]
    assert _codes(findings, dossier, "folder/secret.pdf", wrong) == ["CT309"]


def test_links_inside_and_links_to_nothing(findings: Findings, dossier: Path) -> None:
    (dossier.parent / "real.pdf").write_bytes(b"1")
    (dossier.parent / "inside.pdf").symlink_to("real.pdf")
    (dossier.parent / "broken.pdf").symlink_to("nowhere.pdf")
    (dossier.parent / "loop.pdf").symlink_to("loop.pdf")
    assert _codes(findings, dossier, "inside.pdf") == []
    assert _codes(findings, dossier, "broken.pdf") == ["CT306"]
    assert _codes(findings, dossier, "loop.pdf") == ["CT306"]


@pytest.mark.parametrize("file", [".", "minh-chung/", "a" * 5000, "a/" * 3000 + "b", "không có.pdf", "a\u0000b.pdf"])
def test_names_that_are_no_file(findings: Findings, dossier: Path, file: str) -> None:
    assert _codes(findings, dossier, file) == ["CT306"]


def test_a_dossier_outside_of_any_workspace_has_its_own_folder(
    findings: Findings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "alone").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    (tmp_path / "alone" / "bc.pdf").write_bytes(b"1")
    (tmp_path / "outside.pdf").write_bytes(b"1")
    assert _codes(findings, tmp_path / "alone" / "x.yaml", "bc.pdf") == []
    assert _codes(findings, tmp_path / "alone" / "x.yaml", "../outside.pdf") == ["CT309"]
