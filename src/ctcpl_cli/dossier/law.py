"""The regimes that a workspace works with."""

from ctcpl_cli.dossier.workspace import CONFIG, BadConfiguration, Workspace
from ctcpl_cli.findings import Phrase
from ctcpl_cli.regime import Regimes, load_regimes


def regimes_of(workspace: Workspace) -> Regimes:
    """Its own regimes and the packaged ones, with the years it opened.

    Raises BadConfiguration where it opened a year for a regime that is in no file.
    """
    regimes = load_regimes(workspace.root, workspace.opened)
    for year, name in workspace.opened.items():
        if name not in regimes.ids:
            facts = {"year": year, "regime": name, "known": list(regimes.ids)}
            raise BadConfiguration(workspace.root / CONFIG, Phrase("files.year_without_regime", facts))
    return regimes
