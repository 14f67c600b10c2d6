"""What holds for every form of a commune."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.communes import BLANK, FORMS, SAMPLE, made, sample, written
from tests.documents.word import raw, texts

UNITS = sorted(path.stem for path in SAMPLE.glob("*.yaml") if path.stem not in ("plan", "decision", "huyen"))


@pytest.mark.parametrize("form", FORMS)
def test_the_sample_units_leave_no_blank(form: str, run: Run, tmp_path: Path) -> None:
    assert len(UNITS) == 7
    for unit in UNITS:
        found = made(run, form, sample(unit), tmp_path)
        assert not [line for line in found if BLANK in line or "None" in line]


@pytest.mark.parametrize("form", FORMS)
def test_what_is_not_known_is_a_blank(form: str, run: Run, tmp_path: Path) -> None:
    found = made(run, form, written(tmp_path), tmp_path)
    assert any(BLANK in line for line in found)
    assert not any("None" in line for line in found)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_command_twice_gives_the_same_bytes(form: str, run: Run, tmp_path: Path) -> None:
    for name in ("a", "b"):
        run("render", form, sample("phuong-tan-phong"), "-o", tmp_path / f"{name}.docx")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_made_up_figures_say_so_and_unseen_points_make_a_draft(form: str, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "form.docx"
    run("render", form, sample("phuong-tan-phong"), "-o", out)
    assert "SỐ LIỆU MINH HỌA" in raw(out, "word/header1.xml").decode()
    assert ("DỰ THẢO" in "".join(texts(out))) == (form not in ("mau-04a", "mau-04b"))


@pytest.mark.parametrize("form", FORMS)
def test_the_issuer_is_the_commune_and_nobody_is_named(form: str, run: Run, tmp_path: Path) -> None:
    found = made(run, form, sample("phuong-tan-phong"), tmp_path)
    assert found[:4] == [
        "ỦY BAN NHÂN DÂN",
        "PHƯỜNG TÂN PHONG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    last = {"bien-ban-hop-xa": "CHỦ TỌA", "mau-04a": "NGƯỜI CHO Ý KIẾN"}.get(form, "CHỦ TỊCH")
    assert last in found


def test_one_form_for_every_commune_of_a_folder(run: Run, tmp_path: Path) -> None:
    code, said, _ = run("render", "mau-03", SAMPLE, "-o", tmp_path)
    assert (code, len(said.splitlines())) == (0, 7)


def test_officers_of_the_list_are_those_of_the_dossier(run: Run, tmp_path: Path) -> None:
    found = made(run, "phan-cong", sample("xa-san-thang"), tmp_path)
    start = found.index("2.6")
    assert found[start + 2 : start + 4] == ["4", "Công chức Tài chính - Kế toán"]
    assert "San Thàng, ngày      tháng      năm 2024" in found
    assert sum(line.startswith(("Công chức", "Trưởng Công an")) for line in found[found.index("Phụ lục") :]) >= 20


def test_the_score_summary_has_the_communes_own_points(run: Run, tmp_path: Path) -> None:
    found = made(run, "mau-02", sample("xa-san-thang"), tmp_path)
    total = found.index("TỔNG CỘNG")
    assert found[total + 1 : total + 3] == ["100", "81"]
    start = found.index("2.5")
    assert found[start + 2 : start + 6] == ["3", "7/12", "58,33%", "0,25"]
