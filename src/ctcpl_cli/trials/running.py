"""A test file against its regime: each case judged, and what came out otherwise than stated."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ctcpl_cli.assess import Assessment, Node, assess
from ctcpl_cli.findings import Phrase, Problem
from ctcpl_cli.regime import Regime, Regimes
from ctcpl_cli.regime.consistency import places
from ctcpl_cli.regime.rules import Reason
from ctcpl_cli.schema import read, version
from ctcpl_cli.source import Scalar, SourceFile, read_file
from ctcpl_cli.trials.expectations import Expectation, because, mismatch, nodes, stated
from ctcpl_cli.trials.models import FULL, Trial, TrialFile
from ctcpl_cli.trials.staging import Stage, opening


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """A case that could be judged; ``sound`` when everything came out as stated."""

    trial: Trial
    assessment: Assessment
    expectations: tuple[Expectation, ...]
    sound: bool


@dataclass(frozen=True, eq=False)
class Run:
    """One test file, run. ``cases`` counts those that could not be judged too."""

    place: Path
    source: SourceFile
    data: TrialFile | None
    regime: Regime | None
    packaged: bool
    problems: tuple[Problem, ...]
    cases: int = 0
    tried: tuple[Tried, ...] = field(default=())

    @property
    def failed(self) -> int:
        """How many cases did not come out as stated, or could not be judged."""
        return self.cases - sum(tried.sound for tried in self.tried)


def run_file(place: Path, shown: str, regimes: Regimes, packaged: bool = False) -> Run:
    """One test file. Never raises for bad content; cases of a file that breaks the rules of YAML are not judged."""
    source = read_file(place, shown)
    data, found = read(TrialFile, source)
    problems = [*source.problems, *version.problems(source), *found]
    if data is None:
        return Run(place, source, None, None, packaged, tuple(problems))
    regime = regimes.get(str(data.regime)) if data.regime else None
    if regime is None:
        problems.append(_regime_problem(data, regimes))
        return Run(place, source, data, None, packaged, tuple(problems), len(data.cases))
    if not data.cases:
        problems.append(places.at(data, ("cases",), "trial_tests_nothing", what=Phrase("criteria_test.no_cases")))
    tried: list[Tried] = []
    made = list(_tried(data, regime, tried)) if source.intact else []
    unique = {(problem.kind, problem.start, problem.end, problem.facts.get("n")): problem for problem in made}
    return Run(place, source, data, regime, packaged, (*problems, *unique.values()), len(data.cases), tuple(tried))


def _tried(file: TrialFile, regime: Regime, tried: list[Tried]) -> Iterator[Problem]:
    """Every problem of every case; the cases that could be judged are added to ``tried``."""
    stages: dict[str, Stage] = {FULL: opening(regime, full=True).with_(file)}
    for position, trial in enumerate(file.cases):
        named = list(_naming(trial, position + 1, stages))
        yield from named
        begins = stages.get(str(trial.like)) if trial.has("like") else opening(regime, full=False).with_(file)
        if begins is None:
            yield places.at(trial, ("like",), "trial_like_unknown", value=str(trial.like or ""), known=list(stages))
            continue
        stage = begins.play(trial)
        if trial.name and not named:
            stages[str(trial.name)] = stage
        problems = [*_misplaced(file, trial, stage, regime)]
        assessment = assess(stage.dossier(regime), regime, stage.beside)
        said = list(stated(trial, regime))
        if not said:
            what = Phrase("criteria_test.no_result", {"name": str(trial.name or position + 1)})
            problems.append(places.at(trial, ("gives",), "trial_tests_nothing", n=position + 1, what=what))
        expectations = tuple(each for each in said if isinstance(each, Expectation))
        problems += [each for each in said if isinstance(each, Problem)]
        problems += [problem for each in expectations if (problem := mismatch(each, assessment)) is not None]
        problems += _unusable_facts(trial, assessment, expectations)
        yield from problems
        tried.append(Tried(trial, assessment, expectations, not problems))


def _naming(trial: Trial, n: int, stages: dict[str, Stage]) -> Iterator[Problem]:
    if not trial.name:
        yield places.at(trial, ("name",), "trial_name", n=n, what=Phrase("criteria_test.no_name", {"n": n}))
    elif trial.name in stages:
        what = Phrase("criteria_test.name_twice", {"name": str(trial.name)})
        yield places.at(trial, ("name",), "trial_name", n=n, what=what)


def _misplaced(file: TrialFile, trial: Trial, stage: Stage, regime: Regime) -> Iterator[Problem]:
    """A unit or a year that the regime does not govern, and facts of what it does not have."""
    years, kinds = regime.file.years, regime.file.unit_kinds
    if stage.unit.kind not in kinds:
        unit = next((unit for unit in (trial.unit, file.unit) if unit is not None and unit.kind is not None), None)
        what = Phrase("criteria_test.other_kind", {"value": str(stage.unit.kind or ""), "known": list(kinds)})
        yield places.at(unit or file, ("kind",), "trial_outside", what=what)
    if years is not None and stage.year is not None and not years.cover(stage.year):
        what = Phrase("criteria_test.other_year", {"value": stage.year, "id": regime.id})
        yield places.at(trial if trial.year is not None else file, ("year",), "trial_outside", what=what)
    known = {*regime.rule_nodes, *regime.indicators}
    for row, entry in _rows(trial):
        if row not in known:
            yield Problem("trial_unknown_id", entry.start, entry.end, {"id": entry.short, "known": sorted(known)})


def _unusable_facts(trial: Trial, assessment: Assessment, expectations: tuple[Expectation, ...]) -> Iterator[Problem]:
    """Facts that no rule can use, where the case does not say that this leaves the result unknown."""
    tree = nodes(assessment)
    unknown = {each.id for each in expectations if each.expected is None}
    for row, key in _rows(trial):
        node = tree.get(row)
        if not isinstance(node, Node) or row in unknown:
            continue
        keys = tuple(
            fault.key
            for fault in node.faults
            if fault.kind == "fact_at_indicator" or (fault.blocking and fault.kind not in ("missing", "untyped"))
        )
        if keys:
            yield Problem(
                "trial_facts_unusable", key.start, key.end, {"id": row, "why": because(Reason("wrong", {"keys": keys}))}
            )


def _rows(trial: Trial) -> Iterator[tuple[str, Scalar]]:
    """The rows of facts, each with its key in the file."""
    entry = trial.at.entry("facts") if trial.at is not None else None
    for row in trial.facts:
        found = entry.value.entry(row) if entry is not None else None  # type: ignore[union-attr]
        if found is not None:
            yield row, found.key


def _regime_problem(file: TrialFile, regimes: Regimes) -> Problem:
    name = str(file.regime or "")
    what = "no_regime" if not name else "broken_regime" if name in regimes.broken else "unknown_regime"
    facts = {"id": name, "known": list(regimes.by_id)}
    return places.at(file, ("regime",), "trial_regime", what=Phrase(f"criteria_test.{what}", facts))
