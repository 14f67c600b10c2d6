"""Walks the tags of a template and asks of every name whether the documents have it, below loops and conditions too."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from jinja2 import nodes

from ctcpl_cli.documents.engine.limits import STEP
from ctcpl_cli.documents.looking.shapes import ANYTHING, SINGLE, Many, Record, Shape, Single, merge, merged

_LOOP = Record(
    dict.fromkeys(
        ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0", "cycle", "changed"),
        SINGLE,
    )
    | dict.fromkeys(("previtem", "nextitem"), ANYTHING)
)
_BUILT_IN = ("range", "dict", "cycler", "joiner", "namespace", "caller", "varargs", "kwargs", "self", STEP)
_SAME = ("list", "sort", "reverse", "unique", "default", "d")
_ONE = ("first", "last", "min", "max")
_KEPT = ("selectattr", "rejectattr", "select", "reject")
_TEXTS = (
    *("put", "side", "drawn", "upper", "lower", "title", "capitalize", "trim", "length", "count", "join", "replace"),
    *("int", "round", "abs", "sum", "string", "center", "indent", "wordcount", "truncate", "format", "striptags"),
)
_ASKING = ("defined", "undefined")
_OUTSIDE = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


class Unknown(NamedTuple):
    """A name that no document has. ``known`` are those that stand where it was looked for, ``owner`` what it was
    looked for below (empty for a name of its own). ``line`` is that of the Jinja source."""

    line: int
    name: str
    owner: str
    known: tuple[str, ...]


class Outside(NamedTuple):
    """A tag that fetches another file, which no template may."""

    line: int
    word: str


Remark = Unknown | Outside


@dataclass(slots=True)
class Walk:
    """What one part of a template was found to ask for. ``used`` are the names of its own that it reads."""

    remarks: list[Remark] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def over(self, tree: nodes.Template, data: Shape) -> "Walk":
        """The walk, done. ``data`` is what the document has."""
        names = dict(data.fields) if isinstance(data, Record) else {}
        self._all(tree.body, _Scope({**dict.fromkeys(_BUILT_IN, ANYTHING), **names}, isinstance(data, Record)))
        return self

    def _all(self, found: Sequence[nodes.Node], scope: "_Scope") -> None:
        for node in found:
            self._statement(node, scope)

    def _statement(self, node: nodes.Node, scope: "_Scope") -> None:
        if isinstance(node, nodes.Expr):
            self._shape(node, scope)
        elif isinstance(node, nodes.For):
            self._for(node, scope)
        elif isinstance(node, nodes.Assign):
            scope.bind(node.target, self._shape(node.node, scope))
        elif isinstance(node, nodes.AssignBlock):
            self._all(node.body, scope)
            scope.bind(node.target, SINGLE)
        elif isinstance(node, nodes.Macro | nodes.CallBlock):
            if isinstance(node, nodes.Macro):
                scope.names[node.name] = ANYTHING
            else:
                self._shape(node.call, scope)
            self._all(node.defaults, scope)
            inner = scope.inner()
            for argument in node.args:
                inner.names[argument.name] = ANYTHING
            self._all(node.body, inner)
        elif isinstance(node, nodes.With):
            inner = scope.inner()
            for target, value in zip(node.targets, node.values, strict=True):
                inner.hide(target, self._shape(value, scope))
            self._all(node.body, inner)
        elif isinstance(node, _OUTSIDE):
            self.remarks.append(Outside(node.lineno, type(node).__name__.lower()))
        else:
            for child in node.iter_child_nodes():
                self._statement(child, scope)

    def _for(self, node: nodes.For, scope: "_Scope") -> None:
        found = self._shape(node.iter, scope)
        inner = scope.inner()
        inner.hide(node.target, found.item if isinstance(found, Many) else ANYTHING)
        inner.names["loop"] = _LOOP
        if node.test is not None:
            self._shape(node.test, inner)
        self._all(node.body, inner)
        self._all(node.else_, scope.inner())

    def _shape(self, node: nodes.Node, scope: "_Scope") -> Shape:
        if isinstance(node, nodes.Name):
            return self._name(node, scope)
        if isinstance(node, nodes.Getattr):
            return self._below(node, node.node, node.attr, scope)
        if isinstance(node, nodes.Getitem):
            return self._item(node, scope)
        if isinstance(node, nodes.Filter):
            return self._filter(node, scope)
        if isinstance(node, nodes.Test) and node.name in _ASKING:
            return SINGLE
        if isinstance(node, nodes.CondExpr):
            self._shape(node.test, scope)
            return merged(self._shape(part, scope) for part in (node.expr1, node.expr2) if part is not None)
        if isinstance(node, nodes.List | nodes.Tuple):
            return Many(merged([self._shape(part, scope) for part in node.items]))
        for child in node.iter_child_nodes():
            self._statement(child, scope)
        return SINGLE if isinstance(node, nodes.Const | nodes.Concat | nodes.Compare) else ANYTHING

    def _name(self, node: nodes.Name, scope: "_Scope") -> Shape:
        self.used.add(node.name)
        if node.name in scope.names:
            return scope.names[node.name]
        if scope.complete:
            self.remarks.append(Unknown(node.lineno, node.name, "", tuple(_own(scope.names))))
        return ANYTHING

    def _item(self, node: nodes.Getitem, scope: "_Scope") -> Shape:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._below(node, node.node, node.arg.value, scope)
        found = self._shape(node.node, scope)
        if not isinstance(node.arg, nodes.Slice):
            self._shape(node.arg, scope)
            return found.item if isinstance(found, Many) else ANYTHING
        return found

    def _below(self, node: nodes.Expr, owner: nodes.Node, name: str, scope: "_Scope") -> Shape:
        found = self._shape(owner, scope)
        if isinstance(found, Record):
            if name in found.fields:
                return found.fields[name]
            known, methods = tuple(found.fields), dict if found.mapping else object
        elif isinstance(found, Single | Many):
            known, methods = (), str if isinstance(found, Single) else list
        else:
            return ANYTHING
        if name.startswith("_") or not hasattr(methods, name):
            self.remarks.append(Unknown(node.lineno, name, _words(owner), known))
        return ANYTHING

    def _filter(self, node: nodes.Filter, scope: "_Scope") -> Shape:
        found = ANYTHING if _is_optional(node, scope) or node.node is None else self._shape(node.node, scope)
        for part in (*node.args, *node.kwargs):
            self._statement(part, scope)
        item = found.item if isinstance(found, Many) else ANYTHING
        path = _path(node)
        reached = self._reached(node, item, path) if path else item
        if node.name == "map":
            return Many(reached if path else ANYTHING)
        if node.name in _SAME or node.name in _KEPT:
            return found
        return item if node.name in _ONE else SINGLE if node.name in _TEXTS else ANYTHING

    def _reached(self, node: nodes.Filter, item: Shape, path: str) -> Shape:
        for name in path.split("."):
            if isinstance(item, Record) and name not in item.fields:
                self.remarks.append(Unknown(node.lineno, name, path, tuple(item.fields)))
                return ANYTHING
            item = item.fields[name] if isinstance(item, Record) else ANYTHING
        return item


@dataclass(slots=True)
class _Scope:
    """Names and what they look like. ``complete`` is false where nothing is known about the document."""

    names: dict[str, Shape]
    complete: bool

    def inner(self) -> "_Scope":
        return _Scope(dict(self.names), self.complete)

    def hide(self, target: nodes.Node, shape: Shape) -> None:
        """A name of a loop stands for itself alone, whatever has that name outside."""
        if isinstance(target, nodes.Name):
            self.names[target.name] = shape
        for part in target.items if isinstance(target, nodes.Tuple) else ():
            self.hide(part, ANYTHING)

    def bind(self, target: nodes.Node, shape: Shape) -> None:
        """A name that is set, perhaps in one branch only, may be what it was or what it becomes."""
        if isinstance(target, nodes.Name):
            self.names[target.name] = merge(self.names.get(target.name, ANYTHING), shape)
        for part in target.items if isinstance(target, nodes.Tuple) else ():
            self.bind(part, ANYTHING)


def _is_optional(node: nodes.Filter, scope: _Scope) -> bool:
    """Whether a filter gives a value of its own for a name that is not there."""
    return node.name in ("default", "d") and isinstance(node.node, nodes.Name) and node.node.name not in scope.names


def _own(names: Mapping[str, Shape]) -> Iterator[str]:
    return (name for name in names if name not in _BUILT_IN)


def _path(node: nodes.Filter) -> str:
    """The attribute that a filter asks of each item of its list."""
    given = [pair.value for pair in node.kwargs if pair.key == "attribute"]
    if node.name in ("selectattr", "rejectattr"):
        given += node.args[:1]
    return next((part.value for part in given if isinstance(part, nodes.Const) and isinstance(part.value, str)), "")


def _words(node: nodes.Node) -> str:
    """How what stands before a dot is written."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_words(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem | nodes.Filter) and node.node is not None:
        return _words(node.node)
    return ""
