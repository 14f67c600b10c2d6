"""Why a file could not be read or written, as part of a sentence."""

TEXTS: dict[str, tuple[str, str]] = {
    "absent": ("không còn ở đó", "it is not there"),
    "forbidden": ("tài khoản đang dùng không được phép", "your account is not allowed to"),
    "a_folder": ("ở đó là một thư mục", "a folder has this name"),
    "file_in_the_way": ("một tệp đứng ở chỗ của thư mục", "a file stands where a folder is needed"),
    "no_ordinary_file": ("không phải tệp thường", "it is no ordinary file"),
    "circle_of_links": ("các liên kết trỏ vòng quanh", "its links go round in a circle"),
    "long_name": ("tên hoặc đường dẫn quá dài", "its name or path is too long"),
    "full": ("ổ đĩa đã đầy", "the disk is full"),
    "read_only": ("ổ đĩa chỉ cho đọc", "the disk is read-only"),
    "other": ("{said}", "{said}"),
    "not_toml": ("nội dung không đúng định dạng TOML", "it is not written in TOML"),
    "years_no_table": (
        'mục years phải là một bảng [years], mỗi năm một dòng, ví dụ 2025 = "qd25-2021"',
        'years must be a table [years] with a line a year, such as 2025 = "qd25-2021"',
    ),
    "bad_year": (
        'trong [years], dòng “{year}” phải là năm có bốn chữ số và mã bộ quy định trong ngoặc kép, ví dụ 2025 = "qd25-2021"',
        "in [years], “{year}” must be a year of four digits with the id of a regime in quotes, "
        'such as 2025 = "qd25-2021"',
    ),
    "year_without_regime": (
        "năm {year} được mở theo bộ quy định “{regime}” nhưng không có bộ quy định này; dùng được: {known}",
        "{year} is opened for the regime “{regime}”, which is in no file; known: {known}",
    ),
    "unknown_settings": ("không có mục nào tên là {names}", "there are no settings named {names}"),
}
