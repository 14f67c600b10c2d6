"""Our typed models as schemas: the keys and types of the models, the titles and hints of the catalogue."""

from collections.abc import Mapping
from functools import reduce
from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import PlainValidator

from ctcpl_cli.dossier.document import Lines, Paragraph
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.schema import Flag, IsoDate, Model, Number, NumberOrTable, Quantity, Text, WholeNumber
from ctcpl_cli.schemas.dialect import Schema
from ctcpl_cli.schemas.values import Values

_WORDS = {
    "ctcpl_cli.dossier.models": "keys_dossier",
    "ctcpl_cli.dossier.document": "keys_document",
    "ctcpl_cli.dossier.decision": "keys_document",
    "ctcpl_cli.regime.models": "keys_regime",
}
"""Where the titles and hints of a model stand."""
_CHOICES = {
    "Sanction.post": "schemas.post",
    "Sanction.kind": "schemas.sanction",
    "Sanction.level": "assess.level",
    "Duty.every": "schemas.every",
    "PrintedField.role": "schemas.role",
    "Member.role": "schemas.member",
    "RegimeFile.method": "criteria.method",
    "RegimeFile.unit_kinds": "units",
    "Linked.unit_kinds": "units",
    "Authority.level": "schemas.level",
    "Condition.kind": "schemas.condition",
    "Condition.who": "schemas.who",
    "Condition.from_level": "assess.level",
    "Rule.kind": "schemas.rule",
    "Rule.facts": "schemas.rule",
    "LinkedRule.kind": "schemas.linked",
    "SignOff.by": "signing.by",
}
"""Where the meanings of a key's words stand."""


def _reader(annotated: Any) -> Any:
    return annotated.__metadata__[0]


_TEXT, _NUMBER_OR_TABLE = _reader(Text), _reader(NumberOrTable)
_SCALARS = {
    _TEXT: "text",
    _reader(Number): "number",
    _reader(Quantity): "quantity",
    _reader(WholeNumber): "whole",
    _reader(IsoDate): "date",
    _reader(Flag): "flag",
}
"""Readers of single values, each with the schema of what it takes."""
_ONE_OR_MORE = get_args(Lines)[-1]


class Described(Values):
    """Schemas of models in one language. ``definitions`` collects those of rows, which may hold each other."""

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang)
        self.definitions: dict[str, object] = {}

    def model(self, model: type[Model], required: tuple[str, ...] = ()) -> Schema:
        """A mapping with the model's keys and no other; ``required`` ones must be there, though they may be empty."""
        keys = list(model.key_names())
        listed = ", ".join(keys)
        return {
            "type": ["object", "null"],
            "properties": {key: self.field(model, key) for key in keys},
            **({"required": list(required)} if required else {}),
            "additionalProperties": False,
            "errorMessage": self.say("lacking", lacking=", ".join(required), keys=listed)
            if required
            else self.say("keys", keys=listed),
        }

    def field(self, model: type[Model], key: str) -> Schema:
        """One key of a model, with its title and how to fill it in."""
        field = model.model_fields[model.key_names()[key]]
        owner, words = self.words(model, key)
        return {**words, **self._value(field.annotation, tuple(field.metadata), f"{owner}.{key}")}

    def words(self, model: type[Model], key: str = "") -> tuple[str, Schema]:
        """The model that a key was declared in, and the key's title and description; without a key, the model's own."""
        for owner in model.__mro__:
            room = _WORDS.get(owner.__module__)
            name = f"{owner.__name__}.{key}".rstrip(".")
            if room is not None and name in import_module(f"ctcpl_cli.messages.{room}").TEXTS:
                title, _, hint = text(f"{room}.{name}", self.lang).partition("\n")
                return owner.__name__, {"title": title, **({"description": hint} if hint else {})}
        return model.__name__, {}

    def _value(self, annotation: Any, readers: tuple[Any, ...], place: str) -> Schema:
        reader = next((reader for reader in readers if isinstance(reader, PlainValidator)), None)
        if reader is not None:
            return self._scalar(reader, readers, place)
        if get_origin(annotation) is Annotated:
            return self._value(annotation.__origin__, (*annotation.__metadata__, *readers), place)
        if get_origin(annotation) is tuple:
            return self._list(get_args(annotation)[0], readers, place)
        if get_origin(annotation) is dict:
            return self._table(self._row(get_args(annotation)[1], place))
        if get_origin(annotation) in (Union, UnionType):
            parts = [part for part in get_args(annotation) if part is not NoneType]
            return self._either([self._value(part, (), place) for part in parts])
        shape = self.model(annotation)
        return merged(self.text(), shape) if annotation is Paragraph else shape

    def _scalar(self, reader: PlainValidator, readers: tuple[Any, ...], place: str) -> Schema:
        if reader == _NUMBER_OR_TABLE:
            return merged(self.number(), self._table(self.number()))
        if reader == _TEXT and len(readers) > 1:
            return self.id()
        if reader in _SCALARS:
            schema: Schema = getattr(self, _SCALARS[reader])()
            return schema
        words = get_args(reader.json_schema_input_type)
        return self.one_of({word: self._meaning(place, word) for word in words})

    def _meaning(self, place: str, word: str) -> str:
        room = _CHOICES.get(place, "")
        return text(f"{room}{'_' if '.' in room else '.'}{word}", self.lang) if room else ""

    def _either(self, shapes: list[Schema]) -> Schema:
        """One of several shapes; of two with keys, the one that ``label`` and ``value`` tell (a printed field)."""
        joined = reduce(merged, shapes)
        keys = [list(found) for shape in shapes if isinstance(found := shape.get("properties"), dict)]
        if len(keys) < 2:
            return joined
        paragraph, printed = keys
        joined["errorMessage"] = self.say("keys", keys=", ".join(dict.fromkeys(paragraph + printed)))
        return {
            **joined,
            "if": {"anyOf": [{"required": [key]} for key in ("label", "value")]},
            "then": {"propertyNames": self._names(printed)},
            "else": {"propertyNames": self._names(paragraph)},
        }

    def _names(self, keys: list[str]) -> Schema:
        return {"enum": keys, "errorMessage": self.say("keys", keys=", ".join(keys))}

    def _list(self, item: Any, readers: tuple[Any, ...], place: str) -> Schema:
        row = self._row(item, place)
        schema: Schema = {"type": ["array", "null"], "items": row, "errorMessage": self.say("list")}
        return merged(row, schema) if _ONE_OR_MORE in readers else schema

    def _table(self, row: Schema) -> Schema:
        return {"type": ["object", "null"], "additionalProperties": row, "errorMessage": self.say("table")}

    def _row(self, annotation: Any, place: str) -> Schema:
        """A value of a list or table: that of a model stands in the definitions, for models may hold themselves."""
        if not (isinstance(annotation, type) and issubclass(annotation, Model)):
            return self._value(annotation, (), place)
        name = annotation.__name__
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.model(annotation)
        return {"$ref": f"#/definitions/{name}"}


def changed(schema: Schema, own: Mapping[str, Schema]) -> Schema:
    """The schema of a mapping with some keys exchanged; titles and descriptions stay where the new ones have none."""
    keys = _mapping(schema, "properties")
    for key, shape in own.items():
        before = _mapping(keys, key)
        kept: Schema = {word: before[word] for word in ("title", "description") if word in before}
        keys = {**keys, key: {**kept, **shape}}
    return {**schema, "properties": keys}


def merged(one: Schema, other: Schema) -> Schema:
    """What either takes: limits of texts, lists and mappings do not touch each other, and keys join."""
    if "enum" in one:
        return {"anyOf": [one, other]}
    keys = {**_mapping(one, "properties"), **_mapping(other, "properties")}
    said = dict.fromkeys(str(schema["errorMessage"]) for schema in (one, other) if "errorMessage" in schema)
    return {
        **one,
        **other,
        "type": list(dict.fromkeys([*_types(one), *_types(other)])),
        **({"properties": keys} if keys else {}),
        "errorMessage": " ".join(said),
    }


def _mapping(schema: Schema, key: str) -> dict[str, object]:
    found = schema.get(key, {})
    assert isinstance(found, dict)
    return found


def _types(schema: Schema) -> list[str]:
    found = schema["type"]
    return [found] if isinstance(found, str) else list(map(str, found))  # type: ignore[call-overload]
