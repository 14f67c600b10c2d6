"""The survey on ways of legal education (form 04) as printed."""

from dataclasses import dataclass

from ctcpl_cli.documents.forms import written
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Survey, SurveyedModel


@dataclass(frozen=True, slots=True)
class Row:
    """One way of legal education: its answers, each with its share of the valid sheets."""

    number: str
    name: str
    effective: str
    effective_share: str
    partly: str
    partly_share: str
    not_effective: str
    not_effective_share: str


def names(commune: Commune) -> dict[str, object]:
    """Names for templates. Without any model there is one row of blanks."""
    survey = commune.dossier.survey or Survey()
    models = survey.models or (SurveyedModel(),)
    return {
        "survey_from": written.day(survey.start),
        "survey_to": written.day(survey.end),
        "issued": written.number(survey.issued),
        "returned": written.number(survey.returned),
        "returned_share": written.share(survey.returned, survey.issued),
        "valid": written.number(survey.valid),
        "valid_share": written.share(survey.valid, survey.returned),
        "models": [_row(number, model, survey.valid) for number, model in enumerate(models, 1)],
    }


def _row(number: int, model: SurveyedModel, valid: int | None) -> Row:
    answers = (model.effective, model.partly, model.not_effective)
    cells = [cell for answer in answers for cell in (written.number(answer), written.share(answer, valid))]
    return Row(str(number), str(model.name or BLANK), *cells)
