"""A regime whose own file has errors.

The workspace's `criteria/` has a file for this regime, and that file contradicts itself or cannot be read. It is
never replaced silently by the copy that comes with the program, for somebody meant it to count: dossiers under it
are not scored until the file is mended. Its own findings say what is wrong. The finding covers the name of the
regime.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT604"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the regime is a damaged one."""
    name = case.data.regime
    if name is None or case.regime is not None or name not in case.regimes.broken:
        return
    broken = (text for text in case.regimes.texts if not text.usable)
    path = next((text.source.path for text in broken if name in (text.id, text.place.stem)), "criteria")
    yield case.at_value(CODE, case.data, "regime", name=str(name), path=path)
