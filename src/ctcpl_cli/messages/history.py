"""Sentences about revisions and the history of a workspace."""

TEXTS: dict[str, tuple[str, str]] = {
    "no_git": (
        "Không tìm thấy chương trình git. Hãy cài git rồi chạy lại.",
        "The program git was not found. Install git and run this again.",
    ),
    "no_repository": (
        "{path} không nằm trong kho git nào dùng được ({said}). Hãy chạy lệnh trong kho git chứa hồ sơ.",
        "{path} is in no git repository that can be used ({said}). Run this in the repository of the dossiers.",
    ),
    "no_revision": (
        "Kho git không có phiên bản “{revision}”. Hãy ghi tên nhánh, thẻ hoặc mã commit có thật; trong bản sao nông thì lấy về trước bằng git fetch.",
        "The repository has no revision “{revision}”. Name a branch, tag or commit it has; in a shallow clone git fetch it first.",
    ),
    "bad_settings": (
        "Ở phiên bản {revision}, tệp cấu hình ctcpl.toml không dùng được: {reason}. Hãy so với phiên bản khác.",
        "In revision {revision} the configuration ctcpl.toml cannot be used: {reason}. Compare with another revision.",
    ),
    "no_content": (
        "Kho git thiếu nội dung {blob}. Hãy lấy đủ dữ liệu bằng git fetch.",
        "The repository lacks the content {blob}. Fetch it with git fetch.",
    ),
    "git_failed": ("git báo lỗi: {said}.", "git failed: {said}."),
    "path_not_then": (
        "Ở phiên bản {revision} không có {path}. Hãy xem lại đường dẫn lúc đó.",
        "There is no {path} in revision {revision}. Look up the path of that time.",
    ),
    "compared_base": (
        "Đã so với {commit}, gốc chung với {revision}.",
        "Compared with {commit}, the merge base with {revision}.",
    ),
    "compared_itself": (
        "Đã so với chính {revision} ({commit}): lịch sử ở đây quá ngắn để tìm gốc chung, nên thay đổi riêng của {revision} cũng được tính.",
        "Compared with {revision} itself ({commit}): history here is too short for a merge base, so changes made there count too.",
    ),
    "nothing_changed": (
        "Không có tệp nào thay đổi.",
        "No file changed.",
    ),
    "shallow": (
        "Bản sao này chỉ có phần sau của lịch sử; dòng cuối chưa chắc là lần ghi đầu tiên. Lấy đủ bằng git fetch --unshallow.",
        "This clone has only the later part of the history; the last line need not be the first commit. Fetch all with git fetch --unshallow.",
    ),
    "not_in_history": (
        "Lịch sử git không có hồ sơ nào ở {path}. Hãy ghi đường dẫn của hồ sơ, hoặc thư mục có hồ sơ, đã commit.",
        "The history has no dossier at {path}. Name a dossier, or a folder of dossiers, that was committed.",
    ),
    "column_commit": ("Commit", "Commit"),
    "column_day": ("Ngày", "Day"),
    "column_result": ("Kết quả", "Result"),
    "column_subject": ("Nội dung thay đổi", "Subject"),
    "unreadable": ("không đọc được", "unreadable"),
    "deleted": ("đã xóa", "deleted"),
    "step": ("{before} -> {after}", "{before} -> {after}"),
}
