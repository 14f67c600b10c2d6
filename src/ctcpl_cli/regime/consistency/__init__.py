"""What a regime file contradicts within itself: sums, best options, bands, references, days, conditions, links."""

from collections.abc import Iterator

from ctcpl_cli.findings import Problem
from ctcpl_cli.regime.consistency import citations, days, header, ids, links, nodes, requirements
from ctcpl_cli.regime.models import RegimeFile


def problems(regime: RegimeFile) -> Iterator[Problem]:
    """Every contradiction, each at the place of one of its parts. Values that could not be read contradict nothing."""
    yield from header.problems(regime)
    yield from requirements.problems(regime)
    yield from days.problems(regime)
    yield from citations.problems(regime)
    yield from ids.problems(regime)
    yield from nodes.problems(regime)
    yield from links.problems(regime)
