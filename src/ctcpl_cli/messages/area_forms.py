"""Fixed words of the forms of the level above the communes. Official documents exist in Vietnamese only."""

from typing import NamedTuple


class Title(NamedTuple):
    """What stands in a form's head: who issues it (``committee``, ``council`` or ``office``), symbol and subject."""

    issuer: str
    symbol: str
    subject: str
    rests_on_points: bool = True
    """Whether a draft of the regime makes a draft of the document."""


TITLES: dict[str, Title] = {
    "thanh-lap-hoi-dong": Title(
        "committee",
        "QĐ-UBND",
        "Về việc thành lập {council} {area}",
        rests_on_points=False,
    ),
    "giay-moi": Title(
        "committee",
        "GM-UBND",
        "Họp {council} {area} năm\N{NO-BREAK SPACE}{year}",
        rests_on_points=False,
    ),
    "mau-05": Title("council", "BB-HĐ", "Cuộc họp {council} {area} năm\N{NO-BREAK SPACE}{year}"),
    "mau-06a": Title(
        "council", "", "Về kết quả thẩm định chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year} của các {units}"
    ),
    "mau-06b": Title(
        "council", "", "Về kết quả thẩm định chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year} của các {units}"
    ),
    "mau-07": Title("council", "", "Năm {year}"),
    "bao-cao-tham-dinh": Title(
        "council",
        "BC-HĐ",
        "Kết quả thẩm định hồ sơ đề nghị công nhận {units} đạt chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year}",
    ),
    "to-trinh": Title(
        "office", "TTr-{short}", "Về việc công nhận {units} đạt chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year}"
    ),
    "thong-bao": Title(
        "committee",
        "TB-UBND",
        "Công bố {units} đạt chuẩn, chưa đạt chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year}",
    ),
    "yeu-cau-bo-sung": Title(
        "office",
        "{short}",
        "bổ sung, hoàn thiện hồ sơ đề nghị công nhận đạt chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year}",
        rests_on_points=False,
    ),
    "mau-09": Title("committee", "", "Năm {year}"),
    "mau-10": Title(
        "committee",
        "BC-UBND",
        "Kết quả đánh giá, công nhận {units} đạt chuẩn tiếp cận pháp luật năm\N{NO-BREAK SPACE}{year}",
    ),
}

WORDS: dict[str, str] = {
    "council_break": "ĐÁNH GIÁ ",
    "short_committee": "UBND",
    "district_office": "Phòng Tư pháp",
    "district_office_head": "Trưởng phòng Tư pháp",
    "district_office_title": "TRƯỞNG PHÒNG",
    "district_office_short": "PTP",
    "district_staff_head": "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "district_officer": "công chức Tư pháp\xa0- Hộ tịch",
    "district_archive": "VT, TP-HT",
    "district_office_archive": "PTP",
    "province_office": "Sở Tư pháp",
    "province_office_head": "Giám đốc Sở Tư pháp",
    "province_office_title": "GIÁM ĐỐC",
    "province_office_short": "STP",
    "province_staff_head": "Chánh Văn phòng Ủy ban nhân dân",
    "province_officer": "công chức phụ trách công tác tư pháp",
    "province_archive": "VT",
    "province_office_archive": "VT",
    "superior_province": "Ủy ban nhân dân {province}",
    "superior_ministry": "Bộ Tư pháp",
    "law_base": r"Căn cứ (?:Luật|Nghị quyết|Nghị định|Quyết định số|Thông tư)\b",
    "role_chair": "Chủ tịch Hội đồng",
    "role_deputy": "Phó Chủ tịch Hội đồng",
    "role_member": "Ủy viên",
    "role_secretary": "Thư ký Hội đồng",
    "pass": "Đạt chuẩn",
    "fail": "Chưa đạt chuẩn",
    "incomplete": "Chưa đủ dữ liệu",
    "choice_units": "{id}) {count} đơn vị",
    "met_units": "Đạt: {met} đơn vị; không đạt: {not_met} đơn vị",
    "in_file": "Tệp {file}, dòng {line}: {message}",
    "committee_of": "Ủy ban nhân dân {unit}",
    "kind_total": "Tổng cộng",
    "quorum_reached": "đủ",
    "quorum_missed": "chưa đủ",
    "quorum_unknown": "………",
}
