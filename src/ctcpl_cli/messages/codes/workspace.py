"""Texts of group workspace."""

from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import Pair
from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {
    "CT801": Code(
        Severity.ERROR,
        Pair("Một đơn vị có hai hồ sơ trong cùng một năm", "Two dossiers of one unit for one year"),
        Pair(
            "Đơn vị có mã {unit_code} đã có hồ sơ năm {year} ở {first}. Hãy bỏ một trong hai tệp, hoặc sửa mã, năm.",
            "The unit {unit_code} already has a dossier of {year} at {first}. Delete one, or correct code or year.",
        ),
    ),
}
