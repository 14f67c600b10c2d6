"""``ctcpl render-plan`` through the real command."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.word import W, raw, texts, xml
from tests.documents.workspace import write

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024" / "plan.yaml"
GOLDEN = Path(__file__).parent / "golden"
HEAD = """ctcpl: 1
kind: {kind}
head:
  issuer: [ỦY BAN NHÂN DÂN, HUYỆN MẪU]
  symbol: KH-UBND
  place: Huyện Mẫu
  date: {date}
  subject: Về một việc
"""
HOSTILE = "& < > ' {{ x }} {% if y %} {# #} </w:t> " + "Đ" * 400


def plan(kind: str = "plan", date: str = "2024-03-05", rest: str = "") -> str:
    return HEAD.format(kind=kind, date=date) + rest


def test_the_sample_plan_is_the_golden_document(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "plan.docx"
    code, said, _ = run("render-plan", SAMPLE, "-o", out)
    assert (code, said) == (0, f"{out.as_posix()}\n")
    assert "\n".join(texts(out)) + "\n" == (GOLDEN / "plan.txt").read_text(encoding="utf-8")


def test_the_same_command_twice_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for name in ("a", "b"):
        run("render-plan", SAMPLE, "-o", tmp_path / f"{name}.docx")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_it_goes_to_out_with_the_same_path(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan())
    code, said, _ = run("render-plan", folder / "plan.yaml")
    assert (code, said) == (0, "out/dossiers/mau/huyen-mau/2024/plan.docx\n")
    assert Path(said.strip()).is_file()


def test_a_folder_for_several_plans(run: Run, folder: Path) -> None:
    for name in ("plan", "letter"):
        write(folder, f"{name}.yaml", plan(name))
    code, said, _ = run("render-plan", folder / "plan.yaml", folder / "letter.yaml", "-o", "made")
    assert code == 0
    assert said.split() == [f"made/dossiers/mau/huyen-mau/2024/{name}.docx" for name in ("plan", "letter")]


def test_one_file_for_several_plans_is_wrong_usage(run: Run, folder: Path) -> None:
    for name in ("plan", "letter"):
        write(folder, f"{name}.yaml", plan(name))
    assert run("render-plan", folder / "plan.yaml", folder / "letter.yaml", "-o", "a.docx")[0] == 2
    assert not Path("a.docx").exists()


@pytest.mark.parametrize("arguments", [["nowhere.yaml"], []])
def test_a_missing_file_is_wrong_usage(run: Run, folder: Path, arguments: list[str]) -> None:
    assert run("render-plan", *arguments)[0] == 2


def test_errors_refuse_the_plan_and_are_named(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan(rest="sectionz: []\n"))
    write(folder, "report.yaml", plan("report"))
    code, said, noted = run("render-plan", folder / "plan.yaml", folder / "report.yaml")
    assert code == 1
    assert "plan.yaml:9:1: CT" in said
    assert "plan.yaml" in noted
    assert not Path("out/dossiers/mau/huyen-mau/2024/plan.docx").exists()
    assert Path("out/dossiers/mau/huyen-mau/2024/report.docx").is_file()


@pytest.mark.parametrize("broken", ["sections: [\n", "closing: ['x\n"])
def test_a_broken_plan_of_a_folder_is_not_passed_over(run: Run, folder: Path, broken: str) -> None:
    write(folder, "plan.yaml", plan(rest=broken))
    write(folder, "report.yaml", plan("report"))
    write(folder, "dac-khu-mot.yaml", "year: [\n")
    code, said, noted = run("render-plan", folder)
    assert code == 1
    assert "plan.yaml:" in said
    assert "plan.yaml" in noted
    assert "dac-khu" not in said + noted
    assert Path("out/dossiers/mau/huyen-mau/2024/report.docx").is_file()


def test_two_plans_that_would_become_one_file_are_wrong_usage(run: Run, folder: Path, tmp_path: Path) -> None:
    outside = [tmp_path.parent / f"{tmp_path.name}-{name}" / "plan.yaml" for name in ("a", "b")]
    for path in outside:
        path.parent.mkdir()
        path.write_text(plan(), encoding="utf-8")
    code, _, noted = run("render-plan", *outside)
    assert code == 2
    assert "out/plan.docx" in noted
    assert not Path("out/plan.docx").exists()


@pytest.mark.parametrize(
    "date", ["{year: 2024, month: 13}", "{year: 2024, month: 2, day: 0}", "{day: 32}", "{day: -1}"]
)
def test_an_impossible_part_of_a_date_is_refused(run: Run, folder: Path, date: str) -> None:
    write(folder, "plan.yaml", plan(date=date))
    code, said, _ = run("render-plan", folder / "plan.yaml")
    assert code == 1
    assert "plan.yaml:7:" in said


def test_a_dossier_is_no_plan(run: Run, folder: Path) -> None:
    code, _, noted = run("render-plan", folder / "decision.yaml")
    assert code == 1
    assert "decision.yaml" in noted


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        ("2024-03-05", "Huyện Mẫu, ngày 05 tháng 3 năm 2024"),
        ("2024-02-15", "Huyện Mẫu, ngày 15 tháng 02 năm 2024"),
        ("{year: 2024, month: 1}", "Huyện Mẫu, ngày      tháng 01 năm 2024"),
    ],
)
def test_place_and_date(run: Run, folder: Path, date: str, printed: str) -> None:
    write(folder, "plan.yaml", plan(date=date))
    run("render-plan", folder / "plan.yaml", "-o", "a.docx")
    assert printed in texts(Path("a.docx"))


def test_a_letter_has_its_subject_on_the_left_and_addressees(run: Run, folder: Path) -> None:
    write(
        folder, "letter.yaml", plan("letter", rest="addressees: [Sở Tư pháp;, Công an tỉnh.]\nopening: [Nội dung./.]\n")
    )
    run("render-plan", folder / "letter.yaml", "-o", "a.docx")
    shown = texts(Path("a.docx"))
    assert "V/v Về một việc" in shown
    assert shown[shown.index("Kính gửi:") :] == ["Kính gửi:", "- Sở Tư pháp;", "- Công an tỉnh.", "Nội dung./."]
    assert "KẾ HOẠCH" not in shown


def test_one_addressee_stands_on_the_same_line(run: Run, folder: Path) -> None:
    write(folder, "report.yaml", plan("report", rest="addressees: [Sở Tư pháp]\n"))
    run("render-plan", folder / "report.yaml", "-o", "a.docx")
    shown = texts(Path("a.docx"))
    assert "Kính gửi: Sở Tư pháp" in shown
    assert "BÁO CÁO" in shown


def test_hostile_texts_arrive_unchanged(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan(rest=f'sections: [{{mark: "1.", title: "{HOSTILE}", text: ["{HOSTILE}"]}}]\n'))
    assert run("render-plan", folder / "plan.yaml", "-o", "a.docx")[0] == 0
    shown = texts(Path("a.docx"))
    assert f"1. {HOSTILE}" in shown
    assert HOSTILE in shown


def test_bold_and_italic_signs(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan(rest='closing: ["Gửi **trước ngày 28/01** (*nếu có*)."]\n'))
    run("render-plan", folder / "plan.yaml", "-o", "a.docx")
    root = xml(Path("a.docx"))
    looks = {
        "".join(run_.itertext()): [child.tag.removeprefix(W) for child in run_.findall(f"{W}rPr/*")]
        for run_ in root.iter(f"{W}r")
    }
    assert looks["trước ngày 28/01"] == ["b"]
    assert looks["nếu có"] == ["i"]


def test_illustrative_figures_say_so_on_every_page(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan(rest="illustrative: true\n"))
    run("render-plan", folder / "plan.yaml", "-o", "a.docx")
    for part in ("word/header1.xml", "word/header2.xml"):
        assert any("SỐ LIỆU MINH HỌA" in text for text in texts(Path("a.docx"), part))


def test_a_template_of_the_workspace_wins_and_its_mistakes_are_told(run: Run, folder: Path) -> None:
    from tests.documents.word import paragraphs

    write(folder, "plan.yaml", plan())
    own = Path("templates")
    own.mkdir()
    (own / "plan.docx").write_bytes(paragraphs("Mẫu riêng {{ symbol }}"))
    assert run("render-plan", folder / "plan.yaml", "-o", "a.docx")[0] == 0
    assert texts(Path("a.docx")) == ["Mẫu riêng KH-UBND"]
    (own / "plan.docx").write_bytes(paragraphs("ok", "{{ symbl }}"))
    code, _, noted = run("render-plan", folder / "plan.yaml", "-o", "b.docx")
    assert code == 1
    assert "đoạn 2" in noted
    assert "symbl" in noted
    assert not Path("b.docx").exists()


def test_where_it_cannot_be_written_is_told(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan())
    Path("blocked").write_text("", encoding="utf-8")
    code, _, noted = run("render-plan", folder / "plan.yaml", "-o", "blocked/a.docx")
    assert code == 1
    assert "blocked/a.docx" in noted
    assert "một tệp đứng ở chỗ của thư mục" in noted
    Path("taken.docx").mkdir()
    code, _, noted = run("render-plan", folder / "plan.yaml", "-o", "taken.docx")
    assert code == 1
    assert "thư mục mang tên này" in noted
    assert sorted(path.name for path in Path("taken.docx").parent.glob(".*")) == []


def test_properties_say_what_it_was_made_from(run: Run, folder: Path) -> None:
    write(folder, "plan.yaml", plan())
    run("render-plan", folder / "plan.yaml", "-o", "a.docx")
    properties = raw(Path("a.docx"), "docProps/custom.xml").decode()
    assert "dossiers/mau/huyen-mau/2024/plan.yaml" in properties
    for name in ("program", "kind", "date", "template", "source.1", "paragraphs.1"):
        assert f'name="ctcpl.{name}"' in properties
    assert "2024-03-05" in properties
