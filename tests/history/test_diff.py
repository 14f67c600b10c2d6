"""``ctcpl diff`` in real repositories: the meaning of each kind of change, and nothing that did not change."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.output.diff_markdown import MOST_CHARACTERS
from tests.history.conftest import (
    DISTRICT,
    DOAN_KET,
    PLAN,
    PROOF,
    REGIME,
    ROUND,
    SAN_THANG,
    TAN_PHONG,
    TEMPLATE,
    Clone,
    Shallow,
)
from tests.history.kinds import COMMUNES, KINDS

Capture = pytest.CaptureFixture[str]
Report = dict[str, Any]


def report(capsys: Capture, *line: str) -> Report:
    found: Report = json.loads(printed(capsys, *line, "--format", "json"))
    return found


def printed(capsys: Capture, *line: str) -> str:
    capsys.readouterr()
    assert main(["diff", *line]) == 0
    return capsys.readouterr().out


def unit(found: Report, path: Path) -> Report:
    units: list[Report] = found["units"]
    return next(each for each in units if path.as_posix() in (each["before_path"], each["after_path"]))


def empty(found: Report, *but: str) -> bool:
    names = {"units", "documents", "regimes", "templates", "others"} - set(but)
    return not any(found[name] for name in names) and not found["settings"]


def fact_edited(found: Report) -> None:
    assert empty(found, "units")
    [change] = [each for each in found["units"] if each["after_path"] == TAN_PHONG.as_posix()]
    assert [(row["keys"], row["before"], row["after"]) for row in change["values"]] == [
        (["indicators", "2.5", "numerator"], "9", "6")
    ]
    assert (change["before"]["points"], change["after"]["points"]) == (93.5, 93.25)
    line = change["values"][0]["line"]
    assert change["causes"] == [{"criterion": "2", "lines": [line]}]
    assert change["result"] == f"93,5 -> 93,25 do tiêu chí 2 (dòng {line}); ĐẠT, không đổi"
    assert any("2.5" in reason for reason in change["reasons"])


def commune_renamed(found: Report) -> None:
    change = unit(found, TAN_PHONG)
    assert [(row["keys"], row["before"], row["after"]) for row in change["values"]] == [
        (["unit", "name"], "Tân Phong", "Tân Phông")
    ]
    assert change["unit"]["name"] == "Tân Phông"
    assert not change["turned"]


def file_moved(found: Report) -> None:
    change = unit(found, TAN_PHONG)
    assert (change["before_path"], change["after_path"]) == (TAN_PHONG.as_posix(), f"{ROUND.as_posix()}/tan-phong.yaml")
    assert change["values"] == []
    assert change["result"] == "93,5; ĐẠT, không đổi"


def dossier_deleted(found: Report) -> None:
    change = unit(found, TAN_PHONG)
    assert (change["after_path"], change["after"], change["turned"]) == (None, None, True)
    assert change["result"] == "đã xóa: 93,5; ĐẠT"


def regime_changed(found: Report) -> None:
    [regime] = found["regimes"]
    assert (regime["path"], regime["id"]) == (REGIME.as_posix(), "qd25-2021")
    assert [(row["before"], row["after"]) for row in regime["differences"]] == [(80, 90)]
    turned = {each["after_path"] for each in found["units"] if each["turned"]}
    assert turned == {path.as_posix() for path in COMMUNES if path.stem not in {"phuong-tan-phong", *FAILED_BEFORE}}
    change = unit(found, DOAN_KET)
    assert change["result"] == "87,5; ĐẠT -> CHƯA ĐẠT do bộ quy định qd25-2021 thay đổi"


def evidence_replaced(found: Report) -> None:
    assert empty(found, "units")
    [change] = found["units"]
    assert change["values"] == []
    path = PROOF.as_posix()
    assert change["files"] == [{"evidence": "bc-kp", "before_path": path, "after_path": path}]


def template_changed(found: Report) -> None:
    assert empty(found, "templates")
    path = TEMPLATE.as_posix()
    assert found["templates"] == [{"before_path": path, "after_path": path, "forms": ["decision"]}]


def plan_edited(found: Report) -> None:
    assert empty(found, "documents")
    [document] = found["documents"]
    assert document["after_path"] == PLAN.as_posix()
    [value] = document["values"]
    assert "28/01/2024" in value["before"]
    assert "30/01/2024" in value["after"]


FAILED_BEFORE = {"phuong-quyet-tien", "xa-sung-phai"}
EXPECTED = {
    "fact edited": fact_edited,
    "commune renamed": commune_renamed,
    "file moved": file_moved,
    "dossier deleted": dossier_deleted,
    "regime changed": regime_changed,
    "evidence replaced": evidence_replaced,
    "template changed": template_changed,
    "plan edited": plan_edited,
}


@pytest.mark.parametrize("name", KINDS)
def test_the_meaning_of_each_kind(clone: Clone, name: str, capsys: Capture) -> None:
    KINDS[name].make(clone)
    EXPECTED[name](report(capsys, "origin/main"))
    head = clone.commit(name)
    found = report(capsys, "origin/main", "HEAD")
    EXPECTED[name](found)
    assert (found["base"], found["head"]) == (clone.git("rev-parse", "HEAD~1"), head)


@pytest.mark.parametrize("name", KINDS)
def test_the_meaning_in_a_shallow_clone(clone: Clone, shallow: Shallow, name: str, capsys: Capture) -> None:
    """There main itself is compared, which has one comment more in another dossier: that means nothing."""
    KINDS[name].make(clone)
    clone.commit(name)
    there = shallow()
    found = report(capsys, "origin/main")
    assert found["base"] == there.git("rev-parse", "origin/main")
    assert "lịch sử ở đây quá ngắn để tìm gốc chung" in printed(capsys, "origin/main").splitlines()[0]
    found["units"] = [each for each in found["units"] if says_something(each)]
    EXPECTED[name](found)


def says_something(change: Report) -> bool:
    moved = change["before_path"] != change["after_path"]
    return bool(change["values"] or change["files"] or change["turned"] or change["reasons"] or moved)


def test_a_comment_alone_means_nothing(clone: Clone, capsys: Capture) -> None:
    clone.edit(SAN_THANG, "illustrative: true", "illustrative: true  # ghi chú")
    [change] = report(capsys, "origin/main")["units"]
    assert (change["values"], change["turned"], change["reasons"]) == ([], False, [])


def test_nothing_changed(clone: Clone, capsys: Capture) -> None:
    said = "không có hồ sơ, văn bản, bộ quy định hay mẫu nào thay đổi."
    head = clone.git("rev-parse", "HEAD")[:9]
    assert printed(capsys, "HEAD") == f"So thư mục đang làm với HEAD ({head}): {said}\n"
    assert printed(capsys, head, head) == f"So {head} với {head}: {said}\n"
    assert printed(capsys, "origin/main").startswith(f"So thư mục đang làm với {head}, gốc chung với origin/main: ")


def test_a_verdict_that_turns_names_criterion_and_line(clone: Clone, capsys: Capture) -> None:
    """San Thàng has exactly 80 points; a quarter less is not enough."""
    text = (clone.root / SAN_THANG).read_text(encoding="utf-8")
    row = re.search(r'\n    "?points"?: ([0-9.]+)\n    reason', text)
    assert row is not None
    less = text[: row.start(1)] + str(float(row[1]) - 0.25) + text[row.end(1) :]
    (clone.root / SAN_THANG).write_text(less, encoding="utf-8", newline="")
    line = text[: row.start(1)].count("\n") + 1
    change = unit(report(capsys, "HEAD"), SAN_THANG)
    assert re.fullmatch(rf"80 -> 79,75; ĐẠT -> CHƯA ĐẠT do tiêu chí \d \(dòng {line}\)", change["result"])
    assert report(capsys, "HEAD")["units"][0]["after_path"] == SAN_THANG.as_posix()


def test_a_district_follows_its_communes(clone: Clone, capsys: Capture) -> None:
    for name in FAILED_BEFORE:
        (clone.root / ROUND / f"{name}.yaml").unlink()
    change = unit(report(capsys, "HEAD"), DISTRICT)
    assert (change["before"]["verdict"], change["after"]["verdict"]) == ("fail", "pass")
    assert "do " in change["result"]


def test_an_unreadable_side_is_told_and_the_others_go_on(clone: Clone, capsys: Capture) -> None:
    KINDS["fact edited"].make(clone)
    (clone.root / DOAN_KET).write_text("indicators: [\n", encoding="utf-8")
    out = printed(capsys, "HEAD")
    assert f"{DOAN_KET.as_posix()}:" in out
    assert "93,5 -> 93,25" in out
    assert "Phường Đoàn Kết, năm 2024" in out
    assert "87,5 -> ?; ĐẠT -> chưa chấm được" in out


def test_a_side_that_could_not_be_read_before(clone: Clone, capsys: Capture) -> None:
    """Also of a plan, which stays a plan; nothing seems to have come or gone with all that could not be read."""
    kept = {path: (clone.root / path).read_bytes() for path in (DOAN_KET, PLAN)}
    for path in kept:
        (clone.root / path).write_text("indicators: [\n", encoding="utf-8")
    base = clone.commit("Hỏng")
    broken = report(capsys, "HEAD~1")
    for path, content in kept.items():
        (clone.root / path).write_bytes(content)
    mended = report(capsys, base)
    for found, side in ((broken, "after"), (mended, "before")):
        change, [document] = unit(found, DOAN_KET), found["documents"]
        assert document["kind"] == "plan"
        for each in (change, document):
            assert each["values"] == []
            assert {row["side"] for row in each["problems"]} == {side}
            assert each["problems"][0]["code"] == "CT025"
    assert unit(mended, DOAN_KET)["result"] == "? -> 87,5; chưa chấm được -> ĐẠT"
    out = printed(capsys, base)
    assert f"{PLAN.as_posix()}:1:13: CT025" in out
    assert "Trước khi thay đổi, không đọc hết được tệp này:" in out


def test_a_document_that_never_could_be_read(clone: Clone, capsys: Capture) -> None:
    for number in "12":
        (clone.root / PLAN).write_text(f"kind: plan\nhead: [\n# {number}\n", encoding="utf-8")
        clone.commit(number)
    assert f"{PLAN.as_posix()}:2:7: CT025" in printed(capsys, "HEAD~1")


def test_rows_that_changed_places_say_the_same(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    rows = re.findall(r"^  - \{id: .*\n", text.partition("\nevidence:\n")[2], re.MULTILINE)[:5]
    assert "".join(rows) in text
    other = rows[1].replace(re.findall("id: ([^,]+)", rows[1])[0], "khac")
    moved = [rows[-1], other, *rows[2:-1], rows[0]]
    (clone.root / TAN_PHONG).write_text(text.replace("".join(rows), "".join(moved)), encoding="utf-8", newline="")
    change = unit(report(capsys, "HEAD"), TAN_PHONG)
    name = re.findall("id: ([^,]+)", rows[1])[0]
    assert sorted((row["keys"], row["change"]) for row in change["values"]) == sorted(
        [(["evidence", "khac"], "added"), (["evidence", name], "removed")]
    )


def test_of_long_texts_the_part_that_differs_is_told(clone: Clone, capsys: Capture) -> None:
    long = "chữ " * 200
    clone.edit(PLAN, "28/01/2024**; tổ chức", f"28/01/2024**; {long} tổ chức")
    base = clone.commit("Đoạn dài")
    clone.edit(PLAN, "28/01/2024**; chữ", "30/01/2024**; chữ")
    [line] = [line for line in printed(capsys, base).splitlines() if " -> …" in line]
    before, after = line.split(" -> ")
    assert "28/01/2024" in before
    assert "30/01/2024" in after
    assert len(line) < 500


def test_a_comment_alone_is_told_as_such(clone: Clone, capsys: Capture) -> None:
    clone.edit(SAN_THANG, "illustrative: true", "illustrative: true  # ghi chú")
    clone.edit(PLAN, "kind: plan\n", "kind: plan  # ghi chú\n")
    assert printed(capsys, "HEAD").count("Chỉ khác chú thích hoặc cách trình bày.") == 2


def test_templates_name_what_is_made_from_them(clone: Clone, capsys: Capture) -> None:
    for name in ("plan.docx", "mau-02.docx", "khac.docx", "ghi-chu.txt"):
        (clone.root / "templates" / name).write_bytes(b"x")
    rows = {row["after_path"]: row["forms"] for row in report(capsys, "HEAD")["templates"]}
    assert rows == {"templates/plan.docx": ["plan"], "templates/mau-02.docx": ["mau-02"], "templates/khac.docx": []}
    out = printed(capsys, "HEAD")
    assert "cần soạn lại: Bản tổng hợp điểm số của các tiêu chí, chỉ tiêu." in out
    assert "Không văn bản nào soạn từ tệp có tên này" in out
    assert "Tệp khác thay đổi: templates/ghi-chu.txt" in out


def test_changed_settings_compare_every_dossier(clone: Clone, capsys: Capture) -> None:
    (clone.root / "ctcpl.toml").write_text('[years]\n2025 = "qd25-2021"\n', encoding="utf-8")
    found = report(capsys, "HEAD")
    assert found["settings"]
    assert found["units"] == []


def test_settings_of_then_that_name_an_unknown_regime(clone: Clone, capsys: Capture) -> None:
    (clone.root / "ctcpl.toml").write_text('[years]\n2025 = "khong-co"\n', encoding="utf-8")
    base = clone.commit("Sai cấu hình")
    (clone.root / "ctcpl.toml").unlink()
    assert main(["diff", base]) == 2
    assert f"Ở phiên bản {base[:9]}, tệp cấu hình ctcpl.toml không dùng được" in capsys.readouterr().err


def test_a_unit_is_followed_by_its_code(clone: Clone, capsys: Capture) -> None:
    """Two files change places: git sees two edits, the units are the same as before."""
    texts = [(clone.root / path).read_text(encoding="utf-8") for path in (TAN_PHONG, DOAN_KET)]
    for path, text in zip((DOAN_KET, TAN_PHONG), texts, strict=True):
        (clone.root / path).write_text(text, encoding="utf-8", newline="")
    found = [each for each in report(capsys, "HEAD")["units"] if each["before_path"] != each["after_path"]]
    assert {each["unit"]["name"]: each["after_path"] for each in found} == {
        "Tân Phong": DOAN_KET.as_posix(),
        "Đoàn Kết": TAN_PHONG.as_posix(),
    }
    assert all(each["values"] == [] for each in found)


def test_duties_before_and_after(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / PLAN).read_text(encoding="utf-8")
    assert text.count("due: {date: 2024-01-28, before: true}") == 1
    clone.edit(PLAN, "due: {date: 2024-01-28, before: true}", "due: {date: 2024-01-30, before: true}")
    out = printed(capsys, "HEAD")
    assert "- " in out
    assert re.search(r"^ +\+ .*2024-01-30", out, re.MULTILINE)
    assert re.search(r"^ +- .*2024-01-28", out, re.MULTILINE)


def test_a_change_at_the_end_of_a_long_paragraph_is_seen(clone: Clone, capsys: Capture) -> None:
    clone.edit(PLAN, "28/01/2024**; tổ chức", f"28/01/2024**; {'rất ' * 100}tổ chức")
    clone.commit("a long paragraph")
    clone.edit(PLAN, "tổ chức thực hiện đúng tiến độ", "tổ chức thực hiện đúng thời hạn")
    out = printed(capsys, "HEAD")
    assert "đúng tiến độ" in out
    assert "đúng thời hạn" in out
    assert "rất " * 100 not in out


def test_the_comment_is_folded_and_calls_nobody(clone: Clone, capsys: Capture) -> None:
    clone.edit(TAN_PHONG, "name: Tân Phong", r'name: "Tân | <b>Phong</b> @ai_do #12 http://x.vn \e[31m\n```x"')
    with (clone.root / TAN_PHONG).open("a", encoding="utf-8") as file:
        file.write(r'"k\n````\n@ai_do": 1')
    out = printed(capsys, "HEAD", "--format", "markdown")
    assert "\x1b" not in out + printed(capsys, "HEAD")
    outside = re.sub(r"^(`{3,})\n.*?^\1$", "", out, flags=re.MULTILINE | re.DOTALL)
    assert "<details><summary>" in outside
    assert "<b>" not in outside
    assert "@ai_do" not in outside
    assert "#12 " not in outside
    assert "http:" not in outside
    rows = [line for line in outside.splitlines() if line.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}


def test_a_long_comment_stays_within_the_limit(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    for number in range(400):
        name = f"a{number:03}"
        there = text.replace('code: "03387"', f'code: "9{number:04}"').replace("name: Tân", f"name: {name} Tân")
        (clone.root / ROUND / f"{name}.yaml").write_text(there, encoding="utf-8")
    base = clone.commit("Bốn trăm hồ sơ")
    for path in (clone.root / ROUND).glob("a*.yaml"):
        changed = path.read_text(encoding="utf-8").replace("numerator: 9\n", "numerator: 6\n")
        path.write_text(changed.replace("Hai mô hình", "Ba mô hình"), encoding="utf-8")
    out = printed(capsys, base, "--format", "markdown")
    assert MOST_CHARACTERS * 0.95 < len(out) <= MOST_CHARACTERS
    left_out = int(re.findall(r"\d+", out.strip().splitlines()[-1])[0])
    assert out.count("<details>") + left_out == 400
    assert out.count("\n| Phường ") + int(re.findall(r"còn thiếu (\d+) đơn vị", out)[0]) == 400


def test_documents_keep_room_beside_many_units(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / TAN_PHONG).read_text(encoding="utf-8")
    for number in range(400):
        (clone.root / ROUND / f"a{number:03}.yaml").write_text(
            text.replace('code: "03387"', f'code: "9{number:04}"'), encoding="utf-8"
        )
    KINDS["plan edited"].make(clone)
    out = printed(capsys, "HEAD", "--format", "markdown")
    assert len(out) <= MOST_CHARACTERS
    assert f"Kế hoạch: {PLAN.as_posix()}" in out
    assert "30/01/2024" in out


@pytest.mark.parametrize("line", [["khong-co"], ["HEAD", "khong-co"], [""]])
def test_a_bad_revision(clone: Clone, line: list[str], capsys: Capture) -> None:
    assert main(["diff", *line]) == 2
    assert "không có phiên bản" in capsys.readouterr().err


def test_settings_that_could_not_be_used_then(clone: Clone, capsys: Capture) -> None:
    (clone.root / "ctcpl.toml").write_text("x=[", encoding="utf-8")
    broken = clone.commit("Hỏng cấu hình")
    (clone.root / "ctcpl.toml").unlink()
    assert main(["diff", broken]) == 2
    said = capsys.readouterr().err
    assert f"Ở phiên bản {broken[:9]}, tệp cấu hình ctcpl.toml không dùng được" in said
    assert main(["log", str(TAN_PHONG)]) == 0


def test_a_regime_that_is_new_or_gone(clone: Clone, capsys: Capture) -> None:
    text = (clone.root / REGIME).read_text(encoding="utf-8")
    other = text.replace("id: qd25-2021", "id: khac").replace("from: 2022, to: 2024", "from: 2050, to: 2051")
    (clone.root / "criteria/khac.yaml").write_text(other, encoding="utf-8")
    base = clone.commit("Bộ quy định mới")
    assert "Bộ quy định khac (criteria/khac.yaml): mới" in printed(capsys, "HEAD~1")
    (clone.root / "criteria/khac.yaml").unlink()
    assert "Bộ quy định khac (criteria/khac.yaml): đã xóa" in printed(capsys, base)
    (clone.root / REGIME).unlink()
    assert "Bộ quy định qd25-2021 (criteria/qd25-2021.yaml): 0 chỗ khác" in printed(capsys, base)
