"""The tree from verdict to condition, criterion, indicator, item, fact, evidence and line, each with its clause."""

from collections.abc import Iterator
from dataclasses import replace

from ctcpl_cli.assess import Assessment, ConditionResult, CriterionResult, LinkedResult, Node, Value
from ctcpl_cli.assess.words import actual, condition_name, condition_state, sentence, unit_name, verdict
from ctcpl_cli.dossier.models import Evidence, Facts, ItemFacts
from ctcpl_cli.figures import printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.output.remedies import remedy_lines
from ctcpl_cli.regime import Citation
from ctcpl_cli.regime.differing import differs
from ctcpl_cli.source import SourceFile

_SHOWN = ("choice", "numerator", "denominator", "count", "met", "points", "not_arising", "reason", "note")


def ids(assessment: Assessment) -> list[str]:
    """What can be asked about: conditions, criteria, indicators, items."""
    known = [condition.id for condition in assessment.conditions]
    for criterion in assessment.criteria:
        known.append(criterion.id)
        for indicator in criterion.indicators:
            known += [indicator.id, *(item.id for item in indicator.items)]
    return known


def explanation(assessment: Assessment, source: SourceFile, part: str | None, lang: Lang) -> Iterator[str]:
    """The whole tree, or one part of it, as indented lines."""
    marked = False
    for line in _Tree(assessment, source, lang).lines(part):
        marked = marked or line.endswith("(*)")
        yield line
    if marked:
        yield text("explain.unverified", lang)


class _Tree:
    def __init__(self, assessment: Assessment, source: SourceFile, lang: Lang) -> None:
        self.assessment = assessment
        self.source = source
        self.lang = lang
        self.unverified = assessment.unverified
        self.evidence = {str(proof.id): proof for proof in assessment.dossier.evidence if proof.id}

    def lines(self, part: str | None) -> Iterator[str]:
        yield from self._head()
        if part is None:
            yield ""
            yield self._say("conditions")
            for condition in self.assessment.conditions:
                yield from self._condition(condition)
            yield from remedy_lines(self.assessment, self.lang)
            yield ""
        for criterion in self.assessment.criteria:
            if part in (None, criterion.id):
                yield from self._criterion(criterion)
                for indicator in criterion.indicators:
                    yield from self._node(indicator, 1)
            else:
                for indicator in criterion.indicators:
                    if part == indicator.id:
                        yield from self._node(indicator, 0)
                    for item in indicator.items:
                        if part == item.id:
                            yield from self._node(item, 0)
        for condition in self.assessment.conditions:
            if part == condition.id:
                yield from self._condition(condition)
                yield from remedy_lines(self.assessment, self.lang, condition.id)
        if part is None and self.assessment.linked:
            yield ""
            yield self._say("linked")
            yield from map(self._linked, self.assessment.linked)

    def _head(self) -> Iterator[str]:
        assessment = self.assessment
        judged = "" if assessment.value.pointed else "_met"
        layer = text(f"assess.layer_{assessment.layer}{judged}", self.lang)
        code = assessment.dossier.unit.code if assessment.dossier.unit else ""
        yield self._say(
            "head",
            unit=unit_name(assessment.dossier.unit, self.lang),
            code=code or "?",
            year=assessment.dossier.year,
            regime=assessment.regime.id,
            layer=layer,
        )
        if differs(assessment.regime):
            yield text("criteria.differs_short", self.lang, id=assessment.regime.id)
        yield self._say("verdict", verdict=verdict(assessment, self.lang), result=self._total())

    def _total(self) -> str:
        """Points of the maximum, or how many indicators are met, or both."""
        value, marked = self.assessment.value, [i for i in self.assessment.indicators() if i.value.marked]
        most = self.assessment.max
        if value.pointed and value.points is None and most is not None:
            points = [self._say("unknown_total", max=printed(most, self.lang))]
        else:
            points = [self._result(replace(value, marked=False), most)] if value.pointed else []
        met = sum(indicator.value.met is True for indicator in marked)
        return "; ".join([*points, *([self._say("met_of", met=met, all=len(marked))] if marked else [])])

    def _condition(self, condition: ConditionResult) -> Iterator[str]:
        name, state = condition_name(condition, self.lang), condition_state(condition, self.lang)
        mark = self._cited(condition.id, condition.citation, *self._compared_with(condition))
        yield f"  [{state}] {name}: {actual(condition, self.lang)}{mark}"
        leaders = self.assessment.dossier.leaders
        if condition.kind == "no_leader_sanction" and leaders is not None:
            for sanction in leaders.sanctions or ():
                if sanction.at is not None:
                    yield f"      {self._say('sanction', place=self._place(sanction.at.start))}"

    def _linked(self, linked: LinkedResult) -> str:
        cited = f" [{linked.citation}]" if str(linked.citation) else ""
        because = sentence(linked.reason, self.lang)
        named = f"{linked.law.id} {linked.law.name} ({linked.law.programme})"
        return f"  [{self._state(linked.met)}] {named}: {because}{cited}{' (*)' if linked.unseen else ''}"

    def _compared_with(self, condition: ConditionResult) -> list[str]:
        """Criteria and indicators whose maxima the condition compares with."""
        criteria = [c.id for c in self.assessment.criteria]
        if condition.kind == "indicator_share_min":
            return [*criteria, *(indicator.id for indicator in self.assessment.indicators())]
        return criteria if condition.kind == "criterion_share_min" else []

    def _criterion(self, criterion: CriterionResult) -> Iterator[str]:
        result = self._result(criterion.value, criterion.max) + self._own(criterion.own, criterion.changed)
        title = self._say("criterion", id=criterion.id, name=criterion.name, result=result)
        yield f"{title}{self._cited(criterion.id, criterion.citation)}"

    def _node(self, node: Node, depth: int) -> Iterator[str]:
        indent = "  " * depth
        absent = node.not_arising and not node.value.known
        result = (
            self._say("absent") if absent else self._result(node.value, node.max) + self._own(node.own, node.changed)
        )
        yield f"{indent}{node.id} {node.name}: {result}{self._cited(node.id, node.citation)}"
        if not absent:
            yield f"{indent}  {self._say('because')}: {sentence(node.reason, self.lang)}"
        yield from (f"{indent}  {line}" for line in self._facts(node))
        for item in node.items:
            yield from self._node(item, depth + 1)

    def _facts(self, node: Node) -> Iterator[str]:
        if node.stated is not None and node.stated.at is not None:
            yield from self._layer("facts", node.stated, told=node.reason.key == "declared" and node.appraised is None)
            if node.stated.self_points is not None:
                yield self._say("self_points", points=printed(node.stated.self_points, self.lang))
            yield from self._proofs(node.stated)
        if node.appraised is not None and node.appraised.at is not None:
            yield from self._layer("appraised", node.appraised, told=node.reason.key in ("declared", "appraised"))

    def _layer(self, name: str, facts: Facts, told: bool) -> Iterator[str]:
        """The facts of one layer; points and their reason only where they are not ``told`` already."""
        assert facts.at is not None
        keys = [key for key in _SHOWN if not (told and key in ("points", "reason"))]
        stated = {key: getattr(facts, key, None) for key in keys}
        shown = readable({key: value for key, value in stated.items() if value is not None}, self.lang)
        if shown:
            words = "; ".join(f"{self._say(f'fact_{key}')}: {self._yes_no(value)}" for key, value in shown.items())
            first = min((entry.key.start for entry in facts.at if str(entry.key) in shown), default=facts.at.start)
            yield f"{self._say(name)}: {words} ({self._place(first)})"
        elif told:
            yield f"{self._say(name)}: {self._place(facts.at.start)}"

    def _proofs(self, facts: ItemFacts) -> Iterator[str]:
        for name in facts.evidence:
            proof = self.evidence.get(str(name))
            if proof is None:
                yield self._say("no_evidence", id=str(name))
            elif proof.at is not None:
                yield f"{self._say('evidence')}: {self._proof(proof)} ({self._place(proof.at.start)})"

    def _proof(self, proof: Evidence) -> str:
        parts = readable(
            {"number": proof.number, "date": proof.date, "title": proof.title, "file": proof.file}, self.lang
        )
        return ", ".join(str(value) for value in parts.values() if value)

    def _result(self, value: Value, maximum: object) -> str:
        """Points of a maximum, or met or not, or both."""
        parts = []
        if value.pointed:
            most = "?" if maximum is None else readable({"max": maximum}, self.lang)["max"]
            unknown = self._say("unknown") if maximum is None else self._say("unknown_of", max=most)
            known = value.points is not None
            parts.append(
                self._say("points", points=printed(value.points, self.lang), max=most)  # type: ignore[arg-type]
                if known
                else unknown
            )
        if value.marked:
            parts.append(self._state(value.met))
        return "; ".join(dict.fromkeys(parts))

    def _own(self, own: Value, changed: bool) -> str:
        if not changed:
            return ""
        points = [self._say("unknown") if own.points is None else printed(own.points, self.lang)] if own.pointed else []
        return self._say("own", points="; ".join([*points, *([self._state(own.met)] if own.marked else [])]))

    def _state(self, met: bool | None) -> str:
        """Met, not met or unknown."""
        return text(f"assess.condition_{ {True: 'met', False: 'not_met', None: 'unknown'}[met] }", self.lang)

    def _yes_no(self, value: object) -> object:
        return self._say("yes" if value else "no") if isinstance(value, bool) else value

    def _place(self, offset: int) -> str:
        return f"{self.source.path}:{self.source.line_column(offset)[0]}"

    def _cited(self, node_id: str, citation: Citation, *compared: str) -> str:
        """Text and clause, and a mark where a number of the node, or a maximum it is compared with, is unseen."""
        unseen = any(
            name.rpartition(".")[0] == node_id or name.startswith(f"{node_id}.bands.") for name in self.unverified
        ) or any(f"{other}.max" in self.unverified for other in compared)
        mark = " (*)" if unseen else ""
        return f" [{citation}]{mark}" if str(citation) else mark

    def _say(self, key: str, **facts: object) -> str:
        return text(f"explain.{key}", self.lang, **facts)
