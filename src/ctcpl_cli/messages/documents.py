"""Texts about documents, and the fixed words of the official documents themselves, which exist in Vietnamese only."""

TEXTS: dict[str, tuple[str, str]] = {
    "place_table": (
        "bảng {table}, dòng {row}, ô {cell}, đoạn {paragraph}",
        "table {table}, row {row}, cell {cell}, paragraph {paragraph}",
    ),
    "place_paragraph": ("đoạn {paragraph}", "paragraph {paragraph}"),
    "place_part": ("{place} của phần {part}", "{place} of the part {part}"),
    "template_problem": (
        "Không dùng được mẫu Word {template}: {sentence}",
        "The Word template {template} cannot be used: {sentence}",
    ),
    "template_at": ("ở {place}, {sentence}", "at {place}, {sentence}"),
    "template_missing": (
        "không có tệp mẫu này. Hãy đặt mẫu vào thư mục templates/ hoặc cài lại chương trình.",
        "there is no such template. Put it into templates/ or install the program again.",
    ),
    "template_not_word": (
        "tệp này không phải là tệp Word .docx hoặc đã hỏng. Hãy mở bằng Word và lưu lại thành .docx.",
        "this file is not a Word .docx file, or is damaged. Open it in Word and save it as .docx.",
    ),
    "template_broken_xml": (
        "nội dung mẫu không ghép thành một văn bản Word đúng ({detail}). Hãy bỏ chỗ vừa sửa trong mẫu rồi thử lại.",
        "the template does not make a valid Word document ({detail}). Undo the last change of the template and "
        "try again.",
    ),
    "template_unclosed": (
        "thẻ “{tag}” chưa đóng. Hãy thêm dấu đóng }}}} hoặc %}} ở cuối thẻ.",
        "the tag “{tag}” never ends. Add the closing }}}} or %}} to it.",
    ),
    "template_empty_tag": ("có một thẻ trống. Hãy xóa thẻ đó.", "there is an empty tag. Delete it."),
    "template_syntax": (
        "thẻ viết chưa đúng cú pháp ({detail}). Hãy sửa lại thẻ.",
        "a tag is not written correctly ({detail}). Correct the tag.",
    ),
    "template_not_opened": (
        "thẻ “{tag}” không có thẻ mở tương ứng. Hãy thêm thẻ mở hoặc xóa thẻ này.",
        "the tag “{tag}” has no opening tag. Add one or delete this tag.",
    ),
    "template_crossing": (
        "thẻ “{tag}” đứng khác chỗ với thẻ mở “{opener}”. Hãy đặt cả hai trong cùng một đoạn, hoặc mỗi thẻ một "
        "đoạn riêng, "
        "hoặc mỗi thẻ một dòng riêng của bảng.",
        "the tag “{tag}” does not stand where its opening tag “{opener}” does. Put both into one paragraph, or "
        "each into a "
        "paragraph or table row of its own.",
    ),
    "template_never_closed": (
        "thẻ “{tag}” chưa có thẻ kết thúc “end{tag}”. Hãy thêm thẻ kết thúc.",
        "the tag “{tag}” has no closing “end{tag}”. Add it.",
    ),
    "template_undefined": (
        "mẫu hỏi “{name}” mà dữ liệu của văn bản này không có. Hãy sửa tên đó trong mẫu.",
        "the template asks for “{name}”, which this document does not have. Correct that name in the template.",
    ),
    "template_none": (
        "mẫu in một giá trị chưa biết. Hãy hỏi “nếu có” bằng thẻ if trước khi in.",
        "the template prints a value that is not known. Ask for it with an if tag before printing.",
    ),
    "template_not_text": (
        "mẫu in một giá trị không phải là chữ hoặc số nguyên ({type}). Hãy in từng phần của giá trị đó.",
        "the template prints a value that is neither text nor a whole number ({type}). Print its parts instead.",
    ),
    "template_limit": (
        "mẫu lặp quá nhiều lần ({detail}). Hãy bớt số lần lặp.",
        "the template repeats too often ({detail}). Repeat less.",
    ),
    "template_forbidden": (
        "mẫu làm một việc không được phép ({detail}). Hãy bỏ thẻ đó.",
        "the template does something that is not allowed ({detail}). Remove that tag.",
    ),
    "template_failed": (
        "thẻ này không thực hiện được ({detail}). Hãy sửa hoặc bỏ thẻ đó.",
        "this tag cannot be carried out ({detail}). Correct or remove it.",
    ),
    "wrong_kind": (
        "{path} không phải là kế hoạch, công văn hay báo cáo. Hãy chọn tệp có kind: plan, letter hoặc report.",
        "{path} is no plan, letter or report. Choose a file with kind: plan, letter or report.",
    ),
    "no_plans": (
        "Không có kế hoạch, công văn hay báo cáo nào trong {path}. Hãy xem lại đường dẫn.",
        "There is no plan, letter or report in {path}. Check the path.",
    ),
    "refused": (
        "Chưa soạn được văn bản từ {path}: hãy sửa các lỗi đã nêu rồi chạy lại.",
        "No document was written from {path}: correct the errors above and run again.",
    ),
    "refused_files": (
        "Chưa soạn được văn bản cho {path}: các tệp trên còn lỗi. Hãy sửa rồi chạy lại.",
        "No document was written for {path}: the files above have errors. Correct them and run again.",
    ),
    "refused_incomplete": (
        "Chưa soạn quyết định cho {path}: chưa đủ dữ liệu để kết luận về {units}. Hãy điền đủ số liệu, "
        "hoặc dùng ctcpl render-decision --allow-incomplete để soạn bản dự thảo không có các đơn vị này.",
        "No decision was written for {path}: there is not enough data yet to judge {units}. Fill in the facts, "
        "or use ctcpl render-decision "
        "--allow-incomplete for a draft without these units.",
    ),
    "no_decision_file": (
        "Chưa soạn được văn bản cho {path}: thư mục này chưa có tệp decision.yaml. Hãy tạo tệp đó cạnh các hồ sơ, "
        "ghi phần đầu, căn cứ, nơi nhận và người ký.",
        "No document was written for {path}: the folder has no decision.yaml. Create it beside the dossiers, "
        "with head, bases, "
        "recipients and signature.",
    ),
    "wrong_decision_file": (
        "Chưa soạn được văn bản cho {path}: tệp decision.yaml không phải là dữ liệu quyết định. Hãy ghi kind: decision.",
        "No document was written for {path}: decision.yaml is no decision. Write kind: decision into it.",
    ),
    "refused_annulled": (
        "Không soạn quyết định cho {path}: quyết định này đã bị hủy bỏ bằng văn bản số {number} ngày {date}. Nếu ban hành "
        "quyết định khác thì bỏ khóa annulled và ghi số, ngày mới.",
        "No decision was written for {path}: it was annulled by document {number} of {date}. For another decision take out "
        "the key annulled and write a new number and date.",
    ),
    "accepted": (
        "Lưu ý: {path} có {count} lỗi, cảnh báo đã được chấp nhận trong hồ sơ của {units}; ctcpl check liệt kê từng chỗ.",
        "Note: in {path}, findings accepted by the dossiers of {units}: {count}. ctcpl check lists them.",
    ),
    "no_dossiers": (
        "Không có hồ sơ nào trong {path}. Hãy chọn thư mục có các tệp hồ sơ.",
        "There is no dossier in {path}. Choose a folder with dossiers.",
    ),
    "no_dossiers_of_year": (
        "Không có hồ sơ nào của năm {year} trong {path}. Hãy xem lại năm.",
        "There is no dossier of {year} in {path}. Check the year.",
    ),
    "many_years": (
        "{path} có hồ sơ của nhiều năm ({years}). Hãy chọn một năm bằng --year.",
        "{path} has dossiers of several years ({years}). Choose one with --year.",
    ),
    "mixed_regimes": (
        "Chưa soạn được văn bản cho {path}: các hồ sơ dùng nhiều bộ quy định ({regimes}). Hãy tách thành các thư "
        "mục riêng.",
        "No document was written for {path}: the dossiers use several regimes ({regimes}). Keep them in "
        "separate folders.",
    ),
    "one_file_many_documents": (
        "Không thể ghi {count} văn bản vào một tệp. Hãy đưa tên thư mục cho -o.",
        "{count} documents cannot be written into one file. Give a folder to -o.",
    ),
    "reason_permission": ("không có quyền ghi", "no permission to write"),
    "reason_folder": ("đã có một thư mục mang tên này", "a folder has this name"),
    "reason_file": ("một tệp đứng ở chỗ của thư mục", "a file stands where a folder is needed"),
    "no_folder": (
        "{path} không phải là thư mục. Hãy chọn thư mục có các hồ sơ và tệp decision.yaml.",
        "{path} is no folder. Choose the folder with the dossiers and decision.yaml.",
    ),
    "same_target": (
        "Hai tệp cùng soạn ra {path}, văn bản sau sẽ ghi đè văn bản trước. Hãy soạn từng tệp với -o khác nhau.",
        "Two files would both become {path}, one over the other. Write them one by one with different -o.",
    ),
    "not_written": (
        "Không ghi được {path} ({reason}). Nếu tệp đang mở trong Word, hãy đóng lại rồi chạy lại.",
        "{path} could not be written ({reason}). If it is open in Word, close it and run again.",
    ),
    "draft_no_minutes": (
        "Cảnh báo: {path} có {count} hồ sơ chưa có biên bản thẩm định ({units}); quyết định mang dấu DỰ THẢO.",
        "Warning: {path} has {count} dossiers without minutes of the appraisal ({units}); the decision is marked as a "
        "draft.",
    ),
    "draft_unverified": (
        "Lưu ý: {path}: bộ quy định {regime} còn {count} số liệu chưa đối chiếu với văn bản gốc; quyết định mang dấu DỰ THẢO.",
        "Note: {path}: the regime {regime} has {count} numbers that nobody has compared with the law; the decision is "
        "marked as a draft.",
    ),
    "draft_incomplete": (
        "Lưu ý: {path} có {count} đơn vị chưa đủ dữ liệu ({units}) không có trong danh sách nào; quyết định mang dấu DỰ THẢO.",
        "Note: {path}: {count} units without enough data ({units}) stand in no list; the decision is marked as a draft.",
    ),
    "draft_other_year": (
        "Cảnh báo: {path} có hồ sơ ghi năm khác với năm của thư mục ({files}); quyết định mang dấu DỰ THẢO. Hãy sửa "
        "năm trong hồ sơ hoặc chuyển hồ sơ sang đúng thư mục.",
        "Warning: {path} has dossiers of another year than the folder's ({files}); the decision is marked as a draft. "
        "Correct the year or move the dossiers.",
    ),
    "draft_areas": (
        "Cảnh báo: {path} có đơn vị của nhiều địa bàn ({areas}); quyết định mang dấu DỰ THẢO. Hãy xem lại địa bàn ghi "
        "trong các hồ sơ.",
        "Warning: {path} has units of several districts ({areas}); the decision is marked as a draft. Check the "
        "district in each dossier.",
    ),
    "progress": ("Soạn quyết định", "Writing decisions"),
    "partly_failed": (
        "Đã soạn {written} quyết định; {failed} nơi chưa soạn được.",
        "{written} decisions written; {failed} places failed.",
    ),
}

OFFICIAL: dict[str, str] = {
    "nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "motto": "Độc lập - Tự do - Hạnh phúc",
    "blank": "………",
    "not_arising": "Không phát sinh",
    "committee": "ỦY BAN NHÂN DÂN",
    "draft": "DỰ THẢO",
    "illustrative": "SỐ LIỆU MINH HỌA",
    "met": "Đạt",
    "not_met": "Không đạt",
    "both": "{points}; {met}",
    "none": "-",
    "class_mark": "loại {name} từ {points} điểm",
    "signer_title": "Chủ tịch Ủy ban nhân dân {area}",
}
"""Fixed words that the data of a document needs."""

AREA_KINDS = ("Thành phố", "Thị xã", "Huyện", "Quận", "Tỉnh")
"""Kinds of districts and provinces; inside a sentence they are written small before a name that is no number."""
ALWAYS_CAPITAL = ("Thành phố Hồ Chí Minh",)
"""Names whose kind always takes a capital (decree 30/2020/ND-CP, annex II)."""

STYLES: dict[str, str] = {
    "Nation": "Quốc hiệu",
    "Motto": "Tiêu ngữ",
    "Parent": "Cơ quan chủ quản",
    "Issuer": "Cơ quan ban hành",
    "Number": "Số, ký hiệu",
    "PlaceDate": "Địa danh, thời gian",
    "About": "Trích yếu công văn",
    "DraftMark": "Dấu dự thảo",
    "Type": "Tên loại",
    "Subject": "Trích yếu",
    "Rule": "Đường kẻ",
    "Authority": "Thẩm quyền ban hành",
    "Base": "Căn cứ",
    "Body": "Nội dung",
    "BodyKept": "Nội dung giữ với đoạn sau",
    "Item": "Đề mục",
    "Addressee": "Kính gửi",
    "AddresseeItem": "Nơi kính gửi",
    "RecipientsTitle": "Tiêu đề nơi nhận",
    "Recipient": "Nơi nhận",
    "SignAuthority": "Quyền hạn, chức vụ",
    "SignName": "Họ tên người ký",
    "AnnexNumber": "Số phụ lục",
    "AnnexTitle": "Tên phụ lục",
    "AnnexReference": "Phụ lục kèm theo",
    "TableHead": "Đầu bảng",
    "TableText": "Chữ trong bảng",
    "TableStrong": "Chữ đậm trong bảng",
    "TableFigure": "Số trong bảng",
    "PageNumber": "Số trang",
    "End": "Cuối phần",
}
"""Names of the templates' paragraph styles as people see them in Word."""

TEMPLATE: dict[str, str] = {
    "number": "Số: {{ number }}/{{ symbol }}",
    "place_date": "{{ place }}, ngày\xa0{{ day }}\xa0tháng\xa0{{ month }}\xa0năm\xa0{{ year_signed }}",
    "about": "V/v {{ subject }}",
    "plan": "KẾ HOẠCH",
    "report": "BÁO CÁO",
    "decision": "QUYẾT ĐỊNH",
    "deciding": "QUYẾT ĐỊNH:",
    "to_one": "Kính gửi: {{ addressees[0] }}",
    "to": "Kính gửi:",
    "recipients": "Nơi nhận:",
    "article": "Điều {{ numbers.%s }}. ",
    "article_recognise": "Công nhận {{ count.passing }} {{ unit_words }} thuộc {{ area }} đạt chuẩn tiếp cận "
    "pháp luật năm {{ year }} "
    "(có Danh sách tại Phụ lục{{ annex_numbers.passing }} kèm theo).",
    "article_not_met": "Có {{ count.failing }} {{ unit_words }} thuộc {{ area }} chưa đạt chuẩn tiếp cận pháp "
    "luật năm {{ year }} "
    "(có Danh sách tại Phụ lục{{ annex_numbers.failing }} kèm theo).",
    "article_duties": "Trách nhiệm thực hiện",
    "duty_office": "1. {{ office }} công bố công khai Quyết định này theo quy định; hướng dẫn, theo dõi các "
    "{{ unit_words }} trong việc xây dựng, đánh giá chuẩn tiếp cận pháp luật; tham mưu báo cáo kết quả lên cấp trên.",
    "duty_communes": "2. Ủy ban nhân dân các {{ unit_words }} niêm yết, thông báo kết quả tới Nhân dân trên địa "
    "bàn; đơn vị đạt "
    "chuẩn tiếp tục duy trì, nâng cao chất lượng các tiêu chí; đơn vị chưa đạt chuẩn đề ra giải pháp và khắc "
    "phục các tiêu chí, "
    "điều kiện còn thiếu.",
    "article_effect": "Quyết định này có hiệu lực kể từ ngày ký. {{ staff_head }}, {{ office_head }}, Chủ tịch Ủy ban nhân dân các {{ unit_words }} và Thủ trưởng các cơ quan, đơn vị có liên "
    "quan chịu trách "
    "nhiệm thi hành Quyết định này./.",
    "annex": "Phụ lục{{ annex.number }}",
    "annex_reference": "(Kèm theo Quyết định số {{ number }}/{{ symbol }} ngày\xa0{{ day }} tháng\xa0{{ month }} "
    "năm\xa0{{ year_signed }} của {{ signer_title }})",
    "annex_list": "DANH SÁCH",
    "annex_passing": "{{ unit_words|upper }} ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT NĂM\xa0{{ year }}",
    "annex_failing": "{{ unit_words|upper }} CHƯA ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT NĂM\xa0{{ year }}",
    "annex_incomplete": "ĐƠN VỊ CHƯA ĐỦ DỮ LIỆU, CHƯA XEM XÉT CÔNG NHẬN NĂM\xa0{{ year }}",
    "incomplete_note": "Các đơn vị dưới đây chưa có đủ số liệu để kết luận nên không có trong danh sách đạt "
    "chuẩn và danh sách "
    "chưa đạt chuẩn. Trang này chỉ có trong bản dự thảo.",
    "column_number": "STT",
    "column_unit": "Tên đơn vị",
    "column_class": "Loại",
    "column_total": "Tổng điểm",
    "column_criterion": "Tiêu chí {{ c.id }}",
    "column_reason": "Lý do chưa đạt",
    "criteria_key": "Điểm tối đa: {% for c in criteria if c.max %}Tiêu chí {{ c.id }}: {{ c.max }}{% if not loop.last "
    "%}; {% endif %}"
    "{% endfor %}; tổng số: {{ total_max }}.",
    "class_key": "Tổng điểm phải đạt: {{ class_marks }}.",
    "names_key": "{% for c in criteria %}Tiêu chí {{ c.id }}: {{ c.name }}{% if not loop.last %}; {% endif %}"
    "{% endfor %}.",
}
"""The words that the shipped templates are built from. Officers change them in Word, in their own templates."""
