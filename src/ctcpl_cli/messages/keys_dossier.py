"""What editors show at the keys of a dossier: a title and, on the next line, how to fill it in. By model and key."""

TEXTS: dict[str, tuple[str, str]] = {
    "Dossier": (
        "Hồ sơ đánh giá\nMột đơn vị, một năm đánh giá. Khóa chưa có giá trị là chưa điền, không phải lỗi.",
        "Dossier\nOne unit, one assessment year. A key without value is not filled in yet, which is no mistake.",
    ),
    "Dossier.ctcpl": ("Phiên bản tệp\nLuôn là 1.", "Version of the format\nAlways 1."),
    "Dossier.kind": (
        "Loại tệp\nHồ sơ ghi dossier, hoặc bỏ dòng này.",
        "Kind of file\ndossier, or left out.",
    ),
    "Dossier.regime": (
        "Bộ quy định\nMã của bộ quy định dùng để đánh giá, ví dụ qd25-2021; xem ctcpl criteria list.",
        "Regime\nId of the regime, such as qd25-2021; see ctcpl criteria list.",
    ),
    "Dossier.year": ("Năm đánh giá\nBốn chữ số, ví dụ 2024.", "Assessment year\nFour digits, such as 2024."),
    "Dossier.unit": ("Đơn vị được đánh giá", "The unit that is assessed"),
    "Dossier.illustrative": (
        "Số liệu minh họa\ntrue nếu số liệu đặt ra để làm mẫu: văn bản in SỐ LIỆU MINH HỌA ở mọi trang. Hồ sơ thật không ghi.",
        "Made-up figures\ntrue prints SỐ LIỆU MINH HỌA on every page of the documents.",
    ),
    "Dossier.reconstructed": (
        "Dựng lại từ văn bản đã công bố\ntrue nếu tệp được dựng lại từ văn bản đã công bố; không in gì.",
        "Reconstructed\ntrue where the file was rebuilt from published documents; prints nothing.",
    ),
    "Dossier.indicators": (
        'Số liệu từng chỉ tiêu\nGhi theo mã chỉ tiêu, mã đặt trong dấu ngoặc kép, ví dụ "2.5".',
        'Facts by indicator\nUnder the id of each indicator, in quotes, such as "2.5".',
    ),
    "Dossier.leaders": (
        "Xử lý cán bộ trong năm\nKhông có ai bị xử lý thì ghi sanctions: []. Để trống nghĩa là chưa ai xác nhận.",
        "Sanctions of the year\nsanctions: [] when there were none. Left empty, nobody has stated it yet.",
    ),
    "Dossier.satisfaction": (
        "Mức độ hài lòng\nCủa tổ chức, cá nhân khi thực hiện thủ tục hành chính; dùng cho các năm 2017 đến 2021.",
        "Satisfaction\nWith administrative procedures; for the years 2017 to 2021.",
    ),
    "Dossier.evidence": (
        "Tài liệu kiểm chứng\nMỗi văn bản đã ban hành một mục; chỉ tiêu nhắc đến bằng mã (id).",
        "Evidence\nOne issued document each; indicators name it by its id.",
    ),
    "Dossier.officers": (
        "Phân công theo dõi\nChức danh theo dõi từng chỉ tiêu, không ghi tên người.",
        "Officers in charge\nWho follows each indicator, by title, not by name.",
    ),
    "Dossier.procedure": (
        "Trình tự\nNiêm yết, ý kiến, cuộc họp, gửi hồ sơ.",
        "Procedure\nPosting, opinions, meeting, sending.",
    ),
    "Dossier.appraisal": (
        "Thẩm định\nPhần của Hội đồng hoặc cấp thẩm định. Khi có biên bản, số điểm ở đây là số điểm được tính.",
        "Appraisal\nThe council's layer. Once minutes stand here, its points count.",
    ),
    "Dossier.survey": (
        "Lấy ý kiến (Mẫu 04)\nVề hình thức, mô hình phổ biến, giáo dục pháp luật.",
        "Survey (form 04)\nWhat people say about ways of legal education.",
    ),
    "Unit.code": (
        "Mã đơn vị\nMã do cơ quan thống kê ban hành: cấp xã năm chữ số, cấp huyện ba chữ số, đặt trong dấu ngoặc kép để giữ số 0 ở đầu. Tra mã: ctcpl units search.",
        "Code of the unit\nFive digits (a district: three) in quotes, so that leading zeros stay. See ctcpl units search.",
    ),
    "Unit.kind": ("Loại đơn vị", "Kind of unit"),
    "Unit.name": ("Tên đơn vị\nKhông kèm loại: Tân Phong.", "Name\nWithout its kind: Tân Phong."),
    "Unit.district": (
        "Cấp huyện\nCó kèm loại: Thành phố Lai Châu. Từ năm 2025 không còn cấp huyện.",
        "District\nWith its kind; left out from 2025 on.",
    ),
    "Unit.province": ("Cấp tỉnh\nCó kèm loại: Tỉnh Lai Châu.", "Province\nWith its kind."),
    "Unit.class": (
        "Loại đơn vị hành chính\nI, II hoặc III; tổng số điểm cần có của các năm 2017 đến 2021 tùy theo loại.",
        "Class of the unit\nI, II or III; the total that is needed in 2017 to 2021 goes by it.",
    ),
    "Facts": ("Số liệu", "Facts"),
    "Facts.choice": ("Phương án\nGhi chữ của phương án.", "Choice\nThe letter of the alternative."),
    "Facts.numerator": ("Tử số\nSố trường hợp đáp ứng yêu cầu.", "Numerator\nHow many meet the requirement."),
    "Facts.denominator": ("Mẫu số\nTổng số trường hợp, lớn hơn 0.", "Denominator\nHow many there are, above 0."),
    "Facts.count": ("Số lượng\nMột số nguyên.", "Count\nA whole number."),
    "Facts.met": (
        "Đạt hay không\ntrue nếu đạt yêu cầu, false nếu không.",
        "Met or not\ntrue when the requirement is met, else false.",
    ),
    "Facts.points": (
        "Số điểm\nGhi số điểm khi thang điểm chưa đối chiếu được; nêu căn cứ ở reason.",
        "Points\nTyped in where the scale is not known; their grounds stand in reason.",
    ),
    "Facts.reason": (
        "Căn cứ, lý do\nVì sao được số điểm ấy; trong thẩm định là lý do của Hội đồng.",
        "Reason\nWhy these points; in an appraisal, why the council says so.",
    ),
    "Facts.not_arising": (
        "Không phát sinh\ntrue nếu trong năm không có nhiệm vụ ấy; khi đó ghi lý do ở note và không ghi số liệu nào khác.",
        "Did not arise\ntrue where the task did not arise this year; say why in note, without other facts.",
    ),
    "ItemFacts.self_points": (
        "Điểm tự chấm\nSố điểm đơn vị đã tự chấm; ctcpl đối chiếu với số liệu.",
        "Declared points\nWhat the commune declared; compared with what its facts give.",
    ),
    "ItemFacts.note": (
        "Ghi chú\nKhi không phát sinh thì ghi lý do ở đây.",
        "Note\nA remark; with not_arising, why.",
    ),
    "ItemFacts.evidence": (
        "Tài liệu kiểm chứng\nMã (id) của các văn bản kê ở mục evidence cuối hồ sơ.",
        "Evidence\nIds of documents in the dossier's evidence.",
    ),
    "IndicatorFacts.items": (
        'Các nội dung\nSố liệu theo mã nội dung, ví dụ "1.1.1".',
        'Items\nFacts by item id, such as "1.1.1".',
    ),
    "Leaders.sanctions": (
        "Các trường hợp bị xử lý\nMỗi trường hợp một mục; [] nghĩa là không có ai.",
        "Sanctions\nOne each; [] says there were none.",
    ),
    "Sanction.post": ("Chức vụ", "Post"),
    "Sanction.kind": ("Hình thức xử lý", "Kind of sanction"),
    "Sanction.level": (
        "Hình thức kỷ luật\nCần cho các năm 2017 đến 2021.",
        "Discipline\nNeeded for the years 2017 to 2021.",
    ),
    "Sanction.official_duty": (
        "Trong thi hành công vụ\ntrue nếu do vi phạm pháp luật trong thi hành công vụ.",
        "In official duty\ntrue where the law was broken in official duty.",
    ),
    "Sanction.act_date": (
        "Ngày vi phạm\nKỷ luật tính vào năm của ngày này.",
        "Day of the act\nA discipline counts in its year.",
    ),
    "Sanction.decision": (
        "Văn bản xử lý\nQuyết định kỷ luật hoặc quyết định khởi tố; truy cứu hình sự tính vào năm của ngày quyết định.",
        "Decision\nFor a prosecution its date says which year it counts in.",
    ),
    "Sanction.person": ("Họ tên\nKhông bắt buộc.", "Person\nMay stay blank."),
    "Satisfaction.numerator": ("Số ý kiến hài lòng", "How many are satisfied"),
    "Satisfaction.denominator": ("Tổng số ý kiến\nLớn hơn 0.", "How many gave their opinion\nAbove 0."),
    "Decision.number": ("Số, ký hiệu\nNhư trên văn bản: 12/BB-HĐ.", "Number and symbol\nAs on the document: 12/BB-HĐ."),
    "Decision.date": ("Ngày\nNăm-tháng-ngày, ví dụ 2025-01-20.", "Date\nYear-month-day, such as 2025-01-20."),
    "Evidence.id": (
        "Mã tài liệu\nMột mã ngắn do đơn vị đặt, ví dụ bc-12; mỗi mã dùng một lần.",
        "Id\nA short name within the dossier, such as bc-12.",
    ),
    "Evidence.number": ("Số, ký hiệu\nVí dụ 12/BC-UBND.", "Number and symbol\nSuch as 12/BC-UBND."),
    "Evidence.date": ("Ngày ban hành\nNăm-tháng-ngày.", "Day of issue\nYear-month-day."),
    "Evidence.title": ("Tên loại và trích yếu", "Type and subject"),
    "Evidence.file": (
        "Tệp quét\nĐường dẫn tính từ chỗ đặt hồ sơ, dùng dấu /, ví dụ minh-chung/bc-12.pdf. Không bắt buộc.",
        "File\nPath from the dossier with /. May be left out.",
    ),
    "Evidence.sha256": (
        "Mã băm SHA-256\n64 ký tự, để biết tệp có bị thay hay không. Không bắt buộc.",
        "SHA-256\n64 hexadecimal digits, to notice changes. May be left out.",
    ),
    "Period.from": ("Ngày đầu", "First day"),
    "Period.to": ("Ngày cuối\nNgày này cũng được tính.", "Last day\nIt counts."),
    "Website.url": ("Địa chỉ trang", "Address of the page"),
    "Radio.times": (
        "Số lần phát\nTrong cả thời gian niêm yết.",
        "Number of announcements\nIn the whole period.",
    ),
    "Posting.office": ("Niêm yết tại trụ sở", "Posting at the office"),
    "Posting.website": ("Đăng trên trang thông tin điện tử", "Posting on a web page"),
    "Posting.radio": ("Phát trên đài truyền thanh", "Announcements over loudspeakers"),
    "Opinion.from": ("Người góp ý", "Who sent it"),
    "Opinion.opinion": ("Nội dung ý kiến", "What it says"),
    "Opinion.response": ("Tiếp thu, giải trình", "What was done about it"),
    "Meeting.date": ("Ngày họp\nSau ngày niêm yết cuối cùng.", "Day of the meeting\nAfter the last day of posting."),
    "Meeting.starts": ("Giờ bắt đầu\nBằng chữ như sẽ in: 8 giờ 00 phút.", "When it began\nIn words as printed."),
    "Meeting.ends": ("Giờ kết thúc\nBằng chữ như sẽ in.", "When it ended\nIn words as printed."),
    "Meeting.place": ("Địa điểm", "Place"),
    "Meeting.chair": ("Người chủ trì\nChức danh, không ghi tên.", "Chair\nThe post, no name."),
    "Meeting.secretary": ("Thư ký\nChức danh, không ghi tên.", "Secretary\nThe post, no name."),
    "Meeting.present": ("Số người có mặt", "How many were there"),
    "Meeting.participants": (
        "Thành phần dự họp\nCơ quan, chức danh; không ghi tên người.",
        "Participants\nBodies and posts, no names.",
    ),
    "Procedure.posting": ("Niêm yết, đăng tải", "Posting"),
    "Procedure.opinions": (
        "Ý kiến nhận được\nMỗi ý kiến một mục; [] nghĩa là không có ý kiến.",
        "Opinions received\n[] says there were none.",
    ),
    "Procedure.meeting": ("Cuộc họp thống nhất kết quả", "The meeting that agrees on the result"),
    "Procedure.submitted": ("Báo cáo gửi hồ sơ", "The report that sends the dossier"),
    "SurveyedModel.name": ("Tên hình thức, mô hình", "The form or model"),
    "SurveyedModel.effective": ("Số phiếu cho là hiệu quả", "Sheets that call it effective"),
    "SurveyedModel.partly": ("Số phiếu cho là hiệu quả một phần", "Sheets that call it effective in part"),
    "SurveyedModel.not_effective": ("Số phiếu cho là không hiệu quả", "Sheets that call it not effective"),
    "Survey.issued": ("Số phiếu phát ra", "Sheets given out"),
    "Survey.returned": ("Số phiếu thu về", "Sheets given back"),
    "Survey.valid": (
        "Số phiếu hợp lệ\nBa mức đánh giá của mỗi mô hình cộng lại bằng số này.",
        "Valid sheets\nThe three answers of each model come to this number.",
    ),
    "Survey.models": ("Các hình thức, mô hình được hỏi", "The forms and models asked about"),
    "Appraisal.minutes": (
        "Biên bản thẩm định\nSố và ngày; khi có thì điểm thẩm định là điểm được tính.",
        "Minutes\nNumber and date; once they stand here, the council's points count.",
    ),
    "Appraisal.items": (
        "Kết quả thẩm định từng mục\nChỉ ghi mục Hội đồng kết luận khác; luôn kèm reason.",
        "What the council says instead\nOnly where it differs, always with a reason.",
    ),
    "Dossier.accepted": (
        "Phát hiện được chấp nhận\nCảnh báo hoặc lỗi mà cơ quan cho giữ nguyên, có lý do và thời hạn.",
        "Accepted findings\nWhat the office lets stand, with the reason and the last day on which that holds.",
    ),
    "Dossier.sign_off": (
        "Xác nhận\nDo ctcpl sign-off ghi; đừng sửa tay.",
        "Sign-off\nWritten by ctcpl sign-off; do not edit.",
    ),
    "Accepted.code": ("Mã phát hiện\nVí dụ CT407.", "Code\nSuch as CT407."),
    "Accepted.at": (
        "Chỗ được chấp nhận\nCác khóa từ đầu tệp, cách nhau bằng dấu /, ví dụ indicators/2.5/self_points.",
        "Place\nKeys from the top of the file with /, such as indicators/2.5/self_points.",
    ),
    "Accepted.reason": ("Lý do", "Why"),
    "Accepted.office": ("Cơ quan chấp nhận", "Who answers for it"),
    "Accepted.until": ("Đến hết ngày", "The last day on which that holds"),
    "SignOff.by": ("Ai xác nhận", "Who vouched for it"),
    "SignOff.date": ("Ngày xác nhận", "When"),
    "SignOff.digest": ("Mã băm của nội dung đã xác nhận", "Digest of what was signed"),
    "SignOff.parts": ("Mã băm của từng phần", "Digests of each part"),
}
