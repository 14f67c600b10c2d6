"""Texts of help: headings, commands, arguments and options."""

TEXTS: dict[str, tuple[str, str]] = {
    "usage": ("Cách dùng: ", "Usage: "),
    "arguments": ("Tham số", "Arguments"),
    "options": ("Tùy chọn", "Options"),
    "required": ("(bắt buộc)", "(required)"),
    "commands": ("Lệnh", "Commands"),
    "options_place": ("[TÙY CHỌN]", "[OPTIONS]"),
    "command_place": ("LỆNH ...", "COMMAND ..."),
    "option_help": ("Xem hướng dẫn này rồi thoát.", "Show this message and exit."),
    "option_version": ("In số phiên bản rồi thoát.", "Print the version and exit."),
    "option_lang": (
        "Ngôn ngữ của thông báo: vi (mặc định) hoặc en; biến môi trường CTCPL_LANG cũng đặt được.",
        "Language of messages: vi (default) or en; the environment variable CTCPL_LANG sets it too.",
    ),
    "ctcpl": (
        "Quản lý hồ sơ chuẩn tiếp cận pháp luật của xã, phường, đặc khu, thị trấn: kiểm tra, chấm điểm, giải thích, soạn văn bản.",
        "Dossiers of access to law of Vietnam's communes: check, score, explain, write the official documents.",
    ),
    "check": (
        "Kiểm tra hồ sơ, kế hoạch và quyết định; chỉ rõ dòng, cột của từng lỗi.",
        "Check dossiers, plans and decisions; every mistake with its line and column.",
    ),
    "score": ("Tính điểm và kết luận của từng hồ sơ.", "Points and verdict of each dossier."),
    "explain": (
        "Giải thích vì sao được số điểm và kết luận ấy, và cần thêm gì để đạt.",
        "Why a dossier has its points and verdict, and what would be enough to pass.",
    ),
    "rule": ("Giải thích một mã lỗi, kèm điều khoản liên quan.", "Explain one code, with the clause behind it."),
    "diff": (
        "Ý nghĩa của một thay đổi: số liệu, điểm, kết luận, bộ quy định, kế hoạch trước và sau.",
        "What a change means: facts, points, verdicts, regimes, plans before and after.",
    ),
    "argument_base": (
        "Phiên bản git để so với (so với điểm rẽ nhánh chung).",
        "Git revision to compare with (its merge base counts).",
    ),
    "argument_head": (
        "Phiên bản sau; bỏ trống thì lấy thư mục làm việc hiện tại, kể cả thay đổi chưa commit.",
        "The later revision; left out, the working tree with changes not yet committed.",
    ),
    "option_diff_format": (
        "Cách in: text (mặc định), json, markdown (làm bình luận trong yêu cầu hợp nhất).",
        "How to print: text (default), json, markdown (for a comment in a pull request).",
    ),
    "log": (
        "Lịch sử điểm và kết luận của một hồ sơ, theo từng lần commit.",
        "History of a dossier's points and verdict, commit by commit.",
    ),
    "argument_log": (
        "Tệp hồ sơ, kể cả tệp đã xóa; hoặc thư mục có hồ sơ.",
        "Dossier file, also one that was deleted; or a folder of dossiers.",
    ),
    "sign_off": (
        "Xác nhận nội dung hồ sơ (cấp xã, Hội đồng), hoặc chốt hồ sơ của quyết định đã ban hành.",
        "Vouch for dossiers (commune, council), or seal the dossiers of an issued decision.",
    ),
    "argument_sign_off": (
        "Hồ sơ, thư mục hồ sơ, hoặc tệp decision.yaml đã có số và ngày.",
        "Dossiers, folders of them, or a decision.yaml with number and date.",
    ),
    "option_by": ("Bên xác nhận hồ sơ: commune (cấp xã) hoặc council (Hội đồng).", "Who vouches: commune or council."),
    "option_sign_off_date": (
        "Ngày xác nhận, dạng năm-tháng-ngày; bỏ trống thì lấy hôm nay.",
        "Day of the sign-off, year-month-day; today when left out.",
    ),
    "schema": (
        "In JSON Schema (draft-07) của một định dạng: findings, score, dossier, plan, decision, regime.",
        "Print the JSON Schema (draft-07) of a format: findings, score, dossier, plan, decision, regime.",
    ),
    "argument_schema": ("Tên định dạng.", "Name of the format."),
    "option_schema_regime": (
        "Chỉ với dossier: bộ quy định của hồ sơ; khi đó có mã, tên, điểm tối đa và cách chấm từng chỉ tiêu.",
        "With dossier only: the regime of the dossiers, for its ids, names, maxima and rules.",
    ),
    "render_plan": ("Soạn kế hoạch, công văn thành tệp Word.", "Write plans and letters as Word files."),
    "render_decision": (
        "Soạn quyết định công nhận thành tệp Word, kèm danh sách đạt và chưa đạt.",
        "Write the recognition decision as a Word file, with both lists.",
    ),
    "render": (
        "Soạn một văn bản khác của kỳ đánh giá thành tệp Word.",
        "Write any other document of the round as a Word file.",
    ),
    "forms": ("Liệt kê các văn bản soạn được.", "List the forms that can be written."),
    "argument_form": ("Mã văn bản, ví dụ mau-02; xem ctcpl forms.", "Id of the form, such as mau-02; see ctcpl forms."),
    "argument_form_paths": (
        "Hồ sơ, hoặc thư mục có các hồ sơ.",
        "Dossiers, or folders of dossiers.",
    ),
    "option_forms_regime": (
        "Chỉ liệt kê văn bản có theo bộ quy định này, ví dụ qd25-2021.",
        "List only the forms that exist under this regime, such as qd25-2021.",
    ),
    "option_forms_year": (
        "Chỉ liệt kê văn bản có của năm đánh giá này.",
        "List only the forms that exist for this assessment year.",
    ),
    "option_forms_format": ("Cách in: table (mặc định) hoặc json.", "How to print: table (default) or json."),
    "new": ("Tạo tệp mới có sẵn các mục cần điền.", "Create a new file, ready to be filled in."),
    "new_dossier": (
        "Tạo hồ sơ của một đơn vị cho một năm, có chú thích từng mục.",
        "Create the dossier of one unit for one year, with a comment on every field.",
    ),
    "new_plan": (
        "Tạo kế hoạch của xã, huyện hoặc tỉnh theo bộ quy định của năm, có chú thích từng mục.",
        "Create the plan of a commune, district or province by the regime of the year, with a comment on every field.",
    ),
    "new_letter": (
        "Tạo công văn của xã, huyện hoặc tỉnh, có chú thích từng mục.",
        "Create a letter of a commune, district or province, with a comment on every field.",
    ),
    "new_decision": (
        "Tạo dữ liệu của quyết định công nhận, có chú thích từng mục.",
        "Create the data of the recognition decision, with a comment on every field.",
    ),
    "option_issuer": (
        "Mã đơn vị ban hành: xã năm chữ số, huyện ba, tỉnh hai; huyện, tỉnh có thể ghi bằng tên.",
        "Code of who issues it: commune five digits, district three, province two; the last two also by name.",
    ),
    "option_deciding": (
        "Mã cấp ra quyết định: huyện ba chữ số, tỉnh hai; hoặc ghi bằng tên.",
        "Code of who decides: district three digits, province two; or by name.",
    ),
    "init": (
        "Tạo thư mục làm việc mới: cài đặt, git, kiểm tra tự động, trình soạn thảo.",
        "Make a new workspace: settings, git, automatic checks, editors.",
    ),
    "completion": (
        "In đoạn lệnh để phím Tab tự điền nốt lệnh, tùy chọn và giá trị.",
        "Print the script that lets Tab complete commands, options and values.",
    ),
    "argument_shell": ("Cửa sổ lệnh: bash, zsh, fish hoặc powershell.", "Shell: bash, zsh, fish or powershell."),
    "argument_init": (
        "Thư mục; bỏ trống thì lấy thư mục đang đứng. Tệp đã có được giữ nguyên.",
        "The folder; the working folder when left out. Existing files are kept.",
    ),
    "argument_paths": (
        "Tệp hoặc thư mục; bỏ trống thì lấy dossiers/.",
        "Files or folders; dossiers/ when left out.",
    ),
    "option_output_format": (
        "Cách in: full (mặc định), concise, json; github, gitlab, sarif, junit cho máy chủ mã nguồn.",
        "How to print: full (default), concise, json; github, gitlab, sarif, junit for code hosts.",
    ),
    "option_score_format": (
        "Cách in: table (mặc định), json, csv hoặc markdown.",
        "How to print: table (default), json, csv or markdown.",
    ),
    "option_require_pass": (
        "Thoát với mã 1 nếu có đơn vị không đạt hoặc chưa đủ dữ liệu.",
        "Exit with 1 when any verdict is other than pass.",
    ),
    "argument_dossier": ("Tệp hồ sơ, hoặc thư mục có các hồ sơ.", "A dossier, or a folder of dossiers."),
    "argument_id": (
        "Chỉ phần này: mã tiêu chí, chỉ tiêu, nội dung (ví dụ 2.5) hoặc mã điều kiện (ví dụ total).",
        "Only this part: id of a criterion, indicator or item (such as 2.5), or of a condition (such as total).",
    ),
    "argument_code": ("Mã lỗi, ví dụ CT201.", "A code such as CT201."),
    "option_require_complete": (
        "Coi số liệu còn thiếu là lỗi.",
        "Treat facts that are still missing as errors.",
    ),
    "option_changed_since": (
        "Chỉ kiểm tra tệp đã thay đổi so với phiên bản git này (kể cả thay đổi chưa commit) và tệp chịu ảnh hưởng của các thay đổi đó.",
        "Check only what changed since this git revision (changes not yet committed included), and what depends on it.",
    ),
    "option_fix": (
        "Tự sửa những chỗ chỉ có một cách sửa (dấu tách rời, dấu ngoặc kép, ngày, dấu phẩy của số lẻ, dấu cách thừa), rồi kiểm tra.",
        "Repair what has only one repair (separate accents, quotes, dates, decimal commas, trailing blanks), then check.",
    ),
    "option_fix_self_points": (
        "Như --fix, và ghi self_points đúng bằng điểm tính từ số liệu.",
        "Like --fix, and set self_points to what the facts give.",
    ),
    "option_diff": (
        "Chỉ cho xem --fix sẽ sửa gì, dạng diff; không ghi. Thoát với mã 1 nếu có chỗ sửa.",
        "Only show as a diff what --fix would change; writes nothing. Exit with 1 when there is something.",
    ),
    "option_as_of": (
        "Tính theo hồ sơ và bộ quy định của phiên bản git này.",
        "Score the dossiers and regimes of this git revision.",
    ),
    "option_unit": (
        "Mã đơn vị: xã năm chữ số, ví dụ 03387, huyện ba; tra bằng ctcpl units search.",
        "Code of the unit: commune five digits, such as 03387, district three; see ctcpl units search.",
    ),
    "option_year": ("Năm đánh giá.", "Assessment year."),
    "option_kind": ("Loại đơn vị: xa, phuong, thi_tran, dac_khu.", "Kind of unit: xa, phuong, thi_tran, dac_khu."),
    "option_name": ("Tên đơn vị, không kèm loại: Tân Phong.", "Name without its kind: Tân Phong."),
    "option_district": (
        "Đơn vị cấp huyện, kèm loại: Thành phố Lai Châu (đến hết năm đánh giá 2024).",
        "District with its kind: Thành phố Lai Châu (up to the assessment year 2024).",
    ),
    "option_province": ("Đơn vị cấp tỉnh, kèm loại: Tỉnh Lai Châu.", "Province with its kind: Tỉnh Lai Châu."),
    "option_new_output": (
        "Tệp hoặc thư mục để ghi; bỏ trống thì ghi vào đúng chỗ trong dossiers/.",
        "File or folder to write to; its place under dossiers/ when left out.",
    ),
    "argument_plans": (
        "Tệp kế hoạch, công văn, báo cáo, hoặc thư mục chứa chúng.",
        "Files of plans, letters or reports, or folders with them.",
    ),
    "argument_decision_folders": (
        "Thư mục có các hồ sơ của một năm và tệp decision.yaml; nhiều huyện trong thư mục thì mỗi huyện một quyết định.",
        "Folder with the dossiers of a year and decision.yaml; one decision for each district below it.",
    ),
    "option_decision_year": (
        "Năm đánh giá, khi thư mục có hồ sơ của nhiều năm.",
        "Assessment year, where the folder has several.",
    ),
    "option_allow_incomplete": (
        "Soạn bản dự thảo dù còn đơn vị chưa đủ dữ liệu; các đơn vị này không vào danh sách nào.",
        "Write a draft although some units lack data; these stand in no list.",
    ),
    "option_render_output": (
        "Tệp .docx hoặc thư mục để ghi; bỏ trống thì ghi vào out/ theo cùng đường dẫn.",
        "A .docx file, or a folder; out/ with the same path below it when left out.",
    ),
    "templates": ("Mẫu Word: kiểm tra, lấy ra để sửa.", "Word templates: check them, take them out to change them."),
    "templates_check": (
        "Kiểm tra mẫu Word trước khi soạn: tên không có trong dữ liệu, thẻ sai, thành phần thể thức còn thiếu.",
        "Check Word templates before anything is written: unknown names, wrong tags, missing elements.",
    ),
    "templates_export": (
        "Chép các mẫu kèm theo chương trình vào DIR/templates để sửa bằng Word; không ghi đè tệp đã có.",
        "Copy the packaged templates into DIR/templates to change them in Word; never over existing files.",
    ),
    "text": (
        "In nội dung tệp Word thành chữ, mỗi đoạn hoặc dòng bảng một dòng; dùng được cho git diff.",
        "A Word file as plain text, a paragraph or table row a line; serves git diff.",
    ),
    "verify": (
        "Kiểm chứng văn bản đã soạn: còn nguyên, đã bị sửa tay, hay đã cũ so với hồ sơ.",
        "Whether a written document is unchanged, edited by hand, or out of date.",
    ),
    "argument_templates": (
        "Tệp mẫu, hoặc thư mục có mẫu; bỏ trống thì kiểm tra mọi mẫu đang dùng.",
        "Templates, or folders of them; every template in use when left out.",
    ),
    "argument_export": (
        "Thư mục làm việc; các mẫu vào thư mục con templates.",
        "The workspace; the templates go into its folder templates.",
    ),
    "argument_word_file": ("Tệp Word .docx.", "A Word file."),
    "argument_document": ("Văn bản .docx do ctcpl soạn.", "A .docx document written by ctcpl."),
    "option_pdf": (
        "Ghi thêm bản PDF bên cạnh mỗi tệp .docx, qua LibreOffice.",
        "Also write a PDF beside each .docx file, through LibreOffice.",
    ),
    "criteria": ("Bộ quy định: các số của văn bản luật.", "Regimes: the numbers of the law."),
    "what_if": (
        "Xem kết quả của từng hồ sơ nếu áp dụng bộ quy định khác: số điểm, kết luận và vì sao đổi.",
        "Each dossier under another regime: points, verdict, and why they change.",
    ),
    "option_other_regime": (
        "Bộ quy định khác: mã, hoặc tệp, ví dụ bản đang sửa.",
        "The other regime: an id, or a file such as a changed copy.",
    ),
    "option_on": (
        "Ngày, ví dụ 2026-03-01: lấy bộ quy định của năm đánh giá có ngày này.",
        "A day such as 2026-03-01: the regime of the assessment year it belongs to.",
    ),
    "criteria_list": (
        "Liệt kê các bộ quy định: năm đánh giá, nguồn, bao nhiêu số đã đối chiếu với văn bản.",
        "List the regimes: years, where each comes from, how many numbers were seen in the law.",
    ),
    "criteria_show": (
        "In một bộ quy định, hoặc một phần của nó: điểm tối đa, cách chấm, điều khoản.",
        "Print a regime, or a part of it: maxima, rules, clauses.",
    ),
    "criteria_check": (
        "Kiểm tra các bộ quy định; chỉ rõ dòng, cột của từng lỗi.",
        "Check regimes; every mistake with its line and column.",
    ),
    "criteria_diff": (
        "So hai bộ quy định, hoặc bản riêng của thư mục làm việc với bản kèm theo chương trình.",
        "Compare two regimes, or the workspace's own with the packaged one.",
    ),
    "argument_regime": (
        "Mã bộ quy định, ví dụ qd25-2021, hoặc tệp của bộ quy định.",
        "Id of a regime, such as qd25-2021, or its file.",
    ),
    "argument_node": (
        "Chỉ phần này: mã tiêu chí, chỉ tiêu, nội dung, điều kiện, bước, biểu mẫu.",
        "Only this part: id of a criterion, indicator, item, condition, step or form.",
    ),
    "argument_regime_files": (
        "Tệp hoặc mã của bộ quy định; bỏ trống thì kiểm tra mọi bộ quy định.",
        "Files or ids of regimes; all regimes when left out.",
    ),
    "argument_diff_first": (
        "Mã hoặc tệp của bộ quy định; khi chỉ có một thì so bản của thư mục làm việc với bản kèm theo chương trình.",
        "Id or file of a regime; alone, the workspace's own is compared with the packaged one.",
    ),
    "argument_diff_second": ("Mã hoặc tệp của bộ quy định thứ hai.", "Id or file of the second regime."),
    "option_list_format": (
        "Cách in: table (mặc định), json hoặc markdown.",
        "How to print: table (default), json or markdown.",
    ),
    "criteria_import": (
        "Đọc các số của Mẫu 02 (tệp Word, Excel), so với bộ quy định; --write ghi vào criteria/ của thư mục làm việc.",
        "Read the numbers of a score summary (Word, Excel) beside a regime; --write puts them into the workspace's criteria/.",
    ),
    "criteria_test": (
        "Chạy các tệp thử của bộ quy định: trường hợp nào cho kết quả khác với kết quả đã ghi, ranh giới nào chưa được thử.",
        "Run the test files of regimes: cases that do not come out as stated, and limits that no case tries.",
    ),
    "argument_test_files": (
        "Tệp thử, hoặc mã bộ quy định; bỏ trống thì chạy mọi tệp thử.",
        "Test files, or ids of regimes; all test files when left out.",
    ),
    "option_require_coverage": (
        "Thoát với mã 1 nếu còn ranh giới chưa được thử.",
        "Exit with 1 when a limit is not tried.",
    ),
    "option_test_format": ("Cách in: table (mặc định) hoặc json.", "How to print: table (default) or json."),
    "argument_official_form": ("Tệp .docx hoặc .xlsx của mẫu.", "The form as .docx or .xlsx."),
    "option_import_regime": ("Bộ quy định của mẫu, ví dụ qd25-2021.", "Regime of the form, such as qd25-2021."),
    "option_import_title": (
        "Tên văn bản để dẫn nguồn; bỏ trống thì lấy tên ở phía trên bảng.",
        "Name of the document that is cited; the heading above the table when left out.",
    ),
    "option_import_write": (
        "Ghi vào criteria/ của thư mục làm việc; không có tùy chọn này thì chỉ cho xem.",
        "Write into the workspace's criteria/; without this the numbers are only shown.",
    ),
    "option_import_format": ("Cách in: table (mặc định) hoặc json.", "How to print: table (default) or json."),
    "units": ("Tra danh mục đơn vị hành chính.", "The lists of administrative units."),
    "units_search": (
        "Tìm xã, phường, đặc khu, thị trấn và huyện theo mã hoặc tên, không cần dấu; kèm việc sắp xếp ngày 01/7/2025.",
        "Find communes and districts by code or name, without diacritics; with what was merged on 1 July 2025.",
    ),
    "argument_unit_words": (
        "Tên (có thể kèm loại, không cần dấu) hoặc các chữ số đầu của mã.",
        "A name (its kind may stand before it, no diacritics needed) or the first digits of a code.",
    ),
    "option_units_year": ("Chỉ đơn vị của năm đánh giá này.", "Only units of this assessment year."),
    "option_units_province": ("Chỉ trong tỉnh, thành phố này (không cần dấu).", "Only in this province."),
    "option_units_format": ("Cách in: table (mặc định), json hoặc csv.", "How to print: table (default), json or csv."),
}
