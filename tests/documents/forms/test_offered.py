"""Which forms exist under which regime: the list, and what is said where one does not exist."""

import json
from pathlib import Path

import pytest

from tests.documents.conftest import Run
from tests.documents.forms import areas, communes
from tests.documents.forms.areas import round_of

EVERYWHERE = {"phan-cong", "cong-van-de-nghi", "tong-hop-ket-qua", "to-trinh", "thong-bao", "yeu-cau-bo-sung"}
POSTED = {"niem-yet", "bien-ban-niem-yet", "bien-ban-hop-xa"}
BY_COUNCIL = {"thanh-lap-hoi-dong", "giay-moi", "bao-cao-tham-dinh"}
ALL = {*communes.FORMS, *areas.FORMS}
EXIST = {
    "qd25-2021": ALL,
    "qd619-2017": EVERYWHERE | POSTED | BY_COUNCIL,
    "qd27-2025": EVERYWHERE,
    "huyen-qd1723-2022": {"tong-hop-ket-qua"},
}
YEARS = {2017: "qd619-2017", 2021: "qd619-2017", 2024: "qd25-2021", 2026: "qd27-2025", 2030: "qd27-2025"}
UNITS = {2017: "xa-lai-uyen", 2024: "xa-san-thang", 2026: "xa-muong-cha"}


def listed(run: Run, *options: str) -> dict[str, list[str]]:
    """Ids with the regimes that have them."""
    code, said, noted = run("forms", "--format", "json", *options)
    assert (code, noted) == (0, "")
    rows = json.loads(said)
    assert all(list(row) == ["id", "title", "level", "takes", "regimes"] for row in rows)
    return {row["id"]: row["regimes"] for row in rows}


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace without files, which is the working folder."""
    (tmp_path / "ctcpl.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_form_names_the_regimes_that_have_it(run: Run, empty: Path) -> None:
    found = listed(run)
    assert set(found) == ALL
    for form, regimes in found.items():
        assert regimes == sorted(name for name, forms in EXIST.items() if form in forms), form


@pytest.mark.parametrize("regime", EXIST)
def test_the_list_of_one_regime(run: Run, empty: Path, regime: str) -> None:
    assert listed(run, "--regime", regime) == {form: [regime] for form in listed(run) if form in EXIST[regime]}


@pytest.mark.parametrize(("year", "regime"), YEARS.items())
def test_the_list_of_one_year(run: Run, empty: Path, year: int, regime: str) -> None:
    assert listed(run, "--year", str(year)) == listed(run, "--regime", regime)


def test_the_level_in_the_table_is_the_one_that_recognises(run: Run, empty: Path) -> None:
    levels = {
        year: next(line for line in run("forms", "--year", year)[1].splitlines() if line.startswith("to-trinh"))
        for year in ("2017", "2026")
    }
    assert "  huyện  " in levels["2017"]
    assert "  tỉnh  " in levels["2026"]
    assert "  huyện  " in run("forms", "--regime", "huyen-qd1723-2022")[1]


def test_regimes_of_the_workspace_are_listed_too(run: Run, folder: Path) -> None:
    assert listed(run, "--regime", "demo") == {form: ["demo"] for form in listed(run) if form in EVERYWHERE}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--regime", "qd1"), "qd25-2021"),
        (("--year", "2010"), "2010"),
        (("--year", "2025"), "tạm dừng"),
        (("--year", "2026", "--regime", "qd27-2025"), "--regime"),
    ],
)
def test_what_does_not_exist_is_wrong_usage(run: Run, empty: Path, options: tuple[str, ...], said: str) -> None:
    code, out, noted = run("forms", *options)
    assert (code, out) == (2, "")
    assert said in noted


def test_a_year_that_the_workspace_opened_has_forms(run: Run, empty: Path) -> None:
    (empty / "ctcpl.toml").write_text('[years]\n2025 = "qd25-2021"\n', encoding="utf-8")
    assert set(listed(run, "--year", "2025")) == ALL


@pytest.mark.parametrize(
    ("year", "form"),
    [(year, form) for year in UNITS for form in sorted(ALL - EXIST[YEARS[year]])],
)
def test_a_form_that_does_not_exist_is_refused_in_one_sentence_with_what_to_do(
    run: Run, empty: Path, year: int, form: str
) -> None:
    folder = round_of(empty, year)
    place = folder / f"{UNITS[year]}.yaml" if form in communes.FORMS else folder
    code, out, noted = run("render", form, place, "-o", "a.docx")
    assert (code, out, Path("a.docx").exists()) == (1, "", False)
    assert noted.count("\n") == 1
    assert noted.startswith(f"Không soạn được {form} cho ")
    instead = {"mau-08": "ctcpl render-decision."} | dict.fromkeys(
        ("mau-02", "mau-07", "mau-09"), "ctcpl render tong-hop-ket-qua."
    )
    assert noted.endswith(f"{instead.get(form, f'ctcpl forms --regime {YEARS[year]}.')}\n")
    if form.startswith("mau-"):
        assert "Thông tư số 09/2021/TT-BTP (các năm 2022 đến 2024)" in noted


def test_a_folder_is_refused_in_one_sentence_and_the_others_are_still_written(run: Run, empty: Path) -> None:
    round_of(empty, 2024)
    round_of(empty, 2026)
    code, out, noted = run("render", "mau-02", "dossiers")
    assert (code, len(out.splitlines())) == (1, 7)
    (refusal,) = [line for line in noted.splitlines() if line.startswith("Không soạn được")]
    assert refusal.startswith("Không soạn được mau-02 cho dossiers/dien-bien/2026: ")


def test_a_form_in_no_regime_is_refused_too(run: Run, empty: Path) -> None:
    folder = round_of(empty, 2024)
    law = (communes.DOSSIERS.parent / "criteria" / "qd25-2021.yaml").read_text(encoding="utf-8")
    start, end = law.index("\nforms:\n"), law.index("\n# Từ ngữ")
    (empty / "criteria").mkdir()
    (empty / "criteria" / "qd25-2021.yaml").write_text(law[:start] + law[end:], encoding="utf-8")
    code, _, noted = run("render", "mau-03", folder / "xa-san-thang.yaml")
    assert code == 1
    assert "biểu mẫu này không có trong Quyết định số 25/2021/QĐ-TTg" in noted


def test_a_district_has_the_neutral_table_alone_and_is_no_commune_of_its_folder(run: Run, empty: Path) -> None:
    folder = round_of(empty, 2024)
    assert run("render", "tong-hop-ket-qua", folder / "huyen.yaml", "-o", "a.docx")[0] == 0
    for form in ("phan-cong", "niem-yet", "mau-02"):
        code, _, noted = run("render", form, folder / "huyen.yaml")
        assert (code, noted.count("\n")) == (1, 1)
    code, said, _ = run("render", "tong-hop-ket-qua", folder)
    assert (code, len(said.splitlines())) == (0, 7)
