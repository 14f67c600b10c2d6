"""More sheets of the survey than there can be.

Sheets given back cannot be more than those given out, valid ones not more than those given back, and the answers for
one form or model together not more than the valid sheets. Form 04 would show shares above 100 %. The finding covers
the number that is too large; for the answers it is the last one.

Compare the numbers with the summary of the survey and correct the one that was mistyped.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier, Survey, SurveyedModel
from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.schema import Model

CODE = "CT427"
_ANSWERS = ("effective", "partly", "not_effective")


def check(case: Case[Dossier]) -> Iterator[Finding]:
    survey = case.data.survey or Survey()
    yield from _above(case, survey, "returned", survey.returned, "issued", survey.issued)
    yield from _above(case, survey, "valid", survey.valid, "returned", survey.returned)
    for model in survey.models:
        typed = [key for key in _ANSWERS if getattr(model, key) is not None]
        if typed:
            yield from _above(case, model, typed[-1], _answers(model), "valid", survey.valid, "answers")


def _answers(model: SurveyedModel) -> int:
    return sum(answer for answer in (model.effective, model.partly, model.not_effective) if answer is not None)


def _above(
    case: Case[Dossier], model: Model, key: str, found: int | None, limit: str, most: int | None, name: str = ""
) -> Iterator[Finding]:
    if found is not None and most is not None and found > most:
        words = {"what": Phrase(f"course.survey_{name or key}"), "of": Phrase(f"course.survey_{limit}")}
        yield case.at_value(CODE, model, key, found=found, most=most, **words)
