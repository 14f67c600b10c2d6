"""Parts of sentences about regime files."""

TEXTS: dict[str, tuple[str, str]] = {
    "file": ("Bộ quy định", "The regime"),
    "node": ("Mục “{id}”", "“{id}”"),
    "row": ("Mục thứ {n} của {list}", "Entry {n} of {list}"),
    "unknown_class": (
        "Không có loại “{value}”; các loại là {choices}.",
        "There is no class “{value}”; classes are {choices}.",
    ),
    "one_value": (
        "Điều kiện {condition} chỉ có một giá trị chung, không theo loại đơn vị.",
        "A condition of kind {condition} has one value for all, not one for each class.",
    ),
    "nothing_for_points": (
        "Không có tiêu chí, chỉ tiêu nào của bộ quy định cho điểm.",
        "Nothing in the regime gives points.",
    ),
    "nothing_for_all_met": (
        "Không có chỉ tiêu nào của bộ quy định xét đạt hay không đạt.",
        "Nothing in the regime is met or not met.",
    ),
    "nothing_scored": (
        "“{id}” có max nhưng không phần nào bên trong cho điểm.",
        "“{id}” has a max, but no part of it gives points.",
    ),
    "communes_of_communes": (
        "Điều kiện này đếm các đơn vị cấp xã, nhưng bộ quy định lại đánh giá cấp xã.",
        "This condition counts communes, but the regime assesses communes.",
    ),
    "year_assessed": (
        "Năm {year} thuộc years của chính bộ quy định này nên không phải là năm không đánh giá.",
        "The year {year} is one of this regime's own years, so it is assessed.",
    ),
    "day": ("Ngày", "The day"),
    "rule": ("Quy tắc", "The rule"),
    "rule_of": ("Quy tắc của “{id}”", "The rule of “{id}”"),
}
