"""The parent of all our models, and how a node becomes one."""

from __future__ import annotations

import difflib
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, ValidationInfo, model_validator

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import Mapping, Node, SourceFile
from ctcpl_cli.source.nodes import is_null


class Reading:
    """What one reading of a file collects: problems in the order of the text, each place and kind once."""

    def __init__(self) -> None:
        self._problems: dict[tuple[str, int], Problem] = {}

    def add(self, kind: str, start: int, end: int, **facts: object) -> None:
        """Note a problem between two offsets."""
        self._problems.setdefault((kind, start), Problem(kind, start, end, facts))

    @property
    def problems(self) -> list[Problem]:
        """All problems, first in the text first."""
        return sorted(self._problems.values(), key=lambda problem: (problem.start, problem.end))


def note(info: ValidationInfo, kind: str, node: Node, **facts: object) -> None:
    """Record a problem that covers a node. Models made in code, without a file, have nowhere to record it."""
    if isinstance(info.context, Reading):
        info.context.add(kind, node.start, node.end, **facts)
    else:
        raise ValueError(f"{kind}: {node!r}")


class Model(BaseModel):
    """A mapping of a file. ``at`` is its node, so that a finding can point at any key or value below it."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, arbitrary_types_allowed=True, populate_by_name=True
    )

    at: Mapping | None = Field(default=None, alias="__at__", exclude=True, repr=False)

    @model_validator(mode="wrap")
    @classmethod
    def _from_node(cls, value: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self | None:
        if isinstance(value, Mapping):
            return handler(cls._known_entries(value, info))
        if isinstance(value, Node):
            note(info, "not_mapping", value)
            return None
        return handler(value)

    @classmethod
    def _known_entries(cls, node: Mapping, info: ValidationInfo) -> dict[str, Any]:
        names = cls.key_names()
        known: dict[str, Any] = {"__at__": node}
        for entry in node:
            if entry.key not in names:
                near = difflib.get_close_matches(str(entry.key), names, 1, 0.6)
                note(info, "unknown_key", entry.key, key=str(entry.key), near=near[0] if near else "", known=list(names))
            elif not is_null(entry.value):
                known[str(entry.key)] = entry.value
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


M = TypeVar("M", bound=Model)


def read(model: type[M], source: SourceFile) -> tuple[M | None, list[Problem]]:
    """The file as a model, and every problem met on the way; None where the file has no tree."""
    if source.root is None:
        return None, []
    reading = Reading()
    return model.model_validate(source.root, context=reading), reading.problems
