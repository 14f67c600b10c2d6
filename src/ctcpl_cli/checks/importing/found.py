"""What was found in an official form while its numbers were read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ctcpl_cli.findings import Finding, Span

WARNINGS = frozenset({"table_unread", "row_not_understood", "items_left", "not_in_form"})
"""Kinds of doubts that leave the other numbers of the same criterion as certain as they were."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One doubt: its kind, where it stands in the form's text, and its facts, ``place`` in words among them."""

    kind: str
    span: Span
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """One form, read. ``path`` is relative to the workspace root."""

    path: str
    remarks: Sequence[Remark] = ()

    def reported(self, kind: str, code: str) -> Iterator[Finding]:
        """Every doubt of one kind as a finding of one code."""
        for remark in self.remarks:
            if remark.kind == kind:
                yield Finding(code, self.path, remark.span, remark.facts)
