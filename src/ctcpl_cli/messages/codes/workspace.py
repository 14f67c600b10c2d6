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
    "CT802": Code(
        Severity.WARNING,
        Pair("Cấp huyện còn thiếu hồ sơ của đơn vị cấp xã", "A district without dossiers of some communes"),
        Pair(
            "Trong {all} đơn vị cấp xã trực thuộc theo danh mục đơn vị hành chính ngày {date}, còn {n} đơn vị chưa có "
            "hồ sơ cạnh tệp này: {names}. Hãy bổ sung hồ sơ; đơn vị nào đã sáp nhập trước khi hết năm thì bỏ qua.",
            "Of the {all} communes in the list of units of {date}, {n} have no dossier beside this file: {names}. "
            "Add their dossiers; leave those that were merged before the end of the year.",
        ),
        completeness=True,
        acceptable=False,
    ),
}
