"""Facts and regime to an assessment: every number with its reason, and what would be enough."""

from ctcpl_cli.assess.assessing import assess
from ctcpl_cli.assess.tree import (
    Assessment,
    Commune,
    ConditionResult,
    CriterionResult,
    Layer,
    LinkedResult,
    Node,
    Value,
    Verdict,
)

__all__ = [
    "Assessment",
    "Commune",
    "ConditionResult",
    "CriterionResult",
    "Layer",
    "LinkedResult",
    "Node",
    "Value",
    "Verdict",
    "assess",
]
