"""Texts of group course."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

_POSTING = Pair(
    "Điều 3 khoản 1 điểm c Thông tư số 09/2021/TT-BTP", "Article 3 clause 1 point c of circular 09/2021/TT-BTP"
)
_MEETING = Pair(
    "Điều 3 khoản 1 điểm đ Thông tư số 09/2021/TT-BTP", "Article 3 clause 1 point đ of circular 09/2021/TT-BTP"
)
_SENDING = Pair("Điều 5 khoản 2 Quyết định số 25/2021/QĐ-TTg", "Article 5 clause 2 of decision 25/2021/QĐ-TTg")
_STEPS = Pair("Điều 3 khoản 1 Thông tư số 09/2021/TT-BTP", "Article 3 clause 1 of circular 09/2021/TT-BTP")
_LEADERS = Pair("Điều 4 khoản 3 Quyết định số 25/2021/QĐ-TTg", "Article 4 clause 3 of decision 25/2021/QĐ-TTg")
_COUNCIL = Pair("Điều 5 khoản 5 Thông tư số 09/2021/TT-BTP", "Article 5 clause 5 of circular 09/2021/TT-BTP")
_APPRAISAL = Pair("Điều 3 khoản 2 Thông tư số 09/2021/TT-BTP", "Article 3 clause 2 of circular 09/2021/TT-BTP")
_RECOGNITION = Pair("Điều 5 khoản 3 Quyết định số 25/2021/QĐ-TTg", "Article 5 clause 3 of decision 25/2021/QĐ-TTg")
_SURVEY = Pair(
    "Điều 3 khoản 1 điểm a Thông tư số 09/2021/TT-BTP", "Article 3 clause 1 point a of circular 09/2021/TT-BTP"
)

CODES: dict[str, Code] = {
    "CT401": Code(
        Severity.ERROR,
        Pair("Niêm yết, đăng tải chưa đủ số ngày", "Posted for too few days"),
        Pair(
            "Mới niêm yết, đăng tải {days} {of} (tính cả ngày đầu và ngày cuối), phải ít nhất {required} {of} "
            "({source}). Hãy kéo dài thời gian, hoặc sửa lại ngày nếu ghi nhầm.",
            "Posted for {days} {of} (first and last day counted), at least {required} are demanded ({source}). "
            "Post longer, or correct the date if it is misspelt.",
        ),
        _POSTING,
        acceptable=True,
    ),
    "CT402": Code(
        Severity.ERROR,
        Pair("Phát thanh chưa đủ số lần", "Announced too few times"),
        Pair(
            "Mới phát thanh {times} lần, phải ít nhất {required} lần ({source}). "
            "Hãy phát thanh thêm, hoặc đăng tải trên cổng, trang thông tin điện tử cho đủ ngày.",
            "Announced {times} times, at least {required} are demanded ({source}). "
            "Announce it again, or post it on the web page for long enough.",
        ),
        _POSTING,
        acceptable=True,
    ),
    "CT403": Code(
        Severity.ERROR,
        Pair("Ngày kết thúc niêm yết trước ngày bắt đầu", "Posting that ends before it begins"),
        Pair(
            "Ngày kết thúc {last} trước ngày bắt đầu {first}. Hãy sửa lại ngày ghi nhầm, thường là nhầm năm.",
            "The last day {last} is before the first day {first}. "
            "Correct the date that is wrong; mostly it is the year.",
        ),
    ),
    "CT404": Code(
        Severity.WARNING,
        Pair("Niêm yết chưa ghi đủ thời gian", "A posting whose days are not all written down"),
        Pair(
            "Thông tin niêm yết còn thiếu: {keys}. Hãy điền khi đã thực hiện.",
            "The posting still lacks: {keys}. Fill this in once it is done.",
        ),
        _POSTING,
        completeness=True,
    ),
    "CT405": Code(
        Severity.WARNING,
        Pair("Mới niêm yết tại trụ sở", "Posted at the office only"),
        Pair(
            "Ngoài niêm yết tại trụ sở còn phải đăng tải trên cổng, trang thông tin điện tử hoặc phát trên đài "
            "truyền thanh ({source}). Hãy ghi thêm website hoặc radio.",
            "Besides the office, drafts must be on a web page or announced over the loudspeakers ({source}). "
            "Add website or radio.",
        ),
        _POSTING,
        completeness=True,
    ),
    "CT406": Code(
        Severity.ERROR,
        Pair("Họp trước khi hết thời gian niêm yết", "Meeting before the posting ended"),
        Pair(
            "Cuộc họp ngày {date} không sau ngày niêm yết cuối cùng là {last}. "
            "Hãy họp từ ngày hôm sau trở đi, hoặc sửa lại ngày nếu ghi nhầm.",
            "The meeting on {date} is not after {last}, the last day of posting. "
            "Hold it on a later day, or correct the date if it is misspelt.",
        ),
        _MEETING,
        acceptable=True,
    ),
    "CT407": Code(
        Severity.WARNING,
        Pair("Gửi hồ sơ quá hạn", "The dossier was sent too late"),
        Pair(
            "Hồ sơ gửi ngày {date} là quá hạn, ngày cuối cùng còn trong hạn là {last} ({source}). "
            "Nếu ghi nhầm, hãy sửa lại ngày; nếu đúng, hãy báo để Hội đồng biết.",
            "Sent on {date}, which is late; the last day in time was {last} ({source}). "
            "Correct the date if it is misspelt; else let the council know.",
        ),
        _SENDING,
    ),
    "CT408": Code(
        Severity.ERROR,
        Pair("Gửi hồ sơ trước khi thống nhất kết quả", "Sent before the result was agreed on"),
        Pair(
            "Ngày gửi hồ sơ {date} trước {step} {before}. Hãy sửa lại ngày ghi nhầm, thường là nhầm năm.",
            "Sent on {date}, before {step}, {before}. Correct the date that is wrong; mostly it is the year.",
        ),
        _STEPS,
        acceptable=True,
    ),
    "CT409": Code(
        Severity.WARNING,
        Pair("Đã gửi hồ sơ nhưng các bước trước chưa ghi đủ", "Sent, but not all steps are written down"),
        Pair(
            "Hồ sơ đã gửi nhưng phần trình tự (procedure) còn thiếu: {keys}. Hãy bổ sung.",
            "The dossier was sent, but procedure still lacks: {keys}. Fill it in.",
        ),
        _STEPS,
        completeness=True,
    ),
    "CT411": Code(
        Severity.WARNING,
        Pair("Trường hợp bị xử lý chưa ghi đủ thông tin", "A sanction that is not fully described"),
        Pair(
            "Trường hợp bị xử lý này còn thiếu: {keys}. "
            "Hãy bổ sung để xác định có ảnh hưởng đến việc công nhận hay không.",
            "This sanction still lacks: {keys}. Fill it in, so that it is known whether it stands against recognition.",
        ),
        _LEADERS,
        completeness=True,
    ),
    "CT421": Code(
        Severity.ERROR,
        Pair("Thẩm định không ghi lý do", "An appraisal without reason"),
        Pair(
            "Kết quả thẩm định của {id} không ghi lý do. Hãy ghi reason: lý do của Hội đồng, một câu.",
            "The council's result for {id} has no reason. Write the council's reason in one sentence under reason.",
        ),
    ),
    "CT422": Code(
        Severity.ERROR,
        Pair("Thẩm định mục không có trong quy định", "An appraisal of an unknown item"),
        Pair(
            "Bộ quy định {regime} không có mục “{id}”. {hint}",
            "The regime {regime} has no item “{id}”. {hint}",
        ),
    ),
    "CT423": Code(
        Severity.ERROR,
        Pair("Thẩm định ghi ở chỉ tiêu thay vì ở nội dung", "An appraisal at an indicator instead of at its items"),
        Pair(
            "Chỉ tiêu {id} chấm theo từng nội dung nên kết quả thẩm định ghi ở đây không được tính. "
            "Hãy ghi ở các nội dung: {items}.",
            "Indicator {id} is scored item by item, so an appraisal here is not counted. "
            "Write it at its items: {items}.",
        ),
    ),
    "CT424": Code(
        Severity.WARNING,
        Pair("Thẩm định chưa có biên bản", "An appraisal without minutes"),
        Pair(
            "Kết quả thẩm định chỉ được tính khi có biên bản của Hội đồng; còn thiếu: {keys}. "
            "Hãy ghi số và ngày của biên bản.",
            "The council's points count once there are minutes; still missing: {keys}. Write their number and date.",
        ),
        _COUNCIL,
        completeness=True,
    ),
    "CT425": Code(
        Severity.WARNING,
        Pair("Biên bản thẩm định trước ngày gửi hồ sơ", "Appraised before the dossier was sent"),
        Pair(
            "Biên bản của Hội đồng đề ngày {date}, trước ngày gửi hồ sơ {submitted}. "
            "Hãy sửa lại ngày ghi nhầm, thường là nhầm năm.",
            "The council's minutes are dated {date}, before the dossier was sent on {submitted}. "
            "Correct the date that is wrong; mostly it is the year.",
        ),
        _APPRAISAL,
    ),
    "CT426": Code(
        Severity.WARNING,
        Pair("Thẩm định sau hạn công nhận", "Appraised after the last day for recognition"),
        Pair(
            "Biên bản của Hội đồng đề ngày {date}, sau {last} là ngày cuối cùng để quyết định công nhận "
            "({source}). Hãy sửa lại ngày nếu ghi nhầm; nếu đúng, hãy nêu rõ khi báo cáo cấp trên.",
            "The council's minutes are dated {date}, after {last}, the last day for the decision ({source}). "
            "Correct the date if it is misspelt; else say so in the report upward.",
        ),
        _RECOGNITION,
    ),
    "CT427": Code(
        Severity.ERROR,
        Pair("Số phiếu lấy ý kiến lớn hơn mức có thể", "More survey sheets than there can be"),
        Pair(
            "Trong mục survey, {what} ({found}) lớn hơn {of} ({most}). Hãy sửa lại số ghi nhầm theo bản tổng hợp phiếu.",
            "In survey, {what} ({found}) are more than {of} ({most}). Correct the number that was mistyped.",
        ),
        _SURVEY,
    ),
}
