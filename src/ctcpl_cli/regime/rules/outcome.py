"""What a rule says of the facts it is given: values, turned into sentences by ``messages``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from ctcpl_cli.findings import Phrase
from ctcpl_cli.schema import Model


class Stated(Protocol):
    """Something typed in, key by key."""

    def has(self, key: str) -> bool:
        """Whether something was typed for this key, right or wrong."""


class Share(Stated, Protocol):
    """The two quantities of a ratio."""

    @property
    def numerator(self) -> Decimal | None: ...
    @property
    def denominator(self) -> Decimal | None: ...


class Given(Share, Protocol):
    """The facts typed in for one rule; see ``dossier.models.Facts``."""

    @property
    def choice(self) -> str | None: ...
    @property
    def count(self) -> int | None: ...
    @property
    def met(self) -> bool | None: ...
    @property
    def points(self) -> Decimal | None: ...
    @property
    def reason(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Fault:
    """Why facts cannot be used as typed. ``kind`` names the mistake, ``key`` the fact it is about.

    A blocking fault makes the result unknown. Faults of kind ``untyped`` are known from reading and not reported again.
    """

    kind: str
    key: str
    blocking: bool = True
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence to be: a key of ``messages.assess`` and its facts."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What facts give: points, or met or not, or neither while something is unknown.

    ``rests_on`` names the fields of the rule's node that were used, such as ``bands.80``.
    """

    points: Decimal | None
    met: bool | None
    reason: Reason
    rests_on: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the facts gave a result."""
        return self.points is not None or self.met is not None


@dataclass(frozen=True, slots=True)
class Better:
    """A change of facts that would give more: new values by key (None: to be taken out), and the points they give."""

    changes: Mapping[str, Decimal | int | str | bool | None]
    points: Decimal | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Defect:
    """What is wrong with a rule as data. ``place`` is the path of keys and list positions below the rule's node."""

    kind: str
    place: tuple[str | int, ...]
    facts: Mapping[str, object] = field(default_factory=dict)


def lacking(model: Model, key: str, *place: str | int) -> Iterator[Defect]:
    """A key of a rule, or of a row of its lists, with nothing behind it. ``place`` leads to the model."""
    if model.has(key) and getattr(model, model.key_names()[key]) != ():
        return
    of = Phrase("regimes.rule")
    if isinstance(place[-1], int):
        of = Phrase("regimes.row", {"n": place[-1] + 1, "list": place[-2]})
    yield Defect("node_lacks", (*place, key), {"key": key, "of": of})
