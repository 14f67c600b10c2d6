"""Annexes, each in a section of its own; one or two signers, in every capacity."""

from pathlib import Path

import pytest
from lxml import etree

from tests.documents.conftest import Run
from tests.documents.test_render_plan import plan
from tests.documents.word import W, texts, xml
from tests.documents.workspace import write

ANNEXES = """closing: [Nội dung./.]
annexes:
  - mark: Phụ lục I
    title: PHÂN CÔNG NHIỆM VỤ
    reference: (Kèm theo Kế hoạch số 05/KH-UBND ngày 05/3/2024 của UBND huyện Mẫu)
    text: [Mở đầu phụ lục.]
    sections: [{mark: "1.", title: Nhiệm vụ, text: [{label: Chủ trì, value: Phòng A., role: lead}]}]
  - mark: Phụ lục II
    text: [Chỉ có chữ.]
"""


def render(run: Run, folder: Path, rest: str, kind: str = "plan") -> Path:
    made = Path("a.docx")
    write(folder, f"{kind}.yaml", plan(kind, rest=rest))
    code, said, noted = run("render-plan", folder / f"{kind}.yaml", "-o", made)
    assert code == 0, said + noted
    return made


def cells(made: Path) -> list[list[str]]:
    """The paragraphs of each cell of the last table."""
    table = list(xml(made).iter(f"{W}tbl"))[-1]
    return [
        ["".join(paragraph.itertext()) for paragraph in cell.iter(f"{W}p") if "".join(paragraph.itertext()).strip()]
        for cell in table.iter(f"{W}tc")
    ]


def test_annexes_follow_the_signature_with_their_heads(run: Run, folder: Path) -> None:
    shown = texts(render(run, folder, f"{ANNEXES}signature: {{authority: [CHỦ TỊCH]}}\n"))
    assert shown[shown.index("CHỦ TỊCH") + 1 :] == [
        "Phụ lục I",
        "PHÂN CÔNG NHIỆM VỤ",
        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05/3/2024 của UBND huyện Mẫu)",
        "Mở đầu phụ lục.",
        "1. Nhiệm vụ",
        "- Chủ trì: Phòng A.",
        "Phụ lục II",
        "Chỉ có chữ.",
    ]


def test_each_annex_is_a_section_numbered_from_one(run: Run, folder: Path) -> None:
    sections = list(xml(render(run, folder, ANNEXES)).iter(f"{W}sectPr"))
    assert len(sections) == 3
    for section in sections:
        number = section.find(f"{W}pgNumType")
        assert number is not None
        assert number.get(f"{W}start") == "1"
        assert section.find(f"{W}titlePg") is not None
        assert len(section.findall(f"{W}headerReference")) == 2


def test_without_annexes_there_is_one_section(run: Run, folder: Path) -> None:
    assert len(list(xml(render(run, folder, "closing: [Nội dung./.]\n")).iter(f"{W}sectPr"))) == 1


@pytest.mark.parametrize(
    "authority",
    [
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
        ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG TƯ PHÁP"],
        ["Q. GIÁM ĐỐC"],
    ],
)
def test_every_capacity_stands_as_typed_beside_the_recipients(run: Run, folder: Path, authority: list[str]) -> None:
    rest = f'recipients: ["Lưu: VT."]\nsignature: {{authority: [{", ".join(authority)}], name: Tên}}\n'
    made = render(run, folder, f"closing: [Nội dung./.]\n{rest}")
    assert cells(made) == [["Nơi nhận:", "- Lưu: VT."], [*authority, "Tên"]]
    code, said, _ = run("check", folder / "plan.yaml", "--output-format", "concise")
    assert (code, "CT518" in said) == (0, False)


def test_two_signers_stand_side_by_side_with_the_recipients_on_the_left(run: Run, folder: Path) -> None:
    made = render(
        run,
        folder,
        'recipients: ["Lưu: VT."]\nleft_signature: {authority: [THƯ KÝ], name: ""}\n'
        "signature: {authority: [CHỦ TỌA], name: Tên}\n",
        "report",
    )
    assert cells(made) == [["THƯ KÝ", "Nơi nhận:", "- Lưu: VT."], ["CHỦ TỌA", "Tên"]]


def test_the_signers_stay_on_one_page_with_the_last_line(run: Run, folder: Path) -> None:
    made = render(
        run,
        folder,
        "closing: [Đầu., Cuối./.]\nleft_signature: {authority: [THƯ KÝ]}\nsignature: {authority: [CHỦ TỌA]}\n",
    )
    root = xml(made)
    (last,) = (paragraph for paragraph in root.iter(f"{W}p") if "".join(paragraph.itertext()) == "Cuối./.")
    assert style(last) == "BodyKept"
    table = list(root.iter(f"{W}tbl"))[-1]
    assert table.find(f"{W}tr/{W}trPr/{W}cantSplit") is not None
    assert {style(paragraph) for paragraph in table.iter(f"{W}p")} <= {"SignAuthority", "SignName"}


def style(paragraph: etree._Element) -> str | None:
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if found is None else found.get(f"{W}val")
