"""Regimes that a command line names: by id, or by file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ctcpl_cli.cli.session import Session, UsageProblem, working_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ctcpl_cli.dossier.workspace import Workspace
    from ctcpl_cli.regime import Regime, Regimes, RegimeText


def around(named: Sequence[str] = ()) -> "tuple[Workspace, Regimes]":
    """The workspace around the first file that was named, else around the working folder, and its law.

    Raises UsageProblem for settings that cannot be used.
    """
    from ctcpl_cli.dossier.law import regimes_of
    from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace

    folder = working_folder()
    try:
        workspace = Workspace.around(next((place for name in named if (place := _file(name)) is not None), folder))
        return workspace, regimes_of(workspace)
    except BadConfiguration as bad:
        raise UsageProblem("cli.bad_configuration", path=bad.path.as_posix(), reason=bad.reason) from bad


def text_of(name: str, workspace: "Workspace", regimes: "Regimes") -> "RegimeText":
    """The regime file of an id, or at a path. Raises UsageProblem where there is neither."""
    from ctcpl_cli.dossier.workspace import real
    from ctcpl_cli.regime.loading import packaged_places, packaged_text, read_regime

    own = next((text for text in regimes.own if text.id == name), None)
    if own is not None:
        return own
    if name in packaged_places():
        return packaged_text(packaged_places()[name])
    place = _file(name)
    if place is None:
        key = "criteria.is_folder" if is_folder(name) else "criteria.no_such_regime"
        raise UsageProblem(key, value=name, known=list(regimes.ids))
    known = (text for text in regimes.texts if real(text.place) == real(place))
    return next(known, None) or read_regime(place, workspace.display(place, place.as_posix()))


def usable(text: "RegimeText") -> "Regime":
    """The regime of a file. Raises UsageProblem where the file has errors."""
    from ctcpl_cli.regime import Regime

    if text.data is None or not text.usable:
        raise UsageProblem("criteria.broken", path=text.source.path)
    return Regime(text.data, text.source, text.packaged)


def tell_differing(regimes: "Iterable[Regime | None]", session: Session) -> None:
    """A remark for each of a workspace's own regimes that says something else than the packaged one of its id."""
    from ctcpl_cli.regime.differing import differs

    known = {(regime.id, regime.source.path): regime for regime in regimes if regime is not None}
    for (name, path), regime in known.items():
        if differs(regime):
            session.note("criteria.differs", id=name, path=path)


def is_folder(name: str) -> bool:
    """Whether a name on the command line is that of a folder."""
    try:
        return bool(name) and Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _file(name: str) -> Path | None:
    try:
        place = Path(name)
        return place if place.is_file() else None
    except (OSError, ValueError):
        return None
