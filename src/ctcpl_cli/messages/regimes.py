"""Parts of sentences about regime files."""

TEXTS: dict[str, tuple[str, str]] = {
    "file": ("Bộ quy định", "The regime"),
    "node": ("Mục “{id}”", "“{id}”"),
    "row": ("Mục thứ {n} của {list}", "Entry {n} of {list}"),
    "day": ("Ngày", "The day"),
    "rule": ("Quy tắc", "The rule"),
    "rule_of": ("Quy tắc của “{id}”", "The rule of “{id}”"),
}
