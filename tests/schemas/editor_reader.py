"""YAML as editors read it: the core schema of YAML 1.2, with none of our own code."""

import math
import re
from collections.abc import Callable
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

_CORE: tuple[tuple[str, Callable[[str], Any]], ...] = (
    ("~|null|Null|NULL|", lambda text: None),
    ("true|True|TRUE", lambda text: True),
    ("false|False|FALSE", lambda text: False),
    ("[-+]?[0-9]+", int),
    ("0o[0-7]+", lambda text: int(text, 8)),
    ("0x[0-9a-fA-F]+", lambda text: int(text, 16)),
    (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", float),
    (r"[-+]?\.(inf|Inf|INF)", lambda text: math.inf),
    (r"\.(nan|NaN|NAN)", lambda text: math.nan),
)
"""Section 10.3.2 of the specification, version 1.2.2."""


def read(text: str) -> Any:
    """The document as JSON values."""
    return _value(YAML(pure=True).compose(text))


def _value(node: Any) -> Any:
    if isinstance(node, MappingNode):
        return {_key(key): _value(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_value(item) for item in node.value]
    assert isinstance(node, ScalarNode | None)
    if node is None or node.style is None:
        text = node.value if node is not None else ""
        return next((made(text) for pattern, made in _CORE if re.fullmatch(pattern, text)), text)
    return node.value


def _key(node: ScalarNode) -> str:
    """Keys are texts in JSON: a plain ``2.50`` is the number 2.5 there."""
    value = _value(node)
    return value if isinstance(value, str) else repr(value)
