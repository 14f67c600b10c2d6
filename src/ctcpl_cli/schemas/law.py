"""What a regime says of the facts in a dossier: its ids with their official names, what each wants, what it gives."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ctcpl_cli.dossier.models import FACT_KEYS, Facts, IndicatorFacts, ItemFacts
from ctcpl_cli.figures import printed
from ctcpl_cli.output.law_words import UNSEEN, LawWords
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Criterion, Indicator, Item, Option, Rule
from ctcpl_cli.regime.results import bound, form
from ctcpl_cli.regime.rules.declared import BASIS
from ctcpl_cli.schema import Model
from ctcpl_cli.schemas.described import Described, changed
from ctcpl_cli.schemas.dialect import Schema

_ZERO = Decimal(0)


class Law:
    """The facts of a dossier under one regime, described by ``described`` and in its language."""

    def __init__(self, regime: Regime, described: Described) -> None:
        self.regime = regime
        self.described = described
        self.words = LawWords(regime, described.lang)

    def indicators(self) -> Schema:
        """The commune's facts: each indicator of the regime, and no other."""
        rows = {str(i.id): self._indicator(i, c.max) for c in self.regime.file.criteria for i in c.indicators}
        return self._rows(rows)

    def appraisal(self) -> Schema:
        """The council's rows: what carries a rule, and of an indicator with items whether it arose."""
        rows: dict[str, Schema] = {}
        for criterion in self.regime.file.criteria:
            for indicator in criterion.indicators:
                name = str(indicator.id)
                if not indicator.items:
                    rows[name] = self._row(indicator, criterion.max, Facts)
                    continue
                rows[name] = self._above_items(indicator, Facts, "appraised_at_indicator")
                most = bound(indicator, criterion.max)
                rows |= {str(item.id): self._row(item, most, Facts) for item in indicator.items}
        return self._rows(rows)

    def officers(self) -> Schema:
        """Who follows what, at any level."""
        rows: dict[str, Schema] = {}
        for criterion in self.regime.file.criteria:
            nodes: list[Criterion | Item] = [criterion]
            for indicator in criterion.indicators:
                nodes += (indicator, *indicator.items)
            rows |= {str(node.id): {"title": str(node.name or node.id), **self.described.text()} for node in nodes}
        return self._rows(rows, [str(i.id) for i in self.regime.file.indicators()])

    def _rows(self, rows: dict[str, Schema], listed: Sequence[str] = ()) -> Schema:
        known = ", ".join(listed or rows)
        return {
            "type": ["object", "null"],
            "properties": rows,
            "additionalProperties": False,
            "errorMessage": self.described.say("ids", id=self.regime.id, ids=known),
        }

    def _indicator(self, indicator: Indicator, above: Decimal | None) -> Schema:
        if not indicator.items:
            row = self._row(indicator, above, IndicatorFacts)
            no_items = {"type": ["object", "null"], "maxProperties": 0, "doNotSuggest": True}
            message = self.described.say("no_items", id=indicator.id)
            return changed(row, {"items": no_items | {"errorMessage": message}})
        row = self._above_items(indicator, IndicatorFacts, "fact_at_indicator")
        most = bound(indicator, above)
        items = self._rows({str(item.id): self._row(item, most, ItemFacts) for item in indicator.items})
        return changed(row, {"items": items})

    def _above_items(self, indicator: Indicator, model: type[Model], refusal: str) -> Schema:
        """An indicator whose facts stand at its items: everything but facts."""
        row = self._row(indicator, None, model)
        refused = self.described.empty(refusal, id=indicator.id)
        return changed(row, dict.fromkeys(FACT_KEYS, refused))

    def _row(self, node: Item, above: Decimal | None, model: type[Model]) -> Schema:
        """The facts of one node: those of its rule as they should be, any other refused."""
        say, council = self.described.say, model is Facts
        wanted = dict(self._facts(node, bound(node, above), council))
        shape = self.described.model(model)
        keys = [key for key in model.key_names() if key in wanted or key not in (*FACT_KEYS, "items")]
        foreign = self.described.empty("foreign_fact", id=node.id, keys=", ".join(wanted))
        row = changed(shape, {**dict.fromkeys(FACT_KEYS, foreign), **wanted})
        if node.not_arising is None:
            keys.remove("not_arising")
            refused = {"enum": [False, None], "doNotSuggest": True}
            message = say("not_arising_refused", id=node.id)
            row = changed(row, {"not_arising": refused | {"errorMessage": message}})
        else:
            stated = {"properties": {"not_arising": {"const": True}}, "required": ["not_arising"]}
            row |= {"if": stated, "then": {"properties": dict.fromkeys(wanted, self.described.empty("did_not_arise"))}}
        if council:
            row["required"] = ["reason"]
        lines = [*self._lines(node)]
        return {
            **row,
            "title": str(node.name or node.id),
            "description": "\n".join(lines),
            "markdownDescription": "\n".join(f"- {_plain(line)}" for line in lines),
            "errorMessage": say("keys", keys=", ".join(keys)),
        }

    def _facts(self, node: Item, most: Decimal | None, council: bool) -> Iterator[tuple[str, Schema]]:
        """The facts that a rule asks for, each with its label in the law."""
        rule = node.rule
        if rule is None or rule.kind is None:
            return
        typed = rule.kind == "declared" or any(band.points is None for band in rule.bands)
        for key in _keys(rule):
            yield key, self._fact(rule, key)
        if typed or (council and form(node).points):
            step = rule.step if council or rule.kind == "declared" else None
            least = min([_ZERO, *(option.points for option in rule.options if option.points is not None)])
            yield "points", self.described.points(least, most, step)

    def _fact(self, rule: Rule, key: str) -> Schema:
        label = {"numerator": rule.numerator, "denominator": rule.denominator, "count": rule.count}.get(key)
        words: Schema = {"description": str(label)} if label else {}
        if key == "choice":
            return words | self.described.one_of({str(o.id): self._option(o) for o in rule.options})
        if key == "met":
            return words | self.described.flag()
        makers = {"numerator": self.described.quantity, "denominator": self.described.above_zero}
        return words | makers.get(key, self.described.counted)()

    def _option(self, option: Option) -> str:
        said = "?" if option.points is None else printed(option.points, self.described.lang)
        return self.described.say("option", label=option.label or option.id, points=said)

    def _lines(self, node: Item | Criterion) -> Iterator[str]:
        """What the law says of a node: the most points, how facts become points, the clause, what nobody has seen."""
        say = self.described.say
        lines = [say("most", max=self.words.maximum(node)) if form(node).points else say("met_or_not")]
        if isinstance(node, Indicator) and node.items:
            lines.append(say("items", ids=", ".join(str(item.id) for item in node.items)))
        if isinstance(node, Item):
            lines += self.words.how(node)
        cited = self.words.cited(node)
        if cited:
            lines.append(say("cited", cited=cited))
        yield from (line[:1].upper() + line[1:] for line in lines)
        if any(UNSEEN in line for line in lines):
            yield say("unseen")


def _keys(rule: Rule) -> tuple[str, ...]:
    """The facts that a rule is made of, points aside."""
    if rule.kind == "declared":
        return BASIS[rule.facts]
    single = {"choice": ("choice",), "count": ("count",), "met": ("met",)}
    return single.get(str(rule.kind), ("numerator", "denominator"))


def _plain(line: str) -> str:
    return line.replace("*", r"\*")
