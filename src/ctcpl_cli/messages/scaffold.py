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
        "SỐ LIỆU TỪNG CHỈ TIÊU. Mục evidence ghi mã (id) của các tài liệu kiểm chứng kê ở dưới, ví dụ: evidence: [bc-12].",
        "FACTS OF EACH INDICATOR. evidence lists ids of the documents below.",
    ),
    "criterion": ("TIÊU CHÍ {id}. {name}. Tối đa {max} ({cited}).", "CRITERION {id}. {name}. At most {max} ({cited})."),
    "node": ("{id} {name}. Tối đa {max} ({cited}).", "{id} {name}. At most {max} ({cited})."),
    "provisional": (
        "{points}, giá trị tạm chưa đối chiếu với văn bản",
        "{points}, a working value nobody has seen in the law",
    ),
    "choice": ("choice: ghi chữ của phương án. {options}.", "choice: the letter of one of: {options}."),
    "ratio": (
        "Tỷ lệ numerator/denominator. {bands}. Ở mức chưa đối chiếu, ghi thêm points và reason.",
        "The ratio numerator/denominator. {bands}. In a band nobody has seen, add points and reason.",
    ),
    "count": (
        "count: ghi số lượng. {bands}. Ở mức chưa đối chiếu, ghi thêm points và reason.",
        "count: how many. {bands}. In a band nobody has seen, add points and reason.",
    ),
    "at_least": ("Đạt khi từ {limit} trở lên.", "Met from {limit} on."),
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
        "Thời gian tính từ {first} năm trước đến {last} năm đánh giá.",
        "Counted from {first} of the year before to {last} of the assessment year.",
    ),
    "not_arising": (
        "Trong năm không phát sinh thì được {points} điểm: khi đó chỉ ghi not_arising: true và note: (lý do), bỏ các dòng khác.",
        "When the task did not arise it gives {points} points: then write only not_arising: true and note.",
    ),
    "points": ("{points} điểm", "{points} points"),
    "working_value": ("{points} (giá trị tạm)", "{points} (a working value)"),
    "unseen": ("chưa đối chiếu", "not seen"),
    "leaders": (
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
        "- {{id: bc-12, number: 12/BC-UBND, date: 2024-12-20, title: Tên báo cáo}}",
        "EVIDENCE: one issued document a line.",
    ),
    "officers": (
        'PHÂN CÔNG: chức danh theo dõi từng chỉ tiêu, ví dụ: {{"2.5": Công chức Tư pháp - Hộ tịch}}',
        "OFFICERS: who follows each indicator.",
    ),
    "procedure": (
        "TRÌNH TỰ. Niêm yết tại trụ sở ít nhất {days} ngày, và trên trang thông tin điện tử ít nhất {days} ngày hoặc trên đài truyền thanh ít nhất {times} lần.\n"
        "Niêm yết trên đài thì thay dòng website bằng radio: {{from: , to: , times: }}\n"
        "Ý kiến nhận được ghi mỗi ý kiến một dòng: {{from: , opinion: , response: }}; không có thì để opinions: []\n"
        "Cuộc họp phải sau ngày niêm yết cuối cùng. starts, ends: giờ bắt đầu, kết thúc; chair, secretary: chức danh chủ trì, "
        "thư ký; present: số người có mặt; participants: các thành phần dự họp. Chỉ ghi chức danh, không ghi tên người.",
        "PROCEDURE: posted at the office for {days} days, and on a web page or over the loudspeakers.",
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
        "THẨM ĐỊNH: phần của Hội đồng cấp huyện, ghi khi đã có biên bản họp:\n"
        "appraisal:\n"
        "  minutes: {{number: , date: }}\n"
        "  items: {{}}",
        "APPRAISAL: the council's part, once its minutes exist.",
    ),
}
