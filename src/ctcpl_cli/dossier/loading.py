"""Files of a workspace, read by their ``kind``."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.findings import Problem
from ctcpl_cli.schema import Model, read, version
from ctcpl_cli.source import Scalar, SourceFile, read_file

KINDS = ("dossier", "plan", "letter", "report", "decision")
DATA_KINDS = frozenset(KINDS) - {"dossier"}
"""Kinds of files that are no dossiers."""

T = TypeVar("T", bound=Model, covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Loaded(Generic[T]):
    """One file: where it is, its text and tree, its typed data (None where unreadable), and what reading found."""

    place: Path
    source: SourceFile
    kind: str
    data: T | None
    problems: tuple[Problem, ...]


def load(place: Path, workspace: Workspace, as_given: str | None = None) -> Loaded[Model]:
    """Read one file; whatever is wrong with it stands in ``problems``. Never raises for bad content."""
    return typed(place, read_file(place, workspace.display(place, as_given)))


def typed(place: Path, source: SourceFile) -> Loaded[Model]:
    """A read text as the model of its kind."""
    problems = list(source.problems)
    kind = "dossier"
    if source.root is not None:
        entry = source.root.entry("kind")
        if entry is not None and isinstance(entry.value, Scalar) and not entry.value.is_null:
            if entry.value in KINDS:
                kind = str(entry.value)
            else:
                facts = {"value": entry.value.short, "choices": list(KINDS)}
                problems.append(Problem("not_one_of", entry.value.start, entry.value.end, facts))
                return Loaded(place, source, "unknown", None, tuple(problems))
        problems += version.problems(source)
    data, found = read(model_of(kind), source)
    return Loaded(place, source, kind, data, tuple(problems + found))


def model_of(kind: str) -> type[Model]:
    """The model of a kind of file. Those of documents are imported only where one is met."""
    if kind == "dossier":
        return Dossier
    if kind == "decision":
        from ctcpl_cli.dossier.decision import DecisionDocument

        return DecisionDocument
    from ctcpl_cli.dossier.document import PlanDocument

    return PlanDocument
