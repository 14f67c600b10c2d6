"""Texts about what is found in Word templates, and the words by which their elements are known."""

TEXTS: dict[str, tuple[str, str]] = {
    "near": ("Có phải ý là “{near}”?", "Is “{near}” meant?"),
    "known": ("Các tên dùng được: {known}.", "Known names: {known}."),
    "nothing_below": (
        "“{owner}” là một giá trị đơn, không có phần con; hãy bỏ phần sau dấu chấm.",
        "“{owner}” is a single value with nothing below it; delete what follows the dot.",
    ),
    "rename": (
        "Hãy đặt tên tệp theo văn bản (lệnh ctcpl forms in danh sách), hoặc chuyển tệp đi nơi khác.",
        "Name the file after its document (ctcpl forms lists them), or move it elsewhere.",
    ),
    "nation": ("Quốc hiệu", "the national name"),
    "motto": ("Tiêu ngữ", "the national motto"),
    "issuer": ("tên cơ quan ban hành", "the issuing body"),
    "number": ("số, ký hiệu", "number and symbol"),
    "place_date": ("địa danh và thời gian ban hành", "place and date"),
    "signature": ("quyền hạn, chức vụ của người ký", "the signature"),
    "recipients": ("nơi nhận", "the recipients"),
}

ELEMENT_WORDS: dict[str, tuple[str, ...]] = {
    "nation": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    "motto": ("Độc lập - Tự do - Hạnh phúc",),
    "number": ("Số:",),
    "recipients": ("Nơi nhận:",),
}
"""Fixed words that show an element; both spellings of the national name occur in the decree itself."""
