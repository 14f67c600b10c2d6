"""SARIF by the schema that Microsoft's own tests use."""

import json
from pathlib import Path

import pytest
from jsonschema.validators import validator_for

from tests.output.conftest import Printed, printed, workspace

__all__ = ["printed", "workspace"]
pytestmark = pytest.mark.real
SCHEMA = Path(__file__).parent / "node/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_log_is_valid(printed: Printed, lang: str) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = validator_for(schema)
    validator.check_schema(schema)
    log = json.loads(printed("sarif", "dossiers", "--lang", lang))
    assert log["runs"][0]["results"]
    assert [error.message for error in validator(schema).iter_errors(log)] == []
    log["runs"][0]["results"][0]["level"] = "khac"
    assert not validator(schema).is_valid(log)
