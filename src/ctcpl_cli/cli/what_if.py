"""``ctcpl what-if``."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctcpl_cli.cli import suggesting
from ctcpl_cli.cli.law import around, tell_differing, text_of, usable
from ctcpl_cli.cli.score import tell_errors
from ctcpl_cli.cli.session import FINDINGS, OK, Session, UsageProblem, day, places

if TYPE_CHECKING:
    from ctcpl_cli.assess import Assessment
    from ctcpl_cli.checks.case import Case
    from ctcpl_cli.findings import Phrase
    from ctcpl_cli.output.what_if import Weighed
    from ctcpl_cli.regime import Regime

    Choose = Callable[[Case[Any], Assessment], Regime | Phrase]


class Format(StrEnum):
    """How two results are printed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def what_if(
    ctx: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(help="argument_paths", metavar="[PATH]...", show_default=False)
    ] = None,
    regime: Annotated[
        str | None,
        typer.Option("--regime", help="option_other_regime", autocompletion=suggesting.regimes, metavar="ID|FILE"),
    ] = None,
    on: Annotated[str | None, typer.Option("--on", help="option_on", metavar="DATE")] = None,
    output: Annotated[Format, typer.Option("--format", help="option_list_format")] = Format.TABLE,
) -> int:
    from ctcpl_cli.dossier.workspace import BadConfiguration
    from ctcpl_cli.output.what_if import FORMATS

    session: Session = ctx.obj
    if (regime is None) == (on is None):
        raise UsageProblem("what_if.one_of_two")
    choose = _named(regime) if regime is not None else _in_force(day(on or ""))
    run = Run(session)
    chosen = places(paths)
    try:
        rows = list(run.weighed(chosen, choose))
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad
    session.out(FORMATS[output](rows, session.lang))
    if output != Format.JSON:
        tell_differing((row.before.regime for row in rows), session)
    if not run.seen:
        session.note("cli.no_dossier", path=", ".join(place.as_posix() for place in chosen))
    return FINDINGS if run.unread else OK


class Run:
    """Counts the dossiers that were met, and those that cannot be read."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.seen = 0
        self.unread = 0

    def weighed(self, chosen: list[Path], choose: "Choose") -> "Iterator[Weighed]":
        """Each dossier under its own regime and the other one; why one cannot be read goes to standard error."""
        from ctcpl_cli.checks.run import cases
        from ctcpl_cli.dossier.loading import DATA_KINDS
        from ctcpl_cli.output.what_if import Weighed
        from ctcpl_cli.regime import Regime

        same: dict[tuple[Regime, Regime], dict[str, str]] = {}
        for case in cases(chosen):
            if case.file.kind in DATA_KINDS and case.file.data is not None:
                continue
            self.seen += 1
            before = case.assessment
            if before is None:
                self.unread += 1
                tell_errors(case, self.session)
                continue
            other = choose(case, before)
            path = case.file.source.path
            if isinstance(other, Regime):
                yield Weighed(path, before, _compared(case, before, other, same), None)
            else:
                yield Weighed(path, before, None, other)


def _compared(case: "Case[Any]", before: "Assessment", other: "Regime", same: Any) -> Any:
    from ctcpl_cli.assess.comparing import compare
    from ctcpl_cli.regime.counterparts import counterparts

    key = before.regime, other
    if key not in same:
        same[key] = counterparts(*key)
    counted = any(condition.kind == "all_communes_pass" for condition in other.file.conditions)
    return compare(before, other, same[key], case.communes if counted else None)


def _named(name: str) -> "Choose":
    """The regime of an id in the law of each dossier's workspace, or the one file for all.

    A file with the id of a known regime is that regime changed: it says nothing about dossiers of other regimes.
    """
    from ctcpl_cli.findings import Phrase

    workspace, regimes = around()
    if name in regimes.ids:
        usable(text_of(name, workspace, regimes))
        return lambda case, before: _fitting(case.regimes.get(name) or regimes.by_id[name], before)
    changed = usable(text_of(name, workspace, regimes))
    known = changed.id in regimes.ids

    def choose(case: "Case[Any]", before: "Assessment") -> "Regime | Phrase":
        if known and before.regime.id != changed.id:
            return Phrase("what_if.other_regime", {"regime": before.regime.id})
        return _fitting(changed, before)

    return choose


def _in_force(on: date) -> "Choose":
    """The regime of the assessment year that a day belongs to, for the kind of each unit."""
    from ctcpl_cli.findings import Phrase

    def choose(case: "Case[Any]", before: "Assessment") -> "Regime | Phrase":
        kind = str(before.dossier.unit.kind) if before.dossier.unit is not None else ""
        found = case.regimes.of_year(on.year, kind)
        if found is not None:
            return found
        entry = case.regimes.not_assessed(on.year, kind)
        if entry is not None:
            return Phrase("what_if.not_assessed", {"year": on.year, "note": entry[1].note or ""})
        return Phrase("what_if.no_regime", {"year": on.year, "kind": _kind(kind)})

    return choose


def _fitting(other: "Regime", before: "Assessment") -> "Regime | Phrase":
    from ctcpl_cli.findings import Phrase

    kind = str(before.dossier.unit.kind) if before.dossier.unit is not None else ""
    if kind in other.file.unit_kinds:
        return other
    return Phrase("what_if.other_kind", {"regime": other.id, "kind": _kind(kind)})


def _kind(kind: str) -> "Phrase":
    from ctcpl_cli.findings import Phrase
    from ctcpl_cli.messages.units import TEXTS

    return Phrase(f"units.{kind}") if kind in TEXTS else Phrase("what_if.unknown_kind")
