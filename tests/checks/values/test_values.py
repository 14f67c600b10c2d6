"""Every example of the group through the real command, each finding at its exact characters."""

from pathlib import Path

import pytest

from ctcpl_cli.checks import values
from tests.checks.conftest import Findings
from tests.checks.examples import Place, names, places

EXAMPLES = Path(__file__).parent / "examples"
CODES = [module.CODE for module in values.CHECKS]
PLACES: dict[str, list[Place]] = {
    "CT101/bad1.yaml": [(6, 5, 6, 14)],
    "CT101/bad2.yaml": [(4, 8, 4, 11)],
    "CT102/bad1.yaml": [(4, 1, 4, 8)],
    "CT102/bad2.yaml": [(4, 22, 4, 32)],
    "CT103/bad.yaml": [(4, 14, 4, 25)],
    "CT104/bad.yaml": [(6, 16, 6, 20), (7, 18, 7, 26)],
    "CT105/bad1.yaml": [(6, 18, 6, 21)],
    "CT105/bad2.yaml": [(5, 24, 5, 27)],
    "CT106/bad.yaml": [(6, 16, 6, 21)],
    "CT107/bad1.yaml": [(3, 7, 3, 15)],
    "CT107/bad2.yaml": [(4, 29, 4, 32)],
    "CT108/bad1.yaml": [(5, 23, 5, 33)],
    "CT108/bad2.yaml": [(6, 11, 6, 36)],
    "CT109/bad.yaml": [(5, 23, 5, 31)],
    "CT110/bad1.yaml": [(5, 23, 5, 33)],
    "CT110/bad2.yaml": [(5, 23, 5, 33)],
    "CT111/bad.yaml": [(4, 15, 4, 17)],
    "CT112/bad1.yaml": [(2, 7, 2, 15)],
    "CT112/bad2.yaml": [(6, 14, 6, 25)],
    "CT113/bad.yaml": [(6, 15, 6, 20)],
    "CT114/bad1.yaml": [(4, 7, 4, 16)],
    "CT114/bad2.yaml": [(5, 10, 5, 14)],
    "CT115/bad1.yaml": [
        (4, 14, 4, 19),
        (6, 3, 6, 7),
        (6, 52, 6, 54),
        (6, 63, 6, 65),
        (10, 7, 10, 10),
        (11, 12, 11, 15),
    ],
    "CT115/bad2.yaml": [(6, 11, 6, 12), (6, 21, 6, 25)],
}


def test_each_bad_example_has_its_places() -> None:
    assert names(EXAMPLES, "bad") == sorted(PLACES)


@pytest.mark.parametrize("example", names(EXAMPLES, "bad"))
def test_bad(findings: Findings, example: str) -> None:
    found = findings(EXAMPLES / example)
    assert places(found, example[:5]) == PLACES[example]
    assert [row["code"] for row in found if row["code"] in CODES] == [example[:5]] * len(PLACES[example])


@pytest.mark.parametrize("example", names(EXAMPLES, "good"))
def test_good(findings: Findings, example: str) -> None:
    assert [row for row in findings(EXAMPLES / example) if row["code"] in CODES] == []
