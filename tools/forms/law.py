"""Legal texts as forms cite them: in full at first, by number afterwards."""

DECISION = (
    "Quyết định số 25/2021/QĐ-TTg ngày\xa022 tháng\xa07 năm\xa02021 của Thủ tướng Chính phủ quy định về xã, phường, "
    "thị trấn đạt chuẩn tiếp cận pháp luật"
)
CIRCULAR = (
    "Thông tư số 09/2021/TT-BTP ngày\xa015 tháng\xa011 năm\xa02021 của Bộ trưởng Bộ Tư pháp hướng dẫn thi hành "
    "Quyết định số 25/2021/QĐ-TTg ngày\xa022 tháng\xa07 năm\xa02021 của Thủ tướng Chính phủ quy định về xã, phường, "
    "thị trấn đạt chuẩn tiếp cận pháp luật"
)
BASES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    f"Căn cứ {DECISION};",
    f"Căn cứ {CIRCULAR};",
)
