"""What all our schemas share: the dialect, their names and their version."""

from collections.abc import Mapping

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that editors read (yaml-language-server documents draft-07 as its newest)."""
VERSION = 1
"""Version of our formats, as in the first line of every file."""

_DEFINITIONS = "#/definitions/"

Schema = dict[str, object]


def whole(name: str, schema: Mapping[str, object]) -> Schema:
    """A schema with its dialect and identifier."""
    return {"$schema": DIALECT, "$id": f"urn:ctcpl:schema:{name}:{VERSION}", **schema}


def with_definitions(schema: Schema, definitions: Mapping[str, object]) -> Schema:
    """A schema with those definitions that it refers to, directly or through each other."""
    used: dict[str, object] = {}
    found = _referred(schema)
    while found:
        used |= {name: definitions[name] for name in found}
        found = {below for name in found for below in _referred(definitions[name])} - used.keys()
    return {**schema, "definitions": {name: used[name] for name in definitions if name in used}}


def record(properties: Mapping[str, object], optional: tuple[str, ...] = ()) -> Schema:
    """An object with these keys and no other."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": dict(properties), "required": required, "additionalProperties": False}


def listed(items: Mapping[str, object]) -> Schema:
    """A list of one kind of value."""
    return {"type": "array", "items": dict(items)}


def either(*types: str) -> Schema:
    """A value of one of several types."""
    return {"type": list(types)}


def _referred(schema: object) -> set[str]:
    parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    names = {name for part in parts for name in _referred(part)}
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return names | ({reference.removeprefix(_DEFINITIONS)} if isinstance(reference, str) else set())
