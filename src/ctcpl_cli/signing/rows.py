"""A signature written into a file by splice: not a byte beyond its own row changes."""

from collections.abc import Mapping

from ctcpl_cli.signing.parts import Parts, digest
from ctcpl_cli.source import Entry, Node, Scalar, SourceFile
from ctcpl_cli.source import Mapping as Tree
from ctcpl_cli.source import Sequence as Rows

SIGNATURES = ("sign_off", "sealed")
"""The keys that signatures stand under."""


def with_row(source: SourceFile, key: str, by: str, row: str) -> str:
    """The text with a row in the list of a key: in place of that signer's earlier one, else as its last."""
    entry = source.root.entry(key) if source.root is not None else None
    if entry is None or not isinstance(entry.value, Rows) or not entry.value.items:
        return _set(source, key, entry, f"\n  - {row}")
    earlier = next((item for item in entry.value.items if _by(item) == by), None)
    if earlier is not None:
        return source.text[: earlier.start] + row + source.text[earlier.end :]
    last = entry.value.items[-1]
    between = ", " if source.text[entry.value.start : entry.value.start + 1] == "[" else _new_item(source, entry.value)
    return source.text[: last.end] + between + row + source.text[last.end :]


def with_table(source: SourceFile, key: str, rows: Mapping[str, str]) -> str:
    """The text with a table as the value of a key, in place of what stands there."""
    entry = source.root.entry(key) if source.root is not None else None
    return _set(source, key, entry, "".join(f"\n  {quoted(name)}: {row}" for name, row in rows.items()))


def unsigned(source: SourceFile) -> str:
    """The text as it was before anybody signed it: without the lines of the keys that ``ctcpl sign-off`` writes."""
    text = source.text
    found = (source.root.entry(key) for key in SIGNATURES) if source.root is not None else ()
    for entry in sorted((entry for entry in found if entry is not None), key=lambda entry: -entry.key.start):
        start = text.rfind("\n", 0, entry.key.start) + 1
        end = text.find("\n", max(entry.value.end, entry.key.end)) + 1 or len(text)
        text = text[:start] + text[end:] if not text[start : entry.key.start].strip() else text
    return text.rstrip()


def signed_row(by: str, day: str, parts: Parts) -> str:
    """One signature on one line."""
    return f'{{by: {by}, date: {day}, digest: "{digest(parts)}", parts: {_flow(parts)}}}'


def sealed_row(parts: Parts, correction: str | None) -> str:
    """What a decided dossier said, on one line, and the correcting document under which it was sealed anew."""
    under = f", correction: {quoted(correction)}" if correction is not None else ""
    return f'{{digest: "{digest(parts)}", parts: {_flow(parts)}{under}}}'


def quoted(text: str) -> str:
    """A text in quotes that need no backslash."""
    return f'"{text}"' if not set(text) & set('"\\') else "'" + text.replace("'", "''") + "'"


def _flow(parts: Mapping[str, str]) -> str:
    return "{" + ", ".join(f'{quoted(name)}: "{value}"' for name, value in parts.items()) + "}"


def _set(source: SourceFile, key: str, entry: Entry | None, value: str) -> str:
    newline = "\r\n" if "\r\n" in source.text else "\n"
    margin = " " * (source.line_column(source.root.start)[1] - 1) if source.root is not None else ""
    value = value.replace("\n", newline + margin)
    if entry is not None:
        end = max(entry.key.end + 1, entry.value.end) if entry.value.end > entry.key.end else entry.key.end + 1
        return source.text[: entry.key.end] + f":{value}" + source.text[end:]
    gap = "" if source.text.endswith(("\n", "\r")) else newline
    return f"{source.text}{gap}{margin}{key}:{value}{newline}"


def _new_item(source: SourceFile, rows: Rows) -> str:
    newline = "\r\n" if "\r\n" in source.text else "\n"
    return newline + " " * (source.line_column(rows.start)[1] - 1) + "- "


def _by(item: Node) -> str:
    found = item.entry("by") if isinstance(item, Tree) else None
    return str(found.value) if found is not None and isinstance(found.value, Scalar) else ""
