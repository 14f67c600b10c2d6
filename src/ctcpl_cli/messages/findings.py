"""Words around findings in reports and in the formats of code hosts."""

TEXTS: dict[str, tuple[str, str]] = {
    "accepted": (
        "[Đã chấp nhận đến hết ngày {until}, {office}: {reason}]",
        "[Accepted until {until} by {office}: {reason}]",
    ),
    "accepted_count": (
        "Trong đó không tính {count} lỗi, cảnh báo đã được chấp nhận (khóa accepted của hồ sơ).",
        "Not counted: findings that dossiers accept: {count}.",
    ),
    "no_job_summary": (
        "Lưu ý: không ghi được bảng tổng hợp vào {path}.",
        "Note: the summary could not be written to {path}.",
    ),
    "error": ("Lỗi", "Error"),
    "warning": ("Cảnh báo", "Warning"),
    "notice": ("Đã chấp nhận", "Accepted"),
    "more": (
        "Không hiện hết trên trang thay đổi: còn {error} lỗi, {warning} cảnh báo, {notice} chỗ đã chấp nhận nữa.",
        "Not all stand beside the change: {error} more errors, {warning} more warnings, {notice} more accepted findings.",
    ),
    "summary_title": ("Kết quả kiểm tra hồ sơ", "What ctcpl found"),
    "summary_counts": (
        "{files} tệp: {error} lỗi, {warning} cảnh báo, {notice} chỗ đã chấp nhận.",
        "Files: {files}, errors: {error}, warnings: {warning}, accepted findings: {notice}.",
    ),
    "column_weight": ("Mức độ", "Weight"),
    "column_place": ("Vị trí", "Place"),
    "column_code": ("Mã", "Code"),
    "column_message": ("Nội dung", "Message"),
    "rows_missing": (
        "Bảng này còn thiếu {count} dòng vì quá dài. Hãy chạy ctcpl check trên máy để xem đủ.",
        "Rows missing here because the table is too long: {count}. Run ctcpl check on your computer to see all.",
    ),
    "source_root": (
        "Thư mục mà đường dẫn trong báo cáo này được tính từ đó.",
        "The folder that the paths of this report count from.",
    ),
    "several": ("{errors} lỗi, đầu tiên: {first}", "{errors} errors, the first: {first}"),
}
