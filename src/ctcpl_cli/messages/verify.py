"""Texts about finished Word documents: reading, verifying, turning into PDF."""

TEXTS: dict[str, tuple[str, str]] = {
    "not_word": (
        "{path} không phải là tệp Word .docx hoặc đã hỏng. Hãy mở bằng Word và lưu lại thành .docx.",
        "{path} is not a Word .docx file, or is damaged. Open it in Word and save it as .docx.",
    ),
    "unreadable": (
        "Không đọc được {path}: {reason}. Hãy kiểm tra quyền đọc, hoặc chọn một tệp Word.",
        "{path} cannot be read: {reason}. Check the permissions, or choose a Word file.",
    ),
    "margin": ("[Đầu trang, chân trang] {line}", "[Header, footer] {line}"),
    "not_ours": (
        "{path} không phải là văn bản do ctcpl soạn, hoặc thông tin kiểm chứng trong tệp đã bị xóa. Hãy chọn tệp .docx do "
        "lệnh render soạn ra.",
        "{path} was not written by ctcpl, or its record has been removed. Choose a .docx file written by a render command.",
    ),
    "unchanged": (
        "{path}: nguyên trạng, khớp với hồ sơ, bộ quy định và mẫu hiện nay.",
        "{path}: unchanged, and as the dossiers, regime and template say today.",
    ),
    "edited": ("{path}: đã bị sửa tay ở {count} chỗ:", "{path}: edited by hand in {count} places:"),
    "edit_changed": ("đoạn {number} đã sửa", "paragraph {number} was changed"),
    "edit_added": ("đoạn {number} được thêm vào", "paragraph {number} was added"),
    "edit_removed": ("một đoạn bị xóa trước đoạn {number}", "a paragraph was removed before paragraph {number}"),
    "edit_margin": ("một dòng bị xóa khỏi đầu trang hoặc chân trang", "a line was removed from a header or footer"),
    "out_of_date": (
        "{path}: đã cũ so với hồ sơ hiện nay, vì:",
        "{path}: out of date, because:",
    ),
    "source_changed": ("tệp {name} đã thay đổi", "the file {name} has changed"),
    "source_missing": ("không còn tệp {name}", "the file {name} is missing"),
    "source_added": ("có thêm tệp {name}", "the file {name} has been added"),
    "regime_changed": ("bộ quy định {name} đã thay đổi", "the regime {name} has changed"),
    "regime_missing": ("không còn bộ quy định {name}", "the regime {name} is missing"),
    "template_changed": ("mẫu {name} đã thay đổi", "the template {name} has changed"),
    "template_missing": ("không còn mẫu {name}", "the template {name} is missing"),
    "program_changed": (
        "văn bản do phiên bản {name} của chương trình soạn",
        "it was written by version {name} of the program",
    ),
    "difference": (
        "Nếu soạn lại bây giờ, văn bản sẽ khác (- hiện có, + sẽ có):",
        "Written again now it would differ (- as it is, + as it would be):",
    ),
    "same_text": (
        "Nếu soạn lại bây giờ, lời văn vẫn như cũ.",
        "Written again now it would read the same.",
    ),
    "not_made": ("Hiện chưa soạn lại được: {reason}", "It cannot be written again now: {reason}"),
    "no_source": (
        "không còn tệp dữ liệu của văn bản. Hãy chạy lệnh trong thư mục làm việc có tệp ấy.",
        "the files of the document are missing. Run the command in the workspace that has them.",
    ),
    "source_errors": (
        "{path} còn lỗi. Hãy chạy ctcpl check để xem từng lỗi.",
        "{path} has errors. Run ctcpl check to see each.",
    ),
    "source_kind": (
        "{path} không còn là loại tệp trước đây. Hãy xem lại dòng kind và bộ quy định trong tệp.",
        "{path} is no longer a file of the same kind. Check its kind and its regime.",
    ),
    "no_office": (
        "Chưa xuất được PDF: không tìm thấy LibreOffice. Hãy cài LibreOffice rồi chạy lại; các tệp .docx vẫn đã được ghi.",
        "No PDF was written: LibreOffice was not found. Install it and run again; the .docx files have been written.",
    ),
    "office_slow": (
        "Chưa xuất được PDF cho {path}: LibreOffice không trả lời trong {seconds} giây. Hãy đóng LibreOffice đang mở rồi chạy lại.",
        "No PDF was written for {path}: LibreOffice gave no answer within {seconds} seconds. Close it and run again.",
    ),
    "office_failed": (
        "Chưa xuất được PDF cho {path}: LibreOffice không chuyển được tệp này. Hãy mở tệp .docx và xuất PDF từ Word.",
        "No PDF was written for {path}: LibreOffice could not convert it. Open the .docx file and export it from Word.",
    ),
}
