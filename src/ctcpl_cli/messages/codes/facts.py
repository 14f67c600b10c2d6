"""Texts of group facts."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

_LEADERS = Pair(
    "Điều 4 khoản 3 Quyết định số 25/2021/QĐ-TTg; Điều 6 Quyết định số 619/QĐ-TTg (các năm 2017 đến 2021)",
    "Article 4 clause 3 of decision 25/2021/QĐ-TTg; article 6 of decision 619/QĐ-TTg (2017 to 2021)",
)
_OFFICERS = Pair("Điều 6 Quyết định số 619/QĐ-TTg", "Article 6 of decision 619/QĐ-TTg")
_SCALES = Pair(
    "Thang điểm tại Phụ lục I Thông tư số 09/2021/TT-BTP", "The scale in appendix I of circular 09/2021/TT-BTP"
)

CODES: dict[str, Code] = {
    "CT201": Code(
        Severity.WARNING,
        Pair("Thiếu số liệu", "A fact is missing"),
        Pair(
            "{id} còn thiếu: {what}. Hãy điền khi có số liệu.",
            "{id} still lacks: {what}. Fill it in once it is known.",
        ),
        completeness=True,
    ),
    "CT202": Code(
        Severity.WARNING,
        Pair("Thiếu cả chỉ tiêu hoặc nội dung", "A whole indicator or item is missing"),
        Pair(
            "Hồ sơ chưa có {what}. Hãy thêm mục này và điền số liệu.",
            "The dossier does not have {what} yet. Add it with its facts.",
        ),
        completeness=True,
    ),
    "CT203": Code(
        Severity.WARNING,
        Pair("Chưa nêu việc xử lý kỷ luật, hình sự", "Nothing is said about sanctions"),
        Pair(
            "Hồ sơ chưa nêu trong năm có ai thuộc diện phải xét bị xử lý hay không. "
            "Nếu không có ai bị xử lý, hãy ghi leaders: {{sanctions: []}}.",
            "The dossier does not say whether anybody was sanctioned whose case has to be looked at. "
            "If there was no case, write leaders: {{sanctions: []}}.",
        ),
        _LEADERS,
        completeness=True,
    ),
    "CT204": Code(
        Severity.ERROR,
        Pair("Điểm vượt mức tối đa", "Points above the maximum"),
        Pair(
            "{value} điểm vượt mức tối đa {max} điểm của {id}. Hãy nhập số điểm từ 0 đến {max}.",
            "{value} points are more than {id} can give, which is {max}. Type points from 0 to {max}.",
        ),
        _SCALES,
    ),
    "CT205": Code(
        Severity.ERROR,
        Pair("Điểm không đúng bước chấm", "Points between two steps of the scale"),
        Pair(
            "{value} điểm không đúng bước chấm của {id}. Hãy nhập số điểm chia hết cho {step}.",
            "{value} points are between two steps of the scale of {id}. Type a multiple of {step}.",
        ),
    ),
    "CT206": Code(
        Severity.ERROR,
        Pair("Số âm", "A negative number"),
        Pair(
            "{id}: {fact} không thể là số âm ({value}). Hãy nhập số từ 0 trở lên.",
            "{id}: {fact} cannot be negative ({value}). Type a number from 0 on.",
        ),
    ),
    "CT207": Code(
        Severity.ERROR,
        Pair("Tử số lớn hơn mẫu số", "A numerator above its denominator"),
        Pair(
            "Tử số {numerator} lớn hơn mẫu số {denominator}. Hãy xem lại hai số này, có thể đã ghi ngược.",
            "The numerator {numerator} is above the denominator {denominator}. Check both; they may be swapped.",
        ),
    ),
    "CT208": Code(
        Severity.ERROR,
        Pair("Mẫu số bằng 0", "A denominator of 0"),
        Pair(
            "Mẫu số bằng 0 nên không tính được tỷ lệ. {hint}",
            "There is no ratio with a denominator of 0. {hint}",
        ),
    ),
    "CT209": Code(
        Severity.ERROR,
        Pair("Phương án không có trong quy định", "An unknown alternative"),
        Pair(
            "{id} không có phương án “{value}”. Hãy chọn một trong các phương án: {choices}.",
            "{id} has no alternative “{value}”. Choose one of: {choices}.",
        ),
        _SCALES,
    ),
    "CT210": Code(
        Severity.ERROR,
        Pair("Số liệu không dùng đến", "A fact that the rule does not use"),
        Pair(
            "{id} không dùng {fact} trong trường hợp này. Hãy bỏ đi; ở đây chỉ nhập: {known}.",
            "{id} does not use {fact} here. Take it out; what belongs here: {known}.",
        ),
    ),
    "CT211": Code(
        Severity.ERROR,
        Pair("Số liệu đặt ở chỉ tiêu thay vì ở nội dung", "A fact at an indicator instead of at its items"),
        Pair(
            "Chỉ tiêu {id} chấm theo từng nội dung nên {fact} đặt ở đây không được tính. "
            "Hãy chuyển vào nội dung tương ứng dưới mục items.",
            "Indicator {id} is scored item by item, so {fact} does not count here. Move it to its item under items.",
        ),
    ),
    "CT212": Code(
        Severity.ERROR,
        Pair("Chỉ tiêu không chia nội dung", "Items under an indicator that has none"),
        Pair(
            "Chỉ tiêu {id} không chia thành nội dung. Hãy ghi số liệu trực tiếp dưới chỉ tiêu, bỏ mục items.",
            "Indicator {id} has no items. Write its facts directly under the indicator, without items.",
        ),
    ),
    "CT213": Code(
        Severity.ERROR,
        Pair("Không có chỉ tiêu này", "An unknown indicator"),
        Pair(
            "Bộ quy định {regime} không có chỉ tiêu “{id}”. {hint}",
            "The regime {regime} has no indicator “{id}”. {hint}",
        ),
    ),
    "CT214": Code(
        Severity.ERROR,
        Pair("Không có nội dung này", "An unknown item"),
        Pair(
            "Chỉ tiêu {above} không có nội dung “{id}”. {hint}",
            "Indicator {above} has no item “{id}”. {hint}",
        ),
    ),
    "CT215": Code(
        Severity.ERROR,
        Pair("Không được ghi “không phát sinh”", "“Did not arise” is not provided for"),
        Pair(
            "Bộ quy định không cho ghi “không phát sinh” ở {id}. Hãy bỏ not_arising và điền số liệu.",
            "The regime does not provide for {id} not arising. Take not_arising out and fill in the facts.",
        ),
        _SCALES,
    ),
    "CT216": Code(
        Severity.ERROR,
        Pair("Vừa “không phát sinh” vừa có số liệu", "“Did not arise” together with facts"),
        Pair(
            "{id} ghi không phát sinh nhưng lại có {keys}. Hãy bỏ not_arising, hoặc bỏ các số liệu đó.",
            "{id} says that the task did not arise and yet has {keys}. Take out not_arising, or those facts.",
        ),
    ),
    "CT217": Code(
        Severity.WARNING,
        Pair("“Không phát sinh” mà không nêu lý do", "“Did not arise” without a note"),
        Pair(
            "{id} ghi không phát sinh nhưng chưa nêu lý do. Hãy thêm note: vì sao trong năm không phát sinh.",
            "{id} says that the task did not arise, but not why. Add a note.",
        ),
        completeness=True,
    ),
    "CT218": Code(
        Severity.ERROR,
        Pair("Điểm tự chấm không khớp số liệu", "Declared points that the facts do not give"),
        Pair(
            "{id} tự chấm {declared} điểm, nhưng số liệu đã nhập cho {computed} điểm. "
            "Hãy xem lại số liệu hoặc sửa self_points.",
            "{id} declares {declared} points, but the facts give {computed}. Check the facts or correct self_points.",
        ),
    ),
    "CT219": Code(
        Severity.ERROR,
        Pair("Tổng điểm vượt điểm tối đa của cấp trên", "Points that together are above the maximum"),
        Pair(
            "Tính cả {id}, tổng điểm là {total}, vượt mức tối đa {max} điểm của {above}. "
            "Hãy xem lại các số điểm đã nhập.",
            "With {id} the points come to {total}, more than {above} can give, which is {max}. Check the points typed.",
        ),
        _SCALES,
    ),
    "CT220": Code(
        Severity.WARNING,
        Pair("Chưa nêu loại đơn vị hành chính", "The class of the unit is not stated"),
        Pair(
            "Hồ sơ chưa nêu loại đơn vị hành chính nên chưa biết cần bao nhiêu điểm. "
            "Hãy ghi class trong mục unit, ví dụ class: II.",
            "The dossier does not state the unit's class, so nobody knows how many points it needs. "
            "Write class in unit, such as class: II.",
        ),
        _OFFICERS,
        completeness=True,
    ),
    "CT221": Code(
        Severity.ERROR,
        Pair("Không có loại đơn vị này", "An unknown class of communes"),
        Pair(
            "Không có loại đơn vị hành chính “{value}”. Hãy ghi một trong các loại: {known}.",
            "There is no class of communes “{value}”. Write one of: {known}.",
        ),
        _OFFICERS,
    ),
    "CT222": Code(
        Severity.WARNING,
        Pair("Chưa có số liệu về mức độ hài lòng", "The figures on satisfaction are missing"),
        Pair(
            "Mục satisfaction (mức độ hài lòng) còn thiếu: {what}. Hãy điền số ý kiến hài lòng và tổng số ý kiến.",
            "satisfaction still lacks: {what}. Fill in how many answers are satisfied, and how many there are.",
        ),
        _OFFICERS,
        completeness=True,
    ),
    "CT223": Code(
        Severity.ERROR,
        Pair("Số liệu về mức độ hài lòng không đúng", "Figures on satisfaction that cannot be"),
        Pair(
            "Số liệu về mức độ hài lòng không đúng: {what}. Hãy ghi lại số ý kiến hài lòng và tổng số ý kiến.",
            "The figures on satisfaction are wrong: {what}. Correct the satisfied answers or the number of answers.",
        ),
    ),
    "CT224": Code(
        Severity.ERROR,
        Pair("Bộ quy định không tính mức độ hài lòng", "Satisfaction, which the regime does not ask for"),
        Pair(
            "Bộ quy định {regime} không có điều kiện về mức độ hài lòng. Hãy bỏ mục satisfaction, hoặc sửa regime.",
            "The regime {regime} has no condition about satisfaction. Take satisfaction out, or correct regime.",
        ),
    ),
    "CT225": Code(
        Severity.WARNING,
        Pair("Chưa rõ có tính trường hợp bị xử lý này", "A sanction of which nobody knows whether it counts"),
        Pair(
            "Chưa xác định được trường hợp này có ảnh hưởng đến việc công nhận hay không: {what}. "
            "Hãy hỏi ý kiến cấp trên; trong khi chờ, kết luận là chưa đủ dữ liệu.",
            "Whether this case stands against recognition is unknown: {what}. "
            "Ask the level above; the verdict stays incomplete meanwhile.",
        ),
        _OFFICERS,
        acceptable=False,
    ),
    "CT226": Code(
        Severity.WARNING,
        Pair("Chưa rõ kết quả của các đơn vị cấp xã", "Results of the communes are not known yet"),
        Pair(
            "Chưa kết luận được điều kiện về đơn vị cấp xã: {what}. "
            "Hãy đặt hồ sơ cấp xã cùng năm vào thư mục này và hoàn thành các hồ sơ ấy.",
            "The condition on communes is still open: {what}. "
            "Put the dossiers of the communes into this folder and complete them.",
        ),
        Pair("Quyết định số 1723/QĐ-BTP", "Decision 1723/QĐ-BTP"),
        completeness=True,
    ),
}
