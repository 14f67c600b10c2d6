"""Each kind of repair on one line, through a whole file: what becomes of it, and what is left to a person."""

import pytest

from ctcpl_cli.fixing import mended
from tests.fixing.cases import case

HEAD = "ctcpl: 1\nregime: qd25-2021\nyear: 2024\n"
PLAN = "ctcpl: 1\nkind: plan\n"
MENDED = {
    "composed": ("# cho\u031b\nunit: {name: Ta\u0302n  Phong}\n", "# chơ\nunit: {name: Tân  Phong}\n"),
    "code": ("unit: {code: 00004}\n", 'unit: {code: "00004"}\n'),
    "ids": (
        "indicators:\n  2.5: {evidence: [01, a]}\n  1.10: {}\n",
        'indicators:\n  "2.5": {evidence: ["01", a]}\n  "1.10": {}\n',
    ),
    "an id that means no": ("evidence:\n  - {id: NO}\n", 'evidence:\n  - {id: "NO"}\n'),
    "comma": ('indicators:\n  "2.5":\n    points: 1,5\n', 'indicators:\n  "2.5":\n    points: 1.5\n'),
    "comma in braces": ('indicators:\n  "2.5": {points: 1,5}\n', 'indicators:\n  "2.5": {points: 1.5}\n'),
    "comma before a key": (
        'indicators:\n  "2.5": {points: 1,5, reason: a}\n',
        'indicators:\n  "2.5": {points: 1.5, reason: a}\n',
    ),
    "comma in quotes": ('indicators:\n  "2.5": {points: "1,5"}\n', 'indicators:\n  "2.5": {points: 1.5}\n'),
    "slashes": ("procedure:\n  meeting: {date: 5/1/2025}\n", "procedure:\n  meeting: {date: 2025-01-05}\n"),
    "words": (
        "procedure:\n  meeting: {date: ngày 05 tháng 01 năm 2025}\n",
        "procedure:\n  meeting: {date: 2025-01-05}\n",
    ),
    "blanks": ("unit: \n  name: Tân Phong \t # x\t\n\t\n", "unit:\n  name: Tân Phong \t # x\n\n"),
    "blanks without a last line end": ("unit: {name: a}  ", "unit: {name: a}"),
    "foreign blank": ("unit: {name: Tân Phong\u00a0}\n", "unit: {name: Tân Phong}\n"),
    "foreign line break": ("unit: {name: Tân\u2028Phong}\n", "unit: {name: Tân Phong}\n"),
    "colon": (
        'indicators:\n  "1.1":\n    note: Theo "phiếu": 9\\10 # x\n',
        'indicators:\n  "1.1":\n    note: "Theo \\"phiếu\\": 9\\\\10" # x\n',
    ),
    "colon in braces": (
        'indicators:\n  "1.1": {note: a: b, met: true}\n',
        'indicators:\n  "1.1": {note: "a: b", met: true}\n',
    ),
    "colon over two lines": (
        'indicators:\n  "1.1":\n    note: Kết quả: đạt\n      yêu cầu\n',
        'indicators:\n  "1.1":\n    note: "Kết quả: đạt\n      yêu cầu"\n',
    ),
    "two repairs of one value": (
        'indicators:\n  "1.1":\n    note: Ta\u0302n: x\n',
        'indicators:\n  "1.1":\n    note: "Tân: x"\n',
    ),
}
LEFT = {
    "an hour would be lost": "procedure:\n  meeting: {date: 2025-01-05T08:00}\n",
    "no such day": "procedure:\n  meeting: {date: 31/2/2025}\n",
    "the American order": "procedure:\n  meeting: {date: 1/31/2025}\n",
    "thousands or decimals": 'indicators:\n  "2.5": {numerator: 1.250}\n',
    "a comma in a text": 'indicators:\n  "2.5": {note: 1,5}\n',
    "keys were meant": "unit: name: Tân Phong\n",
    "a list was meant": 'indicators:\n  "2.5": {evidence: a: b}\n',
    "no number at all": 'indicators:\n  "2.5":\n    numerator: a: b\n',
    "the comma cuts it too": 'indicators:\n  "2.5": {note: Thời gian: từ 5/1, đến 7/1}\n',
    "three parts": "indicators:\n  2.4.1: {}\n",
    "a number of a document": "evidence:\n  - {id: a, number: 012}\n",
    "texts over several lines": 'indicators:\n  "2.5":\n    note: |  \n      a  \n    reason: "a  \n      b"\n',
    "a file without a tree": "unit: {name: a\nindicators: [  \n",
    "a byte order mark": "\ufeff",
}
SENTENCES = {
    "sentence": ("opening:\n  - Thực hiện: theo kế hoạch\n", 'opening:\n  - "Thực hiện: theo kế hoạch"\n'),
    "sentence that ends in a colon": (
        "opening:\n  - Kết quả: # x\n  - Các việc:\n",
        'opening:\n  - "Kết quả:" # x\n  - "Các việc:"\n',
    ),
    "two colons": ("opening:\n  - A b: c: d\n", 'opening:\n  - "A b: c: d"\n'),
    "in brackets": ("recipients: [Như Điều 4, Lưu: VT.]\n", 'recipients: [Như Điều 4, "Lưu: VT."]\n'),
    "ids of a plan": ("sections:\n  - {for: [1, 2.5]}\n", 'sections:\n  - {for: ["1", "2.5"]}\n'),
}
LEFT_IN_PLANS = {
    "quotes around one half": 'opening:\n  - Nơi nhận: "x"\n',
    "over two lines": "opening:\n  - Nơi nhận: x\n      y\n",
    "a list below": "opening:\n  - Nơi nhận:\n      - x\n",
}


@pytest.mark.parametrize("name", MENDED)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_dossier(name: str, line_end: str) -> None:
    wrong, right = (f"{HEAD}{text}".replace("\n", line_end).encode() for text in MENDED[name])
    found = mended(case(wrong))
    assert found is not None and found.before == wrong
    assert found.after == right
    assert mended(case(right)) is None


@pytest.mark.parametrize("name", SENTENCES)
def test_a_plan(name: str) -> None:
    wrong, right = (f"{PLAN}{text}".encode() for text in SENTENCES[name])
    found = mended(case(wrong))
    assert found is not None and found.after == right
    assert mended(case(right)) is None


@pytest.mark.parametrize("name", LEFT)
def test_what_is_left_to_a_person(name: str) -> None:
    mark = LEFT[name] if LEFT[name] == "\ufeff" else ""
    text = HEAD if mark else f"{HEAD}{LEFT[name]}"
    assert mended(case(f"{mark}{text}".encode())) is None


@pytest.mark.parametrize("name", LEFT_IN_PLANS)
def test_what_is_left_to_a_person_in_a_plan(name: str) -> None:
    assert mended(case(f"{PLAN}{LEFT_IN_PLANS[name]}".encode())) is None
