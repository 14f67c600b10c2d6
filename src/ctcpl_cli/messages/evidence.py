"""Parts of sentences about evidence."""

TEXTS: dict[str, tuple[str, str]] = {
    "list_it": (
        "Hãy thêm tài liệu này vào danh sách evidence, hoặc bỏ mã khỏi đây.",
        "Add the document to the list evidence, or take its id out here.",
    ),
    "meant": (
        "Nếu ý là “{near}” thì hãy sửa lại mã; nếu không, hãy thêm tài liệu này vào danh sách evidence.",
        "If “{near}” was meant, correct the id; else add the document to the list evidence.",
    ),
}
