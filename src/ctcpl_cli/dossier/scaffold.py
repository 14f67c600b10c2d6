"""A new dossier, ready to be filled in: every indicator of the regime, and beside each what the law gives for it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from textwrap import wrap

from ctcpl_cli.figures import printed
from ctcpl_cli.messages import text
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Criterion, Day, Item, Option, Rule, Step
from ctcpl_cli.regime.results import form
from ctcpl_cli.regime.rules.bands import field
from ctcpl_cli.regime.rules.declared import BASIS

WIDTH = 110
SURVEY_FORM = "mau-04"


@dataclass(frozen=True, slots=True)
class NewUnit:
    """The unit a dossier is made for. ``district`` is empty where there is none."""

    code: str
    kind: str
    name: str
    district: str
    province: str


def dossier_text(regime: Regime, unit: NewUnit, year: int, path: str, first_line: str = "") -> str:
    """The file's text. Comments are Vietnamese, as is the file that officers fill in.

    ``path`` is what commands call the file by, ``first_line`` the comment that editors read.
    """
    head = [first_line] if first_line else []
    return "\n".join([*head, *_header(regime, unit, year, path), *_indicators(regime), *_rest(regime, year)]) + "\n"


def _header(regime: Regime, unit: NewUnit, year: int, path: str) -> Iterator[str]:
    kind = text(f"units.{unit.kind}", "vi")
    yield from _comment("head", unit=f"{kind} {unit.name}", year=year, path=path)
    yield "ctcpl: 1"
    yield f"regime: {regime.id}"
    yield f"year: {year}"
    parts = {
        "code": unit.code,
        "kind": unit.kind,
        "name": unit.name,
        "district": unit.district,
        "province": unit.province,
    }
    words = (
        f"{key}: {value if key == 'kind' else json.dumps(value, ensure_ascii=False)}"
        for key, value in parts.items()
        if value
    )
    by_class = any(isinstance(condition.value, dict) for condition in regime.file.conditions)
    if by_class:
        yield from _comment("class")
    yield f"unit: {{{', '.join([*words, *(['class: '] if by_class else [])])}}}"


def _indicators(regime: Regime) -> Iterator[str]:
    yield ""
    yield from _comment("indicators")
    yield "indicators:"
    for criterion in regime.file.criteria:
        yield ""
        yield from _comment("criterion", "  ", id=criterion.id, name=criterion.name, rest=_rest_of(regime, criterion))
        for indicator in criterion.indicators:
            yield ""
            yield from _title(regime, indicator, "  ")
            yield f'  "{indicator.id}":'
            if not indicator.items:
                yield from _facts(indicator, "    ")
                continue
            yield "    items:"
            for item in indicator.items:
                yield from _title(regime, item, "      ")
                yield f'      "{item.id}":'
                yield from _facts(item, "        ")


def _title(regime: Regime, node: Item, indent: str) -> Iterator[str]:
    yield from _comment("node", indent, id=node.id, name=node.name, rest=_rest_of(regime, node))
    if node.rule is not None:
        yield from _law(regime, node, node.rule, indent)
    if node.period is not None and node.period.first and node.period.last:
        yield from _comment("period", indent, first=_day(node.period.first), last=_day(node.period.last))
    if node.not_arising is not None:
        gives = node.not_arising.gives
        points = _number(node.max) if gives == "full" else printed(Decimal(str(gives)))
        yield from _comment("not_arising" if form(node).points else "not_arising_met", indent, points=points)


def _law(regime: Regime, node: Item, rule: Rule, indent: str) -> Iterator[str]:
    if rule.kind == "choice":
        yield from _comment("choice", indent, options="; ".join(map(_option, rule.options)))
    elif rule.kind in ("ratio", "count") and rule.bands:
        yield from _comment(rule.kind, indent, bands=_bands(regime, node, rule))
        if any(band.points is None for band in rule.bands):
            yield from _comment("add_points", indent)
    elif rule.at_least is not None:
        seen = regime.seen(node, "at_least")
        limit = _from(rule.at_least, "%" if rule.kind == "ratio" else "")
        yield from _comment("at_least" if seen else "at_least_unseen", indent, limit=limit)
    elif rule.kind is not None:
        step = printed(rule.step) if rule.step is not None else ""
        yield from _comment(rule.kind, indent, step=step)


def _option(option: Option) -> str:
    label = f" {option.label}" if option.label else ""
    return f"{option.id}){label}: {_points(option.points)}"


def _facts(node: Item, indent: str) -> Iterator[str]:
    rule = node.rule
    assert rule is not None
    if rule.kind == "declared":
        keys = (*BASIS[rule.facts], "points", "reason")
    else:
        keys = {"choice": ("choice",), "count": ("count",), "met": ("met",)}.get(
            str(rule.kind), ("numerator", "denominator")
        )
    labels = {"numerator": rule.numerator, "denominator": rule.denominator, "count": rule.count}
    for key in keys:
        label = labels.get(key)
        yield f"{indent}{key}:" + (f"  # {' '.join(label.split())}" if label else "")
    yield f"{indent}evidence: []"


def _rest(regime: Regime, year: int) -> Iterator[str]:
    steps = {str(step.id): step for step in regime.file.procedure}
    deadline = steps["submit"].before if "submit" in steps else None
    yield ""
    yield from _conditions(regime, year)
    yield from _comment("evidence", year=year)
    yield "evidence: []"
    yield ""
    yield from _comment("officers", id=_first(regime))
    yield "officers: {}"
    yield ""
    yield from _comment("procedure", posting=_posting(steps.get("posting")))
    yield "procedure:"
    yield "  posting:"
    yield "    office: {from: , to: }"
    yield "    website: {from: , to: , url: }"
    yield "  opinions: []"
    yield "  meeting: {date: , starts: , ends: , place: , chair: , secretary: , present: , participants: []}"
    if deadline is not None:
        yield from _comment("submitted", "  ", deadline=f"{deadline.of(year):%d/%m/%Y}")
    yield "  submitted: {number: , date: }"
    yield ""
    if any(official.id == SURVEY_FORM for official in regime.file.forms):
        yield from _comment("survey")
        yield "survey: {from: , to: , issued: , returned: , valid: , models: []}"
        yield ""
    yield from _comment("appraisal", level=text(f"scaffold.level_{regime.level}", "vi"))


def _first(regime: Regime) -> str:
    """An indicator that an example may name."""
    return next((str(one.id) for criterion in regime.file.criteria for one in criterion.indicators), "")


def _conditions(regime: Regime, year: int) -> Iterator[str]:
    """What conditions of recognition ask for besides the facts."""
    for condition in regime.file.conditions:
        if condition.kind == "satisfaction_min":
            yield from _comment("satisfaction")
            yield "satisfaction: {numerator: , denominator: }"
            yield ""
        elif condition.kind == "no_leader_sanction":
            yield from _comment(f"leaders_{condition.who or 'heads'}", year=year)
            yield "leaders:"
            yield "  sanctions:"
            yield ""


def _posting(step: Step | None) -> str:
    if step is None or not (step.days or step.working_days):
        return text("scaffold.posting_unknown", "vi")
    if step.days is None:
        return text("scaffold.posting_working_days", "vi", days=step.working_days)
    return text("scaffold.posting_days", "vi", days=step.days, times=step.times or "?")


def _day(day: Day) -> str:
    year = day.year or 0
    name = "year_before" if year < 0 else "year_after" if year > 0 else "year_itself"
    return f"{day.day}/{day.month} {text(f'scaffold.{name}', 'vi')}"


def _bands(regime: Regime, node: Item, rule: Rule) -> str:
    words, bands, unit = [], rule.bands, "%" if rule.kind == "ratio" else ""
    for position, band in enumerate(bands):
        upper = bands[position - 1].lower if position else None
        if band.lower == 0 and upper is not None:
            span = text("assess.band_below", "vi", upper=printed(upper), unit=unit)
        elif upper is None:
            span = _from(band.lower, unit)
        else:
            span = text("assess.band_between", "vi", lower=_number(band.lower), upper=printed(upper), unit=unit)
        points = _points(band.points)
        if band.points is not None and not regime.seen(node, field(band)):
            points = text("scaffold.working_value", "vi", points=points)
        words.append(f"{span}: {points}")
    return "; ".join(words)


def _from(lower: Decimal | None, unit: str) -> str:
    name = "band_all" if unit and lower == 100 else "band_from"
    return text(f"assess.{name}", "vi", lower=_number(lower), unit=unit)


def _points(points: Decimal | None) -> str:
    return text("scaffold.unseen", "vi") if points is None else text("scaffold.points", "vi", points=printed(points))


def _rest_of(regime: Regime, node: Item | Criterion) -> str:
    """What follows the name: the most points, where it gives any, and the clause."""
    cited = f"({regime.cite(str(node.id))})"
    if not form(node).points:
        return f" {cited}."
    if node.max is None:
        return text("scaffold.most_unknown", "vi", cited=cited)
    return text("scaffold.most", "vi", max=_most(regime, node), cited=cited)


def _most(regime: Regime, node: Item | Criterion) -> str:
    points = text("scaffold.points", "vi", points=_number(node.max))
    return points if regime.seen(node, "max") else text("scaffold.provisional", "vi", points=points)


def _number(points: Decimal | None) -> str:
    return "?" if points is None else printed(points)


def _comment(key: str, indent: str = "", **facts: object) -> Iterator[str]:
    for line in text(f"scaffold.{key}", "vi", **facts).splitlines():
        for part in wrap(line, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False) or [""]:
            yield f"{indent}# {part}".rstrip()
