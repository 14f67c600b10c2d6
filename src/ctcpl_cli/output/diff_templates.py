"""Changed Word templates, with the documents that are made from them."""

from pathlib import PurePosixPath

from ctcpl_cli.documents import decisions, forms, plans
from ctcpl_cli.documents.places import SUFFIX
from ctcpl_cli.documents.templates import FOLDER
from ctcpl_cli.history.git import Change
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.diff_words import happened

PLAN, DECISION = "plan", "decision"


def template_line(template: Change, lang: Lang) -> str:
    """What happened to a template, and what must be made again."""
    facts = {"path": template.paths[-1], "what": happened(template, lang)}
    made = [_title(name, lang) for name in made_from(template)]
    if not made:
        return text("diff.template_unused", lang, **facts)
    return text("diff.template", lang, documents="; ".join(made), **facts)


def made_from(template: Change) -> list[str]:
    """The ids of the forms that are made from a template before or after; ``plan`` and ``decision`` for these."""
    found = (_form(PurePosixPath(path)) for path in template.paths)
    return list(dict.fromkeys(form for form in found if form))


def _form(path: PurePosixPath) -> str:
    if path.parent.as_posix() != FOLDER:
        return ""
    known = {plans.TEMPLATE: PLAN, decisions.TEMPLATE: DECISION}
    known |= {f"{form.ID}{SUFFIX}": form.ID for form in forms.ALL if form.context is not decisions.context}
    return known.get(path.name, "")


def _title(form: str, lang: Lang) -> str:
    return text(f"diff.made_{form}" if form in (PLAN, DECISION) else f"forms.title_{form}", lang)
