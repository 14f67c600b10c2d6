"""Words of new plans, letters and decisions that depend on who issues them. Official documents exist in Vietnamese only."""

SUBJECTS: dict[str, str] = {
    "plan": "Xây dựng {matter} đạt chuẩn tiếp cận pháp luật năm {year}",
    "letter": "đánh giá, công nhận {matter} đạt chuẩn tiếp cận pháp luật năm {year}",
    "decision": "Về việc công nhận {units} đạt chuẩn tiếp cận pháp luật năm {year}",
}
MATTER = "xây dựng {matter} đạt chuẩn tiếp cận pháp luật năm {year}"
SYMBOLS: dict[str, dict[str, str]] = {
    "plan": {"commune": "KH-UBND", "district": "KH-UBND", "province": "KH-UBND"},
    "letter": {"commune": "UBND", "district": "UBND-TP", "province": "UBND-NC"},
    "decision": {"district": "QĐ-UBND", "province": "QĐ-UBND"},
}
COMMANDS: dict[str, str] = {
    "plan": "Soạn tệp Word: ctcpl render-plan {path}",
    "letter": "Soạn tệp Word: ctcpl render-plan {path}",
    "decision": "Soạn tệp Word: ctcpl render-decision {folder}",
}
AUTHORITY: dict[str, list[str]] = {
    "plan": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    "letter": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    "decision": ["CHỦ TỊCH"],
}
BASES: dict[str, str] = {
    "first": "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "council": "Căn cứ kết quả thẩm định của {council} {area};",
    "minutes": "Căn cứ kết quả thẩm định của {office};",
    "proposal": "Theo đề nghị của {office_head}.",
}
BODIES: dict[str, str] = {
    "committee": "Ủy ban nhân dân {area}",
    "units": "Ủy ban nhân dân các {units}",
    "districts": "Ủy ban nhân dân cấp huyện",
}
RECIPIENTS: dict[str, tuple[str, ...]] = {
    "plan_commune": ("{office};", "Công chức được phân công;", "Lưu: VT."),
    "plan_district": ("Sở Tư pháp;", "{doers};", "Lưu: VT, TP."),
    "plan_province": ("Bộ Tư pháp;", "{doers};", "Lưu: VT, NC."),
    "letter_commune": ("Như trên;", "Lưu: VT."),
    "letter_district": ("Như trên;", "Lưu: VT, TP."),
    "letter_province": ("Như trên;", "Lưu: VT, NC."),
    "decision_district": ("Như Điều {blank};", "Sở Tư pháp;", "Lưu: VT, TP."),
    "decision_province": ("Như Điều {blank};", "Bộ Tư pháp;", "Lưu: VT, NC."),
}
