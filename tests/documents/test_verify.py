"""``ctcpl verify``: unchanged, edited by hand, or out of date, and why."""

import shutil
from pathlib import Path

import docx
import pytest

from ctcpl_cli import packaged
from ctcpl_cli.documents import forms
from tests.documents import workspace
from tests.documents.conftest import Run
from tests.documents.word import template

SAMPLE = Path(__file__).parents[2] / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
PLAN = """ctcpl: 1
kind: plan
head: {issuer: [ỦY BAN NHÂN DÂN, XÃ MẪU], symbol: KH-UBND, place: Xã Mẫu, subject: Thử}
opening: [Đoạn mở đầu., Đoạn thứ hai.]
closing: [Đoạn kết./.]
"""


@pytest.fixture
def plan(run: Run, folder: Path) -> Path:
    """A plan's document; its data is plan.yaml in the folder."""
    workspace.write(folder, "plan.yaml", PLAN)
    assert run("render-plan", folder / "plan.yaml", "-o", "plan.docx")[0] == 0
    return Path("plan.docx")


@pytest.fixture
def decision(run: Run, folder: Path) -> Path:
    """A decision on two units."""
    workspace.write(folder, "a.yaml", workspace.dossier("00001", "An", "6"))
    workspace.write(folder, "b.yaml", workspace.dossier("00002", "Bình", "2"))
    assert run("render-decision", folder)[0] == 0
    return next(Path("out").rglob("decision.docx"))


def edit(document: Path, before: str, after: str) -> None:
    """What a hand does in Word."""
    opened = docx.Document(str(document))
    found = next(paragraph for paragraph in opened.paragraphs if before in paragraph.text)
    found.runs[0].text = found.text.replace(before, after)
    for run in found.runs[1:]:
        run.text = ""
    opened.save(str(document))


def test_a_fresh_document_is_unchanged(run: Run, plan: Path) -> None:
    code, out, err = run("verify", plan)
    assert (code, err) == (0, "")
    assert out.startswith("plan.docx: nguyên trạng")


def test_saved_again_without_an_edit_it_is_unchanged(run: Run, decision: Path) -> None:
    docx.Document(str(decision)).save(str(decision))
    assert run("verify", decision)[0] == 0


def test_an_edited_paragraph_is_named_with_both_texts(run: Run, plan: Path) -> None:
    edit(plan, "Đoạn thứ hai.", "Đoạn thứ ba.")
    code, out, _ = run("verify", plan)
    assert code == 1
    lines = out.splitlines()
    assert lines[0] == "plan.docx: đã bị sửa tay ở 1 chỗ:"
    assert lines[2:4] == ["    - Đoạn thứ hai.", "    + Đoạn thứ ba."]
    number = int(lines[1].split()[1])
    opened = docx.Document(str(plan)).element.body.iter("{*}p")
    assert "".join(text.text or "" for text in list(opened)[number - 1].iter("{*}t")) == "Đoạn thứ ba."
    assert "đã cũ" not in out


def test_paragraphs_added_and_removed(run: Run, plan: Path) -> None:
    opened = docx.Document(str(plan))
    by_text = {paragraph.text: paragraph for paragraph in opened.paragraphs}
    by_text["Đoạn mở đầu."].insert_paragraph_before("Thêm vào.")
    gone = by_text["Đoạn kết./."]._p
    gone.getparent().remove(gone)
    opened.save(str(plan))
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "sửa tay ở 2 chỗ" in out
    assert "được thêm vào\n    + Thêm vào.\n" in out
    assert "bị xóa" in out
    assert "    - Đoạn kết./.\n" in out


def test_empty_paragraphs_are_no_edit(run: Run, plan: Path) -> None:
    opened = docx.Document(str(plan))
    opened.paragraphs[1].insert_paragraph_before("")
    opened.save(str(plan))
    assert run("verify", plan)[0] == 0


def test_the_mark_of_illustrative_figures_cannot_be_taken_away(run: Run, folder: Path) -> None:
    workspace.write(folder, "plan.yaml", f"{PLAN}illustrative: true\n")
    assert run("render-plan", folder / "plan.yaml", "-o", "plan.docx")[0] == 0
    opened = docx.Document("plan.docx")
    for header in (opened.sections[0].header, opened.sections[0].first_page_header):
        for one in header.paragraphs[0].runs:
            one.text = one.text.replace("SỐ LIỆU MINH HỌA", "")
    opened.save("plan.docx")
    code, out, _ = run("verify", "plan.docx")
    assert code == 1
    assert "- SỐ LIỆU MINH HỌA" in out


def test_a_changed_dossier_makes_it_out_of_date_and_shows_the_difference(
    run: Run, decision: Path, folder: Path
) -> None:
    workspace.write(folder, "b.yaml", workspace.dossier("00002", "Bình", "5.5"))
    code, out, _ = run("verify", decision)
    assert code == 1
    assert "đã cũ" in out
    assert "  tệp dossiers/mau/huyen-mau/2024/b.yaml đã thay đổi\n" in out
    assert "a.yaml" not in out
    assert "  + 2 | Đặc khu Bình | 8,5 | 5,5 | 3\n" in out
    assert "\n  - " in out
    assert "sửa tay" not in out


def test_a_dossier_that_came_or_went(run: Run, decision: Path, folder: Path) -> None:
    workspace.write(folder, "c.yaml", workspace.dossier("00003", "Cao", "6"))
    (folder / "a.yaml").unlink()
    code, out, _ = run("verify", decision)
    assert code == 1
    assert "không còn tệp dossiers/mau/huyen-mau/2024/a.yaml" in out
    assert "có thêm tệp dossiers/mau/huyen-mau/2024/c.yaml" in out
    assert "+ 1 | Đặc khu Cao" in out


def test_a_change_that_no_reader_sees_is_still_one(run: Run, plan: Path, folder: Path) -> None:
    workspace.write(folder, "plan.yaml", f"{PLAN}# ghi chú\n")
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "plan.yaml đã thay đổi" in out
    assert "lời văn vẫn như cũ" in out


def test_a_signature_changes_nothing(run: Run, folder: Path) -> None:
    for code, name in (("00001", "An"), ("00002", "Bình")):
        text = workspace.dossier(code, name, "6").rstrip()
        (folder / f"{code}.yaml").write_text(text, encoding="utf-8")
    assert run("render-decision", folder)[0] == 0
    document = next(Path("out").rglob("decision.docx"))
    for by in ("commune", "council"):
        assert run("sign-off", folder, "--by", by, "--date", "2025-02-05")[0] == 0
    assert run("sign-off", folder / "decision.yaml")[0] == 0
    assert "sealed:" in (folder / "decision.yaml").read_text(encoding="utf-8")
    assert "sign_off:" in (folder / "00001.yaml").read_text(encoding="utf-8")
    assert run("verify", document)[0] == 0


def test_the_place_of_an_edit_is_seen_in_a_long_paragraph(run: Run, folder: Path) -> None:
    workspace.write(folder, "plan.yaml", PLAN.replace("Đoạn thứ hai.", f"{'Đoạn dài ' * 40}đến ngày 10."))
    assert run("render-plan", folder / "plan.yaml", "-o", "plan.docx")[0] == 0
    edit(Path("plan.docx"), "đến ngày 10.", "đến ngày 20.")
    _, out, _ = run("verify", "plan.docx")
    assert [line[-12:] for line in out.splitlines()[2:4]] == ["đến ngày 10.", "đến ngày 20."]


def test_a_changed_regime(run: Run, decision: Path, tmp_path: Path) -> None:
    place = tmp_path / "criteria" / "demo.yaml"
    place.write_text(place.read_text(encoding="utf-8").replace("value: 8", "value: 5"), encoding="utf-8")
    code, out, _ = run("verify", decision)
    assert code == 1
    assert "bộ quy định demo đã thay đổi" in out
    assert "Đặc khu Bình | 5 |" in out


def test_a_changed_template(run: Run, plan: Path) -> None:
    Path("templates").mkdir()
    Path("templates/plan.docx").write_bytes(template(lambda document: document.add_paragraph("{{ subject }} mới")))
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "mẫu templates/plan.docx đã thay đổi" in out
    assert "  + Thử mới\n" in out


def test_a_template_that_cannot_be_used_now(run: Run, plan: Path) -> None:
    Path("templates").mkdir()
    Path("templates/plan.docx").write_bytes(b"broken")
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "Hiện chưa soạn lại được" in out
    assert "plan.docx" in out


def test_data_with_errors_or_gone(run: Run, plan: Path, folder: Path) -> None:
    workspace.write(folder, "plan.yaml", PLAN.replace("opening:", "openning:"))
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "còn lỗi" in out
    (folder / "plan.yaml").unlink()
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "không còn tệp dossiers/mau/huyen-mau/2024/plan.yaml" in out
    assert "Hiện chưa soạn lại được" in out


def test_a_dossier_with_errors_is_named(run: Run, decision: Path, folder: Path) -> None:
    workspace.write(folder, "b.yaml", workspace.dossier("00002", "Bình", "7"))
    code, out, _ = run("verify", decision)
    assert code == 1
    assert "Hiện chưa soạn lại được: dossiers/mau/huyen-mau/2024/b.yaml còn lỗi" in out


def test_edited_and_out_of_date_at_once(run: Run, plan: Path, folder: Path) -> None:
    edit(plan, "Đoạn mở đầu.", "Đoạn đầu.")
    workspace.write(folder, "plan.yaml", PLAN.replace("Đoạn thứ hai.", "Đoạn khác."))
    code, out, _ = run("verify", plan)
    assert code == 1
    assert "sửa tay ở 1 chỗ" in out
    assert "plan.yaml đã thay đổi" in out
    assert "+ Đoạn khác." in out


def test_it_finds_its_workspace_from_the_document_or_from_here(
    run: Run, plan: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copy(plan, elsewhere / "sent.docx")
    assert run("verify", elsewhere / "sent.docx")[0] == 0
    monkeypatch.chdir(elsewhere)
    assert run("verify", tmp_path / "plan.docx")[0] == 0
    assert run("verify", "sent.docx")[0] == 1


def test_every_form_of_the_sample_verifies(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    place = Path("dossiers", *SAMPLE.parts[-3:])
    shutil.copytree(SAMPLE, place)
    for form in forms.ALL:
        data = place / "xa-san-thang.yaml" if form.TAKES == "dossier" else place
        assert run("render", form.ID, data, "-o", f"{form.ID}.docx")[0] == 0
        code, out, _ = run("verify", f"{form.ID}.docx")
        assert code == 0, out


@pytest.mark.parametrize("content", [b"", b"text", packaged.path("templates").joinpath("plan.docx").read_bytes()])
def test_what_is_not_ours(run: Run, folder: Path, content: bytes) -> None:
    Path("a.docx").write_bytes(content)
    code, out, err = run("verify", "a.docx")
    assert (code, out) == (2, "")
    assert "a.docx không phải là văn bản do ctcpl soạn" in err


def test_a_missing_file_is_wrong_usage(run: Run, folder: Path) -> None:
    assert run("verify", "a.docx")[0] == 2
    assert run("verify", folder)[0] == 2
