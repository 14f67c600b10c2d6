"""The letter that sends the commune's file and asks for recognition (article 5 clause 4 of decision 25/2021/QD-TTg)."""

from ctcpl_cli.documents.forms import offered, posting, results, written
from ctcpl_cli.documents.forms.commune import Commune, head
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Decision

ID = "cong-van-de-nghi"
LEVEL = "commune"
TAKES = "dossier"
NEEDS = offered.COMMUNES


def context(commune: Commune) -> dict[str, object]:
    """Names for the template ``cong-van-de-nghi.docx``."""
    failing = commune.own.verdict == "fail"
    report = commune.procedure.submitted or Decision()
    return {
        **head(commune, "symbol_letter", "subject_letter_failing" if failing else "subject_letter", kind="letter"),
        **posting.names(commune),
        **results.names(commune),
        "report_number": str(report.number or BLANK),
        "report_day": written.day(report.date),
        "evidence_count": written.number(len(commune.dossier.evidence)),
    }
