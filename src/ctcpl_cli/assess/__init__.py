"""Facts and regime to an assessment: every number with its reason, and what would be enough."""

from ctcpl_cli.assess.assessing import assess
from ctcpl_cli.assess.tree import Assessment, ConditionResult, CriterionResult, Layer, Node, Value, Verdict

__all__ = ["Assessment", "ConditionResult", "CriterionResult", "Layer", "Node", "Value", "Verdict", "assess"]
