"""Nodes to typed models. Every wrong value becomes a problem with its place, and the model always comes out.

A field holds None when its key is absent, empty or wrong; ``Model.has(key)`` tells the last case from the others.
"""

from ctcpl_cli.schema.fields import ListOf, NumberOrTable, TableById, TableOf
from ctcpl_cli.schema.model import Model, read
from ctcpl_cli.schema.notes import Reading, note
from ctcpl_cli.schema.scalars import Flag, Id, IsoDate, Number, Quantity, Text, WholeNumber, one_of

__all__ = [
    "Flag",
    "Id",
    "IsoDate",
    "ListOf",
    "Model",
    "Number",
    "NumberOrTable",
    "Quantity",
    "Reading",
    "TableById",
    "TableOf",
    "Text",
    "WholeNumber",
    "note",
    "one_of",
    "read",
]
