"""How facts become points: one module per kind of rule, each with ``faults``, ``score``, ``better`` and ``defects``."""

from types import ModuleType

from ctcpl_cli.regime.rules import choice, count, declared, met, proportional, ratio
from ctcpl_cli.regime.rules.outcome import Better, Defect, Fault, Given, Outcome, Reason, Share

RULES: dict[str, ModuleType] = {
    "choice": choice,
    "ratio": ratio,
    "count": count,
    "met": met,
    "proportional": proportional,
    "declared": declared,
}

__all__ = ["RULES", "Better", "Defect", "Fault", "Given", "Outcome", "Reason", "Share"]
