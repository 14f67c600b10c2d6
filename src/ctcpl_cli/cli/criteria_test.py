"""``ctcpl criteria test``."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.law import is_folder, tell_differing
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, working_folder

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.regime import Regimes
    from ctcpl_cli.trials.models import TrialFile
    from ctcpl_cli.trials.running import Run


class Format(StrEnum):
    """How a run is printed."""

    TABLE = "table"
    JSON = "json"


def run_tests(
    ctx: typer.Context,
    wanted: Annotated[
        list[str] | None,
        typer.Argument(
            help="argument_test_files", autocompletion=suggesting.regimes, metavar="[FILE|ID]...", show_default=False
        ),
    ] = None,
    require_coverage: Annotated[bool, typer.Option("--require-coverage", help="option_require_coverage")] = False,
    output: Annotated[Format, typer.Option("--format", help="option_test_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.dossier.law import regimes_of
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace
    from ctcpl_cli.output.criteria_test import FORMATS
    from ctcpl_cli.output.findings import Summary
    from ctcpl_cli.trials.report import report

    session: Session = ctx.obj
    try:
        workspace = Workspace.around(_first_file(wanted or []))
        regimes = regimes_of(workspace)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    runs, ids = _runs(wanted or [], workspace, regimes)
    summary = Summary(require_complete=False)
    checked = list(summary.count(_checked(runs, workspace, regimes)))
    reports = [report(regime, runs) for name in ids if (regime := regimes.get(name)) is not None]
    session.out(FORMATS[output](reports, checked, session.lang))
    if output == Format.TABLE:
        counts = {"cases": sum(run.cases for run in runs), "failed": sum(run.failed for run in runs)}
        session.note("criteria_test.summary", files=len(runs), errors=summary.errors, **counts)
        tell_differing((each.regime for each in reports), session)
        for run in runs:
            if run.packaged and run.failed and run.regime is not None and not run.regime.packaged:
                session.note("criteria_test.packaged_differs", id=run.regime.id, path=run.source.path)
    short = require_coverage and any(each.missing for each in reports)
    return FINDINGS if summary.errors or short else OK


def _first_file(wanted: Sequence[str]) -> Path:
    """Where the workspace is looked for: around the first file that was named, else the working folder."""
    folder = working_folder()
    return next((place for name in wanted if (place := Path(name)).is_file()), folder)


def _runs(wanted: Sequence[str], workspace: "Workspace", regimes: "Regimes") -> tuple[list["Run"], list[str]]:
    """The test files that were asked for, run, and the ids of the regimes to tell of."""
    from ctcpl_cli.trials.places import trial_files
    from ctcpl_cli.trials.running import run_file

    known = list(trial_files(workspace.root))
    if not wanted:
        return [run_file(each.place, each.shown, regimes, each.packaged) for each in known], list(regimes.ids)
    runs: list[Run] = []
    ids: list[str] = []
    for given in wanted:
        name = _id_of(given, regimes)
        if name in regimes.ids:
            runs += [run_file(each.place, each.shown, regimes, each.packaged) for each in known if each.regime == name]
            ids.append(name)
        elif Path(name).is_file():
            run = run_file(Path(name), workspace.display(Path(name), name), regimes)
            runs.append(run)
            ids += [run.regime.id] if run.regime is not None else []
        else:
            key = "criteria.is_folder" if is_folder(name) else "criteria_test.no_such_test"
            raise UsageProblem(key, value=name, known=list(regimes.ids))
    return runs, list(dict.fromkeys(ids))


def _id_of(given: str, regimes: "Regimes") -> str:
    """The id of a regime file that was named by its path; anything else as it was given."""
    from ctcpl_cli.dossier.workspace import real

    if given in regimes.ids or not Path(given).is_file():
        return given
    place = real(Path(given))
    return next((text.id for text in regimes.texts if real(text.place) == place), given)


def _checked(runs: Sequence["Run"], workspace: "Workspace", regimes: "Regimes") -> Iterator["Checked"]:
    from ctcpl_cli.checks import check_file
    from ctcpl_cli.checks.case import Case
    from ctcpl_cli.dossier.loading import Loaded

    for run in runs:
        loaded = Loaded(run.place, run.source, "trial", run.data, run.problems)
        case: Case[TrialFile] = Case(loaded, workspace, regimes)
        yield case, check_file(case)
