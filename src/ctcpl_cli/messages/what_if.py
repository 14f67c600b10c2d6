"""Texts of results under another regime."""

TEXTS: dict[str, tuple[str, str]] = {
    "one_of_two": (
        "Hãy ghi một trong hai: --regime (mã hoặc tệp của bộ quy định) hoặc --on (ngày, ví dụ 2026-03-01).",
        "Give one of the two: --regime (id or file of a regime) or --on (a day such as 2026-03-01).",
    ),
    "not_assessed": (
        "năm {year} không tổ chức đánh giá thường kỳ. {note}",
        "there is no regular assessment of {year}. {note}",
    ),
    "no_regime": (
        "chưa có bộ quy định cho {kind} của năm {year}",
        "no regime governs a {kind} in {year}",
    ),
    "other_kind": (
        "bộ quy định {regime} không đánh giá {kind}",
        "the regime {regime} does not assess a {kind}",
    ),
    "other_regime": (
        "hồ sơ theo bộ quy định {regime}, không theo bộ quy định được sửa",
        "held to the regime {regime}, not to the one that was changed",
    ),
    "unknown_kind": ("loại đơn vị này", "unit of this kind"),
    "column_unit": ("Đơn vị", "Unit"),
    "column_year": ("Năm", "Year"),
    "column_regimes": ("Bộ quy định", "Regime"),
    "column_before": ("Hiện nay", "Now"),
    "column_after": ("Nếu đổi", "Then"),
    "column_why": ("Vì sao", "Why"),
    "why": ("{unit}, năm {year} ({path}):", "{unit}, {year} ({path}):"),
    "summary": (
        "{compared} hồ sơ đã so: {turned} đổi kết luận; {same} giữ nguyên kết luận, trong đó {moved} đổi số điểm.",
        "Dossiers compared: {compared}; another verdict: {turned}; the same verdict: {same}, of these other points: {moved}.",
    ),
    "not_compared": ("{n} hồ sơ không so: {why}", "Not compared: {n}: {why}"),
    "condition": ("{name}: {before} -> {after} ({found})", "{name}: {before} -> {after} ({found})"),
    "condition_unknown": ("{name}: {before} -> {after}", "{name}: {before} -> {after}"),
    "none": ("không có điều kiện này", "no such condition"),
    "node": ("{id} {name}: {before} -> {after}; {because}", "{id} {name}: {before} -> {after}; {because}"),
    "points": ("{points} điểm", "{points} points"),
    "of_criterion": ("cộng các chỉ tiêu", "the sum of its indicators"),
    "unusable_no_node": (
        "Số liệu không có chỗ trong {regime}: {ids}",
        "Facts that have no place in {regime}: {ids}",
    ),
    "unusable_other_rule": (
        "Số liệu không dùng được theo cách chấm của {regime}: {ids}",
        "Facts that the rules of {regime} cannot use: {ids}",
    ),
    "alone": (
        "Hồ sơ không có số liệu cho {n} chỉ tiêu, nội dung chỉ có trong {regime}",
        "The dossier has no facts for {n} indicators and items that only {regime} has",
    ),
}
