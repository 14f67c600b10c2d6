"""From typed files to the bytes of Word documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from ctcpl_cli import __version__
from ctcpl_cli.checks.case import Case
from ctcpl_cli.documents import decisions, plans
from ctcpl_cli.documents.engine import Properties, TemplateProblem
from ctcpl_cli.documents.engine.properties import digest
from ctcpl_cli.documents.forms import mau_08
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.official import signed_on
from ctcpl_cli.documents.places import SUFFIX
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.documents.templates import BadTemplateFile, Templates
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.regime import Regime
from ctcpl_cli.signing.rows import unsigned


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
    cases = [ready.decision, *ready.dossiers]
    about = _about("decision", signed_on(ready.decision.data), cases, ready.regime)
    context = decisions.context(ready)
    if any(assessment.dossier.illustrative for assessment in ready.assessments):
        context["illustrative"] = True
    return _render(templates, decisions.TEMPLATE, context, about)


def commune_form(form: ModuleType, commune: Commune, templates: Templates) -> Made | BadTemplateFile:
    """One of the forms of a commune."""
    about = _about(form.ID, "", [commune.case], commune.assessment.regime)
    return _render(templates, f"{form.ID}{SUFFIX}", form.context(commune), about)


def district_form(form: ModuleType, ready: Ready, templates: Templates) -> Made | BadTemplateFile:
    """One of the forms of the level above the communes."""
    if form is mau_08:
        return decision(ready, templates)
    cases = [ready.decision, *ready.districts, *ready.dossiers]
    about = _about(form.ID, "", cases, ready.regime)
    return _render(templates, f"{form.ID}{SUFFIX}", form.context(ready), about)


def _about(kind: str, date: str, cases: Sequence[Case[Any]], regime: Regime) -> Properties:
    digests = [(regime.id, digest(regime.source.text.encode()))]
    return Properties(__version__, kind, date, [_source(case) for case in cases], digests)


def _render(templates: Templates, name: str, context: dict[str, object], about: Properties) -> Made | BadTemplateFile:
    template = templates.get(name)
    if isinstance(template, BadTemplateFile):
        return template
    content = template.render(context, about, bool(context["illustrative"]))
    if isinstance(content, TemplateProblem):
        return BadTemplateFile(templates.path(name), content)
    return Made(content)


def _source(case: Case[Any]) -> tuple[str, str]:
    return case.file.source.path, digest(unsigned(case.file.source).encode())
