"""Texts about the import of numbers from official forms."""

TEXTS: dict[str, tuple[str, str]] = {
    "table": (
        "bảng {n}",
        "table {n}",
    ),
    "sheet": (
        "trang “{name}”",
        "sheet “{name}”",
    ),
    "row": (
        "{table}, hàng {row}",
        "{table}, row {row}",
    ),
    "whole_form": (
        "cả mẫu",
        "the whole form",
    ),
    "also_seen": (
        "{clause}; {title}, {place}",
        "{clause}; {title}, {place}",
    ),
    "empty": (
        "Tệp trống, không có gì để đọc. Hãy chọn tệp Word hoặc Excel của Mẫu 02.",
        "The file is empty. Choose the Word or Excel file of the form.",
    ),
    "too_large": (
        "Tệp quá lớn so với một mẫu biểu. Hãy chép bảng điểm sang một tệp mới rồi nhập lại.",
        "The file is too large for a form. Copy the table of points into a new file and import that.",
    ),
    "encrypted": (
        "Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại.",
        "The file has a password. Open it in Word or Excel, remove the password and save it.",
    ),
    "old": (
        "Tệp thuộc loại cũ (.doc, .xls). Hãy mở bằng Word hoặc Excel rồi lưu thành .docx hoặc .xlsx.",
        "The file is of an old kind (.doc, .xls). Open it in Word or Excel and save it as .docx or .xlsx.",
    ),
    "not_office": (
        "Đây không phải là tệp Word hoặc Excel đọc được. Hãy mở tệp, lưu thành .docx hoặc .xlsx rồi nhập lại.",
        "This is no Word or Excel file that can be read. Open it, save it as .docx or .xlsx and import it again.",
    ),
    "unreadable": (
        "Không mở được tệp: {reason}. Hãy xem lại đường dẫn và quyền đọc.",
        "The file cannot be opened: {reason}. Check the path and the permissions.",
    ),
    "no_table": (
        "Tệp không có bảng nào. Hãy chọn tệp có bảng tổng hợp điểm số.",
        "The file has no table. Choose the one with the summary of points.",
    ),
    "no_column": (
        "Không bảng nào có cột “Điểm số tối đa” cùng cột “Tiêu chí, chỉ tiêu” hoặc “Nội dung”. Hãy xem lại hàng tiêu đề của bảng.",
        "No table has a column “Điểm số tối đa” and one “Tiêu chí, chỉ tiêu” or “Nội dung”. Check the table's head.",
    ),
    "no_criterion": (
        "Bảng không có tên tiêu chí nào của bộ quy định. Hãy xem lại tệp, hoặc chọn bộ quy định khác bằng --regime.",
        "The table has the name of no criterion of the regime. Check the file, or choose another regime with --regime.",
    ),
    "near": (
        "Có phải ý là “{near}”?",
        "Is “{near}” meant?",
    ),
    "compare_names": (
        "Hãy so với tên trong thông tư.",
        "Compare it with the name in the circular.",
    ),
    "why_lines": (
        "có {lines} dòng cần điểm nhưng ô điểm có {numbers} số, không rõ số nào thuộc dòng nào.",
        "there are {lines} lines to score and {numbers} numbers beside them; which belongs to which is not certain.",
    ),
    "why_two": (
        "cuối dòng ghi {said} điểm, ô điểm bên cạnh ghi {beside}.",
        "the line says {said} points, the cell beside it {beside}.",
    ),
    "of_total": (
        "tổng điểm",
        "the total",
    ),
    "of_node": (
        "{id}",
        "{id}",
    ),
    "strange_row": (
        "Ở {place}: hàng “{text}” có điểm nhưng không rõ là nội dung hay phương án nào, nên không được đọc.",
        "At {place}: the row “{text}” has points but is no item or alternative that is known, so it is left aside.",
    ),
    "strange_table": (
        "Chưa đọc phần này: {table} không có hàng tiêu đề.",
        "This part is left aside: {table} has no head.",
    ),
    "ladder_percent": (
        "các mức tỷ lệ không nối liền nhau từ trên xuống dưới, hoặc điểm không giảm dần.",
        "the bands do not follow one another from top to bottom, or their points do not fall.",
    ),
    "ladder_count": (
        "các mức số lượng không nối liền nhau từ trên xuống 0, hoặc điểm không giảm dần.",
        "the bands of the count do not follow one another down to 0, or their points do not fall.",
    ),
    "left_partial": (
        "mẫu thiếu một chỉ tiêu của cùng tiêu chí, nên không rõ các hàng này thuộc chỉ tiêu nào.",
        "the form lacks an indicator of the same criterion, so it is not certain to which one these rows belong.",
    ),
    "left_no_points": (
        "có phương án không ghi điểm.",
        "an alternative has no points.",
    ),
    "left_no_formula": (
        "không có công thức “Tỷ lệ % = (… / …) x 100”, nên không rõ tính trên số liệu nào.",
        "there is no formula “Tỷ lệ % = (… / …) x 100”, so it is not certain what is counted.",
    ),
    "left_no_letters": (
        "các phương án không có chữ cái liền nhau a), b), c).",
        "the alternatives are not lettered a), b), c) one after the other.",
    ),
    "left_not_whole": (
        "có hàng không rõ là gì.",
        "a row is not understood.",
    ),
    "left_mixed": (
        "vừa có phương án chung, vừa có nội dung được đánh số.",
        "there are alternatives of the whole beside numbered items.",
    ),
    "left_other_items": (
        "bộ quy định đã có các nội dung khác, đã đối chiếu.",
        "the regime has other items, which were seen in the law.",
    ),
    "left_other_rule": (
        "bộ quy định đã có cách chấm khác, đã đối chiếu.",
        "the regime has another rule, which was seen in the law.",
    ),
    "left_numbering": (
        "số thứ tự các nội dung không liền từ 1.",
        "the items are not numbered from 1 without gap.",
    ),
    "left_no_options": (
        "có nội dung thiếu điểm tối đa, hoặc thiếu phương án chấm điểm.",
        "an item lacks its maximum, or its alternatives.",
    ),
    "column_id": (
        "Mục",
        "Node",
    ),
    "column_field": (
        "Số liệu",
        "Field",
    ),
    "column_regime": (
        "Bộ quy định",
        "Regime",
    ),
    "column_form": (
        "Mẫu",
        "Form",
    ),
    "column_action": (
        "Kết quả",
        "What happens",
    ),
    "field_max": (
        "điểm tối đa",
        "maximum",
    ),
    "field_not_arising": (
        "không phát sinh",
        "not arising",
    ),
    "field_bands": (
        "mức từ {limit}",
        "band from {limit}",
    ),
    "field_options": (
        "phương án {limit}",
        "alternative {limit}",
    ),
    "full": (
        "điểm tối đa",
        "the maximum",
    ),
    "nothing": (
        "-",
        "-",
    ),
    "action_same": (
        "đã đối chiếu, khớp",
        "seen before, agrees",
    ),
    "action_verify": (
        "khớp; ghi là đã đối chiếu",
        "agrees; marked as seen",
    ),
    "action_change": (
        "sửa theo mẫu, ghi là đã đối chiếu",
        "changed as in the form, marked as seen",
    ),
    "action_add": (
        "thêm theo mẫu, ghi là đã đối chiếu",
        "added as in the form, marked as seen",
    ),
    "action_keep": (
        "khác số đã đối chiếu, giữ nguyên",
        "contradicts what was seen, stays",
    ),
    "action_blocked": (
        "không ghi, vì có lỗi nêu bên dưới",
        "not written, because of the errors below",
    ),
    "document": (
        "Văn bản: {title}",
        "Document: {title}",
    ),
    "items_replaced": (
        "Chỉ tiêu {id} có nội dung, cách chấm mới theo mẫu; các hồ sơ ghi theo cách cũ cần sửa lại.",
        "Indicator {id} gets other items or another rule from the form; dossiers written for the old ones need mending.",
    ),
    "nothing_to_write": (
        "Không có gì để ghi: mọi số đọc được đã có trong bộ quy định và đã đối chiếu, hoặc còn lỗi.",
        "There is nothing to write: every number that could be read is in the regime and was seen, or there are errors.",
    ),
    "would_write": (
        "Chưa ghi gì. Gọi lại với --write để ghi vào {path}.",
        "Nothing is written yet. Add --write to write {path}.",
    ),
    "written": (
        "Đã ghi {path}. Hãy chạy ctcpl check để xem các hồ sơ.",
        "Written: {path}. Run ctcpl check to see the dossiers.",
    ),
    "no_such_regime": (
        "Không có bộ quy định {regime}. Các bộ quy định dùng được: {known}.",
        "There is no regime {regime}. Known ones: {known}.",
    ),
    "broken_regime": (
        "Bộ quy định {regime} có lỗi nên chưa nhập được. Hãy chạy ctcpl check, sửa lỗi trong criteria/ rồi nhập lại.",
        "The regime {regime} has errors, so nothing can be imported. Run ctcpl check, mend the file in criteria/ and import again.",
    ),
    "field_rule": (
        "cách chấm",
        "rule",
    ),
    "kind_choice": (
        "chọn phương án",
        "a choice",
    ),
    "kind_ratio": (
        "chấm theo tỷ lệ",
        "by ratio",
    ),
    "kind_count": (
        "chấm theo số lượng",
        "by count",
    ),
    "kind_met": (
        "đạt hay không đạt",
        "met or not met",
    ),
    "kind_proportional": (
        "chấm theo tỷ lệ thuận",
        "in proportion",
    ),
    "kind_declared": (
        "ghi điểm kèm lý do",
        "points with a reason",
    ),
}
