"""YAML text to nodes with exact positions. The only room that knows the YAML parser."""

from ctcpl_cli.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from ctcpl_cli.source.reading import MAX_BYTES, MAX_DEPTH, SourceFile, read_source

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Entry", "Mapping", "Node", "Scalar", "Sequence", "SourceFile", "read_source"]
