"""``ctcpl units search``: by code or by name without diacritics, with the lists that say so."""

import csv
import json

import pytest

from ctcpl_cli.cli.main import main

OLD = ["2020-02-25", "2023-05-07", "2025-01-04"]
NEW = ["2025-10-18", "2026-09-20"]
Captured = pytest.CaptureFixture[str]


def _found(capsys: Captured, *line: str) -> list[dict[str, object]]:
    assert main(["units", "search", *line, "--format", "json"]) == 0
    units: list[dict[str, object]] = json.loads(capsys.readouterr().out)["units"]
    return units


@pytest.mark.parametrize("words", ["doan ket", "Đoàn Kết", "DOAN  KET", "phuong doan k"])
def test_names_are_found_without_diacritics(words: str, capsys: Captured) -> None:
    found = _found(capsys, words, "--province", "lai chau")
    assert [(unit["code"], unit["lists"]) for unit in found] == [("03388", NEW), ("03389", OLD)]


def test_words_count_from_their_beginning(capsys: Captured) -> None:
    assert _found(capsys, "oan ket") == []


def test_a_code_shows_both_sides_of_the_merger(capsys: Captured) -> None:
    old, new = _found(capsys, "03388")
    assert (old["name"], old["district"], old["current"], old["formed_from"]) == (
        "Quyết Tiến",
        "Thành phố Lai Châu",
        False,
        [],
    )
    assert old["now_in"] == [{"code": "03388", "name": "Phường Đoàn Kết", "province": "Tỉnh Lai Châu", "partly": False}]
    assert (new["name"], new["district"], new["current"], new["now_in"]) == ("Đoàn Kết", "", True, [])
    assert isinstance(new["formed_from"], list)
    assert [part["code"] for part in new["formed_from"]] == ["03386", "03388", "03389", "03391", "03403"]


@pytest.mark.parametrize(
    ("year", "names"),
    [("2024", ["Quyết Tiến"]), ("2025", ["Quyết Tiến", "Đoàn Kết"]), ("2026", ["Đoàn Kết"])],
)
def test_a_year_narrows_the_lists(year: str, names: list[str], capsys: Captured) -> None:
    assert [unit["name"] for unit in _found(capsys, "03388", "--year", year)] == names


def test_districts_are_found_by_three_digits_or_name(capsys: Captured) -> None:
    (district,) = _found(capsys, "thanh pho lai chau", "--year", "2024")
    assert (district["code"], district["kind"], district["name"]) == ("105", "thanh_pho", "Lai Châu")
    assert district in _found(capsys, "105", "--year", "2024")


def test_a_table_for_people(capsys: Captured) -> None:
    assert main(["units", "search", "03389"]) == 0
    heading, _, line = capsys.readouterr().out.splitlines()
    assert heading.split("  ")[0].strip() == "Mã"
    for words in ("Phường Đoàn Kết", "Thành phố Lai Châu", "04/01/2025", "nay thuộc Phường Đoàn Kết (03388)"):
        assert words in line


def test_csv_has_a_line_for_each(capsys: Captured) -> None:
    assert main(["units", "search", "03389", "--format", "csv"]) == 0
    (row,) = csv.DictReader(capsys.readouterr().out.removeprefix("\ufeff").splitlines())
    assert (row["code"], row["lists"], row["current"], row["now_in"]) == ("03389", " ".join(OLD), "false", "03388")


def test_nothing_found_is_said_beside_the_output(capsys: Captured) -> None:
    assert main(["units", "search", "khong co ten nay"]) == 0
    out, err = capsys.readouterr()
    assert out.strip() == ""
    assert "khong co ten nay" in err


def test_no_words_give_a_whole_province(capsys: Captured) -> None:
    found = _found(capsys, "", "--province", "lai chau", "--year", "2026")
    assert {unit["province"] for unit in found} == {"Tỉnh Lai Châu"}
    assert {"Đoàn Kết", "Tân Phong"} <= {unit["name"] for unit in found}


def test_signs_alone_find_nothing(capsys: Captured) -> None:
    assert _found(capsys, "***") == []
    assert _found(capsys, "doan ket", "--province", "***") == []
