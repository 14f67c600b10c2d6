"""Whether repairs did what they were meant to: every other value is what it was, and nothing new is wrong."""

from collections import Counter
from collections.abc import Mapping as Table
from collections.abc import Sequence as Rows
from typing import Any

from ctcpl_cli.checks import READING
from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Severity
from ctcpl_cli.fixing.repair import Repair
from ctcpl_cli.messages import codes
from ctcpl_cli.source import Mapping, Node, Scalar, Sequence

_OF_READING = frozenset(module.CODE for module in READING)


def proven(before: Case[Any], after: Case[Any], repairs: Rows[Repair]) -> bool:
    """Whether the findings that were repaired are gone, no value is refused that was not, and every value is right.

    Findings about what values say do not count: they may show only once a value can be read.
    """
    old, new = before.file.source.root, after.file.source.root
    if old is None or new is None:
        return False
    wrong_before, wrong_after = _wrong(before), _wrong(after)
    repaired = Counter(repair.code for repair in repairs if repair.code in _OF_READING)
    allowed = wrong_before - repaired
    if any(count > allowed[code] and (code in repaired or _refuses(code)) for code, count in wrong_after.items()):
        return False
    return _same(old, new, {repair.start: repair.means for repair in repairs if repair.means is not None})


def _wrong(case: Case[Any]) -> Counter[str]:
    return Counter(finding.code for module in READING for finding in module.check(case))


def _refuses(code: str) -> bool:
    return codes.catalogue()[code].severity == Severity.ERROR


def _same(old: Node, new: Node, meant: Table[int, str]) -> bool:
    """Whether two trees say the same, but for the values that begin where a repair meant another."""
    if old.start in meant:
        return isinstance(new, Scalar) and not new.is_null and new == meant[old.start]
    if isinstance(old, Scalar):
        return isinstance(new, Scalar) and old == new and old.is_null == new.is_null
    if isinstance(old, Sequence):
        return (
            isinstance(new, Sequence)
            and len(old.items) == len(new.items)
            and all(_same(one, other, meant) for one, other in zip(old.items, new.items, strict=True))
        )
    return (
        isinstance(new, Mapping)
        and list(old.entries) == list(new.entries)
        and all(_same(one.value, other.value, meant) for one, other in zip(old, new, strict=True))
    )
