"""Parts of sentences about units, regimes and places of files."""

TEXTS: dict[str, tuple[str, str]] = {
    "key_regime": ("bộ quy định (regime)", "its regime (regime)"),
    "key_year": ("năm đánh giá (year)", "its year (year)"),
    "key_unit": ("đơn vị (unit)", "its unit (unit)"),
    "key_code": ("mã đơn vị (code)", "the unit's code (code)"),
    "key_kind": ("loại đơn vị (kind)", "the unit's kind (kind)"),
    "key_name": ("tên đơn vị (name)", "the unit's name (name)"),
    "key_province": ("tên tỉnh (province)", "the province (province)"),
    "key_district": ("tên cấp huyện (district)", "the district (district)"),
    "near_regime": ("Có phải ý là “{near}”?", "Did you mean “{near}”?"),
    "known_regimes": ("Bộ quy định dùng được: {ids}.", "Known regimes: {ids}."),
    "in_force": (
        "Năm {year} áp dụng “{id}”: hãy sửa regime, hoặc sửa year nếu năm ghi nhầm.",
        "The year {year} is governed by “{id}”: correct regime, or year if that is mistyped.",
    ),
    "none_in_force": (
        "Chưa có bộ quy định nào cho năm {year}: hãy xem lại year, hoặc thêm bộ quy định vào thư mục criteria.",
        "No regime is known for {year}: check the year, or add a regime to the folder criteria.",
    ),
    "digits_of_code": (
        "Hãy ghi mã theo danh mục đơn vị hành chính, ví dụ “03387”.",
        "Write the code as in the official list of units, such as “03387”.",
    ),
    "lost_zeros": (
        "Nếu các số 0 ở đầu bị mất, mã đúng là “{code}”.",
        "If its leading zeros were lost, the code is “{code}”.",
    ),
    "place_of_dossier": (
        "Theo nội dung thì tệp phải ở {path}. Hãy chuyển tệp đến đó, hoặc sửa unit và year cho đúng.",
        "By its content it belongs at {path}. Move it there, or correct unit and year.",
    ),
    "place_of_plan": (
        "Hãy chuyển tệp vào thư mục của năm (dossiers/tỉnh/huyện/năm/, từ năm 2025 là dossiers/tỉnh/năm/) "
        "hoặc thư mục của xã trong thư mục năm.",
        "Move it into the folder of a year (dossiers/province/district/year/, from 2025 on dossiers/province/year/) "
        "or that of a unit below it.",
    ),
    "place_of_decision": (
        "Hãy đặt tên tệp là decision.yaml và để cạnh các hồ sơ, trong thư mục của năm "
        "(dossiers/tỉnh/huyện/năm/, từ năm 2025 là dossiers/tỉnh/năm/).",
        "Name it decision.yaml and put it beside the dossiers, in the folder of the year "
        "(dossiers/province/district/year/, from 2025 on dossiers/province/year/).",
    ),
}
