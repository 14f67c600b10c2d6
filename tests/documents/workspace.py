"""A small workspace whose regime is all seen in the law, so that its decisions are no drafts."""

from pathlib import Path

REGIME = """ctcpl: 1
id: demo
title: Chuẩn mẫu
years: {from: 2023, to: 2024}
method: points
sources:
  law: {title: Quyết định mẫu, date: 2020-01-01, issuer: Cơ quan mẫu}
unit_kinds: [dac_khu]
conditions:
  - {id: total, kind: total_min, value: 8, source: {ref: law, clause: Điều 1, verified: [value]}}
  - {id: each, kind: criterion_share_min, value: 50, source: {ref: law, clause: Điều 2, verified: [value]}}
  - {id: leaders, kind: no_leader_sanction, source: {ref: law, clause: Điều 3, verified: [kind]}}
criteria:
  - id: "1"
    name: Tiêu chí thứ nhất
    max: 6
    source: {ref: law, clause: Điều 4, verified: [name, max]}
    indicators:
      - id: "1.1"
        name: Chỉ tiêu
        max: 6
        rule: {kind: declared, step: 0.25}
        source: {verified: [name, max, kind, step]}
  - id: "2"
    name: Tiêu chí thứ hai
    max: 4
    source: {ref: law, clause: Điều 5, verified: [name, max]}
    indicators:
      - id: "2.1"
        name: Chỉ tiêu
        max: 4
        rule: {kind: declared, step: 0.25}
        source: {verified: [name, max, kind, step]}
"""
MINUTES = "appraisal:\n  minutes: {number: 01/BB-HĐ, date: 2025-01-20}\n"
DECISION = """ctcpl: 1
kind: decision
head:
  issuer: [ỦY BAN NHÂN DÂN, HUYỆN MẪU]
  number: "123"
  symbol: QĐ-UBND
  place: Huyện Mẫu
  date: 2025-02-03
  subject: Về việc công nhận đặc khu đạt chuẩn
authority: CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MẪU
bases: [Căn cứ Luật mẫu;, Theo đề nghị của Trưởng phòng Tư pháp.]
recipients: [Như Điều 3;, "Lưu: VT."]
signature: {authority: [CHỦ TỊCH], name: ""}
"""


def dossier(
    code: str,
    name: str,
    first: str,
    second: str = "3",
    year: int = 2024,
    district: str = "Huyện Mẫu",
    rest: str = MINUTES,
) -> str:
    """One unit's dossier: points of the two indicators as typed; "" leaves them out."""
    points = "".join(
        f'  "{indicator}": {{points: {given}, reason: Có căn cứ, evidence: [bc-01]}}\n'
        for indicator, given in (("1.1", first), ("2.1", second))
        if given
    )
    return (
        f'ctcpl: 1\nregime: demo\nyear: {year}\nunit: {{code: "{code}", kind: dac_khu, name: "{name}", '
        f"district: {district}, province: Tỉnh Mẫu}}\nindicators:\n{points}leaders: {{sanctions: []}}\n"
        f"evidence:\n  - {{id: bc-01, number: 01/BC-UBND, date: {year}-12-20, title: Báo cáo năm}}\n{rest}"
    )


def make(root: Path) -> Path:
    """The workspace with its regime and no dossiers; returns the folder of 2024."""
    (root / "criteria").mkdir()
    (root / "criteria" / "demo.yaml").write_text(REGIME, encoding="utf-8")
    return district(root, "huyen-mau")


def district(root: Path, name: str, year: int = 2024, decision: str | None = DECISION) -> Path:
    """A district's folder of one year with a decision file."""
    folder = root / "dossiers" / "mau" / name / str(year)
    folder.mkdir(parents=True)
    if decision is not None:
        (folder / "decision.yaml").write_text(decision, encoding="utf-8")
    return folder


def write(folder: Path, name: str, content: str) -> Path:
    """A file of the workspace."""
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path
