"""The decision that assigns an officer to each indicator (article 6 clause 4 of circular 09/2021/TT-BTP)."""

from dataclasses import dataclass

from ctcpl_cli.documents import outcomes
from ctcpl_cli.documents.forms import offered
from ctcpl_cli.documents.forms.commune import Commune, head
from ctcpl_cli.documents.official import BLANK

ID = "phan-cong"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = offered.COMMUNES


@dataclass(frozen=True, slots=True)
class Row:
    """A ``criterion``, or an ``indicator`` with the post that is in charge of it."""

    kind: str
    id: str
    name: str
    max: str
    officer: str = ""


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``phan-cong.docx``. The decision is of the assessment year itself."""
    rows = []
    for criterion in commune.own.criteria:
        rows.append(Row("criterion", criterion.id, criterion.name, outcomes.most(criterion)))
        for node in criterion.indicators:
            officer = commune.dossier.officers.get(node.id)
            rows.append(Row("indicator", node.id, node.name, outcomes.most(node), str(officer or BLANK)))
    return {**head(commune, "symbol_decision", "subject_assignment", later=0), "rows": rows}
