"""Texts of the rule reference."""

TEXTS: dict[str, tuple[str, str]] = {
    "error": ("lỗi", "error"),
    "warning": ("cảnh báo", "warning"),
    "weight": ("Mức", "Severity"),
    "clause": ("Căn cứ", "Legal basis"),
}
