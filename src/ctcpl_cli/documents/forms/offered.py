"""Which forms exist under a regime: what a form needs, the regime must have."""

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType

from ctcpl_cli.documents.forms import law
from ctcpl_cli.findings import Phrase
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import COMMUNE_KINDS

EVERY, COMMUNES, POSTING, COUNCIL = "every", "communes", "posting", "council"
"""What a form may need, besides the id of an official form that the regime must list."""


def exists(form: ModuleType, regime: Regime) -> bool:
    """Whether a form exists under a regime."""
    needs = _NEEDS.get(form.NEEDS)
    return needs(regime) if needs is not None else lists(regime, form.NEEDS)


def why_not(form: ModuleType, regime: Regime, others: Iterable[Regime]) -> Phrase:
    """Why a form does not exist under a regime. One of the ``others`` may have it."""
    if form.NEEDS in _NEEDS:
        return Phrase(f"forms.needs_{form.NEEDS if _communes(regime) else COMMUNES}", {"law": law.titles(regime)})
    other = next((other for other in others if lists(other, form.NEEDS)), None)
    if other is None or other.file.years is None:
        return Phrase("forms.in_no_regime", {"law": law.titles(regime)})
    first, last = other.file.years.first, other.file.years.last
    years = Phrase("forms.years" if last else "forms.years_open", {"first": first, "last": last})
    return Phrase("forms.of_other", {"law": law.titles(regime), "other": law.titles(other), "years": years})


def lists(regime: Regime, form_id: str) -> bool:
    """Whether a regime has an official form of this id."""
    return any(form.id == form_id for form in regime.file.forms)


def has_step(regime: Regime, step_id: str) -> bool:
    """Whether the regime's procedure has a step."""
    return any(step.id == step_id for step in regime.file.procedure)


def _communes(regime: Regime) -> bool:
    return any(kind in COMMUNE_KINDS for kind in regime.file.unit_kinds)


_NEEDS: Mapping[str, Callable[[Regime], bool]] = {
    EVERY: lambda regime: True,
    COMMUNES: _communes,
    POSTING: lambda regime: _communes(regime) and has_step(regime, "posting"),
    COUNCIL: lambda regime: _communes(regime) and regime.file.council is not None,
}
