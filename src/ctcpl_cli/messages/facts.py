"""Parts of sentences about facts."""

TEXTS: dict[str, tuple[str, str]] = {
    "indicator": ("chỉ tiêu {id}", "indicator {id}"),
    "indicators": ("các chỉ tiêu {ids}", "the indicators {ids}"),
    "item": ("nội dung {id} của chỉ tiêu {above}", "item {id} of indicator {above}"),
    "say_not_arising": (
        "Nếu trong năm không phát sinh, hãy bỏ số liệu và ghi not_arising: true kèm note; nếu có, hãy sửa mẫu số.",
        "If the task did not arise, take out the facts and write not_arising: true with a note; "
        "else correct the denominator.",
    ),
    "correct_denominator": (
        "Bộ quy định không cho ghi “không phát sinh” ở đây; hãy sửa mẫu số, hoặc để trống khi chưa có số liệu.",
        "The regime does not provide for not arising here; correct the denominator, or leave it empty for now.",
    ),
    "did_you_mean": ("Có phải ý là “{near}”?", "Did you mean “{near}”?"),
    "known_ids": ("Mã dùng được: {ids}.", "Known ids: {ids}."),
    "belongs_below": (
        "“{id}” là mã nội dung: hãy ghi dưới mục items của chỉ tiêu “{above}”.",
        "“{id}” is an item: write it under items of indicator “{above}”.",
    ),
}
