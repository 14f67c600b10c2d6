"""A form's criterion beside that of the regime: each number compared, each doubt kept, nothing guessed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ctcpl_cli.findings import Phrase
from ctcpl_cli.importing import rules, words
from ctcpl_cli.importing.changes import Action, NodeChange, Row, Shown
from ctcpl_cli.importing.editing import Path
from ctcpl_cli.importing.emitting import Value
from ctcpl_cli.importing.entries import Doubt
from ctcpl_cli.importing.rules import Left, Made
from ctcpl_cli.importing.spots import Spot
from ctcpl_cli.importing.statements import Said, SaidCriterion, SaidIndicator
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Band, Criterion, Indicator, Item, Rule
from ctcpl_cli.regime.rules import bands

RULE_FIELDS = frozenset({"kind", "options", "numerator", "denominator", "count", "bands", "at_least", "step", "facts"})


class Comparison:
    """One criterion. ``rows``, ``nodes`` (by id) and ``doubts`` are what came out."""

    def __init__(self, said: SaidCriterion, regime: Regime) -> None:
        self.said = said
        self.regime = regime
        self.rows: list[Row] = []
        self.nodes: dict[str, NodeChange] = {}
        self.doubts: list[Doubt] = list(said.doubts)
        self._head(said.law, said)
        for indicator in said.indicators:
            self._indicator(indicator)
        self._sum(said.law, said, said.indicators, said.law.indicators)

    def _head(self, law: Criterion | Item, said: Said) -> None:
        """Name and maximum."""
        node = self._node(law, said.spot)
        node.shown.append("name")
        node.fresh |= not self.regime.seen(law, "name")
        self._number(law, "max", ("max",), law.max, said.max, said.spot)

    def _indicator(self, said: SaidIndicator) -> None:
        law = said.law
        self._head(law, said)
        if len(self.said.indicators) < len(self.said.law.indicators):
            if said.items or said.options:
                self._left(said, Phrase("importing.left_partial"))
            return
        self._not_arising(law, said)
        if said.doubted:
            return
        if not said.whole:
            self._left(said, Phrase("importing.left_not_whole"))
        elif said.items and said.options:
            self._left(said, Phrase("importing.left_mixed"))
        elif said.items:
            self._items(law, said)
        elif said.options and law.items:
            self._instead_of_items(law, said)
        else:
            self._rule(law, said)

    def _items(self, law: Indicator, said: SaidIndicator) -> None:
        self._sum(law, said, said.items, law.items or said.items)
        by_name = {words.key(str(item.name or "")): item for item in law.items}
        named = [by_name.get(words.key(item.words)) for item in said.items]
        if law.items and None not in named and len(set(map(id, named))) == len(law.items):
            for item, own in zip(said.items, named, strict=True):
                assert own is not None
                self._head(own, item)
                self._not_arising(own, item)
                self._rule(own, item)
        elif law.items and any(item.source and item.source.verified for item in law.items):
            self._left(said, Phrase("importing.left_other_items"))
        elif not law.items and not self._replaceable(law):
            self._left(said, Phrase("importing.left_other_rule"))
        else:
            self._new_items(law, said)

    def _new_items(self, law: Indicator, said: SaidIndicator) -> None:
        """Items that the regime does not have take the place of a rule or of working values."""
        marks = [item.mark for item in said.items]
        if marks != [str(position + 1) for position in range(len(marks))]:
            self._left(said, Phrase("importing.left_numbering"))
            return
        values: list[Value] = []
        for item in said.items:
            made = rules.made(item, None)
            gives = rules.gives(item.not_arising[0], item.max) if item.not_arising else None
            if item.max is None or not isinstance(made, Made) or (item.not_arising and gives is None):
                doubt = made if isinstance(made, Left) else Left("items_left", Phrase("importing.left_no_options"))
                self._doubt(doubt.doubt, item.spot, id=str(law.id), reason=doubt.reason)
                return
            self._best(f"{law.id}.{item.mark}", made, item.max, item.spot)
            values.append(self._item_value(law, item, made, gives))
        node = self.nodes[str(law.id)]
        node.rule_gone = True
        old = "items" if law.items else "rule"
        node.renamed = (old, "items", values) if law.has(old) else None
        if node.renamed is None:
            node.sets["items",] = values
        self._item_rows(law, said)

    def _item_value(self, law: Indicator, item: Said, made: Made, gives: str | None) -> Value:
        shown = ["name", "max", *(["not_arising"] if gives else []), *made.fields]
        value: dict[str, Value] = {"id": f"{law.id}.{item.mark}", "name": item.words.strip(" .;:"), "max": item.max}
        if gives:
            value["not_arising"] = {"gives": gives}
        return value | {"rule": made.value(None), "source": {"verified": shown}}

    def _item_rows(self, law: Indicator, said: SaidIndicator) -> None:
        for item in said.items:
            own = f"{law.id}.{item.mark}"
            self.rows.append(Row(own, "max", None, item.max, Action.ADD, item.spot))
            made = rules.made(item, None)
            if isinstance(made, Made):
                self._made_rows(own, made, None)

    def _instead_of_items(self, law: Indicator, said: SaidIndicator) -> None:
        if any(item.source and item.source.verified for item in law.items):
            self._left(said, Phrase("importing.left_other_items"))
            return
        made = self._made(law, said, None)
        if made is not None:
            node = self.nodes[str(law.id)]
            node.renamed = "items", "rule", made.value(None)
            node.rule_gone = True
            node.shown += made.fields
            self._made_rows(str(law.id), made, None)

    def _rule(self, law: Item, said: Said) -> None:
        rule = law.rule
        made = self._made(law, said, rule)
        if made is None or rule is None:
            return
        node = self.nodes[str(law.id)]
        if made.kind == rule.kind == "choice" and {o.mark for o in made.options} == {str(o.id) for o in rule.options}:
            self._options(law, rule, made)
        elif made.kind == rule.kind and [r.lower for r in made.rungs] == [b.lower for b in rule.bands] and made.rungs:
            for position, (rung, band) in enumerate(zip(made.rungs, rule.bands, strict=True)):
                path = ("rule", "bands", position, "points")
                self._number(law, bands.field(band), path, band.points, rung.choice.points, rung.choice.spot)
            self._labels(law, rule, made, said.spot)
        elif rule.kind == "met" and [o.points for o in made.options] == [said.max, Decimal(0)]:
            return
        elif self._replaceable(law):
            if made.kind == rule.kind and made.rungs:
                node.sets["rule", "bands"] = rules.bands_value(made.rungs)
                self._labels(law, rule, made, said.spot)
            else:
                node.sets["rule",] = made.value(rule)
                node.rule_gone = True
            node.shown += [name for name in made.fields if name not in node.shown]
            self._made_rows(str(law.id), made, rule)
        else:
            self._doubt("contradicts", said.spot, id=str(law.id), field="rule", regime=str(rule.kind), form=made.kind)

    def _made(self, law: Item, said: Said, rule: Rule | None) -> Made | None:
        made = rules.made(said, rule)
        if isinstance(made, Left):
            self._doubt(made.doubt, said.spot, id=str(law.id), reason=made.reason)
            return None
        if made is not None:
            self._best(str(law.id), made, said.max, said.spot)
        return made

    def _options(self, law: Item, rule: Rule, made: Made) -> None:
        said = {option.mark: option for option in made.options}
        seen = self.regime.seen(law, "options")
        for position, option in enumerate(rule.options):
            own = said[str(option.id)]
            path: Path = ("rule", "options", position)
            field = f"options.{option.id}"
            self._number(law, field, (*path, "points"), option.points, own.points, own.spot)
            label = rules.option_value(own)["label"]
            if not seen and words.key(str(option.label or "")) != words.key(own.words):
                self.nodes[str(law.id)].sets[*path, "label"] = label

    def _labels(self, law: Item, rule: Rule, made: Made, spot: Spot) -> None:
        """Labels have no number and so no row; one that somebody has seen stays as it is."""
        if made.labels is None:
            return
        node = self._node(law, spot)
        for key, said in zip(("numerator", "denominator"), made.labels, strict=True):
            seen = self.regime.seen(law, key)
            if not seen and words.key(str(getattr(rule, key) or "")) != words.key(said):
                node.sets["rule", key] = said
            if not seen or words.key(str(getattr(rule, key))) == words.key(said):
                node.shown.append(key)
                node.fresh |= not seen

    def _not_arising(self, law: Item, said: Said) -> None:
        if said.not_arising is None:
            return
        text, spot = said.not_arising
        gives = rules.gives(text, said.max if said.max is not None else law.max)
        if gives is None:
            self._doubt("not_arising_unclear", spot, id=str(law.id), text=text)
            return
        now = str(law.not_arising.gives) if law.not_arising and law.not_arising.gives else None
        if now is not None and now != "full" and law.max is not None and Decimal(now) == law.max:
            now = "full"
        path: Path = ("not_arising",) if law.not_arising is None else ("not_arising", "gives")
        value: Value = {"gives": gives} if law.not_arising is None else gives
        self._field(law, "not_arising", path, now, gives, value, spot)

    def _number(self, law: Criterion | Item, field: str, path: Path, now: Shown, said: Shown, spot: Spot) -> None:
        self._field(law, field, path, now, said, said, spot)

    def _field(
        self, law: Criterion | Item, field: str, path: Path, now: Shown, said: Shown, value: Value, spot: Spot
    ) -> None:
        """One value: as it stands and seen, as it stands but never seen, another one, or a new one."""
        if said is None:
            return
        node = self._node(law, spot)
        seen = self.regime.seen(law, field)
        action = Action.SAME if seen else Action.VERIFY
        if now != said:
            action = Action.KEEP if seen and now is not None else Action.ADD if now is None else Action.CHANGE
        if action == Action.KEEP:
            self._doubt("contradicts", spot, id=str(law.id), field=field, regime=now, form=said)
        else:
            node.shown.append(field)
            node.fresh |= not seen
        if action in (Action.ADD, Action.CHANGE):
            node.sets[path] = value
        self.rows.append(Row(str(law.id), field, now, said, action, spot))

    def _made_rows(self, own: str, made: Made, rule: Rule | None) -> None:
        now = {bands.field(band): band.points for band in (rule.bands if rule else ())}
        for rung in made.rungs:
            field = bands.field(Band(lower=rung.lower))
            self._made_row(own, field, now.get(field), rung.choice.points, rung.choice.spot)
        now = {f"options.{option.id}": option.points for option in (rule.options if rule else ())}
        for option in made.options:
            field = f"options.{option.mark}"
            self._made_row(own, field, now.get(field), option.points, option.spot)

    def _made_row(self, own: str, field: str, now: Shown, said: Shown, spot: Spot) -> None:
        action = Action.ADD if now is None else Action.VERIFY if now == said else Action.CHANGE
        self.rows.append(Row(own, field, now, said, action, spot))

    def _best(self, own: str, made: Made, maximum: Decimal | None, spot: Spot) -> None:
        if maximum is not None and made.best is not None and made.best != maximum:
            self._doubt("best_not_max", spot, id=own, best=made.best, max=maximum)

    def _sum(
        self, law: Criterion | Indicator, said: Said, below: Sequence[Said], due: Sequence[Item] | Sequence[Said]
    ) -> None:
        """The maxima of the form itself, where it has all of them."""
        maxima = [each.max for each in below if each.max is not None]
        if said.max is None or len(maxima) < len(due) or not maxima:
            return
        total = sum(maxima, Decimal(0))
        if total != said.max:
            self._doubt("sum_not_max", said.spot, id=str(law.id), total=total, max=said.max)

    def _replaceable(self, law: Item) -> bool:
        """Whether a rule is only what the work goes on with until somebody has seen the real one."""
        verified = law.source.verified if law.source else ()
        waits = law.rule is None or law.rule.kind == "declared"
        return waits or not any(str(name).partition(".")[0] in RULE_FIELDS for name in verified)

    def _node(self, law: Criterion | Item, spot: Spot) -> NodeChange:
        return self.nodes.setdefault(str(law.id), NodeChange(law, spot))

    def _left(self, said: SaidIndicator, reason: Phrase) -> None:
        self._doubt("items_left", said.spot, id=str(said.law.id), reason=reason)

    def _doubt(self, kind: str, spot: Spot, **facts: object) -> None:
        self.doubts.append(Doubt(kind, spot, facts))


def missing(said: Sequence[SaidCriterion], regime: Regime, spot: Spot) -> Iterator[Doubt]:
    """Criteria and indicators of the regime that the form does not have: they stay as they are."""
    for law in regime.file.criteria:
        own = next((each for each in said if each.law is law), None)
        if own is None:
            yield Doubt("not_in_form", spot, {"id": str(law.id), "name": str(law.name)})
            continue
        have = {str(indicator.law.id) for indicator in own.indicators}
        for indicator in law.indicators:
            if str(indicator.id) not in have:
                yield Doubt("not_in_form", own.spot, {"id": str(indicator.id), "name": str(indicator.name)})
