"""Where a dossier refers to evidence: each list of ids, with the indicator or item it stands under."""

from collections.abc import Iterator

from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.source import Scalar


def reference_lists(dossier: Dossier) -> Iterator[tuple[str, tuple[Scalar, ...]]]:
    """The id of each indicator and item with the ids of evidence in its list, in written order."""
    for indicator_id, indicator in dossier.indicators.items():
        yield indicator_id, _placed(indicator.evidence)
        for item_id, item in indicator.items.items():
            yield item_id, _placed(item.evidence)


def references(dossier: Dossier) -> Iterator[tuple[str, Scalar]]:
    """Every single reference with the id of the indicator or item that makes it."""
    for owner, ids in reference_lists(dossier):
        for reference in ids:
            yield owner, reference


def _placed(ids: tuple[str | None, ...]) -> tuple[Scalar, ...]:
    return tuple(reference for reference in ids if isinstance(reference, Scalar))
