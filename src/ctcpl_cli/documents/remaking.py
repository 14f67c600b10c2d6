"""The same document made once more from what the workspace says now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ctcpl_cli.checks.run import check_paths
from ctcpl_cli.documents import decisions, forms, making, plans
from ctcpl_cli.documents.forms import yeu_cau_bo_sung
from ctcpl_cli.documents.forms.commune import Commune
from ctcpl_cli.documents.making import Made
from ctcpl_cli.documents.places import SUFFIX, shown
from ctcpl_cli.documents.recognition import Refused, Round, prepare, province_round, rounds
from ctcpl_cli.documents.templates import BadTemplateFile, Templates
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.findings import Phrase, Severity
from ctcpl_cli.messages import codes

_PLANS = ("plan", "letter", "report")
_DECISION = "decision"


@dataclass(frozen=True, slots=True)
class NotMade:
    """Why the document cannot be made now."""

    reason: Phrase


Remade = Made | BadTemplateFile | NotMade


def known(kind: str) -> bool:
    """Whether this version of the program makes documents of a kind."""
    return kind in (*_PLANS, _DECISION) or forms.find(kind) is not None


def template_name(kind: str) -> str:
    """The file name of a kind's template."""
    return plans.TEMPLATE if kind in _PLANS else decisions.TEMPLATE if kind == _DECISION else f"{kind}{SUFFIX}"


def files(kind: str, sources: Sequence[Path]) -> list[Path]:
    """The files that a document of this kind is made from now: a folder may have got or lost dossiers."""
    one = _round(sources) if _of_folder(kind) else None
    return list(sources[:1]) if one is None else [one.decision, *one.districts, *one.dossiers]


def remake(kind: str, sources: Sequence[Path], templates: Templates, today: date) -> Remade:
    """The document, or why there can be none. Raises BadConfiguration."""
    if _of_folder(kind):
        return _of_round(kind, sources, templates, today)
    if not sources or not sources[0].is_file():
        return NotMade(Phrase("verify.no_source"))
    found = [item for item in check_paths(sources[:1], today=today) if item[0].file.place == sources[0]]
    case: Any = found[0][0] if found else None
    if case is None or any(codes.severity(finding) == Severity.ERROR for finding in found[0][1]):
        return NotMade(Phrase("verify.source_errors", {"path": shown(sources[0])}))
    form = forms.find(kind)
    if form is not None and case.assessment is not None:
        return making.commune_form(form, Commune(case, case.assessment), templates)
    if form is None and isinstance(case.file.data, PlanDocument):
        return making.plan(case, templates)
    return NotMade(Phrase("verify.source_kind", {"path": shown(sources[0])}))


def _of_folder(kind: str) -> bool:
    form = forms.find(kind)
    return kind == _DECISION or (form is not None and form.TAKES != "dossier")


def _round(sources: Sequence[Path]) -> Round | None:
    """The round that shares most files with those recorded."""
    folder = sources[0].parent if sources else Path()
    before = set(sources)
    if not folder.is_dir():
        return None
    here = [one for one in rounds([folder]) if one.folder == folder]
    return max(here, key=lambda one: len(before.intersection(one.dossiers)), default=province_round(folder))


def _of_round(kind: str, sources: Sequence[Path], templates: Templates, today: date) -> Remade:
    one = _round(sources)
    if one is None:
        return NotMade(Phrase("verify.no_source"))
    form = forms.find(kind)
    ready = prepare(one, True, today, allow_errors=form is yeu_cau_bo_sung)
    if isinstance(ready, Refused) and ready.checked:
        return NotMade(Phrase("verify.source_errors", {"path": [case.file.source.path for case, _ in ready.checked]}))
    if isinstance(ready, Refused):
        return NotMade(Phrase(f"documents.{ready.key}", {"path": shown(one.folder), **ready.facts}))
    return making.decision(ready, templates) if form is None else making.district_form(form, ready, templates)
