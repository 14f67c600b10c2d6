"""A file mended: repairs are made, the text is read again, and what did not come out as meant is taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ctcpl_cli.checks import check_file
from ctcpl_cli.checks.accepting.settling import settled
from ctcpl_cli.checks.case import Case
from ctcpl_cli.checks.run import regime_case
from ctcpl_cli.dossier.loading import typed
from ctcpl_cli.fixing.offers import ON_REQUEST, offers
from ctcpl_cli.fixing.proof import proven
from ctcpl_cli.fixing.repair import Repair, apart, spliced
from ctcpl_cli.regime.loading import typed_regime
from ctcpl_cli.source import read_source

MAX_ROUNDS = 20
"""One repair may lay bare another; nothing known needs more than four rounds."""
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Mended:
    """The bytes of a file before and after, and the repairs that made the difference, round by round."""

    before: bytes
    after: bytes
    rounds: tuple[tuple[Repair, ...], ...]

    @property
    def count(self) -> int:
        """How many repairs were made."""
        return sum(map(len, self.rounds))


def mended(case: Case[Any], on_request: bool = False) -> Mended | None:
    """A file with every repair that is safe; None where there is none. ``on_request``: see ON_REQUEST.

    Byte order mark, line ends and a missing last line end stay as they are.
    """
    before = _bytes(case)
    rounds: list[tuple[Repair, ...]] = []
    case = again(case, case.file.source.text)
    while len(rounds) < MAX_ROUNDS and (made := _round(case, on_request)):
        rounds.append(made)
        case = again(case, spliced(case.file.source.text, made))
    return Mended(before, _bytes(case), tuple(rounds)) if rounds else None


def again(case: Case[Any], text: str) -> Case[Any]:
    """The same file with another text, everything wrong with it told."""
    mark = _MARK if _marked(case) else b""
    source = read_source(case.file.source.path, mark + text.encode(), alike=len(text))
    if case.file.kind == "regime":
        regime = regime_case(typed_regime(case.file.place, source), case.workspace, case.regimes)
        return replace(case, file=regime.file)
    return replace(case, file=typed(case.file.place, source))


def _round(case: Case[Any], on_request: bool) -> tuple[Repair, ...]:
    offered = [repair for repair in offers(case, settled(case, check_file(case))) if repair is not None]
    chosen = apart(repair for repair in offered if on_request or repair.code not in ON_REQUEST)
    return tuple(_made(case, [], chosen))


def _made(case: Case[Any], sure: list[Repair], more: Sequence[Repair]) -> list[Repair]:
    """Of the offered repairs those that prove right together; a wrong one is looked for by halves."""
    if not more:
        return sure
    together = [*sure, *more]
    if proven(case, again(case, spliced(case.file.source.text, together)), together):
        return together
    if len(more) == 1:
        return sure
    half = len(more) // 2
    return _made(case, _made(case, sure, more[:half]), more[half:])


def _bytes(case: Case[Any]) -> bytes:
    return (_MARK if _marked(case) else b"") + case.file.source.text.encode()


def _marked(case: Case[Any]) -> bool:
    return any(problem.kind == "byte_order_mark" for problem in case.file.source.problems)
