"""A repair that would change more than it means is not made."""

import pytest

from ctcpl_cli.fixing.mending import again
from ctcpl_cli.fixing.proof import proven
from ctcpl_cli.fixing.repair import Repair, apart, spliced
from tests.fixing.cases import case

TEXT = "ctcpl: 1\nregime: qd25-2021\nyear: 2024\nunit: {code: 00004, name: A}\nevidence:\n  - {id: a, date: 5/1/2024}\n"
CODE, DAY = TEXT.index("00004"), TEXT.index("5/1")


@pytest.mark.parametrize(
    "repair, right",
    [
        (Repair("CT115", CODE, CODE + 5, '"00004"'), True),
        (Repair("CT115", CODE, CODE + 5, '"4"'), False),
        (Repair("CT115", CODE, CODE + 5, "00004"), False),
        (Repair("CT115", CODE, CODE + 5, '"00004", name: B'), False),
        (Repair("CT115", CODE, CODE + 5, '"00004'), False),
        (Repair("CT115", CODE, CODE + 5, '"00004", x: y'), False),
        (Repair("CT108", DAY, DAY + 8, "2024-01-05", "2024-01-05"), True),
        (Repair("CT108", DAY, DAY + 8, "2024-05-01", "2024-01-05"), False),
        (Repair("CT108", DAY, DAY + 8, "5-1-2024", "5-1-2024"), False),
        (Repair("CT108", DAY, DAY + 8, "", ""), False),
        (Repair("CT108", DAY, DAY + 8, "2024-01-05}\n  - {id: b", "2024-01-05"), False),
    ],
)
def test_a_repair(repair: Repair, right: bool) -> None:
    before = case(TEXT.encode())
    assert proven(before, again(before, spliced(TEXT, [repair])), [repair]) is right


def test_of_repairs_that_overlap_the_first_is_made() -> None:
    repairs = [Repair("b", 3, 6, "y"), Repair("a", 1, 4, "x"), Repair("a", 1, 4, "x"), Repair("c", 6, 7, "z")]
    assert [repair.code for repair in apart(repairs)] == ["a", "c"]
    assert spliced("0123456789", apart(repairs)) == "0x45z789"
