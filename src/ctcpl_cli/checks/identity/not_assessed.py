"""A year in which no regular assessment takes place.

For some years the law provides no regular assessment: in 2025, when the districts were abolished and communes merged,
the assessment was suspended. The finding covers the year and says what is known about it. A workspace whose province
assesses all the same opens the year in `ctcpl.toml`, with the regime that is used:

```toml
[years]
2025 = "qd25-2021"
```
"""

from collections.abc import Iterator

from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.findings import Finding

CODE = "CT609"


def check(case: Case[Dossier]) -> Iterator[Finding]:
    """One finding where the regime of the dossier does not govern such a year."""
    regime, year = case.regime, case.data.year
    if regime is None or year is None or case.regimes.governs(regime, year):
        return
    unit = case.data.unit
    found = case.regimes.not_assessed(year, str(unit.kind) if unit is not None else "")
    if found is not None:
        _, entry = found
        yield case.at_value(CODE, case.data, "year", year=year, note=str(entry.note or ""), regime=regime.id)
