"""Texts of the command line: usage errors and remarks."""

TEXTS: dict[str, tuple[str, str]] = {
    "see_help": ("Xem cách dùng: {command} --help", "See: {command} --help"),
    "schema_without_regime": (
        "--regime chỉ dùng được với dossier, không dùng với {name}. Hãy bỏ --regime.",
        "--regime goes with dossier only, not with {name}. Leave it out.",
    ),
    "not_scored": ("Không chấm điểm được {path}:", "{path} cannot be scored:"),
    "line": ("  {line}", "  {line}"),
    "no_such_code": (
        "Không có mã {code}. Gọi “ctcpl rule” không kèm mã để xem danh sách.",
        "There is no code {code}. “ctcpl rule” without a code lists them all.",
    ),
    "no_such_id": (
        "Bộ quy định {regime} không có mã {id}. Mã dùng được: {known}.",
        "The regime {regime} has no id {id}. Known ids: {known}.",
    ),
    "not_a_folder": (
        "{path} là tệp, không phải thư mục. Hãy chọn tên khác.",
        "{path} is a file, not a folder. Choose another name.",
    ),
    "init_next": (
        "Bước tiếp theo: ctcpl new dossier --unit MÃ --year NĂM (tra mã bằng ctcpl units search).",
        "Next: ctcpl new dossier --unit CODE --year N (ctcpl units search finds codes).",
    ),
    "init_enter": ("Trước hết chuyển vào thư mục ấy: cd {folder}", "First go there: cd {folder}"),
    "no_issuer": (
        "Chưa rõ cơ quan ban hành. Hãy ghi --unit kèm mã đơn vị, hoặc --province (và --district) kèm tên.",
        "Who issues it is not clear. Add --unit with a code, or --province (and --district) with a name.",
    ),
    "unknown_area": (
        "Danh mục đơn vị hành chính của năm {year} không có “{name}”. Hãy tra bằng ctcpl units search.",
        "The lists of units of {year} have no “{name}”. Look it up with ctcpl units search.",
    ),
    "several_areas": (
        "“{name}” có thể là: {areas}. Hãy ghi đủ loại và tên, hoặc ghi mã bằng --unit.",
        "“{name}” may be: {areas}. Write kind and name in full, or the code with --unit.",
    ),
    "no_districts": (
        "Năm {year} không còn cấp huyện. Hãy ghi --province, hoặc mã của xã bằng --unit.",
        "There are no districts in {year}. Use --province, or the code of a commune with --unit.",
    ),
    "decision_of_commune": (
        "Cấp xã không ra quyết định công nhận. Hãy ghi mã huyện (ba chữ số), mã tỉnh (hai chữ số) hoặc --province, không ghi {code}.",
        "Communes do not recognise. Use the code of a district (three digits) or province (two digits), or --province, not {code}.",
    ),
    "decision_of_province": (
        "Năm {year}, theo {regime}, cấp huyện ra quyết định công nhận. Hãy thêm --district.",
        "In {year}, by {regime}, districts recognise. Add --district.",
    ),
    "template_kept": ("Giữ nguyên {path} vì đã có.", "Kept {path}: it exists."),
    "written": ("Đã ghi {path}", "Written: {path}"),
    "no_regime_for_year": (
        "Chưa có bộ quy định cho năm đánh giá {year}. Các năm dùng được: {years}.",
        "There is no regime for the assessment year {year}. Years with one: {years}.",
    ),
    "year_not_assessed": (
        "Năm {year} không tổ chức đánh giá thường kỳ. {note} Nếu địa phương vẫn đánh giá, hãy thêm vào ctcpl.toml: "
        '[years], dòng dưới ghi {year} = "{regime}".',
        "There is no regular assessment of {year}. {note} If your province assesses all the same, add to ctcpl.toml: "
        '[years] and below it {year} = "{regime}".',
    ),
    "bad_unit_code": (
        "Mã đơn vị “{code}” không đúng: mã cấp xã gồm năm chữ số, ví dụ 03387; mã cấp huyện gồm ba chữ số.",
        "The unit code “{code}” is not right: communes have five digits, such as 03387, districts three.",
    ),
    "bad_unit_kind": (
        "Loại đơn vị “{kind}” không có trong bộ quy định {regime}. Hãy chọn: {kinds}.",
        "The regime {regime} has no kind of unit “{kind}”. Choose from: {kinds}.",
    ),
    "unknown_unit": (
        "Danh mục đơn vị hành chính của năm {year} không có mã {code}. {hint} "
        "Nếu đơn vị có thật mà danh mục thiếu, hãy ghi thêm: {options}.",
        "The list of units of {year} has no code {code}. {hint} "
        "If the unit exists and the list lacks it, add: {options}.",
    ),
    "unit_differs": (
        "{options} không khớp với danh mục đơn vị hành chính của năm {year}: {listed}. "
        "Hãy bỏ hoặc sửa tùy chọn ấy, hoặc sửa mã {code}.",
        "{options} contradicts the list of units of {year}: {listed}. "
        "Leave that option out, correct it, or correct the code {code}.",
    ),
    "unit_unlisted": (
        "Mã {code} không có trong danh mục đơn vị hành chính của năm {year}; tên đơn vị được ghi theo các tùy chọn đã cho.",
        "The code {code} is not in the list of units of {year}; the unit is named as the options say.",
    ),
    "unit_listed_otherwise": (
        "Đã lấy {unit}. Danh mục của những ngày khác trong thời kỳ ấy ghi: {others}; nếu cần, hãy sửa trong tệp vừa tạo.",
        "Taken: {unit}. Lists of other days of that time say: {others}; correct the new file if need be.",
    ),
    "file_exists": (
        "Tệp {path} đã có, không ghi đè. Hãy chọn nơi khác bằng -o, hoặc sửa tệp ấy.",
        "The file {path} exists and is not written over. Choose another place with -o, or edit that file.",
    ),
    "cannot_write": (
        "Không ghi được {path}: {reason}. Hãy kiểm tra quyền ghi và tên thư mục.",
        "{path} cannot be written: {reason}. Check the permissions and the name of the folder.",
    ),
    "no_dossier": (
        "Không có hồ sơ nào trong {path}. Hãy chọn tệp hồ sơ, hoặc thư mục có các hồ sơ.",
        "There is no dossier in {path}. Choose a dossier, or a folder of dossiers.",
    ),
    "no_such_path": (
        "Không có tệp hoặc thư mục {path}. Hãy xem lại đường dẫn.",
        "There is no file or folder {path}. Check the path.",
    ),
    "no_working_folder": (
        "Thư mục đang làm việc không còn nữa. Hãy chuyển sang thư mục khác (cd) rồi gọi lại lệnh.",
        "The folder you are in is gone. Change to another folder (cd) and run the command again.",
    ),
    "output_lost": (
        "Không ghi được kết quả ra: {reason}. Kết quả chưa đầy đủ; hãy sửa nguyên nhân ấy rồi gọi lại lệnh.",
        "The results could not be written: {reason}. They are not complete; mend that and run the command again.",
    ),
    "bad_language": (
        "Ngôn ngữ “{value}” chưa có. Hãy dùng --lang vi hoặc --lang en.",
        "There is no language “{value}”. Use --lang vi or --lang en.",
    ),
    "bad_configuration": (
        "Không dùng được tệp cấu hình {path}: {reason}. Hãy sửa hoặc xóa tệp này.",
        "The configuration {path} cannot be used: {reason}. Correct or delete that file.",
    ),
    "missing_package": (
        "Bản cài đặt thiếu thành phần {name}. Hãy cài lại: pip install --force-reinstall ctcpl-cli.",
        "This installation lacks the part {name}. Install it again: pip install --force-reinstall ctcpl-cli.",
    ),
    "not_a_day": (
        "“{value}” không phải là ngày. Hãy ghi năm-tháng-ngày, ví dụ 2026-03-01.",
        "“{value}” is no day. Write year-month-day, such as 2026-03-01.",
    ),
    "bad_usage": ("Lệnh gọi chưa đúng.", "The command line is not right."),
    "check_summary": (
        "Đã kiểm tra {files} tệp: {errors} lỗi, {warnings} cảnh báo.",
        "Files checked: {files}, errors: {errors}, warnings: {warnings}.",
    ),
}

USAGE_PATTERNS: tuple[tuple[str, str], ...] = (
    (r"No such command '(?P<name>.*?)'\..*", "Không có lệnh “{name}”."),
    (r"No such option: (?P<name>\S+).*", "Không có tùy chọn {name}."),
    (r"Missing command\.", "Thiếu tên lệnh."),
    (r"Missing argument '(?P<name>.*?)(?:\.\.\.)?'\..*", "Thiếu tham số {name}."),
    (r"Missing option '(?P<name>.*?)'\..*", "Thiếu tùy chọn {name}."),
    (r"Missing parameter: (?P<name>\S+).*", "Thiếu {name}."),
    (r"Got unexpected extra argument.*? \((?P<name>[^()]*)\)", "Thừa tham số: {name}."),
    (r"Option '(?P<name>.*?)' requires .*", "Tùy chọn {name} cần có giá trị đi kèm."),
    (r"Option '(?P<name>.*?)' does not take a value\.", "Tùy chọn {name} không nhận giá trị."),
    (
        r"Invalid value for '(?P<name>.*?)': '(?P<value>.*?)' is not one of (?P<choices>.*)\.",
        "Giá trị “{value}” của {name} không dùng được; hãy chọn một trong: {choices}.",
    ),
    (r"Invalid value for '(?P<name>.*?)': '(?P<value>.*?)' is not .*", "Giá trị “{value}” của {name} không đúng kiểu."),
    (r"Invalid value for '(?P<name>.*?)': .*", "Giá trị của {name} không dùng được."),
)
"""Usage errors as the option parser words them in English, and what a Vietnamese reader gets."""
