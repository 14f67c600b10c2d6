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
    "satisfaction_negative": ("{value} là số âm", "{value} is negative"),
    "satisfaction_zero_denominator": ("mẫu số bằng 0", "the denominator is 0"),
    "satisfaction_numerator_above": (
        "tử số {numerator} lớn hơn mẫu số {denominator}",
        "the numerator {numerator} is above the denominator {denominator}",
    ),
    "sanction_prosecution": (
        "chưa đối chiếu được quy định về trường hợp bị truy cứu trách nhiệm hình sự",
        "nobody has seen what the law says of a prosecution",
    ),
    "sanction_years": (
        "hành vi xảy ra năm {act} nhưng quyết định năm {decided}, chưa đối chiếu được tính vào năm nào",
        "the act is of {act} and the decision of {decided}; nobody has seen which year counts",
    ),
    "communes_none": (
        "chưa có hồ sơ cấp xã nào cùng năm để cạnh tệp này",
        "no dossier of a commune of the same year stands beside this file",
    ),
    "communes_open": ("chưa có kết luận của {names}", "there is no verdict yet of {names}"),
    "did_you_mean": ("Có phải ý là “{near}”?", "Did you mean “{near}”?"),
    "known_ids": ("Mã dùng được: {ids}.", "Known ids: {ids}."),
    "belongs_below": (
        "“{id}” là mã nội dung: hãy ghi dưới mục items của chỉ tiêu “{above}”.",
        "“{id}” is an item: write it under items of indicator “{above}”.",
    ),
}
