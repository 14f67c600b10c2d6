"""Comments of new files. They stand in files that officers fill in, so the Vietnamese half is the one written."""

TEXTS: dict[str, tuple[str, str]] = {
    "head": (
        "Hồ sơ đánh giá chuẩn tiếp cận pháp luật năm {year}: {unit}\n"
        "Điền vào sau dấu hai chấm. Dòng bắt đầu bằng dấu # là hướng dẫn, không phải số liệu.\n"
        "Số thập phân ghi bằng dấu chấm (0.5); ngày ghi theo thứ tự năm-tháng-ngày (2024-12-31).\n"
        "Kiểm tra: ctcpl check {path}",
        "Dossier of {year}: {unit}. Check it with: ctcpl check {path}",
    ),
    "indicators": (
        "SỐ LIỆU TỪNG CHỈ TIÊU. Mục evidence ghi mã (id) của các tài liệu kiểm chứng kê ở dưới, ví dụ [bc-12].",
        "FACTS OF EACH INDICATOR. evidence lists ids of the documents below.",
    ),
    "class": (
        "class: loại đơn vị hành chính (I, II hoặc III); tổng số điểm cần có tùy theo loại.",
        "class: I, II or III; the total that is needed goes by it.",
    ),
    "criterion": ("TIÊU CHÍ {id}. {name}{rest}", "CRITERION {id}. {name}{rest}"),
    "node": ("{id} {name}{rest}", "{id} {name}{rest}"),
    "most_unknown": (". Chưa biết điểm tối đa {cited}.", ". Its maximum is not known {cited}."),
    "most": (". Tối đa {max} {cited}.", ". At most {max} {cited}."),
    "provisional": (
        "{points}, giá trị tạm chưa đối chiếu với văn bản",
        "{points}, a working value nobody has seen in the law",
    ),
    "choice": ("choice: ghi chữ của phương án. {options}.", "choice: the letter of one of: {options}."),
    "ratio": (
        "Tỷ lệ numerator/denominator: {bands}.",
        "The ratio numerator/denominator: {bands}.",
    ),
    "count": (
        "count: ghi số lượng; {bands}.",
        "count: how many; {bands}.",
    ),
    "add_points": (
        "Ở mức chưa đối chiếu, ghi thêm points và reason.",
        "In a band nobody has seen, add points and reason.",
    ),
    "at_least_unseen": (
        "Đạt khi {limit} (giá trị tạm, chưa đối chiếu với văn bản).",
        "Met at {limit} (a working value nobody has seen in the law).",
    ),
    "at_least": ("Đạt khi {limit}.", "Met at {limit}."),
    "met": ("met: true nếu đạt yêu cầu, false nếu không.", "met: true when the requirement is met, else false."),
    "proportional": (
        "Điểm bằng điểm tối đa nhân với tỷ lệ numerator/denominator.",
        "The maximum times the ratio numerator/denominator.",
    ),
    "declared": (
        "points: số điểm, theo bước {step}; reason: căn cứ của số điểm ấy.",
        "points: in steps of {step}; reason: their grounds.",
    ),
    "period": (
        "Thời gian tính từ {first} đến {last}.",
        "Counted from {first} to {last}.",
    ),
    "year_before": ("năm trước", "of the year before"),
    "year_itself": ("năm đánh giá", "of the assessment year"),
    "year_after": ("năm sau", "of the year after"),
    "not_arising": (
        "Trong năm không phát sinh thì được {points} điểm: khi đó chỉ ghi not_arising: true và note: (lý do), bỏ các dòng khác.",
        "When the task did not arise it gives {points} points: then write only not_arising: true and note.",
    ),
    "not_arising_met": (
        "Trong năm không phát sinh thì được tính là đạt: khi đó chỉ ghi not_arising: true và note: (lý do), bỏ các dòng khác.",
        "When the task did not arise it counts as met: then write only not_arising: true and note.",
    ),
    "points": ("{points} điểm", "{points} points"),
    "working_value": ("{points} (giá trị tạm)", "{points} (a working value)"),
    "unseen": ("chưa đối chiếu", "not seen"),
    "satisfaction": (
        "MỨC ĐỘ HÀI LÒNG của tổ chức, cá nhân khi thực hiện thủ tục hành chính: numerator là số ý kiến hài lòng, "
        "denominator là tổng số ý kiến.",
        "SATISFACTION: satisfied answers of all answers.",
    ),
    "leaders_officers": (
        "XỬ LÝ KỶ LUẬT cán bộ, công chức trong năm {year}. Không có ai bị xử lý thì ghi: sanctions: []\n"
        "Mỗi trường hợp ghi một dòng, ví dụ:\n"
        "- {{kind: discipline, level: canh_cao, official_duty: true, act_date: {year}-05-20, decision: {{number: , date: }}}}\n"
        "level: khien_trach, canh_cao, ha_bac_luong, giang_chuc, cach_chuc hoặc buoc_thoi_viec;\n"
        "official_duty: true nếu do vi phạm pháp luật trong thi hành công vụ; act_date: ngày vi phạm.",
        "SANCTIONS of {year}: [] when there were none.",
    ),
    "leaders_heads": (
        "XỬ LÝ NGƯỜI ĐỨNG ĐẦU cấp ủy, chính quyền trong năm {year}. Không có ai bị xử lý thì ghi: sanctions: []\n"
        "Mỗi trường hợp ghi một dòng, ví dụ:\n"
        "- {{post: chu_tich, kind: discipline, official_duty: true, act_date: {year}-05-20, decision: {{number: , date: }}}}\n"
        "post: bi_thu (bí thư), chu_tich (chủ tịch) hoặc other (người khác);\n"
        "kind: discipline (kỷ luật hành chính) hoặc prosecution (truy cứu trách nhiệm hình sự);\n"
        "official_duty: true nếu do vi phạm pháp luật trong thi hành công vụ; act_date: ngày vi phạm.",
        "SANCTIONS of {year}: [] when there were none.",
    ),
    "evidence": (
        "TÀI LIỆU KIỂM CHỨNG: văn bản đã ban hành, mỗi văn bản một dòng, ví dụ:\n"
        "- {{id: bc-12, number: 12/BC-UBND, date: {year}-12-20, title: Tên báo cáo}}",
        "EVIDENCE: one issued document a line.",
    ),
    "officers": (
        'PHÂN CÔNG: chức danh theo dõi từng chỉ tiêu, ví dụ: {{"{id}": Công chức Tư pháp - Hộ tịch}}',
        "OFFICERS: who follows each indicator.",
    ),
    "procedure": (
        "TRÌNH TỰ. {posting}\n"
        "Niêm yết trên đài thì thay dòng website bằng radio: {{from: , to: , times: }}\n"
        "Ý kiến nhận được ghi mỗi ý kiến một dòng: {{from: , opinion: , response: }}; không có thì để opinions: []\n"
        "Cuộc họp phải sau ngày niêm yết cuối cùng. starts, ends: giờ bắt đầu, kết thúc; chair, secretary: chức danh chủ trì, "
        "thư ký; present: số người có mặt; participants: các thành phần dự họp. Chỉ ghi chức danh, không ghi tên người.",
        "PROCEDURE. {posting}",
    ),
    "posting_days": (
        "Niêm yết tại trụ sở ít nhất {days} ngày, và trên trang thông tin điện tử ít nhất {days} ngày "
        "hoặc trên đài truyền thanh ít nhất {times} lần.",
        "Posted at the office for {days} days, and on a web page or over the loudspeakers {times} times.",
    ),
    "posting_working_days": ("Niêm yết ít nhất {days} ngày làm việc.", "Posted for {days} working days."),
    "posting_unknown": (
        "Chưa đối chiếu được thời hạn niêm yết, hãy làm theo hướng dẫn của cấp trên.",
        "How long it is posted nobody has seen; follow the level above.",
    ),
    "submitted": ("Gửi hồ sơ trước ngày {deadline}.", "Sent before {deadline}."),
    "survey": (
        "LẤY Ý KIẾN về hình thức, mô hình phổ biến, giáo dục pháp luật (Mẫu 04): số phiếu phát ra (issued), thu về (returned), "
        "hợp lệ (valid). Mỗi mô hình ghi một dòng, ba mức đánh giá cộng lại bằng số phiếu hợp lệ, ví dụ:\n"
        "models:\n"
        "  - {{name: Tên mô hình, effective: 90, partly: 8, not_effective: 2}}",
        "SURVEY (form 04): sheets given out, given back and valid, and the answers for each model.",
    ),
    "appraisal": (
        "THẨM ĐỊNH: phần của {level}, ghi khi đã có biên bản họp:\n"
        "appraisal:\n"
        "  minutes: {{number: , date: }}\n"
        "  items: {{}}",
        "APPRAISAL: the part of {level}, once its minutes exist.",
    ),
    "level_district": ("Hội đồng cấp huyện", "the district's council"),
    "level_province": ("cấp tỉnh", "the province"),
}
