"""``ctcpl sign-off`` through the real command: what it writes, what it refuses, and what is found afterwards."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.checks.signing.decided import _read
from ctcpl_cli.cli import session
from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
ROUND = Path("dossiers/lai-chau/thanh-pho-lai-chau/2024")
TAN_PHONG, SUNG_PHAI, DECISION = ROUND / "phuong-tan-phong.yaml", ROUND / "xa-sung-phai.yaml", ROUND / "decision.yaml"
CORRECTION = '{number: 20/QĐ-UBND, date: 2025-02-10, what: Sửa số liệu., units: ["03387"]}'
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / ROUND, tmp_path / ROUND)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def findings(capsys: Capture, path: Path = ROUND) -> list[dict[str, Any]]:
    capsys.readouterr()
    main(["check", str(path), "--output-format", "json"])
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


def told(capsys: Capture, path: Path = ROUND) -> list[tuple[str, str, int]]:
    return [(row["code"], Path(row["path"]).name, row["line"]) for row in findings(capsys, path)]


def edit(path: Path, old: str, new: str) -> int:
    """Change the one place where a text stands; its line."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8", newline="")
    return text[: text.index(old)].count("\n") + 1


def issue(path: Path = DECISION) -> None:
    """Give the decision a number and a full date."""
    text = path.read_text(encoding="utf-8").replace('number: ""', 'number: "15"', 1)
    at = text.index("  date: ")
    end = text.index("\n", at)
    path.write_text(f"{text[:at]}  date: 2025-01-25{text[end:]}", encoding="utf-8", newline="")


def test_nothing_but_the_row_is_written(workspace: Path, capsys: Capture) -> None:
    before = TAN_PHONG.read_bytes()
    assert main(["sign-off", str(TAN_PHONG), "--by", "commune", "--date", "2025-01-08"]) == 0
    after = TAN_PHONG.read_bytes()
    assert after.startswith(before)
    added = after.removeprefix(before).decode()
    assert added.startswith('sign_off:\n  - {by: commune, date: 2025-01-08, digest: "')
    assert added.count("\n") == 2
    assert told(capsys) == []


def test_windows_line_ends_stay(workspace: Path, capsys: Capture) -> None:
    TAN_PHONG.write_bytes(TAN_PHONG.read_bytes().replace(b"\n", b"\r\n"))
    before = TAN_PHONG.read_bytes()
    for by in ("commune", "council"):
        assert main(["sign-off", str(TAN_PHONG), "--by", by]) == 0
    after = TAN_PHONG.read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == after.count(b"\r\n")
    assert told(capsys) == []


def test_signing_again_replaces_the_own_row_alone(workspace: Path, capsys: Capture) -> None:
    for by in ("commune", "council"):
        assert main(["sign-off", str(TAN_PHONG), "--by", by]) == 0
    before = TAN_PHONG.read_bytes()
    assert main(["sign-off", str(TAN_PHONG), "--by", "commune"]) == 0
    assert TAN_PHONG.read_bytes() == before
    edit(TAN_PHONG, "6.5\n        reason", "6.0\n        reason")
    assert {code for code, _, _ in told(capsys)} >= {"CT451"}
    edit(TAN_PHONG, "self_points: 6.5\n", "self_points: 6\n")
    for by in ("commune", "council"):
        main(["sign-off", str(TAN_PHONG), "--by", by])
    text = TAN_PHONG.read_text(encoding="utf-8")
    assert text.count("by: commune") == text.count("by: council") == 1
    assert [code for code, _, _ in told(capsys)] == []


def test_a_later_change_is_named_where_it_stands(workspace: Path, capsys: Capture) -> None:
    main(["sign-off", str(TAN_PHONG), "--by", "commune"])
    edit(TAN_PHONG, "numerator: 9\n", "numerator: 8\n")
    row = next(row for row in findings(capsys) if row["code"] == "CT451")
    text = TAN_PHONG.read_text(encoding="utf-8")
    assert row["line"] == text[: text.index('"2.5":')].count("\n") + 1
    assert row["message"].startswith("Chỉ tiêu 2.5 đã khác so với khi cấp xã xác nhận")


def test_the_council_may_appraise_after_the_commune_signed(workspace: Path, capsys: Capture) -> None:
    main(["sign-off", str(TAN_PHONG), "--by", "commune"])
    with TAN_PHONG.open("a", encoding="utf-8") as file:
        file.write("# ghi chú của Hội đồng\n")
    text = TAN_PHONG.read_text(encoding="utf-8")
    start = text.index("\nappraisal:\n")
    other = text[:start] + text[start:].replace("date: 2025", "date: 2025", 1)
    TAN_PHONG.write_text(other, encoding="utf-8", newline="")
    main(["sign-off", str(TAN_PHONG), "--by", "council"])
    minutes = text[start:].split("minutes: ", 1)[1].split("\n", 1)[0]
    edit(TAN_PHONG, f"minutes: {minutes}", "minutes: {number: 13/BB-HĐ, date: 2025-01-21}")
    found = [row["message"] for row in findings(capsys) if row["code"] == "CT451"]
    assert len(found) == 1
    assert "Hội đồng xác nhận" in found[0]


def test_a_row_changed_by_hand_proves_nothing(workspace: Path, capsys: Capture) -> None:
    main(["sign-off", str(TAN_PHONG), "--by", "commune"])
    text = TAN_PHONG.read_text(encoding="utf-8")
    at = text.index('digest: "') + len('digest: "')
    TAN_PHONG.write_text(text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :], encoding="utf-8", newline="")
    assert [code for code, _, _ in told(capsys)] == ["CT452"]
    assert main(["sign-off", str(TAN_PHONG), "--by", "commune"]) == 0
    assert told(capsys) == []


@pytest.mark.parametrize("row", ["{by: commune}", "{}", "{digest: x, date: 2025-01-01}", "{by: ai, digest: x}"])
def test_an_incomplete_row(workspace: Path, capsys: Capture, row: str) -> None:
    with TAN_PHONG.open("a", encoding="utf-8") as file:
        file.write(f"sign_off:\n  - {row}\n")
    assert "CT452" in {code for code, _, _ in told(capsys)}


def test_a_second_row_of_one_signer_proves_nothing(workspace: Path, capsys: Capture) -> None:
    main(["sign-off", str(TAN_PHONG), "--by", "commune"])
    text = TAN_PHONG.read_text(encoding="utf-8")
    TAN_PHONG.write_text(f"{text}{text.splitlines()[-1]}\n", encoding="utf-8", newline="")
    assert [code for code, _, _ in told(capsys)] == ["CT452"]


def test_errors_are_not_signed(workspace: Path, capsys: Capture) -> None:
    edit(TAN_PHONG, "denominator: 12\n    self_points", "denominator: 0\n    self_points")
    before = TAN_PHONG.read_bytes()
    assert main(["sign-off", str(TAN_PHONG), "--by", "commune"]) == 1
    streams = capsys.readouterr()
    assert "CT208" in streams.out
    assert "Chưa xác nhận" in streams.err
    assert TAN_PHONG.read_bytes() == before


def test_the_council_signs_after_it_has_appraised(workspace: Path, capsys: Capture) -> None:
    text = TAN_PHONG.read_text(encoding="utf-8")
    TAN_PHONG.write_text(text[: text.index("\nappraisal:\n") + 1], encoding="utf-8", newline="")
    assert main(["sign-off", str(TAN_PHONG), "--by", "council"]) == 1
    assert "appraisal.minutes" in capsys.readouterr().err


def test_a_folder_signs_its_dossiers_and_not_the_decision(workspace: Path, capsys: Capture) -> None:
    assert main(["sign-off", str(ROUND), "--by", "council"]) == 0
    assert capsys.readouterr().out.count("Đã xác nhận") == 7
    assert "sealed" not in DECISION.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        [str(TAN_PHONG)],
        [str(TAN_PHONG), "--by", "ai"],
        [str(TAN_PHONG), "--by", "commune", "--date", "8/1/2025"],
        [str(TAN_PHONG), "--by", "commune", "--date", "20250108"],
    ],
)
def test_wrong_usage(workspace: Path, line: list[str]) -> None:
    assert main(["sign-off", *line]) == 2


def test_wrong_usage_writes_nothing(workspace: Path) -> None:
    """Nobody is named to vouch for the dossier, so the decision beside it is not sealed either."""
    issue()
    before = DECISION.read_bytes()
    assert main(["sign-off", str(DECISION), str(TAN_PHONG)]) == 2
    assert DECISION.read_bytes() == before


def test_only_an_issued_decision_is_sealed(workspace: Path, capsys: Capture) -> None:
    assert main(["sign-off", str(DECISION)]) == 1
    assert "chưa có đủ số và ngày" in capsys.readouterr().err
    issue()
    assert [code for code, name, _ in told(capsys) if name == "decision.yaml"] == ["CT454"]
    assert main(["sign-off", str(DECISION)]) == 0
    assert told(capsys) == []


@pytest.fixture
def sealed(workspace: Path, capsys: Capture) -> None:
    issue()
    assert main(["sign-off", str(DECISION)]) == 0


def test_a_decided_dossier_is_frozen(sealed: None, capsys: Capture) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    row = next(row for row in findings(capsys) if row["code"] == "CT455")
    assert "Chỉ tiêu 2.6 đã khác so với khi ban hành Quyết định số 15/QĐ-UBND" in row["message"]
    assert main(["sign-off", str(TAN_PHONG), "--by", "council"]) == 1
    assert main(["sign-off", str(DECISION)]) == 1
    assert "03387" in capsys.readouterr().err


def test_a_deleted_and_a_late_dossier(sealed: None, capsys: Capture) -> None:
    text = SUNG_PHAI.read_text(encoding="utf-8")
    SUNG_PHAI.unlink()
    assert [(code, name) for code, name, _ in told(capsys) if name != "huyen.yaml"] == [("CT456", "decision.yaml")]
    late = text.replace('code: "03403"', 'code: "03390"').replace("name: Sùng Phài", "name: Bình Lư")
    (ROUND / "xa-binh-lu.yaml").write_text(late, encoding="utf-8")
    assert ("CT453", "xa-binh-lu.yaml") in [(code, name) for code, name, _ in told(capsys)]


def test_a_recorded_correction_lets_a_unit_be_sealed_anew(sealed: None, capsys: Capture) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    edit(SUNG_PHAI, "illustrative: true", "illustrative: true\n# ghi chú")
    with DECISION.open("a", encoding="utf-8") as file:
        file.write(f"corrections:\n  - {CORRECTION}\n")
    assert "CT455" in {code for code, _, _ in told(capsys)}
    assert main(["sign-off", str(TAN_PHONG), "--by", "council"]) == 0
    assert main(["sign-off", str(DECISION)]) == 0
    assert told(capsys) == []
    edit(TAN_PHONG, "Bố trí 19 triệu", "Bố trí 18 triệu")
    assert "CT455" in {code for code, _, _ in told(capsys)}
    assert main(["sign-off", str(TAN_PHONG), "--by", "council"]) == 1
    assert main(["sign-off", str(DECISION)]) == 1
    later = CORRECTION.replace("20/", "22/")
    edit(DECISION, "corrections:\n", f"corrections:\n  - {later.replace('02-10', '02-09')}\n")
    assert main(["sign-off", str(DECISION)]) == 1
    edit(DECISION, "2025-02-09", "2025-02-11")
    assert main(["sign-off", str(TAN_PHONG), "--by", "council"]) == 0
    assert main(["sign-off", str(DECISION)]) == 0
    assert told(capsys) == []


def test_a_recorded_correction_takes_a_unit_out(sealed: None, capsys: Capture) -> None:
    SUNG_PHAI.unlink()
    assert main(["sign-off", str(DECISION)]) == 1
    with DECISION.open("a", encoding="utf-8") as file:
        file.write(f"corrections:\n  - {CORRECTION.replace('03387', '03403')}\n")
    assert main(["sign-off", str(DECISION)]) == 0
    assert '"03403": {' not in DECISION.read_text(encoding="utf-8")
    assert [name for _, name, _ in told(capsys)] == ["huyen.yaml"]


def test_a_dossier_with_errors_is_not_sealed(workspace: Path, capsys: Capture) -> None:
    issue()
    assert main(["sign-off", str(TAN_PHONG), "--by", "commune"]) == 0
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    assert main(["sign-off", str(DECISION)]) == 1
    assert "CT451" in capsys.readouterr().out
    assert "sealed" not in DECISION.read_text(encoding="utf-8")


def test_a_decision_without_dossiers_is_not_sealed(workspace: Path, capsys: Capture) -> None:
    issue()
    for place in ROUND.glob("*-*.yaml"):
        place.unlink()
    assert main(["sign-off", str(DECISION)]) == 1
    assert "không có hồ sơ nào" in capsys.readouterr().err


def test_a_decision_is_read_once_for_its_dossiers(sealed: None, capsys: Capture) -> None:
    _read.cache_clear()
    assert main(["check", str(ROUND)]) == 0
    assert _read.cache_info().misses == 1


def test_an_annulled_decision_freezes_nothing(sealed: None, capsys: Capture) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    with DECISION.open("a", encoding="utf-8") as file:
        file.write("annulled: {number: 21/QĐ-UBND, date: 2025-03-01, reason: Ban hành sai thẩm quyền.}\n")
    assert told(capsys) == []
    assert main(["render-decision", str(ROUND)]) == 1
    assert "đã bị hủy bỏ bằng văn bản số 21/QĐ-UBND ngày 01/03/2025" in capsys.readouterr().err


@pytest.mark.parametrize(
    "record",
    [
        "annulled: {number: 21/QĐ-UBND}",
        "annulled: {number: 21/QĐ-UBND, date: 2025-03-01}",
        "corrections:\n  - {number: 20/QĐ-UBND, date: 2025-02-10, what: Sửa.}",
        'corrections:\n  - {number: 20/QĐ-UBND, date: 2025-02-10, units: ["03387"]}',
    ],
)
def test_a_record_must_be_complete(sealed: None, capsys: Capture, record: str) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    with DECISION.open("a", encoding="utf-8") as file:
        file.write(f"{record}\n")
    assert {code for code, _, _ in told(capsys)} >= {"CT455", "CT457"}
    assert main(["sign-off", str(DECISION)]) == 1


def test_digests_written_by_hand_are_seen(sealed: None, capsys: Capture) -> None:
    text = DECISION.read_text(encoding="utf-8")
    at = text.index('digest: "') + len('digest: "')
    DECISION.write_text(text[:at] + "zz" + text[at + 2 :], encoding="utf-8", newline="")
    assert [(code, name) for code, name, _ in told(capsys)] == [("CT458", "decision.yaml")]
    assert main(["sign-off", str(DECISION)]) == 1


def test_an_empty_table_of_digests_seals_nothing(workspace: Path, capsys: Capture) -> None:
    issue()
    with DECISION.open("a", encoding="utf-8") as file:
        file.write("sealed: {}\n")
    assert [(code, name) for code, name, _ in told(capsys)] == [("CT454", "decision.yaml")]
    assert main(["sign-off", str(DECISION)]) == 0
    assert told(capsys) == []


@pytest.mark.parametrize(("day", "accepted"), [(30, True), (31, True), (1, False)])
def test_an_exception_holds_up_to_its_last_day(
    workspace: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, day: int, accepted: bool
) -> None:
    """Until 31/03: the day before and the day itself hold, the day after does not."""
    edit(
        TAN_PHONG,
        "evidence:\n  - ",
        "evidence:\n  - {id: x, number: 1/BC, date: 2024-12-20, title: T, file: x.pdf}\n  - ",
    )
    edit(TAN_PHONG, "    evidence: [bc-187, qd-412]", "    evidence: [bc-187, qd-412, x]")
    row = "{code: CT306, at: evidence/x, reason: R., office: Phòng Tư pháp, until: 2025-03-31}"
    with TAN_PHONG.open("a", encoding="utf-8") as file:
        file.write(f"accepted:\n  - {row}\n")

    class Clock:
        @staticmethod
        def now() -> date:
            return Day(2025, 4 if day == 1 else 3, day)

    class Day(date):
        def date(self) -> date:
            return self

    monkeypatch.setattr(session, "datetime", Clock)
    assert {code for code, _, _ in told(capsys)} == (set() if accepted else {"CT306", "CT443"})
    assert main(["check", str(TAN_PHONG), "--output-format", "json"]) == (0 if accepted else 1)
    assert len(json.loads(capsys.readouterr().out)["accepted"]) == int(accepted)
    for command in (["score", str(ROUND)], ["explain", str(TAN_PHONG)], ["render", "mau-02", str(TAN_PHONG)]):
        assert main(command) == (1 if command[0] == "render" and not accepted else 0)
        assert ("chấp nhận tạm thời 1 lỗi, cảnh báo" in capsys.readouterr().err) == accepted
    assert main(["render-decision", str(ROUND)]) == (0 if accepted else 1)
    assert ("1 lỗi, cảnh báo đã được chấp nhận trong hồ sơ của Phường Tân Phong" in capsys.readouterr().err) == accepted


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('number: "15"', 'number: ""'),
        ('number: "15"', 'number: " "'),
        ("date: 2025-01-25", "date: {year: 2025, month: 1}"),
    ],
)
def test_a_sealed_decision_that_lost_its_number_or_date_is_seen(
    sealed: None, capsys: Capture, old: str, new: str
) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    edit(DECISION, f"  {old}", f"  {new}")
    assert [(code, name) for code, name, _ in told(capsys)] == [("CT459", "decision.yaml")]


def test_a_sealed_decision_under_another_name_is_seen(sealed: None, capsys: Capture) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    other = DECISION.rename(ROUND / "quyet-dinh.yaml")
    assert {(code, name) for code, name, _ in told(capsys)} == {(code, other.name) for code in ("CT608", "CT459")}


def test_only_a_file_that_freezes_its_dossiers_is_sealed(workspace: Path, capsys: Capture) -> None:
    issue()
    other = DECISION.rename(ROUND / "quyet-dinh.yaml")
    assert main(["sign-off", str(other)]) == 1
    assert "chỉ tệp mang tên decision.yaml" in capsys.readouterr().err
    assert "sealed" not in other.read_text(encoding="utf-8")


def test_a_date_in_three_parts_is_a_full_date(workspace: Path, capsys: Capture) -> None:
    issue()
    edit(DECISION, "  date: 2025-01-25", "  date: {year: 2025, month: 1, day: 25}")
    assert [code for code, _, _ in told(capsys)] == ["CT454"]
    assert main(["sign-off", str(DECISION)]) == 0
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    assert [code for code, _, _ in told(capsys)] == ["CT455"]


def test_a_dossier_that_cannot_be_read_is_not_left_out_of_the_seal(workspace: Path, capsys: Capture) -> None:
    issue()
    with TAN_PHONG.open("a", encoding="utf-8") as file:
        file.write("x: [\n")
    assert main(["sign-off", str(DECISION)]) == 1
    assert "CT025" in capsys.readouterr().out
    assert "sealed" not in DECISION.read_text(encoding="utf-8")


def test_another_writing_of_the_key_freezes_as_well(sealed: None, capsys: Capture) -> None:
    edit(DECISION, "\nsealed:", '\n"\\x73ealed":')
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    assert [code for code, _, _ in told(capsys)] == ["CT455"]


@pytest.mark.parametrize("blank", ['""', '" "'])
def test_blanks_record_no_document(sealed: None, capsys: Capture, blank: str) -> None:
    edit(TAN_PHONG, "Bố trí 18 triệu", "Bố trí 19 triệu")
    with DECISION.open("a", encoding="utf-8") as file:
        file.write(f"annulled: {{number: {blank}, date: 2025-03-01, reason: {blank}}}\n")
    assert {code for code, _, _ in told(capsys)} == {"CT455", "CT457"}


def test_made_up_figures_do_not_become_real_ones(workspace: Path, capsys: Capture) -> None:
    main(["sign-off", str(TAN_PHONG), "--by", "commune"])
    edit(TAN_PHONG, "illustrative: true\n", "")
    assert [row["message"].partition(" đã khác")[0] for row in findings(capsys)] == [
        "Dấu hiệu số liệu minh họa (illustrative)"
    ]
