"""The examples of the checks: a schema accepts what ``ctcpl check`` finds no error in, and rejects what it can."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tests.checks.conftest import Findings, findings
from tests.schemas.editor_reader import read

__all__ = ["findings"]
CHECKS = Path(__file__).parents[1] / "checks"
EXAMPLES = sorted(path for path in CHECKS.rglob("examples/CT*/*.yaml") if "reading" not in path.parts)
UNQUOTED = "CT115"
"""A warning of ours where an editor reads another value: there the schema is right to object."""
REJECTED = {
    *(f"CT{number}" for number in range(101, 116) if number not in (106, 110)),
    *("CT204", "CT205", "CT206", "CT208", "CT209", "CT211", "CT212", "CT213", "CT214", "CT215", "CT221", "CT224"),
    *("CT308", "CT312", "CT422", "CT606", "CT607"),
}
"""Codes whose every bad example a schema can tell from a good one."""
SOME = {
    "CT110": "bad2.yaml",
    "CT210": "bad.yaml",
    "CT216": "bad.yaml",
    "CT223": "bad-zero.yaml",
    "CT309": "bad-absolute.yaml",
    "CT421": "bad.yaml",
    "CT423": "bad.yaml",
    "CT601": "bad-unit-parts.yaml",
}
"""Codes of which a schema can tell only some examples: one of them."""


def shown(path: Path) -> str:
    return path.relative_to(CHECKS).as_posix()


def content(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = read(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=shown)
def test_what_is_no_error_is_accepted(
    path: Path, findings: Findings, of_file: Callable[[Any], Draft7Validator]
) -> None:
    found = findings(path)
    data = content(path)
    if any(row["severity"] == "error" or row["code"] == UNQUOTED for row in found):
        return
    assert [error.message for error in of_file(data).iter_errors(data)] == []


def test_many_examples_are_judged_so(findings: Findings) -> None:
    few = EXAMPLES[::10]
    fine = [path for path in few if all(row["severity"] != "error" for row in findings(path))]
    assert len(fine) > len(few) / 3


@pytest.mark.parametrize(
    "path", [path for path in EXAMPLES if path.parent.name in REJECTED and "bad" in path.name], ids=shown
)
def test_what_a_schema_can_tell_is_rejected(path: Path, of_file: Callable[[Any], Draft7Validator]) -> None:
    """Most of these examples lack parts of the head, which is not what they are about."""
    data = content(path)
    errors = [error for error in of_file(data).iter_errors(data) if error.validator != "required"]
    assert errors


@pytest.mark.parametrize("code", SOME)
def test_some_examples_are_rejected(code: str, of_file: Callable[[Any], Draft7Validator]) -> None:
    (path,) = (path for path in EXAMPLES if path.parent.name == code and path.name == SOME[code])
    data = content(path)
    assert not of_file(data).is_valid(data)


def test_every_code_that_is_named_has_examples() -> None:
    assert {*REJECTED, *SOME} <= {path.parent.name for path in EXAMPLES}


def test_the_reader_of_the_tests_reads_like_an_editor() -> None:
    text = 'a: 03387\nb: "03387"\nc: NO\nd: 2024-12-31\ne: 1.10\nf:\ng: true\n2.50: x\nh: [~, 1_000, 0x1F]\n'
    assert read(text) == {
        "a": 3387, "b": "03387", "c": "NO", "d": "2024-12-31", "e": 1.1, "f": None, "g": True, "2.5": "x",
        "h": [None, "1_000", 31],
    }  # fmt: skip
    assert re.fullmatch(r"\d\.\d", repr(read("1.10")))
