"""``ctcpl render``."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.exceptions import tell_accepted
from ctcpl_cli.cli.law import tell_differing
from ctcpl_cli.cli.render_decision import rounds_of, told
from ctcpl_cli.cli.render_plan import finish, refuse_repeated, refused, save
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places, today

if TYPE_CHECKING:
    from types import ModuleType

    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.documents.templates import Templates
    from ctcpl_cli.regime import Regime, Regimes


def render(
    ctx: typer.Context,
    form: Annotated[
        str, typer.Argument(help="argument_form", autocompletion=suggesting.forms, metavar="FORM", show_default=False)
    ],
    paths: Annotated[list[Path], typer.Argument(help="argument_form_paths", metavar="PATH...", show_default=False)],
    year: Annotated[int | None, typer.Option("--year", help="option_decision_year", metavar="N")] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="option_render_output", metavar="PATH")] = None,
    pdf: Annotated[bool, typer.Option("--pdf", help="option_pdf")] = False,
) -> int:
    from ctcpl_cli.documents import forms
    from ctcpl_cli.dossier.workspace import BadConfiguration

    session: Session = ctx.obj
    chosen = forms.find(form)
    if chosen is None:
        raise UsageProblem("forms.unknown", form=form, known=", ".join(known.ID for known in forms.ALL))
    try:
        make = _communes if chosen.TAKES == "dossier" else _districts
        made = make(chosen, places(paths), year, output, session)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    return finish(OK if all(made) else FINDINGS, pdf, session)


def _communes(
    form: "ModuleType", paths: Sequence[Path], year: int | None, output: Path | None, session: Session
) -> list[bool]:
    from ctcpl_cli.checks.run import check_paths
    from ctcpl_cli.documents import kinds
    from ctcpl_cli.documents.places import form_target
    from ctcpl_cli.documents.templates import Templates
    from ctcpl_cli.dossier.workspace import DISTRICT_FILE

    checked = [
        item
        for item in check_paths(paths, today=today())
        if kinds.of(item[0].file) == "dossier"
        and (item[0].file.place.name != DISTRICT_FILE or item[0].file.place in paths)
        and year in (None, getattr(item[0].file.data, "year", year))
    ]
    if not checked:
        raise UsageProblem("forms.no_dossiers", path=", ".join(place.as_posix() for place in paths))
    if output is not None and output.suffix.lower() == ".docx" and len(checked) > 1:
        raise UsageProblem("documents.one_file_many_documents", count=len(checked))
    chosen = list(_offered(form, checked, session))
    targets = [form_target(case.file.place, form.ID, case.workspace.root, output) for case, _ in chosen]
    refuse_repeated(targets)
    tell_differing((case.regime for case, _ in chosen), session)
    tell_accepted(chosen, session)
    templates: dict[Path, Templates] = {}
    written = [
        _commune(
            form, item, templates.setdefault(item[0].workspace.root, Templates(item[0].workspace.root)), to, session
        )
        for item, to in zip(chosen, targets, strict=True)
    ]
    return [*written, len(chosen) == len(checked)]


def _offered(form: "ModuleType", checked: "Sequence[Checked]", session: Session) -> "Iterator[Checked]":
    """The dossiers whose regime has the form; of the others one sentence tells for each folder and regime."""
    from ctcpl_cli.documents.places import shown

    alike: dict[tuple[Path, str], list[Checked]] = defaultdict(list)
    for item in checked:
        regime = item[0].regime
        alike[item[0].file.place.parent, regime.id if regime is not None else ""].append(item)
    for (folder, _), items in alike.items():
        case: Any = items[0][0]
        path = case.file.source.path if len(items) == 1 else shown(folder)
        if case.regime is None or offers(form, case.regime, case.regimes, path, session):
            yield from items


def _commune(form: "ModuleType", item: "Checked", templates: "Templates", target: Path, session: Session) -> bool:
    from ctcpl_cli.documents import making
    from ctcpl_cli.documents.forms.commune import Commune

    case: Any = item[0]
    path = case.file.source.path
    if refused(item, session):
        session.note("documents.refused", path=path)
        return False
    if case.assessment is None:
        session.note("forms.not_scored", path=path)
        return False
    return save(making.commune_form(form, Commune(case, case.assessment), templates), target, session)


def _districts(
    form: "ModuleType", paths: Sequence[Path], year: int | None, output: Path | None, session: Session
) -> list[bool]:
    from ctcpl_cli.documents import making
    from ctcpl_cli.documents.forms import mau_08, yeu_cau_bo_sung
    from ctcpl_cli.documents.places import form_target, shown
    from ctcpl_cli.documents.recognition import prepare, province_round, regime_of, remarks
    from ctcpl_cli.documents.templates import Templates
    from ctcpl_cli.dossier.workspace import Workspace

    whole = [province_round(path) for path in paths] if form.LEVEL == "province" else []
    chosen = [one for one in whole if one is not None] or rounds_of(paths, year)
    if output is not None and output.suffix.lower() == ".docx" and len(chosen) > 1:
        raise UsageProblem("documents.one_file_many_documents", count=len(chosen))
    written = []
    laws: list[Regime] = []
    for one in chosen:
        root = Workspace.around(one.folder).root
        law = regime_of(one)
        laws += law[:1] if law is not None else ()
        if law is not None and not offers(form, *law, shown(one.folder), session):
            written.append(False)
            continue
        prepared = prepare(one, form is not mau_08, today(), allow_errors=form is yeu_cau_bo_sung)
        if not told(prepared, one, session):
            written.append(False)
            continue
        tell_accepted(prepared.checked, session)
        for key, facts in remarks(prepared) if form is mau_08 else ():
            session.note(f"documents.{key}", path=shown(one.folder), **facts)
        made = making.district_form(form, prepared, Templates(root))
        written.append(save(made, form_target(one.folder, form.ID, root, output), session))
    tell_differing(laws, session)
    return written


def offers(form: "ModuleType", regime: "Regime", regimes: "Regimes", path: str, session: Session) -> bool:
    """Whether a form exists under the regime of a dossier or folder; why not, and what to use, is told."""
    from ctcpl_cli.documents.forms import offered

    if offered.exists(form, regime):
        return True
    why = offered.why_not(form, regime, regimes.by_id.values())
    command = getattr(form, "INSTEAD", "")
    instead = session.say("forms.use", command=command) if command else session.say("forms.see_list", regime=regime.id)
    facts = {"form": form.ID, "path": path, "why": why, "instead": instead}
    session.note("forms.not_offered", **facts)
    return False
