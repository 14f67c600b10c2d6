"""Texts of group documents."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT501": Code(
        Severity.WARNING,
        Pair("Trích dẫn văn bản sai số, ngày hoặc cơ quan ban hành", "A legal text cited wrongly"),
        Pair(
            "Trích dẫn sai {title}: ghi “{cited}”, đúng là “{right}”. Hãy sửa lại theo văn bản gốc.",
            "{title} is cited wrongly: “{cited}” must be “{right}”. Correct it from the text itself.",
        ),
    ),
    "CT502": Code(
        Severity.WARNING,
        Pair("Từ ngữ của bộ quy định khác", "Words of another regime"),
        Pair(
            "“{words}” là từ ngữ theo {of}, không dùng cho năm {year}. {hint}",
            "“{words}” belongs to {of} and is not used for {year}. {hint}",
        ),
    ),
    "CT503": Code(
        Severity.WARNING,
        Pair("Quyết định của Chủ tịch mà ký thay mặt Ủy ban", "A chairman's decision signed for the committee"),
        Pair(
            "Thẩm quyền quyết định là của Chủ tịch Ủy ban nhân dân nên không ký “{line}”. "
            "Hãy bỏ dòng này, chỉ để CHỦ TỊCH, hoặc KT. CHỦ TỊCH và PHÓ CHỦ TỊCH.",
            "The chairman decides in person, so “{line}” does not belong here. "
            "Take the line out and leave CHỦ TỊCH, or KT. CHỦ TỊCH with PHÓ CHỦ TỊCH.",
        ),
        Pair(
            "Điều 5 khoản 3 Quyết định số 25/2021/QĐ-TTg; Phụ lục I Nghị định số 30/2020/NĐ-CP",
            "Article 5 clause 3 of decision 25/2021/QĐ-TTg; annex I of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT511": Code(
        Severity.WARNING,
        Pair("Căn cứ kết thúc sai dấu", "A legal basis with the wrong mark at its end"),
        Pair(
            "Dòng căn cứ này phải kết thúc bằng dấu “{mark}”. Hãy sửa dấu ở cuối dòng.",
            "This legal basis must end with “{mark}”. Correct the mark at its end.",
        ),
        Pair(
            "Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 6 of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT512": Code(
        Severity.WARNING,
        Pair("Ngày, tháng thừa hoặc thiếu số 0", "A day or month with a zero too many or too few"),
        Pair(
            "“{written}” phải ghi là “{right}”: ngày dưới 10 và tháng 1, 2 có số 0 ở trước, các tháng khác thì không.",
            "“{written}” must be “{right}”: days under 10 and the months 1 and 2 have a zero before them, other months have none.",
        ),
        Pair(
            "Phụ lục I phần II mục 4 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 4 of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT513": Code(
        Severity.WARNING,
        Pair("Chữ V/v trong trích yếu", "V/v typed into the subject"),
        Pair(
            "Trích yếu không ghi “{words}”: công văn đã được in sẵn V/v, văn bản có tên loại thì không dùng. Hãy bỏ chữ này.",
            "The subject does not begin with “{words}”: letters get V/v printed, documents with the name of a type have none. Take it out.",
        ),
        Pair(
            "Phụ lục I phần II mục 5 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 5 of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT514": Code(
        Severity.WARNING,
        Pair("Gạch đầu dòng gõ thừa", "A dash typed although it is printed anyway"),
        Pair(
            "Nơi nhận được in sẵn gạch đầu dòng, nên “{line}” sẽ có hai dấu. Hãy bỏ dấu đã gõ.",
            "Lines of recipients get their dash printed, so “{line}” would have two. Take the typed one out.",
        ),
        Pair(
            "Phụ lục I phần II mục 9 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 9 of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT515": Code(
        Severity.WARNING,
        Pair("Nơi nhận kết thúc sai dấu", "A recipient with the wrong mark at its end"),
        Pair(
            "Dòng “{line}” kết thúc chưa đúng dấu. {hint}",
            "The line “{line}” does not end with the right mark. {hint}",
        ),
        Pair(
            "Phụ lục I phần II mục 9 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 9 of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT516": Code(
        Severity.WARNING,
        Pair("Văn bản không kết thúc bằng ./.", "A text that does not end with ./."),
        Pair(
            "Dòng cuối của nội dung phải kết thúc bằng “./.”. Hãy thêm vào cuối dòng này.",
            "The last line of the text must end with “./.”. Add it to the end of this line.",
        ),
        Pair(
            "Phụ lục III Nghị định số 30/2020/NĐ-CP",
            "Annex III of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT517": Code(
        Severity.WARNING,
        Pair("Số, ký hiệu văn bản chưa đúng", "A number or symbol that is not right"),
        Pair(
            "“{value}” chưa đúng cách ghi số, ký hiệu văn bản. {hint}",
            "“{value}” is not how a number or symbol is written. {hint}",
        ),
        Pair(
            "Phụ lục I phần II mục 3 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 3 of decree 30/2020/NĐ-CP",
        ),
    ),
    "CT518": Code(
        Severity.WARNING,
        Pair("Quyền hạn người ký ghi chưa đúng", "The capacity of the signer not as it is written"),
        Pair(
            "“{line}” phải ghi là “{right}”. Hãy sửa lại.",
            "“{line}” must be “{right}”. Correct it.",
        ),
        Pair(
            "Phụ lục I phần II mục 7 Nghị định số 30/2020/NĐ-CP",
            "Annex I part II section 7 of decree 30/2020/NĐ-CP",
        ),
    ),
}
