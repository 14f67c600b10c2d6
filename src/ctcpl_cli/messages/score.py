"""Texts of score tables."""

TEXTS: dict[str, tuple[str, str]] = {
    "unit": ("Đơn vị", "Unit"),
    "year": ("Năm", "Year"),
    "criterion": ("TC{id}", "C{id}"),
    "total": ("Tổng", "Total"),
    "verdict": ("Kết luận", "Verdict"),
    "why": ("Lý do", "Reason"),
    "summary": (
        "{units} đơn vị: {passed} đạt, {failed} chưa đạt, {incomplete} chưa đủ dữ liệu.",
        "Units: {units}, pass: {passed}, fail: {failed}, incomplete: {incomplete}.",
    ),
    "unverified": (
        "Kết quả dựa vào {count} con số của bộ quy định chưa đối chiếu với văn bản; ctcpl score --format json liệt kê ở mục unverified.",
        "Results rest on {count} numbers of the regime that nobody has seen in the law; ctcpl score --format json lists them under unverified.",
    ),
}
