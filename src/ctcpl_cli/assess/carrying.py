"""A dossier's facts under another regime: each goes to the node that is the same there."""

from collections.abc import Mapping, Set

from ctcpl_cli.dossier.models import FACT_KEYS, Appraisal, Decision, Dossier, Facts, IndicatorFacts, ItemFacts
from ctcpl_cli.regime import Regime


def carried(dossier: Dossier, other: Regime, same: Mapping[str, str]) -> tuple[Dossier, tuple[str, ...]]:
    """The dossier with its facts under the ids of the other regime, and the ids whose facts have no place there.

    ``same`` are the nodes that the two regimes share (:func:`ctcpl_cli.regime.counterparts.counterparts`). What the
    council said in a way that cannot be read takes the commune's facts with it: nobody knows what counts.
    """
    appraisal = dossier.appraisal
    rows = appraisal.rows if appraisal is not None and appraisal.minuted else {}
    unread = {name for name, facts in rows.items() if facts is None}
    above = {str(item.id): name for name, indicator in other.indicators.items() for item in indicator.items}
    left = [name for name in sorted(unread) if name not in same]
    indicators: dict[str, IndicatorFacts] = {}
    items: dict[str, dict[str, ItemFacts]] = {}
    for name, stated in dossier.indicators.items():
        below = stated.not_arising and any(row.startswith(f"{name}.") for row in unread)
        if name in same and name not in unread and not below:
            indicators[same[name]] = stated
        elif name not in same and (not stated.items or any(stated.has(key) for key in (*FACT_KEYS, "not_arising"))):
            left.append(name)
        for item, facts in stated.items.items():
            if item not in same or {item, name} & unread:
                left.append(item)
            else:
                items.setdefault(above[same[item]], {})[same[item]] = facts
    whole = {
        name: indicators.get(name, IndicatorFacts()).model_copy(update={"items": items.get(name, {})})
        for name in (*indicators, *(name for name in items if name not in indicators))
    }
    council, absent = _appraisal(appraisal, same, unread)
    ordered = tuple(dict.fromkeys([*left, *absent]))
    return dossier.model_copy(update={"indicators": whole, "appraisal": council}), ordered


def _appraisal(
    appraisal: Appraisal | None, same: Mapping[str, str], unread: Set[str]
) -> tuple[Appraisal | None, list[str]]:
    """The council's layer; None of one that cannot be read, which stays unreadable under any regime."""
    if appraisal is None or (appraisal.minuted and not appraisal.all_read):
        return None, []
    readable = {name: facts for name, facts in appraisal.items.items() if name.rpartition(".")[0] not in unread}
    rows: dict[str, Facts] = {same[name]: facts for name, facts in readable.items() if name in same}
    absent = [name for name in appraisal.items if name not in same]
    if not appraisal.minuted:
        return appraisal.model_copy(update={"items": rows}), absent
    return Appraisal(minutes=appraisal.minutes or Decision(number=""), items=rows), absent
