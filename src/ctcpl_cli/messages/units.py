"""Names of kinds of administrative units."""

TEXTS: dict[str, tuple[str, str]] = {
    "xa": ("xã", "commune"),
    "phuong": ("phường", "ward"),
    "thi_tran": ("thị trấn", "township"),
    "dac_khu": ("đặc khu", "special zone"),
    "huyen": ("huyện", "district"),
    "quan": ("quận", "urban district"),
    "thi_xa": ("thị xã", "town"),
    "thanh_pho": ("thành phố", "city"),
    "tinh": ("tỉnh", "province"),
}
