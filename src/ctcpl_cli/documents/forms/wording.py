"""Words that depend on the regime: how results are formed, who appraises, which table sums them up."""

from ctcpl_cli.assess import Assessment
from ctcpl_cli.documents import names as units
from ctcpl_cli.documents import outcomes
from ctcpl_cli.documents.forms import law, offered
from ctcpl_cli.messages.form_words import WORDS


def names(assessment: Assessment) -> dict[str, object]:
    """Names for templates. Without a council its name and quorum are empty."""
    regime = assessment.regime
    council = regime.file.council
    quorum = council.quorum if council is not None else None
    kinds = [str(kind) for kind in regime.file.unit_kinds]
    official = offered.lists(regime, "mau-02")
    return {
        **law.names(regime),
        "pointed": assessment.value.pointed,
        "by_class": bool(outcomes.class_marks(regime)),
        "own_result": WORDS["own_points" if assessment.value.pointed else "own_met"],
        "scored": WORDS["scored_points" if assessment.value.pointed else "scored_met"],
        "official_forms": official,
        "summary": WORDS["summary_official" if official else "summary_neutral"],
        "council": str((council.name if council is not None else None) or ""),
        "quorum_share": f"{quorum.at_least}/{quorum.of}" if quorum is not None else "",
        "posting_due": offered.has_step(regime, "posting"),
        "kinds_words": units.kind_words(kinds, kinds),
    }
