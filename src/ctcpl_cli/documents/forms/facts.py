"""Facts of an item as they stand in a table cell of a form."""

from ctcpl_cli.assess import Node
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Facts, ItemFacts
from ctcpl_cli.figures import percent, printed
from ctcpl_cli.messages.documents import OFFICIAL


def stated(node: Node, facts: Facts | None) -> str:
    """What was typed in: ``88/93``, a count, the words of the chosen alternative, met or not, or the grounds."""
    if facts is None:
        return BLANK
    if facts.not_arising:
        note = facts.note if isinstance(facts, ItemFacts) else facts.reason
        return str(note or OFFICIAL["not_arising"])
    if facts.numerator is not None and facts.denominator is not None:
        return f"{printed(facts.numerator)}/{printed(facts.denominator)}"
    if facts.count is not None:
        return printed(facts.count)
    if facts.met is not None:
        return OFFICIAL["met" if facts.met else "not_met"]
    if facts.choice is not None and node.law.rule is not None:
        options = {str(option.id): str(option.label or "") for option in node.law.rule.options}
        return f"{facts.choice}) {options.get(str(facts.choice), '')}".strip()
    return str(facts.reason or BLANK)


def rate(facts: Facts | None) -> str:
    """The rate reached, cut to two decimals; nothing where there is none."""
    if facts is None or facts.numerator is None or not facts.denominator or facts.denominator < 0:
        return ""
    return percent(facts.numerator, facts.denominator)
