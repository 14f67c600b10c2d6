"""Which text each number cites, and which numbers somebody has seen there."""

from collections.abc import Iterator

from ctcpl_cli.findings import Problem
from ctcpl_cli.regime.consistency.places import at
from ctcpl_cli.regime.models import Item, Linked, RegimeFile, Source
from ctcpl_cli.regime.rules import bands
from ctcpl_cli.schema import Model
from ctcpl_cli.source import Mapping

_STRUCTURE = frozenset({"id", "source", "rule", "items", "indicators", "period"})
_HOLDERS = ("authority", "council", "not_assessed", "conditions", "procedure", "linked")
"""What of the head says where it stands in the law."""


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """References to texts that the file does not list, and verified fields that the node does not have."""
    entry = regime.at.entry("sources") if regime.at is not None else None
    table = entry.value if entry is not None else None
    known = [str(row.key) for row in table] if isinstance(table, Mapping) else []
    for holder, source in _cited(regime):
        if source.ref is not None and source.ref not in known:
            yield at(source, ("ref",), "unknown_source", ref=str(source.ref), known=known)
        fields = _fields(holder)
        for name in source.verified:
            if name not in fields:
                start, end = getattr(name, "start", 0), getattr(name, "end", 0)
                yield Problem("unknown_verified", start, end, {"name": str(name), "fields": fields})


def _cited(regime: RegimeFile) -> Iterator[tuple[Model, Source]]:
    for holder in _holders(regime):
        source = getattr(holder, "source", None)
        if source is not None:
            yield holder, source


def _holders(regime: RegimeFile) -> Iterator[Model]:
    for name in _HOLDERS:
        found = getattr(regime, name)
        yield from found if isinstance(found, tuple) else [found] if found is not None else []
    for criterion in regime.criteria:
        yield criterion
        for indicator in criterion.indicators:
            for node in (indicator, *indicator.items):
                yield from (node, node.period) if node.period is not None else (node,)


def _fields(holder: Model) -> list[str]:
    """What a node, its rule included, has that may be seen in the law; single bands as ``bands.80``."""
    fields = [key for key in holder.key_names() if key not in _STRUCTURE and holder.has(key)]
    if isinstance(holder, Item | Linked) and holder.rule is not None:
        rule = holder.rule
        fields += [key for key in rule.key_names() if rule.has(key)]
    if isinstance(holder, Item) and holder.rule is not None:
        fields += [bands.field(band) for band in holder.rule.bands if band.lower is not None]
    return list(dict.fromkeys(fields))
