"""What the lists of administrative units say: parts of findings, and the texts of ``ctcpl units``."""

TEXTS: dict[str, tuple[str, str]] = {
    "have_codes": (
        "Đơn vị mang tên đó: {units}.",
        "Units of that name: {units}.",
    ),
    "search_them": (
        "Hãy tra bằng lệnh ctcpl units search rồi sửa cho đúng.",
        "Look it up with ctcpl units search and correct it.",
    ),
    "write_as_listed": (
        "Hãy ghi lại theo danh mục, hoặc sửa mã nếu mã ghi nhầm.",
        "Write it as the list has it, or correct the code if that is mistyped.",
    ),
    "if_so_then": (
        "{hint} Nếu năm {year} đơn vị đúng là như đã ghi thì giữ nguyên.",
        "{hint} If the unit was so in {year}, leave it.",
    ),
    "merged_into": (
        "Trước ngày đó, mã này là của {names}, nay thuộc {units}.",
        "Before that day the code was that of {names}, which is now in {units}.",
    ),
    "was_before": (
        "Trước ngày đó, mã này là của {names}. Hãy tra mã mới bằng lệnh ctcpl units search.",
        "Before that day the code was that of {names}. Look up the new one with ctcpl units search.",
    ),
    "since_then": (
        "từ 01/7/2025 mã này là của {names}",
        "since 1 July 2025 it has been that of {names}",
    ),
    "before_then": (
        "trước 01/7/2025 mã này là của {names}",
        "before 1 July 2025 it was that of {names}",
    ),
    "now_in": (
        "Đơn vị cũ nay thuộc {units}. Hãy sửa mã và tên, hoặc sửa year nếu năm ghi nhầm.",
        "The old unit is now in {units}. Correct code and name, or year if that is mistyped.",
    ),
    "search_code": (
        "Hãy tra mã bằng lệnh ctcpl units search.",
        "Look the code up with ctcpl units search.",
    ),
    "code_went_into": (
        "Trước 01/7/2025 mã này là của {names}, nay thuộc {units}.",
        "Before 1 July 2025 it was that of {names}, which is now in {units}.",
    ),
    "code_at_other_time": (
        "Thời kỳ khác, mã này là của {names}; hãy xem lại năm, hoặc tra mã bằng lệnh ctcpl units search.",
        "At another time it is that of {names}; check the year, or look the code up with ctcpl units search.",
    ),
    "column_code": ("Mã", "Code"),
    "column_unit": ("Đơn vị", "Unit"),
    "column_district": ("Cấp huyện", "District"),
    "column_province": ("Cấp tỉnh", "Province"),
    "column_lists": ("Có trong danh mục ngày", "In the lists of"),
    "column_mergers": ("Sắp xếp ngày 01/7/2025", "Merged on 1 July 2025"),
    "made_of": ("gồm {units}", "made of {units}"),
    "went_into": ("nay thuộc {units}", "now in {units}"),
    "partly": ("một phần {unit}", "a part of {unit}"),
    "none_found": (
        "Không có đơn vị nào khớp với “{words}”. Hãy thử ít chữ hơn, hoặc bỏ --year, --province.",
        "No unit matches “{words}”. Try fewer letters, or leave out --year and --province.",
    ),
}
