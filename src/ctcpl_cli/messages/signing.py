"""Words about signatures, what they cover, and ``ctcpl sign-off``."""

PARTS: dict[str, tuple[str, str]] = {
    "year": ("Năm đánh giá", "The assessment year"),
    "regime": ("Bộ quy định", "The regime"),
    "illustrative": ("Dấu hiệu số liệu minh họa (illustrative)", "The mark of made-up figures (illustrative)"),
    "unit": ("Thông tin đơn vị", "The unit"),
    "leaders": ("Nội dung về người đứng đầu", "What is said about the leaders"),
    "satisfaction": ("Số liệu về mức độ hài lòng", "The satisfaction"),
    "procedure": ("Trình tự thực hiện", "The procedure"),
    "survey": ("Số liệu lấy ý kiến", "The survey"),
    "indicators": ("Chỉ tiêu {id}", "Indicator {id}"),
    "evidence": ("Tài liệu kiểm chứng {id}", "Evidence {id}"),
    "appraisal_minutes": ("Biên bản thẩm định", "The minutes of the appraisal"),
    "appraisal_items": ("Kết quả thẩm định {id}", "The appraisal of {id}"),
}
"""What a signature covers, by the key of each part."""

TEXTS: dict[str, tuple[str, str]] = PARTS | {
    "not_issued": ("quyết định thiếu số hoặc ngày", "the decision lacks its number or its full date"),
    "other_name": ("tệp không còn tên decision.yaml", "the file is not named decision.yaml any more"),
    "unknown": ("Phần “{id}”", "The part “{id}”"),
    "by_commune": ("cấp xã", "the commune"),
    "by_council": ("Hội đồng", "the council"),
    "signed": ("Đã xác nhận: {path} ({by}, {digest})", "Signed: {path} ({by}, {digest})"),
    "sealed": ("Đã chốt {count} hồ sơ của quyết định: {path}", "Dossiers sealed: {count}, by the decision {path}"),
    "same": ("Không có gì mới để xác nhận: {path}", "Nothing new to sign: {path}"),
    "refused_errors": (
        "Chưa xác nhận {path}: tệp còn lỗi. Hãy sửa các lỗi sau rồi chạy lại.",
        "Not signed: {path} has errors. Correct these and run this again.",
    ),
    "refused_unread": (
        "Chưa xác nhận {path}: hồ sơ chưa chấm được. Hãy chạy ctcpl check để biết lý do.",
        "Not signed: {path} cannot be scored. Run ctcpl check to see why.",
    ),
    "refused_no_minutes": (
        "Chưa xác nhận {path}: hồ sơ chưa có biên bản thẩm định (appraisal.minutes). Hội đồng chỉ xác nhận sau khi thẩm định.",
        "Not signed: {path} has no minutes of an appraisal (appraisal.minutes). The council signs after it has appraised.",
    ),
    "refused_not_issued": (
        "Chưa chốt {path}: quyết định chưa có đủ số và ngày, hoặc đã bị hủy bỏ. Chỉ chốt hồ sơ của quyết định đã ban hành.",
        "Not sealed: the decision {path} lacks its number or date, or was annulled. Only issued decisions are sealed.",
    ),
    "refused_name": (
        "Chưa chốt {path}: chỉ tệp mang tên decision.yaml giữ được nguyên các hồ sơ bên cạnh. Hãy đổi tên tệp rồi chạy lại.",
        "Not sealed: only a file named decision.yaml freezes the dossiers beside it. Rename {path} and run this again.",
    ),
    "refused_frozen": (
        "Chưa chốt {path}: hồ sơ của {units} đã khác so với khi ban hành quyết định. Hãy khôi phục, hoặc ghi văn bản sửa đổi "
        "kèm mã đơn vị vào corrections.",
        "Not sealed: the decision {path} was issued on other dossiers of {units}. Restore them, or record the correcting document "
        "with the codes of the units under corrections.",
    ),
    "refused_layout": (
        "Chưa ghi {path}: không thêm được khóa {name} vào tệp viết theo cách này. Hãy viết mỗi khóa một dòng, bỏ dòng “...” ở "
        "cuối tệp rồi chạy lại.",
        "Not written: the key {name} cannot be added to {path} as it is laid out. Write each key on a line of its own, "
        "take out a line “...” at the end, and run this again.",
    ),
    "no_dossiers": (
        "Chưa chốt {path}: cạnh tệp này không có hồ sơ nào.",
        "Not sealed: there is no dossier beside {path}.",
    ),
    "refused_other": (
        "Chưa xác nhận {path}: tệp này không phải hồ sơ hay quyết định.",
        "Not signed: {path} is neither dossier nor decision.",
    ),
    "still_missing": (
        "Lưu ý: {path} còn {count} chỗ chưa có số liệu.",
        "Note: {path} still lacks facts: {count}.",
    ),
    "who": (
        "Hãy ghi --by commune (cấp xã) hoặc --by council (Hội đồng).",
        "Say who signs: --by commune or --by council.",
    ),
    "nothing": ("Không có hồ sơ nào trong {path}.", "There is no dossier in {path}."),
}
