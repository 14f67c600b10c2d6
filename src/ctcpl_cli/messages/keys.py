"""Keys of a dossier as people call them, with the word to type."""

TEXTS: dict[str, tuple[str, str]] = {
    "id": ("mã (id)", "the id (id)"),
    "number": ("số, ký hiệu (number)", "the number (number)"),
    "date": ("ngày (date)", "the date (date)"),
    "title": ("tên văn bản (title)", "the title (title)"),
    "from": ("ngày đầu (from)", "the first day (from)"),
    "to": ("ngày cuối (to)", "the last day (to)"),
    "times": ("số lần phát (times)", "the number of announcements (times)"),
    "office": ("niêm yết tại trụ sở (office)", "the posting at the office (office)"),
    "posting": ("niêm yết (posting)", "the posting (posting)"),
    "meeting": ("cuộc họp (meeting)", "the meeting (meeting)"),
    "minutes": ("biên bản (minutes)", "the minutes (minutes)"),
    "post": ("chức vụ (post)", "the post (post)"),
    "kind": ("hình thức xử lý (kind)", "the kind of sanction (kind)"),
    "level": ("hình thức kỷ luật (level)", "the discipline (level)"),
    "official_duty": ("có phải trong thi hành công vụ (official_duty)", "whether in official duty (official_duty)"),
    "act_date": ("ngày vi phạm (act_date)", "the day of the act (act_date)"),
    "decision": ("văn bản xử lý (decision)", "the decision (decision)"),
}
