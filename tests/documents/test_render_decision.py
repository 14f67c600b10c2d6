"""``ctcpl render-decision`` through the real command."""

from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.word import raw, texts
from tests.documents.workspace import DECISION, district, dossier, write

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
GOLDEN = Path(__file__).parent / "golden"
OUT = Path("out/dossiers/mau/huyen-mau/2024/decision.docx")
DRAFT, ILLUSTRATIVE = "DỰ THẢO", "SỐ LIỆU MINH HỌA"


def shown(path: Path = OUT) -> list[str]:
    return [text.strip() for text in texts(path)]


@pytest.fixture
def two(folder: Path) -> Path:
    """One unit that meets the standard and one that does not."""
    write(folder, "dac-khu-mot.yaml", dossier("00001", "Một", "6"))
    write(folder, "dac-khu-hai.yaml", dossier("00002", "Hai", "2.5", "4"))
    return folder


def test_the_decision_is_the_golden_document(run: Run, two: Path) -> None:
    code, said, noted = run("render-decision", two)
    assert (code, said, noted) == (0, f"{OUT.as_posix()}\n", "")
    assert "\n".join(texts(OUT)) + "\n" == (GOLDEN / "decision.txt").read_text(encoding="utf-8")


def test_the_same_command_twice_gives_the_same_bytes(run: Run, two: Path) -> None:
    for name in ("a.docx", "b.docx"):
        run("render-decision", two, "-o", name)
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


def test_the_sample_is_an_illustrative_draft_with_both_lists(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "decision.docx"
    code, _, noted = run("render-decision", SAMPLE, "-o", out)
    assert code == 0
    assert DRAFT in noted
    text = shown(out)
    assert DRAFT in text
    passing, failing = text.index("Phụ lục I"), text.index("Phụ lục II")
    first, second = text[passing:failing], text[failing:]
    names = [[line for line in part if line.startswith(("Phường ", "Xã "))] for part in (first, second)]
    assert [len(part) for part in names] == [5, 2]
    assert all(any(ILLUSTRATIVE in line for line in texts(out, f"word/header{n}.xml")) for n in (1, 2))


def test_without_failing_units_there_is_one_list_without_number(run: Run, folder: Path) -> None:
    write(folder, "dac-khu-mot.yaml", dossier("00001", "Một", "6"))
    assert run("render-decision", folder)[0] == 0
    text = shown()
    assert "Phụ lục" in text
    assert "Phụ lục II" not in text
    assert [line.split(".")[0] for line in text if line.startswith("Điều ")] == ["Điều 1", "Điều 2", "Điều 3"]


def test_own_articles_replace_those_of_the_template(run: Run, two: Path) -> None:
    articles = 'articles: [{mark: "Điều 1.", text: ["Điều riêng./."]}]\n'
    write(two, "decision.yaml", DECISION + articles)
    run("render-decision", two)
    assert [line for line in shown() if line.startswith("Điều ")] == ["Điều 1. Điều riêng./."]


def test_errors_refuse_the_decision_and_name_each_finding(run: Run, two: Path) -> None:
    write(two, "dac-khu-ba.yaml", dossier("00003", "Ba", "1,5", "99"))
    code, said, noted = run("render-decision", two)
    assert code == 1
    assert said.count("dac-khu-ba.yaml:") >= 2
    assert "dac-khu-mot" not in said
    assert noted.strip()
    assert not OUT.exists()


def test_an_unreadable_dossier_refuses_too(run: Run, two: Path) -> None:
    write(two, "dac-khu-ba.yaml", "ctcpl: 1\nyear: 2024\nunit: [\n")
    code, said, _ = run("render-decision", two)
    assert code == 1
    assert "dac-khu-ba.yaml" in said


def test_errors_of_the_decision_itself_refuse_it(run: Run, two: Path) -> None:
    write(two, "decision.yaml", DECISION + "articlez: []\n")
    code, said, _ = run("render-decision", two)
    assert code == 1
    assert "decision.yaml:" in said


def test_incomplete_units_refuse_unless_allowed(run: Run, two: Path) -> None:
    write(two, "dac-khu-ba.yaml", dossier("00003", "Ba", ""))
    code, _, noted = run("render-decision", two)
    assert code == 1
    assert "Đặc khu Ba" in noted
    assert not OUT.exists()
    code, _, noted = run("render-decision", two, "--allow-incomplete")
    assert code == 0
    assert "Đặc khu Ba" in noted
    text = shown()
    assert DRAFT in text
    assert text[-1] == "- Đặc khu Ba"
    assert text.count("Đặc khu Ba") == 0


def test_a_unit_without_name_stands_in_no_list(run: Run, two: Path) -> None:
    write(two, "dac-khu-ba.yaml", dossier("00003", "", "6"))
    for options in ((), ("--allow-incomplete",)):
        code, _, noted = run("render-decision", two, *options)
        assert code == 1
        assert "dac-khu-ba.yaml" in noted
        assert not OUT.exists()


def test_only_incomplete_units_still_make_a_draft(run: Run, folder: Path) -> None:
    write(folder, "dac-khu-ba.yaml", dossier("00003", "Ba", ""))
    assert run("render-decision", folder, "--allow-incomplete")[0] == 0
    assert "Phụ lục" not in " ".join(shown())


def test_without_minutes_it_is_a_draft_with_a_warning(run: Run, two: Path) -> None:
    write(two, "dac-khu-mot.yaml", dossier("00001", "Một", "6", rest=""))
    code, _, noted = run("render-decision", two)
    assert code == 0
    assert "Đặc khu Một" in noted
    assert DRAFT in shown()


def test_without_decision_file_it_says_what_to_do(run: Run, two: Path) -> None:
    (two / "decision.yaml").unlink()
    code, _, noted = run("render-decision", two)
    assert code == 1
    assert "decision.yaml" in noted


def test_a_decision_file_of_another_kind(run: Run, two: Path) -> None:
    for other in ("kind: plan\n", ""):
        write(two, "decision.yaml", f"ctcpl: 1\n{other}")
        code, said, noted = run("render-decision", two)
        assert (code, said) == (1, "")
        assert "kind: decision" in noted


def test_many_districts_one_decision_each_and_one_failure_stops_nothing(run: Run, two: Path, tmp_path: Path) -> None:
    other = district(tmp_path, "huyen-khac")
    write(other, "dac-khu-bon.yaml", dossier("00004", "Bốn", "5,5", district="Huyện Khác"))
    third = district(tmp_path, "huyen-nua")
    write(third, "dac-khu-nam.yaml", dossier("00005", "Năm", "6", district="Huyện Nữa"))
    code, said, noted = run("render-decision", "dossiers", "--year", "2024")
    assert code == 1
    written = [line for line in said.splitlines() if line.endswith(".docx")]
    assert written == [f"out/dossiers/mau/{name}/2024/decision.docx" for name in ("huyen-mau", "huyen-nua")]
    assert "huyen-khac" in noted


def test_several_years_need_a_choice(run: Run, two: Path, tmp_path: Path) -> None:
    other = district(tmp_path, "huyen-mau", 2023)
    write(other, "dac-khu-mot.yaml", dossier("00001", "Một", "6", year=2023))
    code, _, noted = run("render-decision", "dossiers")
    assert code == 2
    assert "2023" in noted
    assert "--year" in noted
    assert run("render-decision", "dossiers", "--year", "2024")[1] == f"{OUT.as_posix()}\n"
    assert run("render-decision", "dossiers", "--year", "2022")[0] == 2


@pytest.mark.parametrize("year", ["2023", "2024"])
def test_a_dossier_of_another_year_in_the_folder_makes_a_draft_with_a_warning(run: Run, two: Path, year: str) -> None:
    write(two, "dac-khu-ba.yaml", dossier("00003", "Ba", "6", year=2023))
    assert run("render-decision", two)[0] == 2
    code, _, noted = run("render-decision", two, "--year", year)
    assert code == 0
    assert "dac-khu-ba.yaml" in noted
    assert DRAFT in shown()


def test_units_of_several_districts_make_a_draft_with_a_warning(run: Run, two: Path) -> None:
    write(two, "dac-khu-ba.yaml", dossier("00003", "Ba", "6", district="Huyện Khác"))
    code, _, noted = run("render-decision", two)
    assert code == 0
    assert "huyện Khác, huyện Mẫu" in noted
    assert DRAFT in shown()


def test_a_file_without_year_refuses_the_decision_of_its_folder(run: Run, tmp_path: Path, two: Path) -> None:
    flat = tmp_path / "dossiers" / "chung"
    two.rename(flat)
    assert run("render-decision", flat)[0] == 0
    write(flat, "dac-khu-ba.yaml", "unit: [\n")
    code, said, _ = run("render-decision", flat)
    assert code == 1
    assert "dac-khu-ba.yaml:" in said
    assert ".docx" not in said


def test_one_dossier_is_no_folder(run: Run, two: Path) -> None:
    code, _, noted = run("render-decision", two / "dac-khu-mot.yaml")
    assert code == 2
    assert "dac-khu-mot.yaml" in noted
    assert not OUT.exists()


def test_one_file_for_many_districts_is_wrong_usage(run: Run, two: Path, tmp_path: Path) -> None:
    write(district(tmp_path, "huyen-nua"), "dac-khu-nam.yaml", dossier("00005", "Năm", "6", district="Huyện Nữa"))
    assert run("render-decision", "dossiers", "-o", "a.docx")[0] == 2


def test_a_folder_without_dossiers_is_wrong_usage(run: Run, folder: Path) -> None:
    assert run("render-decision", folder)[0] == 2
    assert run("render-decision", "nowhere")[0] == 2


def test_hostile_names_arrive_unchanged(run: Run, two: Path) -> None:
    name = "& < > {{ x }} {% if %} *a* " + "Đ" * 400
    write(two, "dac-khu-ba.yaml", dossier("00003", name, "6"))
    assert run("render-decision", two)[0] == 0
    assert f"Đặc khu {name}" in shown()


def test_properties_name_every_file_and_the_regime(run: Run, two: Path) -> None:
    run("render-decision", two)
    properties = raw(OUT, "docProps/custom.xml").decode()
    for name in ("decision", "dac-khu-mot", "dac-khu-hai"):
        assert f"2024/{name}.yaml" in properties
    assert " demo<" in properties
