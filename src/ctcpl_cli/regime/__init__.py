"""The law as data: regime files, their consistency, and one scoring rule per module."""

from ctcpl_cli.regime.loading import Regimes, RegimeText, load_regimes, read_regime
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.regime.regime import Citation, Regime

__all__ = ["Citation", "Regime", "RegimeFile", "RegimeText", "Regimes", "load_regimes", "read_regime"]
