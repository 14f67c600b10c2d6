"""Schemas of ``ctcpl check --output-format json`` and ``ctcpl score --format json``."""

from ctcpl_cli.regime.rules import RULES
from ctcpl_cli.schemas.dialect import Schema, either, listed, record, whole

_TEXT: Schema = {"type": "string"}
_MAYBE_TEXT = either("string", "null")
_FLAG: Schema = {"type": "boolean"}
_NUMBER = either("number", "null")
_COUNTED: Schema = {"type": "integer", "minimum": 1}
_MET = either("boolean", "null")
_RESULT = {"points": _NUMBER, "max": _NUMBER, "met": _MET, "self_points": _NUMBER, "self_met": _MET}
"""Points or met or both, by the rule; ``self_...`` only where the council changed it."""


def findings() -> Schema:
    """What ``check`` found; ``accepted`` holds the findings that their dossiers accept."""
    place = dict.fromkeys(("line", "column", "end_line", "end_column"), _COUNTED)
    finding = {
        "code": {"type": "string", "pattern": "^CT[0-9]{3}$"},
        "severity": {"enum": ["error", "warning"]},
        "path": _TEXT,
        **place,
        "title": _TEXT,
        "message": _TEXT,
        "fixable": _FLAG,
    }
    accepted = {**finding, "reason": _TEXT, "office": _TEXT, "until": {"type": "string", "format": "date"}}
    return whole("findings", record({"findings": listed(record(finding)), "accepted": listed(record(accepted))}))


def score() -> Schema:
    """Points and verdict of each dossier with everything they rest on."""
    unit = dict.fromkeys(("code", "kind", "name", "district", "province"), _MAYBE_TEXT)
    dossier = {
        "path": _TEXT,
        "regime": _TEXT,
        "regime_differs": _FLAG,
        "year": {"type": "integer"},
        "unit": record(unit),
        "method": {"enum": ["points", "all_met"]},
        "layer": {"enum": ["self", "council"]},
        **_RESULT,
        "verdict": {"enum": ["pass", "fail", "incomplete"]},
        "conditions": listed(_condition()),
        "criteria": listed(_criterion()),
        "linked": listed(_linked()),
        "unverified": listed(_TEXT),
    }
    definitions = {"item": _node({})}
    return whole("score", {**record({"dossiers": listed(record(dossier, (*_RESULT,)))}), "definitions": definitions})


def _condition() -> Schema:
    actual = {"anyOf": [either("number", "null"), listed(_TEXT)]}
    return record({"id": _TEXT, "met": _MET, "actual": actual, "required": _NUMBER, "source": _TEXT})


def _criterion() -> Schema:
    indicators = listed(_node({"items": listed({"$ref": "#/definitions/item"})}))
    return record({"id": _TEXT, **_RESULT, "indicators": indicators}, (*_RESULT,))


def _node(below: Schema) -> Schema:
    rule = {"rule": {"enum": list(RULES)}}
    own = {"not_arising": _FLAG, "because": _TEXT}
    return record({"id": _TEXT, **_RESULT, **rule, **own, **below}, (*_RESULT, "rule"))


def _linked() -> Schema:
    texts = dict.fromkeys(("id", "programme", "name"), _TEXT)
    return record({**texts, "met": _MET, "because": _TEXT, "source": _TEXT, "unverified": listed(_TEXT)})
