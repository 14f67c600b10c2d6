"""Every example of the group through the real command, each finding at its exact characters."""

from pathlib import Path

import pytest

from ctcpl_cli.checks import accepting
from tests.checks.conftest import Findings
from tests.checks.examples import names, places
from tests.checks.stated import stated_places

EXAMPLES = Path(__file__).parent / "examples"
CODES = [module.CODE for module in (*accepting.CHECKS, *accepting.SETTLING)]


def test_every_code_has_good_and_bad_examples() -> None:
    for start in ("bad", "good"):
        assert {example[:5] for example in names(EXAMPLES, start)} == set(CODES)


@pytest.mark.parametrize("example", names(EXAMPLES, "bad"))
def test_bad(findings: Findings, example: str) -> None:
    found = findings(EXAMPLES / example)
    assert places(found, example[:5]) == stated_places(EXAMPLES / example)
    assert {row["code"] for row in found} & set(CODES) == {example[:5]}
    assert "CT306" in {row["code"] for row in found}


def test_where_the_code_does_stand(findings: Findings) -> None:
    row = next(row for row in findings(EXAMPLES / "CT444/bad.yaml") if row["code"] == "CT444")
    assert "Mã này đang có ở evidence/bc-12/file" in row["message"]


@pytest.mark.parametrize("example", names(EXAMPLES, "good"))
def test_good(findings: Findings, example: str) -> None:
    assert {row["code"] for row in findings(EXAMPLES / example)} & {*CODES, "CT306"} == set()
