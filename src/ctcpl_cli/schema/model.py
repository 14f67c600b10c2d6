"""The parent of all our models, and how a node becomes one."""

from __future__ import annotations

import difflib
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, ValidationInfo, model_validator

from ctcpl_cli.findings import Problem
from ctcpl_cli.schema.entries import meant, sentence
from ctcpl_cli.schema.notes import Reading, note
from ctcpl_cli.source import Mapping, Node, Scalar, SourceFile
from ctcpl_cli.source.nodes import is_null

LONGEST_MISSPELLED = 40


class Model(BaseModel):
    """A mapping of a file. ``at`` is its node, so that a finding can point at any key or value below it."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, arbitrary_types_allowed=True, populate_by_name=True
    )

    at: Mapping | None = Field(default=None, alias="__at__", exclude=True, repr=False)

    @model_validator(mode="wrap")
    @classmethod
    def _from_node(cls, value: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Any:
        if isinstance(value, Mapping):
            found = sentence(value)
            if found is not None and not any(entry.key in cls.key_names() for entry in value):
                note(info, "unquoted_colon", found)
                return None
            return handler(cls._known_entries(value, info))
        if isinstance(value, Node):
            note(info, "not_mapping", value)
            return None
        return handler(value)

    @classmethod
    def _known_entries(cls, node: Mapping, info: ValidationInfo) -> dict[str, Any]:
        names = cls.key_names()
        known: dict[str, Any] = {"__at__": node}
        for key, value in meant(node, names, info):
            if key not in names:
                _note_unknown(info, key, list(names))
            elif not is_null(value):
                known[str(key)] = value
        return known

    @classmethod
    def key_names(cls) -> dict[str, str]:
        """Each key as written in files, with the field that holds it."""
        return {field.alias or name: name for name, field in cls.model_fields.items() if name != "at"}

    def has(self, key: str) -> bool:
        """Whether the file has something typed as this key's value, right or wrong."""
        if self.at is not None:
            return self.at.has(key)
        return getattr(self, self.key_names()[key]) is not None


def _note_unknown(info: ValidationInfo, key: Scalar, names: list[str]) -> None:
    near = difflib.get_close_matches(key.strip().lower(), names, 1, 0.6) if len(key) < LONGEST_MISSPELLED else []
    if near:
        note(info, "misspelled_key", key, key=key.short, near=near[0])
    else:
        note(info, "unknown_key", key, key=key.short, known=names)


M = TypeVar("M", bound=Model)


def read(model: type[M], source: SourceFile) -> tuple[M | None, list[Problem]]:
    """The file as a model, and every problem met on the way; None where the file has no tree."""
    if source.root is None:
        return None, []
    reading = Reading()
    return model.model_validate(source.root, context=reading), reading.problems
