"""``ctcpl explain``."""

from pathlib import Path
from typing import Annotated

import typer

from ctcpl_cli.cli.exceptions import in_force, tell
from ctcpl_cli.cli.score import tell_errors
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, places


def explain(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(help="argument_dossier", metavar="PATH")],
    part: Annotated[str | None, typer.Argument(help="argument_id", metavar="[ID]", show_default=False)] = None,
) -> int:
    from ctcpl_cli.checks.run import cases
    from ctcpl_cli.dossier.loading import DATA_KINDS
    from ctcpl_cli.dossier.workspace import BadConfiguration
    from ctcpl_cli.output.explanation import explanation, ids

    session: Session = ctx.obj
    code, found, accepted = OK, False, 0
    try:
        for case in cases(places([path])):
            if case.file.kind in DATA_KINDS and case.file.data is not None:
                continue
            found = True
            if case.assessment is None:
                tell_errors(case, session)
                code = FINDINGS
                continue
            known = ids(case.assessment)
            if part is not None and part not in known:
                raise UsageProblem("cli.no_such_id", id=part, regime=case.assessment.regime.id, known=", ".join(known))
            session.out(explanation(case.assessment, case.file.source, part, session.lang))
            accepted += in_force(case.assessment.dossier)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    tell(accepted, session)
    if not found:
        raise UsageProblem("cli.no_dossier", path=path.as_posix())
    return code
