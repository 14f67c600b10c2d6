"""Parts of sentences about the procedure."""

TEXTS: dict[str, tuple[str, str]] = {
    "meeting_day": ("ngày họp thống nhất kết quả", "the day of the meeting"),
    "last_posting_day": ("ngày niêm yết cuối cùng", "the last day of posting"),
    "days": ("ngày", "days"),
    "working_days": ("ngày làm việc", "working days"),
    "survey_issued": ("số phiếu phát ra", "the sheets given out"),
    "survey_returned": ("số phiếu thu về", "the sheets given back"),
    "survey_valid": ("số phiếu hợp lệ", "the valid sheets"),
    "survey_answers": ("số phiếu của ba mức đánh giá cộng lại", "the answers for this model together"),
}
