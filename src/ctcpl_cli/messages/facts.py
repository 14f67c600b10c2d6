"""Parts of sentences about facts."""

TEXTS: dict[str, tuple[str, str]] = {
    "indicator": ("chỉ tiêu {id}", "indicator {id}"),
    "indicators": ("các chỉ tiêu {ids}", "the indicators {ids}"),
    "item": ("nội dung {id} của chỉ tiêu {above}", "item {id} of indicator {above}"),
    "did_you_mean": ("Có phải ý là “{near}”?", "Did you mean “{near}”?"),
    "known_ids": ("Mã dùng được: {ids}.", "Known ids: {ids}."),
    "belongs_below": (
        "“{id}” là mã nội dung: hãy ghi dưới mục items của chỉ tiêu “{above}”.",
        "“{id}” is an item: write it under items of indicator “{above}”.",
    ),
}
