"""Parts of sentences about the procedure."""

TEXTS: dict[str, tuple[str, str]] = {
    "meeting_day": ("ngày họp thống nhất kết quả", "the day of the meeting"),
    "last_posting_day": ("ngày niêm yết cuối cùng", "the last day of posting"),
}
