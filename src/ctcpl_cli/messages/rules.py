"""Texts of the rule reference."""

TEXTS: dict[str, tuple[str, str]] = {
    "error": ("lỗi", "error"),
    "warning": ("cảnh báo", "warning"),
    "weight": ("Mức", "Severity"),
    "acceptable": (
        "Hồ sơ được phép chấp nhận tạm thời lỗi này (khóa accepted).",
        "A dossier may accept this for a time (key accepted).",
    ),
    "not_acceptable": ("Hồ sơ không được chấp nhận lỗi này.", "No dossier may accept this."),
    "clause": ("Căn cứ", "Legal basis"),
}
