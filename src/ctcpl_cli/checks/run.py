"""Checks over the files of a run: each file as it is read, then what only a comparison of files shows."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ctcpl_cli.checks import WORKSPACE, check_file
from ctcpl_cli.checks.accepting.settling import settled
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.law import regimes_of
from ctcpl_cli.dossier.loading import Loaded, load
from ctcpl_cli.dossier.workspace import Workspace, real, yaml_files
from ctcpl_cli.findings import Finding
from ctcpl_cli.regime import Regimes, RegimeText
from ctcpl_cli.schema import Model

Checked = tuple[Case[Model], list[Finding]]
Wanted = Callable[[Path, Workspace], bool]
"""Whether a file of a workspace is to be checked in this run."""


def cases(places: Sequence[Path]) -> Iterator[Case[Model]]:
    """Every file at or below the places but the regimes, each once, with the law of its workspace.

    Raises BadConfiguration for a workspace whose ``ctcpl.toml`` cannot be read.
    """
    for place, workspace, regimes in _files(places):
        if not _of_regimes(place, workspace):
            yield Case(load(place, workspace, place.as_posix()), workspace, regimes)


def check_paths(places: Sequence[Path], *, today: date, wanted: Wanted | None = None) -> Iterator[Checked]:
    """Every wanted file at or below the places with its findings; before the first of a workspace, its own regimes.

    ``today`` is the day on which exceptions of dossiers hold.

    Raises BadConfiguration for a workspace whose ``ctcpl.toml`` cannot be read.
    """
    roots: set[Path] = set()
    comparisons = [module.Comparison() for module in WORKSPACE]
    for place, workspace, regimes in _files(places):
        if workspace.root not in roots:
            roots.add(workspace.root)
            yield from _regimes(workspace, regimes, wanted)
        if wanted is not None and not wanted(place, workspace):
            continue
        if _of_regimes(place, workspace):
            yield from _packaged(place, workspace, regimes)
            continue
        case: Case[Model] = Case(load(place, workspace, place.as_posix()), workspace, regimes, today)
        found = check_file(case)
        for comparison in comparisons:
            found += comparison.findings(case)
        yield case, settled(case, found)


def _files(places: Sequence[Path]) -> Iterator[tuple[Path, Workspace, Regimes]]:
    seen: set[Path] = set()
    known: dict[Path, Regimes] = {}
    for given in places:
        workspace = Workspace.around(given)
        if workspace.root not in known:
            known[workspace.root] = regimes_of(workspace)
        for place in yaml_files(given):
            if real(place) not in seen:
                seen.add(real(place))
                yield place, workspace, known[workspace.root]


def _of_regimes(place: Path, workspace: Workspace) -> bool:
    return real(place).is_relative_to(real(workspace.root / "criteria"))


def _packaged(place: Path, workspace: Workspace, regimes: Regimes) -> Iterator[Checked]:
    """A packaged regime that was named; the workspace's own are looked at without being named."""
    for text in regimes.texts:
        if text.packaged and real(text.place) == real(place):
            case = regime_case(text, workspace, regimes)
            yield case, check_file(case)


def _regimes(workspace: Workspace, regimes: Regimes, wanted: Wanted | None) -> Iterator[Checked]:
    for text in regimes.own:
        if wanted is not None and not wanted(text.place, workspace):
            continue
        case = regime_case(text, workspace, regimes)
        yield case, check_file(case)


def regime_case(text: RegimeText, workspace: Workspace, regimes: Regimes) -> Case[Any]:
    """A regime file as something to check."""
    return Case(Loaded(text.place, text.source, "regime", text.data, text.problems), workspace, regimes)
