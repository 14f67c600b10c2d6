"""What a dossier says now, as a signature sees it, and where its parts stand."""

from collections.abc import Iterator, Mapping
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.evidence.hashes import hashes
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.messages.signing import PARTS
from ctcpl_cli.signing.parts import Parts, Signer, changed, parts_of, row_of
from ctcpl_cli.source import Mapping as Tree
from ctcpl_cli.source import Node, Scalar, Sequence


def current(case: Case[Dossier], signer: Signer) -> Parts:
    """The parts that a signer covers, as they are now."""
    return parts_of(case.data, case.regime, hashes(case), signer)


def differing(
    code: str, case: Case[Dossier], signed: Mapping[str, str | None], now: Parts, facts: dict[str, object]
) -> Iterator[Finding]:
    """One finding for each part that is another one; at its key, or at the beginning of the file where it is gone."""
    for part in changed(signed, now):
        start, end = _place(case, part)
        yield case.between(code, start, end, part=_words(part), **facts)


def _words(part: str) -> Phrase:
    table, name = row_of(part)
    key = table.replace("/", "_")
    known = key in PARTS
    return Phrase(f"signing.{key if known else 'unknown'}", {"id": Scalar(name if known else part, 0, 0).short})


def _place(case: Case[Any], part: str) -> tuple[int, int]:
    """The key of the deepest step of a part that still stands in the file."""
    node: Node | None = case.file.source.root
    found = (0, 0)
    table, name = row_of(part)
    for step in (*table.split("/"), name):
        if isinstance(node, Tree) and (entry := node.entry(step)) is not None:
            found, node = (entry.key.start, entry.key.end), entry.value
        elif isinstance(node, Sequence) and (row := _row(node, step)) is not None:
            named = row.entry("id")
            spot: Node = named.value if named is not None else row
            found, node = (spot.start, spot.end), row
        else:
            break
    return found


def _row(rows: Sequence, name: str) -> Tree | None:
    for number, item in enumerate(rows.items, 1):
        entry = item.entry("id") if isinstance(item, Tree) else None
        own = str(entry.value) if entry is not None and isinstance(entry.value, Scalar) else str(number)
        if isinstance(item, Tree) and own == name:
            return item
    return None
