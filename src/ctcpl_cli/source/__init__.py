"""YAML text to nodes with exact positions. The only room that knows the YAML parser."""

from ctcpl_cli.source.file import SourceFile
from ctcpl_cli.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from ctcpl_cli.source.opening import content, read_file, why
from ctcpl_cli.source.reading import MAX_BYTES, read_source
from ctcpl_cli.source.tree import MAX_DEPTH

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "Entry",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "SourceFile",
    "content",
    "read_file",
    "read_source",
    "why",
]
