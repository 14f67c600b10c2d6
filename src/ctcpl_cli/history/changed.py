"""Which files of a workspace a change concerns: those it touches, and those whose findings rest on them."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ctcpl_cli.dossier.loading import DATA_KINDS, load, typed
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.dossier.workspace import CONFIG, DECISION_FILE, DISTRICT_FILE, DOSSIERS, Workspace, yaml_files
from ctcpl_cli.history.git import Change, Repository
from ctcpl_cli.history.snapshot import listed, prefix
from ctcpl_cli.regime import RegimeText
from ctcpl_cli.regime.loading import typed_regime
from ctcpl_cli.schema import Model
from ctcpl_cli.source import content, read_source

_LAW, _TEMPLATES = "criteria/", "templates/"
_WRITTEN_PLAIN = re.compile("[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class About:
    """What a file of ``dossiers/`` is about: its kind, and the code of its unit with the year if both are known.

    ``digest`` is that of its bytes (SHA-256).
    """

    kind: str
    readable: bool
    unit: tuple[str, int] | None
    digest: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What is different in a workspace, in paths from its root.

    ``changes`` are the changed files themselves. ``wanted`` are these and the files that rest on them, ``templates``
    the changed Word templates that are still there; ``law`` tells whether regimes of the workspace changed, and
    ``everything`` whether its settings did. ``before`` and ``after`` tell about the changed files of ``dossiers/``
    on the side where they are.
    """

    compared: str
    changes: tuple[Change, ...]
    wanted: frozenset[str]
    templates: tuple[str, ...]
    law: bool
    everything: bool
    before: Mapping[str, About]
    after: Mapping[str, About]

    @classmethod
    def since(cls, revision: str, workspace: Workspace) -> "Changed":
        """What the working tree changes since the merge base with a revision; see ``Repository.compared``.

        Raises GitProblem.
        """
        repository = Repository.around(workspace.root)
        return cls.between(repository, workspace, repository.compared(revision), None, workspace)

    @classmethod
    def between(
        cls, repository: Repository, original: Workspace, compared: str, head: str | None, workspace: Workspace
    ) -> "Changed":
        """What is different at ``head``, or in the working tree, from the commit it is compared with.

        ``workspace`` is where the files of that side can be read: the original, or a snapshot. Raises GitProblem.
        """
        above = prefix(repository, original)
        changes = tuple(
            Change(_below(change.before, above), _below(change.after, above))
            for change in repository.changes(compared, head)
            if any(path.startswith(above) for path in change.paths)
        )
        paths = {path for change in changes for path in change.paths}
        old = listed(repository, original, compared)
        needed = {path: old[path] for path in sorted(paths) if path in old and path.endswith(".yaml")}
        before = dict(zip(needed, repository.contents(needed.values()), strict=True))
        search = _Search(workspace, before, paths)
        moved = {path for change in changes if change.before != change.after for path in change.paths}
        law = any(path.startswith(_LAW) for path in paths)
        resting = set(search.dependants())
        beside = {_beside(path, DISTRICT_FILE) for path in search.dossiers | (resting if law else set())}
        beside |= {_beside(path, DECISION_FILE) for path in search.dossiers & moved | search.other_units}
        return cls(
            compared,
            changes,
            frozenset(paths | resting | beside),
            tuple(sorted(path for path in paths if is_template(path) and (workspace.root / path).is_file())),
            law,
            CONFIG in paths,
            search.before,
            search.after,
        )

    def concerns(self, path: str) -> bool:
        """Whether a file must be checked; ``path`` is from the root of the workspace."""
        return self.everything or path in self.wanted or (self.law and path.startswith(_LAW))


class _Search:
    """Looks for files that rest on changed ones: on a regime, a decision, evidence, or on the same unit and year.

    ``dossiers`` are the changed files that are or were dossiers, ``other_units`` those of another unit or year now;
    ``before`` and ``after`` are what was read of all.
    """

    def __init__(self, workspace: Workspace, before: dict[str, bytes], paths: set[str]) -> None:
        self._workspace = workspace
        self._paths = paths
        self._laws = [law for path in sorted(paths) if path.startswith(_LAW) for law in self._versions(path, before)]
        self._law = any(path.startswith(_LAW) and path.endswith(".yaml") for path in paths)
        self._named = _naming({str(law.id) for law in self._laws if law.id})
        data = [path for path in sorted(paths) if path.startswith(f"{DOSSIERS}/") and path.endswith(".yaml")]
        self.before = {path: self._about(path, before[path]) for path in data if path in before}
        now = {path: text for path in data if (text := _bytes(workspace.root / path)) is not None}
        self.after = {path: self._about(path, text) for path, text in now.items()}
        read = [*self.before.items(), *self.after.items()]
        self.dossiers = {path for path, about in read if about.kind == "dossier"}
        self._units = {about.unit for _, about in read if about.unit is not None}
        self.other_units = {
            path for path, about in self.after.items() if path in self.before and about.unit != self.before[path].unit
        }
        self._folders = {str(PurePosixPath(path).parent) for path in data if path.endswith(f"/{DECISION_FILE}")}
        self._files = {composed(path) for path in paths if not path.endswith(".yaml") and not is_template(path)}

    def dependants(self) -> Iterator[str]:
        """The paths of all others that rest on a change; each file is read as far as its text makes it likely."""
        needles = {code for code, _ in self._units} | {_needle(path) for path in self._files}
        if not (needles or self._law or self._folders):
            return
        for place in yaml_files(self._workspace.dossiers):
            path = self._workspace.display(place)
            if path in self._paths:
                continue
            if str(PurePosixPath(path).parent) in self._folders:
                yield path
                continue
            text = _text(place) if needles or self._law else ""
            if self._named is not None and self._named.search(text):
                yield path
            elif self._law or _mentions(text, needles):
                loaded = load(place, self._workspace)
                if self._rests(loaded.data, path) or (self._law and loaded.kind in DATA_KINDS):
                    yield path

    def _rests(self, data: Model | None, path: str) -> bool:
        if not isinstance(data, Dossier):
            return False
        code, kind = (str(data.unit.code), str(data.unit.kind)) if data.unit is not None else ("", "")
        named = {composed(evidence_path(path, str(row.file))) for row in data.evidence if row.file}
        return (
            (code, data.year) in self._units
            or bool(named & self._files)
            or any(_applies(law, data, kind) for law in self._laws)
        )

    def _versions(self, path: str, before: dict[str, bytes]) -> Iterator[RegimeText]:
        """A regime file as it was and as it is, where it was and is."""
        place = self._workspace.root / path
        for text in (before.get(path), _bytes(place)):
            if text is not None:
                yield typed_regime(place, read_source(path, text))

    def _about(self, path: str, text: bytes) -> About:
        loaded = typed(self._workspace.root / path, read_source(path, text))
        digest = hashlib.sha256(text).hexdigest()
        return About(loaded.kind, loaded.data is not None, _unit_of(loaded.data), digest)


def _unit_of(data: Model | None) -> tuple[str, int] | None:
    """Unit and year of a dossier, where both are known."""
    if isinstance(data, Dossier) and data.unit is not None and data.unit.code and data.year is not None:
        return str(data.unit.code), data.year
    return None


def _naming(regimes: set[str]) -> re.Pattern[str] | None:
    """The line by which a dossier names one of the regimes, as it is nearly always written."""
    ids = "|".join(map(re.escape, sorted(regimes)))
    return re.compile(rf"""^regime: *(["']?)(?:{ids})\1 *(?:#.*)?\r?$""", re.MULTILINE) if ids else None


def _beside(path: str, name: str) -> str:
    return str(PurePosixPath(path).with_name(name))


def _applies(law: RegimeText, data: Dossier, kind: str) -> bool:
    """Whether a dossier names a regime or its file, or is of a year and kind that the regime claims."""
    years, kinds = (law.data.years, law.data.unit_kinds) if law.data is not None else (None, ())
    claimed = years is not None and data.year is not None and years.cover(data.year) and kind in kinds
    return str(data.regime) in (law.id, law.place.stem) or claimed


def _below(path: str | None, above: str) -> str | None:
    return path.removeprefix(above) if path is not None and path.startswith(above) else None


def is_template(path: str) -> bool:
    """Whether a path is that of a Word template of the workspace."""
    place = PurePosixPath(path)
    return f"{place.parent}/" == _TEMPLATES and place.suffix.lower() == ".docx" and not place.name.startswith("~$")


def evidence_path(path: str, file: str) -> str:
    """The path of an evidence file from the root of the workspace."""
    steps: list[str] = []
    for step in (*PurePosixPath(path).parent.parts, *PurePosixPath(file).parts):
        if step == ".." and steps:
            steps.pop()
        else:
            steps.append(step)
    return "/".join(steps)


def _needle(path: str) -> str:
    """A part of the file's name that stands in any text which names the file, however it is quoted there."""
    return max(_WRITTEN_PLAIN.findall(PurePosixPath(path).name), key=len, default="")


def _mentions(text: str, needles: set[str]) -> bool:
    """Whether one of many words may stand in a text; where a text has escapes, also as a part of one."""
    if "" in needles or not needles.isdisjoint(_WRITTEN_PLAIN.findall(text)):
        return True
    return "\\" in text and any(needle in text for needle in needles)


def composed(text: str) -> str:
    """A text as it is compared, however its accents are written (Unicode NFC)."""
    return unicodedata.normalize("NFC", text)


def _text(place: Path) -> str:
    found = _bytes(place)
    return composed(found.decode(errors="replace")) if found is not None else ""


def _bytes(place: Path) -> bytes | None:
    try:
        return content(place)
    except OSError:
        return None
