"""What a regime says, as sentences: rules, conditions, steps. ``(*)`` follows what nobody has seen in the law."""

from collections.abc import Iterator

from ctcpl_cli.assess import ConditionResult
from ctcpl_cli.assess.words import band, condition_name
from ctcpl_cli.figures import printed
from ctcpl_cli.messages import Lang, criteria, text
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Condition, Criterion, Day, Item, ItemPeriod, Linked, Rule, Step
from ctcpl_cli.regime.results import form
from ctcpl_cli.regime.rules import bands

UNSEEN = " (*)"


class LawWords:
    """The words for the parts of one regime, in one language."""

    def __init__(self, regime: Regime, lang: Lang) -> None:
        self.regime = regime
        self.lang: Lang = lang

    def maximum(self, node: Criterion | Item) -> str:
        """The most points, with the mark; empty for what is met or not, a question mark while nobody knows."""
        return f"{self._most(node)}{self._mark(node, 'max')}" if form(node).points else ""

    def named(self, node: Criterion | Item) -> str:
        """Id, name and the most points."""
        key = "criterion" if isinstance(node, Criterion) else "node"
        name = self.say(key, id=node.id, name=node.name or "")
        if not form(node).points:
            return name
        return f"{name}: {self.say('most', max=self._most(node))}{self._mark(node, 'max')}"

    def cited(self, node: Criterion | Item) -> str:
        """Text and clause, inherited where the node has none."""
        return str(self.regime.cite(str(node.id)))

    def how(self, node: Item) -> Iterator[str]:
        """How facts become points or met, what a task that did not arise gives, and the node's own year."""
        if node.rule is not None:
            yield from self._rule(node, node.rule)
        if node.not_arising is not None and node.not_arising.gives is not None:
            gives = str(node.not_arising.gives)
            name = "full" if gives == "full" and form(node).points else "met" if gives == "full" else "points"
            points = gives.replace(".", ",") if self.lang == "vi" else gives
            yield self.say(f"not_arising_{name}", points=points) + self._mark(node, "not_arising")
        if node.period is not None:
            yield self._period(node.period)

    def condition(self, condition: Condition) -> str:
        """What the condition demands."""
        limit = None if isinstance(condition.value, dict) else condition.value
        citation = self.regime.cite_source(condition.source)
        name = condition_name(ConditionResult(condition, None, None, limit, citation), self.lang)
        fields = ("value",) if condition.value is not None else ("kind", "who", "from_level")
        unseen = any(getattr(condition, f) is not None and not self.regime.seen(condition, f) for f in fields)
        return f"{name}{UNSEEN if unseen else ''}{self._brackets(str(citation))}"

    def step(self, step: Step) -> str:
        """A step of the procedure with its legal day or length."""
        parts = [self.say("before", day=self._day(step.before))] if step.before is not None else []
        lengths = ((key, getattr(step, key)) for key in ("days", "working_days", "times"))
        parts += [self.say(key, n=length) for key, length in lengths if length is not None]
        key = f"step_{step.id}"
        name = self.say(key) if key in criteria.TEXTS else str(step.id)
        fields = ("before", "days", "working_days", "times")
        unseen = any(getattr(step, f) is not None and not self.regime.seen(step, f) for f in fields)
        cited = self._brackets(str(self.regime.cite_source(step.source)))
        return f"{name}: {'; '.join(parts)}{UNSEEN if unseen else ''}{cited}"

    def linked(self, linked: Linked) -> str:
        """An indicator of another programme, and how it follows."""
        rule = linked.rule
        kind = rule.kind if rule is not None else None
        how, unseen = "", False
        if rule is not None and kind is not None:
            least = "?" if rule.at_least is None else printed(rule.at_least, self.lang)
            how = ": " + self.say(f"linked_{kind}", of=rule.of, at_least=least)
            field = {"recognised": "kind", "ratio": "at_least"}.get(kind)
            unseen = field is not None and not self.regime.seen(linked, field)
        cited = self._brackets(str(self.regime.cite_source(linked.source)))
        return f"{linked.id} {linked.name} ({linked.programme}){how}{UNSEEN if unseen else ''}{cited}"

    def say(self, key: str, **facts: object) -> str:
        """A text of this feature."""
        return text(f"criteria.{key}", self.lang, **facts)

    def _rule(self, node: Item, rule: Rule) -> Iterator[str]:
        labels = {
            "numerator": rule.numerator or text("criteria.numerator", self.lang),
            "denominator": rule.denominator or text("criteria.denominator", self.lang),
            "count": rule.count or text("criteria.count", self.lang),
        }
        name = str(rule.kind)
        if rule.kind == "met" and not form(node).points:
            name = "met_or_not"
        if rule.facts is not None:
            name = f"declared_{rule.facts}"
        yield self.say(f"rule_{name}", **labels, max=self._most(node))
        if rule.step is not None:
            yield self.say("step", step=printed(rule.step, self.lang))
        if rule.at_least is not None:
            unit = "" if rule.kind == "count" else "%"
            least = text("assess.band_from", self.lang, lower=printed(rule.at_least, self.lang), unit=unit)
            yield self.say("at_least_met", band=least) + self._mark(node, "at_least")
        for option in rule.options:
            points = "?" if option.points is None else printed(option.points, self.lang)
            row = self.say("option", id=option.id, label=option.label or "", points=points)
            yield row + self._mark(node, "options")
        yield from self._bands(node, rule)

    def _bands(self, node: Item, rule: Rule) -> Iterator[str]:
        for position, each in enumerate(rule.bands):
            lower, upper = bands.limits(rule.bands, position)
            values = band(lower, upper, "" if rule.kind == "count" else "%", self.lang)
            key = "band_unknown" if each.points is None else "band"
            points = "" if each.points is None else printed(each.points, self.lang)
            yield self.say(key, band=values, points=points) + self._mark(node, bands.field(each))

    def _period(self, period: ItemPeriod) -> str:
        return self.say("period", first=self._day(period.first), last=self._day(period.last))

    def _day(self, day: Day | None) -> str:
        if day is None:
            return "?"
        year = day.year or 0
        key = {-1: "year_before", 0: "year_itself", 1: "year_after"}.get(year, "year_other")
        return self.say("day", day=day.day, month=day.month, year=self.say(key, n=f"{year:+}"))

    def _most(self, node: Criterion | Item) -> str:
        return "?" if node.max is None else printed(node.max, self.lang)

    def _mark(self, node: Criterion | Item, field: str) -> str:
        return "" if self.regime.seen(node, field) else UNSEEN

    @staticmethod
    def _brackets(cited: str) -> str:
        return f" [{cited}]" if cited else ""
