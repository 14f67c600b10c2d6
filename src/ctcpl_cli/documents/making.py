"""From typed files to the bytes of Word documents."""

from dataclasses import dataclass
from typing import Any

from ctcpl_cli import __version__
from ctcpl_cli.checks.case import Case
from ctcpl_cli.documents import decisions, plans
from ctcpl_cli.documents.engine import Properties, TemplateProblem
from ctcpl_cli.documents.engine.properties import digest
from ctcpl_cli.documents.official import signed_on
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.documents.templates import BadTemplateFile, Templates
from ctcpl_cli.dossier.document import PlanDocument


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document."""

    content: bytes


def plan(case: Case[PlanDocument], templates: Templates) -> Made | BadTemplateFile:
    """A plan, letter or report."""
    about = Properties(__version__, case.file.kind, signed_on(case.data), [_source(case)])
    return _render(templates, plans.TEMPLATE, plans.context(case.data), about)


def decision(ready: Ready, templates: Templates) -> Made | BadTemplateFile:
    """A recognition decision with its lists."""
    regime = ready.assessments[0].regime
    about = Properties(
        __version__,
        "decision",
        signed_on(ready.decision.data),
        [_source(case) for case in (ready.decision, *ready.dossiers)],
        [(regime.id, digest(regime.source.text.encode()))],
    )
    context = decisions.context(ready)
    if any(assessment.dossier.illustrative for assessment in ready.assessments):
        context["illustrative"] = True
    return _render(templates, decisions.TEMPLATE, context, about)


def _render(templates: Templates, name: str, context: dict[str, object], about: Properties) -> Made | BadTemplateFile:
    template = templates.get(name)
    if isinstance(template, BadTemplateFile):
        return template
    content = template.render(context, about, bool(context["illustrative"]))
    if isinstance(content, TemplateProblem):
        return BadTemplateFile(templates.path(name), content)
    return Made(content)


def _source(case: Case[Any]) -> tuple[str, str]:
    return case.file.source.path, digest(case.file.source.text.encode())
