"""A case as a dossier: its facts over those it begins from, in the setting of its file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from ctcpl_cli.assess import Commune
from ctcpl_cli.dossier.models import Dossier, Facts, IndicatorFacts, ItemFacts, Leaders, Satisfaction, Unit
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import Item
from ctcpl_cli.trials.best import best_facts, best_unit, everybody_satisfied, nobody_sanctioned
from ctcpl_cli.trials.models import UNREADABLE, Setting, Trial

T = TypeVar("T", bound=ItemFacts)
_ALL_PASS = {"full": "pass"}


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything a case is judged by. ``facts`` go by id of what carries a rule or did not arise."""

    unit: Unit
    year: int | None
    facts: Mapping[str, Facts]
    leaders: Leaders | None = None
    satisfaction: Satisfaction | None = None
    communes: Mapping[str, str | None] | None = None

    def with_(self, setting: Setting) -> "Stage":
        """The same, with what a file or a case says instead."""
        unit = self.unit
        if setting.unit is not None:
            typed = {name: value for name, value in setting.unit if name != "at" and value is not None}
            unit = unit.model_copy(update=typed)
        return Stage(
            unit,
            self.year if setting.year is None else setting.year,
            self.facts,
            self.leaders if setting.leaders is None else setting.leaders,
            self.satisfaction if setting.satisfaction is None else setting.satisfaction,
            self.communes if setting.communes is None else setting.communes,
        )

    def play(self, trial: Trial) -> "Stage":
        """The same, with what a case says instead. Facts of a node replace all that stood at it, above or below it."""
        stage = self.with_(trial)
        facts = {name: given for name, given in stage.facts.items() if not _replaced(name, trial.facts)}
        facts |= trial.facts
        return Stage(stage.unit, stage.year, facts, stage.leaders, stage.satisfaction, stage.communes)

    def dossier(self, regime: Regime) -> Dossier:
        """The dossier that has all this."""
        indicators = {
            str(indicator.id): found
            for indicator in regime.file.indicators()
            if (found := self._indicator(indicator, indicator.items)) is not None
        }
        return Dossier.model_construct(
            regime=regime.id,
            year=self.year,
            unit=self.unit,
            indicators=indicators,
            leaders=self.leaders,
            satisfaction=self.satisfaction,
        )

    @property
    def beside(self) -> list[Commune] | None:
        """The communes of a district and their verdicts."""
        if self.communes is None:
            return None
        return [Commune(name, None if found == UNREADABLE else found) for name, found in self.communes.items()]  # type: ignore[arg-type]

    def _indicator(self, law: Item, items: tuple[Item, ...]) -> IndicatorFacts | None:
        own = self.facts.get(str(law.id))
        below = {
            str(item.id): _typed(self.facts[str(item.id)], ItemFacts) for item in items if str(item.id) in self.facts
        }
        if own is None and not below:
            return None
        return _typed(own, IndicatorFacts).model_copy(update={"items": below})


def opening(regime: Regime, full: bool) -> Stage:
    """What a case begins from: nothing but a unit and a year of the regime, or the best of everything."""
    years = regime.file.years
    year = years.first if years is not None else None
    if not full:
        return Stage(best_unit(regime), year, {})
    kinds = {condition.kind for condition in regime.file.conditions}
    return Stage(
        best_unit(regime),
        year,
        best_facts(regime),
        nobody_sanctioned(),
        everybody_satisfied() if "satisfaction_min" in kinds else None,
        _ALL_PASS if "all_communes_pass" in kinds else None,
    )


def _replaced(name: str, by: Mapping[str, Facts]) -> bool:
    return any(name == other or name.startswith(f"{other}.") or other.startswith(f"{name}.") for other in by)


def _typed(facts: Facts | None, model: type[T]) -> T:
    return cast(T, model.model_construct()).model_copy(update=dict(_fields(facts)))


def _fields(facts: Facts | None) -> Iterator[tuple[str, object]]:
    if facts is not None:
        yield "at", facts.at
        yield from ((name, getattr(facts, name)) for name in Facts.model_fields if name != "at")
