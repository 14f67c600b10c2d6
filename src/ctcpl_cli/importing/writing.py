"""The changes of an import in the text of a regime file: values, and where they were seen."""

import re
from collections.abc import Iterable

from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing.changes import NodeChange
from ctcpl_cli.importing.comparing import RULE_FIELDS
from ctcpl_cli.importing.editing import Splices
from ctcpl_cli.importing.emitting import Value
from ctcpl_cli.messages import text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Item
from ctcpl_cli.regime.rules import bands

PREFIX = "form-"
_PLACE = re.compile(r" \([^()]*\)$")


def changed(regime: Regime, nodes: Iterable[NodeChange], form: str, title: str) -> str:
    """The regime's text with every change; ``form`` is the id of the source that the numbers were seen in."""
    splices = Splices(regime.source)
    whole = regime.file.at
    assert whole is not None
    if form not in regime.file.sources:
        source: Value = {"title": title}
        if regime.file.has("sources"):
            splices.set(whole, ("sources", form), source)
        else:
            splices.set(whole, ("sources",), {form: source})
    for node in nodes:
        _values(splices, node)
        _source(splices, regime, node, form, title)
    return splices.text


def source_id(regime: Regime, name: str, title: str) -> str:
    """The id of the form among the sources: the one it has already, else one made from the file's name."""
    for known, source in regime.file.sources.items():
        if str(known).startswith(PREFIX) and source.title == title:
            return str(known)
    wanted, number = f"{PREFIX}{name}", 2
    found = wanted
    while found in regime.file.sources:
        found, number = f"{wanted}-{number}", number + 1
    return found


def _values(splices: Splices, node: NodeChange) -> None:
    assert node.law.at is not None
    if node.renamed is not None:
        splices.rename(node.law.at, *node.renamed)
    for path, value in node.sets.items():
        splices.set(node.law.at, path, value)


def _source(splices: Splices, regime: Regime, node: NodeChange, form: str, title: str) -> None:
    """Where the node was seen. What was seen elsewhere and does not stand in the form keeps its own text."""
    law, tree = node.law, node.law.at
    assert tree is not None
    shown = _collapsed(node)
    old = [str(name) for name in law.source.verified] if law.source else []
    if node.rule_gone:
        old = [name for name in old if name.partition(".")[0] not in RULE_FIELDS]
    kept = [name for name in old if name.partition(".")[0] not in shown or name in shown]
    verified = list(dict.fromkeys([*kept, *shown]))
    place = _said(node.spot.place)
    clause = regime.cite(str(law.id)).clause
    if law.source and (law.source.ref or "").startswith(PREFIX):
        clause = _PLACE.sub("", clause)
    if set(kept) - set(shown):
        told = text("importing.also_seen", "vi", clause=clause, title=title, place=place)
        source: dict[str, Value] = {"clause": told, "verified": verified}
    else:
        source = {"ref": form, "clause": f"{clause} ({place})" if clause else place, "verified": verified}
    if law.source is None:
        splices.set(tree, ("source",), source)
    else:
        for key, value in source.items():
            splices.set(tree, ("source", key), value)


def _collapsed(node: NodeChange) -> list[str]:
    """The fields that the form shows; all bands or all alternatives of a rule as one."""
    shown = list(dict.fromkeys(node.shown))
    rule = node.law.rule if isinstance(node.law, Item) else None
    if rule is None or node.rule_gone:
        return shown
    for whole, parts in (
        ("options", [f"options.{option.id}" for option in rule.options]),
        ("bands", [bands.field(band) for band in rule.bands]),
    ):
        if parts and set(parts) <= set(shown):
            shown = [whole, *(name for name in shown if name not in parts)]
    names = ("name", "max", "not_arising")
    return [*(name for name in names if name in shown), *(name for name in shown if name not in names)]


def _said(place: Phrase) -> str:
    return str(text(place.key, "vi", **readable(place.facts, "vi")))
