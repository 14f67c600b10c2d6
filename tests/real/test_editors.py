"""Hovers, mistakes and proposals of the real yaml-language-server, by the files that a workspace has for editors."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from tests.real.language_server import Editor

pytestmark = pytest.mark.real
ROOT = Path(__file__).parents[2]
PLACE = "dossiers/lai-chau/thanh-pho-lai-chau/2024/phuong-tan-phong.yaml"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A workspace with the files of editors and a new dossier."""
    monkeypatch.chdir(tmp_path)
    assert main(["init"]) == 0
    assert main(["new", "dossier", "--unit", "03387", "--year", "2024"]) == 0
    return tmp_path


@pytest.fixture
def editor(root: Path) -> Iterator[Editor]:
    settings = json.loads((root / ".vscode/settings.json").read_text(encoding="utf-8"))
    with Editor(root, settings) as opened:
        yield opened


@pytest.fixture
def bare(root: Path) -> Iterator[Editor]:
    """An editor without our settings: only the first line of a file leads to its schema."""
    with Editor(root, {"yaml.schemaStore.enable": False, "yaml.hover": True, "yaml.completion": True}) as opened:
        yield opened


def line_of(text: str, start: str, after: int = 0) -> int:
    """The first line from one on (from 0) that begins so, spaces aside."""
    lines = text.splitlines()
    return next(number for number in range(after, len(lines)) if lines[number].strip().startswith(start))


def test_a_new_dossier_shows_the_law_over_its_keys(root: Path, bare: Editor) -> None:
    place = root / PLACE
    text = place.read_text(encoding="utf-8")
    assert bare.open(place) == []
    indicator = line_of(text, '"2.5":')
    shown = bare.hover(place, indicator, 4)
    assert shown.startswith("#### Tổ chức bồi dưỡng, tập huấn kiến thức, kỹ năng phổ biến, giáo dục pháp luật")
    assert "Từ 80% đến dưới 90%: 1 điểm" in shown
    assert "Căn cứ: Phụ lục I, tiêu chí 2, chỉ tiêu 5, Thông tư số 09/2021/TT-BTP" in shown
    numerator = bare.hover(place, line_of(text, "numerator:", indicator), 6)
    assert "#### Tử số" in numerator and "Tổng số tuyên truyền viên pháp luật được tập huấn, bồi dưỡng" in numerator
    choice = bare.hover(place, line_of(text, "choice:"), 10)
    assert "* `a`: Ban hành đầy đủ: 1 điểm" in choice
    assert "Mã do cơ quan thống kê ban hành" in bare.hover(place, line_of(text, "unit:"), 8)


WRONG = {
    '"2.5":\n': ('"2.5":\n    numorator: 1\n', "numorator", "Ở đây chỉ ghi các khóa: numerator, denominator,"),
    '  "2.6":\n': ('  "2.66":\n', '"2.66"', "Ở đây chỉ ghi mã có trong bộ quy định qd25-2021"),
    'code: "03387"': ("code: 03387", "unit:", "gồm 5 chữ số"),
    "office: {from: ,": ("office: {from: 20/12/2024,", "office:", "năm-tháng-ngày"),
    '  "5.4":\n    met:': ('  "5.4":\n    met: có', "met:", "true (có) hoặc false (không)"),
    '"4.5":\n    count:': ('"4.5":\n    met: true\n    count:', "met: true", "Mục 4.5 không dùng số liệu này"),
}


@pytest.mark.parametrize("right", WRONG)
def test_a_mistake_is_shown_at_its_line_in_vietnamese(right: str, root: Path, editor: Editor) -> None:
    wrong, start, told = WRONG[right]
    place = root / PLACE
    text = place.read_text(encoding="utf-8")
    assert text.count(right) == 1
    place.write_text(text.replace(right, wrong), encoding="utf-8")
    (found,) = editor.open(place)
    changed = place.read_text(encoding="utf-8")
    first = changed.partition(wrong)[0].count("\n")
    assert found["range"]["start"]["line"] == line_of(changed, start, first)
    assert told in found["message"]


def test_ids_keys_and_words_are_proposed(root: Path, editor: Editor) -> None:
    place = root / PLACE
    head = place.read_text(encoding="utf-8").partition("\n")[0]
    place.write_text(
        f"{head}\nctcpl: 1\nregime: qd25-2021\nyear: 2024\nunit: {{code: '03387', kind: phuong, name: A}}\n"
        'indicators:\n  \n  "2.5":\n    \nleaders:\n  sanctions:\n    - post: \n',
        encoding="utf-8",
    )
    editor.open(place)
    ids = editor.complete(place, 6, 2)
    assert ids["1.1"]["insertText"].startswith('"1.1":')
    assert {"1.2", "2.1", "5.4"} <= set(ids)
    assert "Điểm tối đa: 7" in str(ids["1.2"]["documentation"])
    keys = set(editor.complete(place, 8, 4))
    assert {"numerator", "denominator", "evidence"} <= keys
    assert not keys & {"choice", "count", "met", "items", "not_arising"}
    assert editor.complete(place, 11, 12)["bi_thu"]["documentation"] == "bí thư"


@pytest.mark.parametrize(
    "name", ["lai-chau/2024/letter.yaml", "lai-chau/2024/report.yaml", "lai-chau/2024/decision.yaml"]
)
def test_documents_without_the_line_are_known_by_their_name(name: str, root: Path, editor: Editor) -> None:
    place = root / "dossiers" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"ctcpl: 1\nkind: {place.stem}\nhead:\n  subject: A\nkhac: 1\n", encoding="utf-8")
    (found,) = editor.open(place)
    assert found["range"]["start"]["line"] == 4
    assert "Trích yếu" in editor.hover(place, 3, 4)


def test_every_sample_is_in_order_by_the_settings_alone(root: Path, editor: Editor) -> None:
    shutil.rmtree(root / "dossiers")
    shutil.copytree(ROOT / "dossiers", root / "dossiers")
    (root / "criteria").mkdir()
    shutil.copy(ROOT / "criteria" / "qd25-2021.yaml", root / "criteria")
    places = [*sorted((root / "dossiers").rglob("*.yaml")), root / "criteria" / "qd25-2021.yaml"]
    assert len(places) > 30
    unknown = []
    for place in places:
        assert editor.open(place) == [], place
        text = place.read_text(encoding="utf-8")
        if "Luôn là 1" not in editor.hover(place, line_of(text, "ctcpl:"), 2):
            unknown.append(place.relative_to(root).as_posix())
    assert unknown == []
