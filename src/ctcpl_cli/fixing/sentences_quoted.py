"""Sentences with a colon get quotes."""

import unicodedata
from typing import Any

from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.reading import unquoted_colon
from ctcpl_cli.findings import Finding
from ctcpl_cli.fixing.repair import Repair
from ctcpl_cli.source import Mapping, Node, Scalar
from ctcpl_cli.source.sentences import nodes_at, only_entry

CODES = (unquoted_colon.CODE,)


def repair(case: Case[Any], finding: Finding, start: int, end: int) -> Repair | None:
    """The sentence between double quotes; nothing where quotes stand in it already, or where it is not one value.

    A sentence that was read as a key and its value becomes the text as it stands there.
    """
    root = case.file.source.root
    text = case.file.source.text[start:end]
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    for node in nodes_at(root, start) if root is not None else ():
        if node.start != start:
            continue
        if isinstance(node, Scalar) and node.plain and node.end == end:
            return Repair(finding.code, start, end, quoted)
        if _in_one_line(node, text, end):
            return Repair(finding.code, start, end, quoted, unicodedata.normalize("NFC", text))
    return None


def _in_one_line(node: Node, text: str, end: int) -> bool:
    entry = only_entry(node)
    return (
        entry is not None
        and isinstance(node, Mapping)
        and isinstance(entry.value, Scalar)
        and max(node.end, entry.value.end) == end
        and entry.key.plain
        and entry.value.plain
        and not any(sign in text for sign in "\r\n")
    )
