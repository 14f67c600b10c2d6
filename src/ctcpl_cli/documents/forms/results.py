"""The commune's own result as its documents state it: criteria, conditions, what falls short and who is to mend it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ctcpl_cli.assess import Assessment, CriterionResult, Node, words
from ctcpl_cli.documents.forms import written
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.official import BLANK, mark
from ctcpl_cli.documents.outcomes import most, out_of, points, reasons
from ctcpl_cli.messages.form_words import WORDS


@dataclass(frozen=True, slots=True)
class Summary:
    """One criterion: of its indicators those at their maximum, at half of it or more, and at zero (form 01).

    Source: the reports of communes under circular 09/2021/TT-BTP; those at their maximum count as half or more too.
    ``met``: of the indicators that are met or not, those met. ``result`` is points out of the most there are, or met.
    """

    mark: str
    id: str
    name: str
    full: str
    half: str
    zero: str
    points: str
    max: str
    result: str
    pointed: bool
    marked: bool
    met: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of recognition, whether it is met, and what was found."""

    name: str
    state: str
    actual: str


@dataclass(frozen=True, slots=True)
class Shortfall:
    """An indicator below its maximum, or not met, with the grounds typed in or what the facts give."""

    id: str
    name: str
    points: str
    max: str
    why: str
    result: str


@dataclass(frozen=True, slots=True)
class Task:
    """Who is in charge of which indicators that fall short."""

    officer: str
    indicators: str


def names(commune: Commune) -> dict[str, object]:
    """Names for templates."""
    own = commune.own
    short = [node for node in own.indicators() if _falls_short(node)]
    return {
        "criteria": [_summary(mark(position), one) for position, one in enumerate(own.criteria, 1)],
        "total_mark": mark(len(own.criteria) + 1),
        "total": points(own.value),
        "total_max": most(own),
        "conditions": list(_conditions(own)),
        "verdict": own.verdict,
        "reasons": "; ".join(reasons(own)),
        "marked": own.value.marked,
        "shortfalls": [Shortfall(n.id, n.name, points(n.value), most(n), _why(n), _result(n)) for n in short],
        "tasks": list(_tasks(commune, short)),
    }


def _summary(mark: str, criterion: CriterionResult) -> Summary:
    met = [node.value.met for node in criterion.indicators if node.value.marked]
    shares = [(node.points, node.max) for node in criterion.indicators if node.value.pointed]
    total = written.number(len(shares))
    known = [(given, top) for given, top in shares if given is not None and top is not None]
    whole = len(known) == len(shares)

    def counted(found: int) -> str:
        return f"{written.number(found if whole else None)}/{total}"

    return Summary(
        mark,
        criterion.id,
        criterion.name,
        counted(sum(given == top for given, top in known)),
        counted(sum(given * 2 >= top for given, top in known)),
        counted(sum(given == 0 for given, _ in known)),
        points(criterion.value),
        most(criterion),
        out_of(criterion, criterion.value),
        bool(shares),
        bool(met),
        f"{written.number(None if None in met else sum(map(bool, met)))}/{written.number(len(met))}",
    )


def _conditions(own: Assessment) -> Iterator[Condition]:
    for condition in own.conditions:
        yield Condition(
            words.condition_name(condition, "vi"), words.condition_state(condition, "vi"), words.actual(condition, "vi")
        )


def _result(node: Node) -> str:
    given = out_of(node, replace(node.value, marked=False))
    if not node.value.marked or node.value.met:
        return WORDS["points_got"].format(points=given)
    return WORDS["points_unmet" if node.value.pointed else "unmet"].format(points=given)


def _falls_short(node: Node) -> bool:
    return node.value.met is False or _below(node)


def _below(node: Node) -> bool:
    return node.max is not None and node.points is not None and node.points < node.max


def _why(node: Node) -> str:
    found = []
    for leaf in node.leaves():
        if not _falls_short(leaf):
            continue
        facts = leaf.stated
        typed = (facts.reason or facts.note) if facts is not None else None
        found.append(written.sentence(str(typed) if typed else words.sentence(leaf.reason, "vi")))
    return " ".join(found)


def _tasks(commune: Commune, short: list[Node]) -> Iterator[Task]:
    charge: dict[str, list[str]] = defaultdict(list)
    for node in short:
        charge[str(commune.dossier.officers.get(node.id) or BLANK)].append(node.id)
    for officer, ids in charge.items():
        yield Task(officer, ", ".join(ids))
