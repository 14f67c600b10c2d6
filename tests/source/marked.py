"""Texts with their problems marked: what stands between the two brackets is what a problem must cover."""

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import SourceFile, read_source

OPEN, CLOSE = "\u27e6", "\u27e7"


def unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without brackets, and the ranges they enclosed."""
    text = ""
    edges = []
    for sign in marked:
        if sign in (OPEN, CLOSE):
            edges.append(len(text))
        else:
            text += sign
    return text, list(zip(edges[::2], edges[1::2], strict=True))


def read(text: str) -> SourceFile:
    """A text as a file."""
    return read_source("a.yaml", text.encode("utf-8"))


def found(source: SourceFile) -> list[tuple[str, int, int]]:
    """Kinds and ranges, first in the text first."""
    return sorted(((p.kind, p.start, p.end) for p in source.problems), key=lambda row: (row[1], row[2]))


def only(source: SourceFile) -> Problem:
    """The one problem of a file."""
    (problem,) = source.problems
    return problem
