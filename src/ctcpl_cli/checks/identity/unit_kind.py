"""A kind of unit that the regime does not assess.

Each regime names the kinds of units it assesses: up to 2024 `xa`, `phuong` and `thi_tran`. `kind` holds one of
these words, without diacritics. The finding covers the word and lists the regime's kinds.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT607"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the kind is not one of the regime's."""
    unit, regime = case.data.unit, case.regime
    if unit is None or unit.kind is None or regime is None:
        return
    kinds = [str(kind) for kind in regime.file.unit_kinds]
    if kinds and unit.kind not in kinds:
        yield case.at_value(CODE, unit, "kind", value=str(unit.kind), regime=regime.id, kinds=kinds)
