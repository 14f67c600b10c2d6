"""What differs between two versions of a workspace, as values: units, documents, regimes, templates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Literal

from ctcpl_cli.assess import Assessment
from ctcpl_cli.assess.comparing import Compared
from ctcpl_cli.checks import check_file
from ctcpl_cli.checks.case import Case
from ctcpl_cli.dossier.duties import Given
from ctcpl_cli.dossier.models import Dossier, Unit
from ctcpl_cli.findings import Finding
from ctcpl_cli.history.git import Change
from ctcpl_cli.history.values import ValueChange
from ctcpl_cli.regime import RegimeText
from ctcpl_cli.regime.differing import Difference

_NO_FACTS = frozenset({"self_points", "note", "reason", "evidence"})
"""Keys beside facts: no result changes through them."""
_STOPPING = ("CT0", "CT1", "CT6")


@dataclass(frozen=True, slots=True)
class FileChange:
    """A document of the evidence whose file was added, replaced or removed, though the dossier may be the same."""

    evidence: str
    path: str
    change: Change


@dataclass(frozen=True, slots=True, eq=False)
class UnitChange:
    """A dossier before and after; without ``before`` it is new, without ``after`` deleted.

    ``compared`` is None where one of both has no result; ``files`` are files of its evidence.
    """

    before: Case[Any] | None
    after: Case[Any] | None
    values: tuple[ValueChange, ...]
    files: tuple[FileChange, ...]
    compared: Compared | None

    @property
    def case(self) -> Case[Any]:
        """The later of both."""
        return _later(self.before, self.after)

    @property
    def data(self) -> Dossier | None:
        """What the file says, the later of both that could be read."""
        sides = [case.file.data for case in (self.after, self.before) if case is not None]
        return next((data for data in sides if isinstance(data, Dossier)), None)

    @property
    def unit(self) -> Unit | None:
        """The unit, as the later of both names it."""
        return self.data.unit if self.data is not None else None

    @property
    def sides(self) -> tuple[Assessment | None, Assessment | None]:
        """The results before and after, where there are any."""
        before, after = self.before, self.after
        return before.assessment if before else None, after.assessment if after else None

    @property
    def stopped(self) -> tuple[list[Finding], list[Finding]]:
        """Before and after: what keeps the file from having a result; nothing where it has one."""
        before, after = (
            stops(case) if case is not None and case.assessment is None else [] for case in (self.before, self.after)
        )
        return before, after

    @property
    def turned(self) -> bool:
        """Whether the verdict is another one, or one came or went."""
        before, after = (side.verdict if side is not None else None for side in self.sides)
        return before != after

    @property
    def says_something(self) -> bool:
        """Whether more than comments or the layout of the file changed."""
        stays = self.before is not None and self.after is not None and not self.renamed
        return not stays or self.moved or bool(self.values or self.files or any(self.stopped))

    @property
    def moved(self) -> bool:
        """Whether the result changes, verdict or points."""
        return self.turned or (self.compared is not None and self.compared.moved)

    @property
    def renamed(self) -> bool:
        """Whether the file stands elsewhere now."""
        return (
            self.before is not None
            and self.after is not None
            and self.before.file.source.path != self.after.file.source.path
        )


@dataclass(frozen=True, slots=True, eq=False)
class DocumentChange:
    """A plan, letter, report or decision before and after, with the duties that it gave and gives."""

    before: Case[Any] | None
    after: Case[Any] | None
    values: tuple[ValueChange, ...]
    old_duties: tuple[Given, ...]
    new_duties: tuple[Given, ...]

    @property
    def case(self) -> Case[Any]:
        """The later of both."""
        return _later(self.before, self.after)

    @property
    def kind(self) -> str:
        """What it is, by the later of both that could be read."""
        files = [case.file for case in (self.after, self.before) if case is not None]
        return next((file.kind for file in files if file.data is not None), "unknown")

    @property
    def says_something(self) -> bool:
        """Whether more than comments or the layout of the file changed."""
        old, new = (case.file.source.path if case is not None else None for case in (self.before, self.after))
        return old != new or bool(self.values or any(self.stopped))

    @property
    def stopped(self) -> tuple[list[Finding], list[Finding]]:
        """Before and after: what keeps the file from being read; nothing where it could be."""
        before, after = (
            stops(case) if case is not None and case.file.data is None else [] for case in (self.before, self.after)
        )
        return before, after


@dataclass(frozen=True, slots=True, eq=False)
class RegimeChange:
    """A regime of the workspace before and after. Where it has none of its own, the packaged one of the id stands."""

    path: str
    before: RegimeText | None
    after: RegimeText | None
    differences: tuple[Difference, ...]

    @property
    def id(self) -> str:
        """The id of the regime."""
        text = self.after or self.before
        return text.id if text is not None else PurePosixPath(self.path).stem


@dataclass(frozen=True, slots=True)
class Sides:
    """What is compared. ``base`` and ``head`` are commits, ``head`` None for the working tree.

    ``asked`` and ``asked_head`` are the revisions as somebody named them; ``parting`` tells what the base is to the
    first of them: the commit itself, the one where both parted, or itself because history is too short for that.
    """

    base: str
    head: str | None
    asked: str
    asked_head: str | None
    parting: Literal["itself", "parted", "too_short"]


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """Everything that differs. ``others`` are changed files of the workspace that no other part tells of.

    ``units`` and ``documents`` can be gone through once: each is read when its turn comes, for there may be thousands.
    A file of the evidence of a unit stands in ``others`` too.
    """

    sides: Sides
    units: Iterator[UnitChange]
    documents: Iterator[DocumentChange]
    regimes: tuple[RegimeChange, ...]
    templates: tuple[Change, ...]
    settings: bool
    others: tuple[Change, ...]

    @property
    def laws(self) -> frozenset[str]:
        """Ids of the regimes that say something else now."""
        return frozenset(regime.id for regime in self.regimes if regime.differences)


def stops(case: Case[Any]) -> list[Finding]:
    """What keeps a file from being read or scored: findings about reading, values and the header."""
    return [finding for finding in check_file(case) if finding.code.startswith(_STOPPING)]


def causes(unit: UnitChange) -> Mapping[str, tuple[int, ...]]:
    """The criteria whose result is another one, with the lines of the changed facts below them in the later file."""
    if unit.compared is None:
        return {}
    before = {criterion.id: criterion for criterion in unit.compared.before.criteria}
    found: dict[str, tuple[int, ...]] = {}
    for criterion in unit.compared.after.criteria:
        old = before.get(criterion.id)
        if old is None or (old.value.points, old.value.met) != (criterion.value.points, criterion.value.met):
            lines = (value.line for value in unit.values if value.after is not None and _about(value, criterion.id))
            found[criterion.id] = tuple(dict.fromkeys(lines))
    return found


def _later(before: Case[Any] | None, after: Case[Any] | None) -> Case[Any]:
    found = after or before
    assert found is not None
    return found


def _about(value: ValueChange, criterion: str) -> bool:
    """Whether a changed value is a fact of a criterion, the commune's or the council's."""
    if value.keys[-1] in _NO_FACTS:
        return False
    ids = value.keys[1:] if value.keys[:1] == ("indicators",) else value.keys[2:]
    stated = value.keys[:1] == ("indicators",) or value.keys[:2] == ("appraisal", "items")
    return stated and bool(ids) and (ids[0] == criterion or ids[0].startswith(f"{criterion}."))
