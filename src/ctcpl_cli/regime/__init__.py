"""The law as data: regime files, their consistency, and one scoring rule per module."""

from ctcpl_cli.regime.loading import RegimeText, packaged_regime, read_regime
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.regime.regime import Citation, Regime
from ctcpl_cli.regime.regimes import Regimes, load_regimes

__all__ = [
    "Citation",
    "Regime",
    "RegimeFile",
    "RegimeText",
    "Regimes",
    "load_regimes",
    "packaged_regime",
    "read_regime",
]
