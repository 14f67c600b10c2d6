"""Words about findings that a dossier lets stand."""

TEXTS: dict[str, tuple[str, str]] = {
    "mended": (
        "Hãy bỏ dòng này nếu đã khắc phục, hoặc sửa lại at.",
        "Take the row out if it was mended, or correct at.",
    ),
    "elsewhere": (
        "Mã này đang có ở {places}; hãy sửa lại at, hoặc bỏ dòng này.",
        "It stands at {places}: correct at, or take the row out.",
    ),
    "told": (
        "Lưu ý: hồ sơ đang chấp nhận tạm thời {count} lỗi, cảnh báo (khóa accepted); ctcpl check liệt kê từng chỗ.",
        "Note: exceptions in force in these dossiers (key accepted): {count}. ctcpl check lists them.",
    ),
}
