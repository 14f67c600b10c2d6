"""``ctcpl new plan``, ``letter`` and ``decision``: files in their places that are in order and print."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from ctcpl_cli.cli.main import main
from ctcpl_cli.regime import load_regimes
from tests.trials.conftest import REGIME

CITY = "dossiers/lai-chau/thanh-pho-lai-chau/2024"


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dossiers").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CTCPL_LANG", raising=False)
    return tmp_path


def written(capsys: pytest.CaptureFixture[str], *line: str) -> str:
    """The text of the file that a call writes, at the place it tells."""
    capsys.readouterr()
    assert main(["new", *line]) == 0
    return Path(capsys.readouterr().out.splitlines()[-1].removeprefix("Đã ghi ")).read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["plan", "letter"])
@pytest.mark.parametrize(
    ("line", "folder"),
    [
        (["--unit", "03387", "--year", "2024"], f"{CITY}/phuong-tan-phong"),
        (["--unit", "03388", "--year", "2026"], "dossiers/lai-chau/2026/phuong-doan-ket"),
        (["--unit", "105", "--year", "2024"], CITY),
        (["--unit", "12", "--year", "2024"], "dossiers/lai-chau/2024"),
        (["--province", "Tỉnh Lai Châu", "--year", "2026"], "dossiers/lai-chau/2026"),
        (["--province", "lai chau", "--district", "lai chau", "--year", "2024"], CITY),
        (["--province", "Lai Châu", "--district", "Thành phố Lai Châu", "--year", "2017"], f"{CITY[:-4]}2017"),
        (["--province", "Thành phố Hồ Chí Minh", "--year", "2026"], "dossiers/ho-chi-minh/2026"),
        (["--unit", "26734", "--year", "2024"], "dossiers/ho-chi-minh/quan-1/2024/phuong-tan-dinh"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_it_stands_at_its_place_has_no_finding_and_prints(
    kind: str, line: list[str], folder: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", kind, *line]) == 0
    assert capsys.readouterr().out == f"Đã ghi {folder}/{kind}.yaml\n"
    assert main(["check", "--require-complete", "--output-format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    assert main(["render-plan", f"{folder}/{kind}.yaml"]) == 0
    text = (workspace / folder / f"{kind}.yaml").read_text(encoding="utf-8")
    assert "\r" not in text and max(map(len, text.splitlines())) <= 140
    assert re.match(r"# yaml-language-server: \$schema=(\.\./)+\.ctcpl/schemas/plan\.json\n", text)


@pytest.mark.parametrize(
    ("line", "folder", "authority", "subject"),
    [
        (["--unit", "105", "--year", "2024"], CITY, "THÀNH PHỐ LAI CHÂU", "xã, phường"),
        (
            ["--province", "Lai Châu", "--district", "Tam Đường", "--year", "2023"],
            "dossiers/lai-chau/huyen-tam-duong/2023",
            "HUYỆN TAM ĐƯỜNG",
            "xã, thị trấn",
        ),
        (["--province", "Điện Biên", "--year", "2026"], "dossiers/dien-bien/2026", "TỈNH ĐIỆN BIÊN", "xã, phường"),
        (
            ["--province", "Điện Biên", "--year", "2023"],
            "dossiers/dien-bien/2023",
            "TỈNH ĐIỆN BIÊN",
            "huyện, quận, thị xã, thành phố",
        ),
        (["--unit", "105", "--year", "2018"], f"{CITY[:-4]}2018", "THÀNH PHỐ LAI CHÂU", "xã, phường"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_decision_is_of_who_recognises(
    line: list[str], folder: str, authority: str, subject: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = written(capsys, "decision", *line)
    assert (workspace / folder / "decision.yaml").read_text(encoding="utf-8") == text
    assert f'authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN {authority}"' in text
    assert f"Về việc công nhận {subject} đạt chuẩn" in text
    assert "TM. ỦY BAN" not in text.split("signature:")[1]
    assert main(["check", "--output-format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_a_decision_can_be_drawn_up_from_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "dossier", "--unit", "03387", "--year", "2024"]) == 0
    written(capsys, "decision", "--unit", "105", "--year", "2024")
    assert main(["render-decision", CITY, "--allow-incomplete"]) == 0
    assert main(["text", f"out/{CITY}/decision.docx"]) == 0
    printed = capsys.readouterr().out
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ LAI CHÂU\n" in printed
    assert "Căn cứ Thông tư số 09/2021/TT-BTP" in printed
    assert "Theo đề nghị của Trưởng phòng Tư pháp." in printed


@pytest.mark.parametrize(("unit", "year", "regime"), [("105", 2024, "qd25-2021"), ("12", 2026, "qd27-2025")])
def test_a_plan_serves_every_criterion_of_its_regime(
    unit: str, year: int, regime: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = YAML(typ="safe").load(written(capsys, "plan", "--unit", unit, "--year", str(year)))
    law = load_regimes(None).get(regime)
    assert law is not None
    tasks = plan["sections"][1]["sections"]
    assert [task["for"] for task in tasks] == [[str(criterion.id)] for criterion in law.file.criteria]
    assert all(str(c.name) in task["title"] for c, task in zip(law.file.criteria, tasks, strict=True))
    assert all(duty["lead"] for task in tasks for duty in task["duties"])


def test_a_commune_plans_for_every_indicator(capsys: pytest.CaptureFixture[str]) -> None:
    plan = YAML(typ="safe").load(written(capsys, "plan", "--unit", "03387", "--year", "2024"))
    law = load_regimes(None).get("qd25-2021")
    assert law is not None
    served = [part["for"] for task in plan["sections"][1]["sections"] for part in task["sections"]]
    assert served == [[name] for name in law.indicators]
    roles = [field["role"] for field in plan["sections"][1]["sections"][0]["sections"][0]["text"]]
    assert roles == ["lead", "cooperating", "time", "output"]


def test_days_are_those_of_the_law(capsys: pytest.CaptureFixture[str]) -> None:
    text = written(capsys, "plan", "--unit", "105", "--year", "2023")
    assert "trước ngày 10/01/2024" in " ".join(text.split()) and "{date: 2024-01-10, before: true}" in text
    assert "trước ngày 10/02/2024" in " ".join(text.split()) and "{date: 2024-02-10, before: true}" in text
    unknown = written(capsys, "plan", "--province", "Lai Châu", "--year", "2026")
    assert "trước ngày ………" in " ".join(unknown.split()) and "{date: , before: true}" in unknown


def test_in_an_opened_year_without_districts_the_province_recognises(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "ctcpl.toml").write_text('[years]\n2025 = "qd25-2021"\n', encoding="utf-8")
    assert "Ủy ban nhân dân cấp huyện" not in written(capsys, "plan", "--unit", "12", "--year", "2025")
    assert "công nhận xã, phường đạt chuẩn" in written(capsys, "decision", "--unit", "12", "--year", "2025")
    commune = written(capsys, "plan", "--unit", "03387", "--year", "2025")
    assert "về Ủy ban nhân dân tỉnh Lai Châu (qua Sở Tư pháp)" in " ".join(commune.split())
    assert "Phòng Tư pháp" not in commune and "thành phố Lai Châu" not in commune
    assert main(["new", "dossier", "--unit", "03388", "--year", "2025"]) == 0
    assert main(["render-decision", "dossiers/lai-chau/2025", "--allow-incomplete"]) == 0
    assert main(["check"]) == 0


def own_regime(workspace: Path, criteria: str) -> None:
    """A regime of the workspace for 2040."""
    head, _, _ = REGIME.partition("criteria:")
    (workspace / "criteria").mkdir()
    (workspace / "criteria" / "thu-2040.yaml").write_text(f"{head}criteria:\n{criteria}", encoding="utf-8")
    assert main(["criteria", "check"]) == 0


def test_a_criterion_may_have_more_indicators_than_letters_and_names_keep_their_asterisks(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = (f'      - {{id: "1.{n}", name: "Việc *{n}* (*)", max: 1, rule: {{kind: met}}}}\n' for n in range(1, 26))
    own_regime(workspace, f'  - id: "1"\n    name: "*Tiêu* chí"\n    max: 25\n    indicators:\n{"".join(rows)}')
    written(capsys, "plan", "--unit", "03388", "--year", "2040")
    folder = "dossiers/lai-chau/2040/phuong-doan-ket"
    assert main(["render-plan", f"{folder}/plan.yaml"]) == 0
    assert main(["text", f"out/{folder}/plan.docx"]) == 0
    printed = capsys.readouterr().out
    assert "Thực hiện Tiêu chí 1: *Tiêu* chí\n" in printed
    assert "y) Chỉ tiêu 1.23: Việc *23* (*)\n24) Chỉ tiêu 1.24: Việc *24* (*)\n" in re.sub("\n- .*", "", printed)


@pytest.mark.parametrize("kind", ["plan", "dossier"])
def test_a_regime_with_errors_is_named_and_not_passed_over(
    kind: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "criteria").mkdir()
    for broken in (REGIME.partition("max: 20")[0], REGIME.replace("max: 20", "max: x")):
        (workspace / "criteria" / "thu-2040.yaml").write_text(broken, encoding="utf-8")
        assert main(["new", kind, "--unit", "03388", "--year", "2040"]) == 2
        assert "criteria/thu-2040.yaml có lỗi nên không dùng được" in capsys.readouterr().err
    assert main(["new", kind, "--unit", "03388", "--year", "2016"]) == 2
    assert "Các năm dùng được: 2017-2021, 2022-2024, 2026-." in capsys.readouterr().err


def test_a_commune_reports_upward_and_does_not_direct(capsys: pytest.CaptureFixture[str]) -> None:
    letter = " ".join(written(capsys, "letter", "--unit", "03387", "--year", "2024").split())
    assert "Ủy ban nhân dân phường Tân Phong báo cáo các nội dung sau:" in letter
    below = " ".join(written(capsys, "letter", "--unit", "105", "--year", "2024").split())
    assert "Ủy ban nhân dân thành phố Lai Châu đề nghị thực hiện các nội dung sau:" in below


def test_every_field_has_its_comment(capsys: pytest.CaptureFixture[str]) -> None:
    """Each key at the first level and in the head has a comment right above it, a line that tells what it is."""
    for line in (["plan", "--unit", "105"], ["letter", "--unit", "105"], ["decision", "--unit", "105"]):
        lines = written(capsys, *line, "--year", "2024").splitlines()
        for above, key in pairwise(lines):
            if re.match(r"(kind|bases|opening|sections|closing|recipients|addressees|authority|council|report):", key):
                assert above.startswith("# "), key
            if re.match(r"  (parent|issuer|number|symbol|place|date|subject|name|authority):", key):
                assert above.startswith("  # "), key


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (["plan", "--year", "2024"], "Chưa rõ cơ quan ban hành"),
        (["plan", "--year", "2024", "--district", "Tam Đường"], "Chưa rõ cơ quan ban hành"),
        (["plan", "--year", "2024", "--province", "Lai Châu", "--name", "Tân Phong"], "Chưa rõ cơ quan ban hành"),
        (["plan", "--year", "2024", "--province", "Atlantis"], "không có “Atlantis”"),
        (["plan", "--year", "2026", "--province", "Hà Giang"], "không có “Hà Giang”"),
        (["plan", "--year", "2024", "--province", "Lai Châu", "--district", "Vinh"], "không có “Vinh”"),
        (["plan", "--year", "2024", "--province", "Hà Tĩnh", "--district", "Kỳ Anh"], "có thể là: "),
        (["plan", "--year", "2026", "--province", "Lai Châu", "--district", "Tam Đường"], "không còn cấp huyện"),
        (["plan", "--year", "2026", "--unit", "105"], "không còn cấp huyện"),
        (["plan", "--year", "2024", "--unit", "999"], "không có “999”"),
        (["plan", "--year", "2024", "--unit", "105", "--province", "Tỉnh Điện Biên"], "--province không khớp"),
        (["plan", "--year", "2024", "--unit", "3387"], "mã cấp xã gồm năm chữ số"),
        (["plan", "--year", "2024", "--unit", "00000"], "không có mã 00000"),
        (["letter", "--year", "2025", "--unit", "12"], "Năm 2025 không tổ chức đánh giá thường kỳ"),
        (["letter", "--year", "2016", "--unit", "12"], "Chưa có bộ quy định cho năm đánh giá 2016"),
        (["plan", "--year", "99999", "--unit", "03388"], "Chưa có bộ quy định cho năm đánh giá 99999"),
        (["decision", "--year", "2024", "--unit", "03387"], "Cấp xã không ra quyết định"),
        (["decision", "--year", "2018", "--province", "Lai Châu"], "Hãy thêm --district"),
        (["decision", "--year", "2024", "--unit", "03387", "--kind", "xa"], "Không có tùy chọn --kind"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_made_is_refused_with_the_reason(
    line: list[str], told: str, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", *line]) == 2
    assert told in capsys.readouterr().err
    assert list(workspace.rglob("*.yaml")) == []


def test_an_unlisted_commune_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    line = ["--unit", "03381", "--year", "2024", "--kind", "xa", "--name", 'Số "4": #1', "--province", "Tỉnh Lai Châu"]
    text = written(capsys, "plan", *line, "--district", "Thành phố Lai Châu")
    assert YAML(typ="safe").load(text)["head"]["issuer"] == ["ỦY BAN NHÂN DÂN", 'XÃ SỐ "4": #1']
    assert main(["check"]) == 0


def test_nothing_is_written_over_and_another_place_may_be_chosen(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["new", "plan", "--unit", "105", "--year", "2024"]
    assert main(line) == 0
    assert main(line) == 2
    assert f"{CITY}/plan.yaml đã có" in capsys.readouterr().err
    assert main([*line, "-o", "khac.yaml"]) == 0
    assert main([*line, "-o", "nháp"]) == 0
    assert (workspace / "nháp" / "plan.yaml").is_file()
    assert main(["check", "khac.yaml", "nháp"]) == 0
