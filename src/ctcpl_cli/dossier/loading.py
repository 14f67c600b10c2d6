"""Files of a workspace, read by their ``kind``."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.findings import Problem
from ctcpl_cli.schema import Model, read, version
from ctcpl_cli.source import MAX_BYTES, Scalar, SourceFile, read_source

MODELS: dict[str, type[Model]] = {
    "dossier": Dossier,
    "plan": PlanDocument,
    "letter": PlanDocument,
    "report": PlanDocument,
    "decision": DecisionDocument,
}
DATA_KINDS = frozenset(MODELS) - {"dossier"}
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
    shown = workspace.display(place, as_given)
    try:
        with place.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        source = SourceFile(shown, problems=[Problem("unreadable", 0, 0, {"reason": error.strerror or str(error)})])
        return Loaded(place, source, "dossier", None, tuple(source.problems))
    return typed(place, read_source(shown, content))


def typed(place: Path, source: SourceFile) -> Loaded[Model]:
    """A read text as the model of its kind."""
    problems = list(source.problems)
    kind = "dossier"
    if source.root is not None:
        entry = source.root.entry("kind")
        if entry is not None and isinstance(entry.value, Scalar) and not entry.value.is_null:
            if entry.value in MODELS:
                kind = str(entry.value)
            else:
                facts = {"value": entry.value.short, "choices": list(MODELS)}
                problems.append(Problem("not_one_of", entry.value.start, entry.value.end, facts))
                return Loaded(place, source, "unknown", None, tuple(problems))
        problems += version.problems(source)
    data, found = read(MODELS[kind], source)
    return Loaded(place, source, kind, data, tuple(problems + found))
