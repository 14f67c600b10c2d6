"""What holds for every form of the level above the communes."""

import json
from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms.areas import BARE, FORMS, changed, copied, made
from tests.documents.forms.communes import BLANK
from tests.documents.word import raw

ISSUERS = {
    "mau-05": "HỘI ĐỒNG ĐÁNH GIÁ",
    "mau-06a": "HỘI ĐỒNG ĐÁNH GIÁ",
    "mau-06b": "HỘI ĐỒNG ĐÁNH GIÁ",
    "mau-07": "HỘI ĐỒNG ĐÁNH GIÁ",
    "bao-cao-tham-dinh": "HỘI ĐỒNG ĐÁNH GIÁ",
    "to-trinh": "PHÒNG TƯ PHÁP",
    "yeu-cau-bo-sung": "PHÒNG TƯ PHÁP",
}
SIGNERS = {
    "thanh-lap-hoi-dong": ["CHỦ TỊCH"],
    "giay-moi": ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG TƯ PHÁP"],
    "mau-05": ["THƯ KÝ", "CHỦ TỌA"],
    "mau-06a": ["THÀNH VIÊN HỘI ĐỒNG"],
    "mau-06b": ["THƯ KÝ HỘI ĐỒNG", "TM. HỘI ĐỒNG", "CHỦ TỊCH"],
    "mau-07": ["TM. HỘI ĐỒNG", "CHỦ TỊCH"],
    "bao-cao-tham-dinh": ["TM. HỘI ĐỒNG", "CHỦ TỊCH"],
    "to-trinh": ["TRƯỞNG PHÒNG"],
    "mau-08": ["CHỦ TỊCH"],
    "thong-bao": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    "yeu-cau-bo-sung": ["TRƯỞNG PHÒNG"],
    "mau-09": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    "mau-10": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
}
NO_DRAFT = {"thanh-lap-hoi-dong", "giay-moi", "yeu-cau-bo-sung"}
ABOUT_MEETING = {"giay-moi", "mau-05", "thanh-lap-hoi-dong", "bao-cao-tham-dinh", "mau-06a", "mau-06b", "mau-10"}


@pytest.fixture
def area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return copied(tmp_path)


@pytest.mark.parametrize("form", FORMS)
def test_the_sample_leaves_no_blank(form: str, run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, form, area, tmp_path)
    assert not [line for line in found if BLANK in line or "None" in line]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_command_twice_gives_the_same_bytes(form: str, run: Run, area: Path) -> None:
    for name in ("a.docx", "b.docx"):
        assert run("render", form, area, "-o", name)[0] == 0
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_issuer_and_signers_are_those_of_the_form(form: str, run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, form, area, tmp_path)
    if form in ISSUERS:
        assert found[:2] == ["UBND THÀNH PHỐ LAI CHÂU", ISSUERS[form]]
    else:
        assert found[:2] == ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAI CHÂU"]
    assert [line for line in found if line in SIGNERS[form]][-len(SIGNERS[form]) :] == SIGNERS[form]


@pytest.mark.parametrize("form", FORMS)
def test_made_up_figures_say_so_and_unseen_points_make_a_draft(form: str, run: Run, area: Path, tmp_path: Path) -> None:
    found = made(run, form, area, tmp_path)
    assert "SỐ LIỆU MINH HỌA" in raw(tmp_path / f"{form}.docx", "word/header1.xml").decode()
    assert ("DỰ THẢO" in found) == (form not in NO_DRAFT)


@pytest.mark.parametrize("form", FORMS)
def test_what_is_not_known_is_a_blank(form: str, run: Run, area: Path, tmp_path: Path) -> None:
    (area / "decision.yaml").write_text(BARE, encoding="utf-8")
    found = made(run, form, area, tmp_path)
    assert not any("None" in line for line in found)
    if form in ABOUT_MEETING:
        assert any(BLANK in line for line in found)


def test_without_option_each_form_goes_below_out(run: Run, area: Path) -> None:
    code, said, _ = run("render", "to-trinh", area)
    assert (code, said) == (0, "out/dossiers/lai-chau/thanh-pho-lai-chau/2024/to-trinh.docx\n")


def test_form_08_is_the_document_of_render_decision(run: Run, area: Path) -> None:
    assert run("render", "mau-08", area, "-o", "a.docx")[0] == 0
    assert run("render-decision", area, "-o", "b.docx")[0] == 0
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_a_wrong_dossier_stops_all_but_the_request_to_mend_it(form: str, run: Run, area: Path) -> None:
    changed(area / "phuong-tan-phong.yaml", r"numerator: 9\n", "numerator: 19\n")
    code, said, _ = run("render", form, area, "-o", "a.docx")
    assert code == (0 if form == "yeu-cau-bo-sung" else 1)
    assert Path("a.docx").exists() == (form == "yeu-cau-bo-sung")
    assert ("phuong-tan-phong.yaml:61" in said) == (form != "yeu-cau-bo-sung")


def test_a_folder_without_decision_data_is_refused(run: Run, area: Path) -> None:
    (area / "decision.yaml").unlink()
    code, said, noted = run("render", "mau-10", area)
    assert (code, said) == (1, "")
    assert "decision.yaml" in noted


def test_the_list_of_forms_has_them_all_in_order(run: Run) -> None:
    listed = json.loads(run("forms", "--format", "json")[1])
    folders = [row["id"] for row in listed if row["takes"] == "folder"]
    assert tuple(folders) == FORMS
    assert {row["id"] for row in listed if row["level"] == "province"} == {"mau-09", "mau-10"}
