"""Damage to the packaged regime, one piece at a time.

``Damage(code, old, new)``: ``new`` stands for the first ``old`` of the file, with the place of the finding between the
marks ``<<`` and ``>>``. ``also``: other codes that the same damage brings.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Damage:
    """One change of the text and the code it must bring."""

    code: str
    old: str
    new: str
    also: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Variant:
    """One change of the text that is as good as what stood there."""

    code: str
    old: str
    new: str


RATIO = (
    "bands: [{from: 100, points: 3}, {from: 90, points: null}, {from: 80, points: 1}, {from: 70, points: 0.5}, "
    "{from: 50, points: 0.25}, {from: 0, points: 0}]"
)
COUNT = "bands: [{from: 4, points: 4}, {from: 0, points: null}]"
ONE_ONE = '      - id: "1.1"\n'
TWO_SIX_RULE = (
    "        rule: {kind: declared, step: 0.25}\n"
    '        source: {ref: tt09, clause: "Phụ lục I, tiêu chí 2, chỉ tiêu 6"'
)
TWO_SIX_SOURCE = TWO_SIX_RULE.partition("\n")[2]
FIRST_OPTIONS = (
    "options: [{id: a, label: Ban hành đầy đủ, points: 1}, "
    '{id: b, label: "Không ban hành từ 01 (một) văn bản quy phạm pháp luật trở lên", points: 0}]'
)
SUBMIT = "{id: submit, before: {day: 10, month: 1, year: 1}"
PERIOD = "period: {from: {day: 16, month: 11, year: -1}, to: {day: 15, month: 11, year: 0}"

TOTAL = "{id: total, kind: total_min"
TERMS = "foreign_terms:\n  - {words: sự hài lòng"
OF = '"Quyết định số 619/QĐ-TTg (các năm 2017 đến 2021)"'
RULE = (
    "        rule:\n          kind: ratio\n"
    '          numerator: "Tổng số tuyên truyền viên pháp luật được tập huấn, bồi dưỡng"\n'
    "          denominator: Tổng số tuyên truyền viên pháp luật của cấp xã\n          "
)
ITEM = (
    '        items:\n          - id: "2.4.1"\n'
    '            name: "Hình thức, mô hình thông tin, phổ biến, giáo dục pháp luật hiệu quả tại cơ sở '
    'theo kết quả lấy ý kiến (Mẫu 04)"\n            max: 7\n'
)
TITLE = "id: qd25-2021\ntitle: Xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật\n"

DAMAGES = (
    Damage("CT701", "id: qd25-2021\n", "<<>>"),
    Damage("CT701", "id: qd25-2021", "<<id>>:"),
    Damage("CT701", "title: Xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật\n", "<<>>"),
    Damage("CT701", "years: {from: 2022, to: 2024}", "<<years>>: {to: 2024}"),
    Damage("CT701", "method: points\n", "<<>>"),
    Damage("CT701", "unit_kinds: [xa, phuong, thi_tran]", "<<unit_kinds>>: []"),
    Damage("CT701", "  tt124:\n    title: Thông tư số 124/2021/TT-BCA\n", "  <<tt124>>:\n"),
    Damage(
        "CT701",
        f"conditions:\n  - {TOTAL}, value: 80",
        f"conditions:\n  - {TOTAL.replace('id', '<<id>>')}",
        frozenset({"CT710"}),
    ),
    Damage("CT701", "{id: total, kind: total_min, value: 80", "{id: total, <<kind>>: , value: 80"),
    Damage("CT701", "{id: submit, before: {day: 10, month: 1, year: 1}", "{id: submit, <<before>>: {day: 10, year: 1}"),
    Damage("CT701", PERIOD, "<<period>>: {from: {day: 16, month: 11, year: -1}", frozenset({"CT710"})),
    Damage(
        "CT701", f"foreign_terms:\n  - {{words: sự hài lòng, of: {OF}}}", "<<foreign_terms>>:\n  - {words: sự hài lòng}"
    ),
    Damage("CT701", '    name: "Hòa giải ở cơ sở, trợ giúp pháp lý"\n', "    <<name>>: null\n", frozenset({"CT710"})),
    Damage("CT701", "rule: {kind: declared, step: 0.25}", "<<rule>>: {step: 0.25}"),
    Damage("CT701", RULE + RATIO, RULE.rstrip().replace("rule", "<<rule>>"), frozenset({"CT710"})),
    Damage("CT701", RATIO, RATIO.replace("from: 80, points", "<<points>>"), frozenset({"CT710"})),
    Damage(
        "CT701",
        "options: [{id: a, label: Ban hành đầy đủ, points: 1}",
        "options: [{<<label>>: Ban hành đầy đủ, points: 1}",
    ),
    Damage("CT701", "        max: 3\n" + RULE, "        <<max>>: null\n" + RULE),
    Damage("CT701", "    max: 10\n", "    <<max>>: null\n", frozenset({"CT710"})),
    Damage("CT701", "not_arising: {gives: full}", "not_arising: {<<gives>>: }"),
    Damage("CT701", "authority: {level: district, source", "<<authority>>: {source", frozenset({"CT710"})),
    Damage("CT701", "{year: 2025, note", "{<<year>>: , note"),
    Damage("CT701", 'rule: {kind: ratio, of: "3.1", at_least: 90}', 'rule: {kind: ratio, of: "3.1", <<at_least>>: }'),
    Damage(
        "CT701",
        "kind: total_min, value: 80",
        "kind: total_min, <<value>>: {I: 90, III: 70}",
    ),
    Damage("CT702", "    max: 10\n", "    max: <<11>>\n"),
    Damage("CT702", "    max: 30\n", "    max: <<29.75>>\n"),
    Damage(
        "CT702",
        "        max: 7\n        source: {ref: tt09",
        "        max: <<7.25>>\n        source: {ref: tt09",
        frozenset(),
    ),
    Damage("CT702", 'hức"\n            max: 1\n', 'hức"\n            max: 1.25\n'),
    Damage("CT703", "label: Ban hành đầy đủ, points: 1}", "label: Ban hành đầy đủ, points: <<0.5>>}"),
    Damage(
        "CT703",
        "label: Ban hành đúng quy định pháp luật, points: 2}",
        "label: Ban hành đúng quy định pháp luật, points: <<3>>}",
    ),
    Damage("CT703", "{from: 100, points: 3}", "{from: 100, points: <<2.75>>}"),
    Damage(
        "CT703",
        "{from: 100, points: 3}, {from: 90, points: null}",
        "{from: 100, points: null}, {from: 90, points: <<3.25>>}",
    ),
    Damage("CT703", COUNT, "bands: [{from: 4, points: <<5>>}, {from: 0, points: null}]"),
    Damage("CT704", "{from: 80, points: 1}", "{from: <<95>>, points: 1}", frozenset({"CT710"})),
    Damage("CT704", "{from: 80, points: 1}", "{from: <<90>>, points: 1}", frozenset({"CT710"})),
    Damage("CT705", "{from: 70, points: 0.5}", "{from: 70, points: <<1>>}"),
    Damage("CT705", "{from: 70, points: 0.5}", "{from: 70, points: <<1.5>>}"),
    Damage(
        "CT706",
        RATIO,
        RATIO.replace("from: 50", "from: <<50>>").replace(", {from: 0, points: 0}]", "]"),
        frozenset({"CT710"}),
    ),
    Damage("CT706", COUNT, "bands: [{from: 4, points: 4}, {from: <<1>>, points: null}]"),
    Damage("CT707", ONE_ONE, ONE_ONE + "        <<rule>>: {kind: met}\n"),
    Damage("CT708", TWO_SIX_RULE, TWO_SIX_SOURCE),
    Damage("CT708", ITEM + "            rule: {kind: declared, step: 0.25}\n", ITEM.replace("id:", "<<id>>:")),
    Damage("CT708", TWO_SIX_RULE, "        items: []\n" + TWO_SIX_SOURCE),
    Damage("CT709", '{ref: qd25, clause: "Điều 4 khoản 1"', '{ref: <<qd52>>, clause: "Điều 4 khoản 1"'),
    Damage("CT709", "source: {ref: tt124, verified", "source: {ref: <<tt142>>, verified"),
    Damage("CT710", 'clause: "Điều 4 khoản 1", verified: [value]', 'clause: "Điều 4 khoản 1", verified: [<<points>>]'),
    Damage("CT710", "bands.80, bands.70", "<<bands.85>>, bands.70"),
    Damage("CT710", "verified: [days, times]", "verified: [days, times, <<before>>]"),
    Damage("CT710", "verified: [from, to]", "verified: [from, <<until>>]"),
    Damage("CT711", "{id: each_criterion,", "{id: <<total>>,"),
    Damage("CT711", '          - id: "1.1.2"', '          - id: <<"1.1.1">>'),
    Damage("CT711", "{id: supplement,", "{id: <<submit>>,"),
    Damage("CT711", "{id: mau-02,", "{id: <<mau-01>>,"),
    Damage("CT711", '{id: b, label: "Không ban hành', '{id: <<a>>, label: "Không ban hành'),
    Damage("CT712", '      - id: "1.2"', '      - id: <<"2.2">>'),
    Damage("CT712", '      - id: "1.2"', '      - id: <<"1.2.3">>'),
    Damage("CT712", '          - id: "1.1.2"', '          - id: <<"1.12">>'),
    Damage("CT713", "    max: 15\n", "    max: <<-15>>\n", frozenset({"CT718"})),
    Damage("CT713", "kind: total_min, value: 80", "kind: total_min, value: {I: 90, II: <<-80>>, III: 70}"),
    Damage("CT713", "{from: 0, points: 0}]", "{from: 0, points: <<-0.25>>}]"),
    Damage("CT713", "kind: criterion_share_min, value: 50", "kind: criterion_share_min, value: <<-50>>"),
    Damage("CT714", "kind: declared, step: 0.25", "kind: declared, step: <<0>>"),
    Damage("CT714", "{id: posting, days: 5", "{id: posting, days: <<0>>"),
    Damage("CT714", "{id: announce, working_days: 2", "{id: announce, working_days: <<-2>>"),
    Damage("CT715", "{from: 100, points: 3}", "{from: <<101>>, points: 3}"),
    Damage("CT716", "max: 3\n        not_arising: {gives: full}", "max: 3\n        not_arising: {gives: <<3.25>>}"),
    Damage("CT716", "not_arising: {gives: full}", "not_arising: {gives: <<tối đa>>}"),
    Damage("CT716", "not_arising: {gives: full}", "not_arising: {gives: <<-1>>}"),
    Damage("CT717", TWO_SIX_RULE, TWO_SIX_RULE.replace("0.25", "<<0.3>>")),
    Damage("CT718", "kind: total_min, value: 80", "kind: total_min, value: <<100.25>>"),
    Damage("CT718", "kind: criterion_share_min, value: 50", "kind: criterion_share_min, value: <<101>>"),
    Damage("CT719", SUBMIT, SUBMIT.replace("day: 10, month: 1", "day: <<31>>, month: 4")),
    Damage("CT719", SUBMIT, SUBMIT.replace("day: 10, month: 1", "day: <<29>>, month: 2")),
    Damage("CT719", SUBMIT, SUBMIT.replace("day: 10, month: 1", "day: 10, month: <<13>>")),
    Damage("CT719", SUBMIT, SUBMIT.replace("day: 10", "day: <<0>>")),
    Damage("CT719", PERIOD, PERIOD.replace("day: 16", "day: <<31>>")),
    Damage("CT720", SUBMIT, SUBMIT.replace("year: 1", "year: <<2025>>")),
    Damage("CT721", "years: {from: 2022, to: 2024}", "years: {from: 2022, to: <<2021>>}"),
    Damage(
        "CT721",
        PERIOD,
        PERIOD.replace("from: {day: 16, month: 11, year: -1}, to", "from: {day: 16, month: 11}, <<to>>"),
    ),
    Damage("CT722", "rule: {kind: met}", "rule: {kind: met, <<step>>: 0.25}"),
    Damage("CT722", "rule: {kind: declared, step: 0.25}", "rule: {kind: declared, step: 0.25, <<count>>: Số lần}"),
    Damage("CT722", "step: 0.25, facts: ratio, numerator", "step: 0.25, facts: ratio, <<count>>: Số, numerator"),
    Damage("CT722", FIRST_OPTIONS, FIRST_OPTIONS + ", <<bands>>: [{from: 0, points: 0}]"),
    Damage("CT722", RATIO, RATIO + "\n          <<at_least>>: 90"),
    Damage("CT722", "rule: {kind: met}", "rule: {kind: met, <<at_least>>: 1}"),
    Damage("CT723", TITLE + "years", TITLE.replace("qd25-2021", "rieng") + "<<years>>", frozenset({"CT729"})),
    Damage("CT725", "kind: no_leader_sanction,", "kind: no_leader_sanction, <<value>>: 0,"),
    Damage("CT725", "kind: no_leader_sanction,", "kind: no_leader_sanction, <<from_level>>: canh_cao,"),
    Damage("CT725", "kind: no_leader_sanction,", "kind: no_leader_sanction, who: heads, <<from_level>>: canh_cao,"),
    Damage("CT725", "kind: total_min, value: 80,", "kind: total_min, value: 80, <<who>>: heads,"),
    Damage("CT725", "rule: {kind: recognised}", "rule: {kind: recognised, <<at_least>>: 90}"),
    Damage("CT725", "rule: {kind: apart}", 'rule: {kind: apart, <<of>>: "3.1"}'),
    Damage("CT726", "kind: total_min, value: 80", "kind: total_min, value: {I: 90, II: 80, III: 70, IV: <<60>>}"),
    Damage(
        "CT726",
        "kind: criterion_share_min, value: 50",
        "kind: criterion_share_min, <<value>>: {I: 50, II: 40, III: 30}",
    ),
    Damage("CT727", "method: points", "method: <<all_met>>"),
    Damage("CT727", "{year: 2025, note", "{year: <<2024>>, note"),
    Damage("CT727", "kind: no_leader_sanction", "kind: <<all_communes_pass>>"),
    Damage("CT728", 'of: "3.1", at_least', 'of: <<"3.9">>, at_least'),
    Damage("CT728", 'of: "3.1", at_least', 'of: <<"5.4">>, at_least'),
    Damage("CT728", "unit_kinds: [phuong, thi_tran]", "unit_kinds: [phuong, <<dac_khu>>]"),
    Damage("CT715", 'of: "3.1", at_least: 90', 'of: "3.1", at_least: <<101>>'),
    Damage("CT718", "kind: total_min, value: 80", "kind: total_min, value: {I: <<101>>, II: 80, III: 70}"),
    Damage("CT709", "source: {ref: qd318, verified: [kind]}", "source: {ref: <<qd319>>, verified: [kind]}"),
    Damage("CT710", "verified: [level]", "verified: [<<value>>]"),
    Damage("CT711", '  - id: "16.3"', '  - id: <<"16.2">>'),
    Damage(
        "CT112", "unit_kinds: [xa, phuong, thi_tran]", "unit_kinds: [xa, phuong, <<thi_trấn>>]", frozenset({"CT728"})
    ),
    Damage("CT105", "kind: declared, step: 0.25", "kind: declared, step: <<0,25>>"),
    Damage("CT101", "method: points", "<<methode>>: points", frozenset({"CT701"})),
)

VARIANTS = (
    Variant("CT701", "years: {from: 2022, to: 2024}", "years: {from: 2022}"),
    Variant("CT701", "        max: 4\n        rule: {kind: declared", "        rule: {kind: declared"),
    Variant("CT701", "kind: total_min, value: 80", "kind: total_min, value: {I: 90, II: 80, III: 70}"),
    Variant("CT701", "\nauthority: {level: district", "\n# authority: {level: district"),
    Variant("CT713", 'pháp luật trở lên", points: 0}', 'pháp luật trở lên", points: -0.25}'),
    Variant("CT722", "        max: 4\n        rule: {kind: declared, step: 0.25}", "        rule: {kind: met}"),
    Variant("CT725", "kind: no_leader_sanction,", "kind: no_leader_sanction, who: officers, from_level: canh_cao,"),
    Variant("CT725", "kind: no_leader_sanction,", "kind: no_leader_sanction, who: officers,"),
    Variant("CT726", "kind: total_min, value: 80", "kind: total_min, value: {I: 90, II: 80, III: 70}"),
    Variant("CT727", "{year: 2025, note", "{year: 2026, note"),
    Variant("CT728", 'of: "3.1", at_least', 'of: "2.5", at_least'),
    Variant("CT728", 'of: "3.1", at_least', 'of: "2.1.2", at_least'),
    Variant("CT729", "id: qd25-2021\n", 'id: "qd25-2021"\n'),
    Variant("CT702", "        max: 7\n        rule", "        max:\n        rule"),
    Variant("CT703", "{from: 100, points: 3}", "{from: 100, points: null}"),
    Variant("CT704", "{from: 80, points: 1}", "{from: 79.999999, points: 1}"),
    Variant("CT705", "{from: 70, points: 0.5}", "{from: 70, points: 0.999999}"),
    Variant("CT706", "{from: 0, points: 0}]", "{from: 0, points: null}]"),
    Variant("CT713", "{from: 0, points: 0}]", "{from: 0, points: 0.0}]"),
    Variant("CT714", "{id: posting, days: 5", "{id: posting, days: 1"),
    Variant("CT715", "{from: 100, points: 3}", "{from: 99.5, points: 3}"),
    Variant("CT716", "max: 3\n        not_arising: {gives: full}", "max: 3\n        not_arising: {gives: 3}"),
    Variant("CT716", "not_arising: {gives: full}", "not_arising: {gives: 0}"),
    Variant("CT717", "kind: declared, step: 0.25", "kind: declared, step: 0.5"),
    Variant("CT718", "kind: total_min, value: 80", "kind: total_min, value: 100"),
    Variant("CT718", "kind: criterion_share_min, value: 50", "kind: criterion_share_min, value: 100"),
    Variant("CT719", SUBMIT, SUBMIT.replace("day: 10, month: 1", "day: 28, month: 2")),
    Variant("CT719", SUBMIT, SUBMIT.replace("day: 10, month: 1", "day: 31, month: 12")),
    Variant("CT720", SUBMIT, SUBMIT.replace(", year: 1", "")),
    Variant("CT721", "years: {from: 2022, to: 2024}", "years: {from: 2022, to: 2022}"),
    Variant("CT721", PERIOD, PERIOD.replace("day: 16, month: 11, year: -1", "day: 15, month: 11")),
    Variant("CT723", "id: qd25-2021\n", 'id: "qd25-2021"\n'),
)
