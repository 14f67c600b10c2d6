"""What every document can show, taken from the documents that the packaged sample makes.

The sample has a plan, a decision and the dossiers of a district; it is made to hold all there can be: texts where the
sample has empty lists, and a unit without facts, so that every list of every document has something in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from ctcpl_cli import packaged
from ctcpl_cli.checks import check_file
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.run import Checked
from ctcpl_cli.documents import decisions, forms, plans
from ctcpl_cli.documents.forms import mau_08
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.looking.shapes import ANYTHING, SINGLE, Record, Shape, merge, of
from ctcpl_cli.documents.places import SUFFIX
from ctcpl_cli.documents.recognition import Ready
from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.document import Annex, Document, Head, Paragraph, PlanDocument, Section, Signature
from ctcpl_cli.dossier.loading import load
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import DISTRICT_FILE, DOSSIERS, Workspace, yaml_files
from ctcpl_cli.regime import load_regimes
from ctcpl_cli.schema import Model

MARGIN: Shape = Record({"illustrative": SINGLE}, mapping=True)
"""What headers and footers can show."""
_TEXT = "x"
_SAMPLE = Path("lai-chau", "thanh-pho-lai-chau", "2024")
_FORMS = tuple(form for form in forms.ALL if form is not mau_08)
"""Form 08 is the decision, made from the decision's template."""


def shapes() -> Mapping[str, Shape]:
    """By the file name of each template, what stands in its document; anything where the sample does not show it."""
    found: dict[str, Shape] = dict.fromkeys((plans.TEMPLATE, decisions.TEMPLATE, *map(_template, _FORMS)), ANYTHING)
    for name, context in _contexts(list(_sample())):
        found[name] = merge(found[name], of(context))
    return found


def _sample() -> Iterator[Case[Any]]:
    root = packaged.path(DOSSIERS)
    folder, workspace = root / _SAMPLE, Workspace(root.parent)
    regimes = load_regimes(workspace.root)
    for place in yaml_files(folder):
        if place.name != DISTRICT_FILE:
            yield Case(load(place, workspace), workspace, regimes)


def _contexts(cases: Sequence[Case[Any]]) -> Iterator[tuple[str, dict[str, object]]]:
    for case in cases:
        if isinstance(case.file.data, PlanDocument):
            yield plans.TEMPLATE, plans.context(case.file.data)
            yield plans.TEMPLATE, plans.context(_filled(case.file.data))
    for ready in _rounds(cases):
        yield decisions.TEMPLATE, decisions.context(ready)
        for form in _FORMS:
            for given in ready.dossiers if form.TAKES == "dossier" else (ready,):
                yield _template(form), form.context(_commune(given) if isinstance(given, Case) else given)


def _rounds(cases: Sequence[Case[Any]]) -> Iterator[Ready]:
    """The round of the sample, as it is and with everything filled in; in both a unit has no facts, and findings."""
    scored = [case for case in cases if case.assessment is not None]
    for case in cases:
        if not isinstance(case.file.data, DecisionDocument) or not scored:
            continue
        empty = _with(scored[0], _without_facts(scored[0].file.data))
        dossiers = [*scored, empty]
        assessments = [one.assessment for one in dossiers if one.assessment is not None]
        checked: list[Checked] = [*((one, []) for one in scored), (empty, check_file(empty))]
        for decision in (case, _with(case, _filled(case.file.data))):
            yield Ready(decision, dossiers, assessments, (), checked, [decision])


def _commune(case: Case[Any]) -> Commune:
    assert case.assessment is not None
    return Commune(case, case.assessment)


def _template(form: ModuleType) -> str:
    return f"{form.ID}{SUFFIX}"


def _with(case: Case[Any], data: Model) -> Case[Any]:
    return Case(replace(case.file, data=data), case.workspace, case.regimes)


def _without_facts(dossier: Any) -> Dossier:
    assert isinstance(dossier, Dossier)
    return dossier.model_copy(update={"indicators": {}, "leaders": None})


def _filled(document: Any) -> Any:
    """A document with a text in every list that may be empty."""
    text, section = Paragraph(text=_TEXT), Section(mark=_TEXT, title=_TEXT, text=(Paragraph(text=_TEXT),))
    everything: dict[str, object] = {
        "head": (document.head or Head()).model_copy(update={"parent": (_TEXT,)}),
        "signature": (document.signature or Signature()).model_copy(update={"authority": (_TEXT,)}),
        "left_signature": Signature(authority=(_TEXT,)),
        "annexes": (Annex(mark=_TEXT, title=_TEXT, text=(Paragraph(text=_TEXT),)),),
        **dict.fromkeys(("addressees", "recipients"), (_TEXT,)),
        **dict.fromkeys(("bases", "opening", "closing"), (text,)),
        **dict.fromkeys(("sections", "articles"), (section,)),
    }
    assert isinstance(document, Document)
    known = type(document).model_fields
    return document.model_copy(update={name: value for name, value in everything.items() if name in known})
