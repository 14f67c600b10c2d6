"""Texts of repairs that the program makes itself."""

TEXTS: dict[str, tuple[str, str]] = {
    "fixable": ("[ctcpl check --fix sửa được]", "[ctcpl check --fix repairs it]"),
    "fixable_on_request": (
        "[ctcpl check --fix-self-points sửa được]",
        "[ctcpl check --fix-self-points repairs it]",
    ),
    "repaired": ("Đã sửa {count} chỗ trong {path}.", "Repairs in {path}: {count}."),
    "nothing_to_repair": ("Không có chỗ nào tự sửa được.", "There is nothing that can be repaired."),
    "would_repair": (
        "Có thể sửa {count} chỗ trong {files} tệp; chưa ghi gì. Gọi lại với --fix để ghi.",
        "Repairs: {count} in {files} files; nothing was written. Run again with --fix to write them.",
    ),
    "not_written": (
        "Không ghi được {path}: {reason}. Tệp còn nguyên như cũ; hãy kiểm tra quyền ghi rồi gọi lại lệnh.",
        "{path} cannot be written: {reason}. It is as it was; check the permissions and run the command again.",
    ),
}
