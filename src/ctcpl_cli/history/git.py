"""The git program: revisions, changed files and their content. Nothing here writes to a repository."""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_FILE_MODES = frozenset({"100644", "100755"})
_BLOBS_AT_ONCE = 500
_SHORT = 9
_HEADS = (":", "\n:")
_ZEROS = re.compile("0+")
_SAME_EVERYWHERE = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
"""git in English, whose words no setting of the user changes, and without waiting for other programs."""
_OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX"})
"""What git tells its hooks about the repository of the commit: it would stand for that of any folder we ask about."""
_SETTINGS = ("log.showRoot=true", "log.diffMerges=first-parent", "diff.autoRefreshIndex=true")
"""Against settings of the user that no option overrides in every version of git."""
_DIFF = (
    *("--raw", "-z", "-M", "-O/dev/null", "--no-abbrev", "--no-ext-diff"),
    *("--no-relative", "--ignore-submodules", "--no-color"),
)


class GitProblem(Exception):
    """git cannot answer: the key of a sentence in ``messages`` and its facts."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key, facts)
        self.key = key
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Change:
    """One changed file: its path before and after, from the root of the repository with ``/``.

    Without ``before`` it is new, without ``after`` deleted; with two different paths it was moved.
    """

    before: str | None
    after: str | None

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths it had or has."""
        return tuple(dict.fromkeys(path for path in (self.before, self.after) if path is not None))


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository with a working tree. ``root`` is the top of that tree, links followed."""

    root: Path

    @classmethod
    def around(cls, place: Path) -> "Repository":
        """The repository of a folder. Raises GitProblem without the git program or where there is no repository."""
        answer = _answer(place, "rev-parse", "--show-toplevel")
        if answer.returncode:
            raise GitProblem("history.no_repository", path=place.as_posix(), said=_said(answer))
        return cls(Path(os.path.realpath(_text(answer.stdout).rstrip("\n"))))

    def commit(self, revision: str) -> str:
        """The full id of a revision. Raises GitProblem where there is none of that name."""
        answer = self._try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        found = answer.stdout.decode().strip()
        if answer.returncode or not revision or found.startswith("^"):
            raise GitProblem("history.no_revision", revision=revision)
        return found

    def compared(self, revision: str, with_: str = "HEAD") -> str:
        """What a change is compared with: the merge base, or the revision itself where history is too short for one.

        Raises GitProblem where one of both is unknown.
        """
        return self.merge_base(revision, with_) or self.commit(revision)

    def merge_base(self, one: str, other: str) -> str | None:
        """The nearest commit that two revisions come from; None where the history that is here has none.

        Raises GitProblem where one of both is unknown.
        """
        answer = self._try("merge-base", self.commit(one), self.commit(other))
        return None if answer.returncode else answer.stdout.decode().split()[0]

    @property
    def shallow(self) -> bool:
        """Whether earlier commits are missing here, as in a clone made with ``--depth``."""
        return self._run("rev-parse", "--is-shallow-repository").strip() == b"true"

    def changes(self, base: str, head: str | None) -> list[Change]:
        """Files that differ between two revisions; without ``head``, those of the working tree with its new files.

        A file that git was only told to forget is still there.
        """
        fields = iter(_text(self._run("diff", *_DIFF, base, *([head] if head is not None else []), "--")).split("\0"))
        changes = [_change(field, fields)[0] for field in fields if field]
        if head is None:
            listed = _text(self._run("ls-files", "-z", "--others", "--exclude-standard", "--full-name"))
            new = dict.fromkeys(filter(None, listed.split("\0")))
            kept = [change.before for change in changes if change.after is None and change.before in new]
            changes = [change for change in changes if change.before not in kept]
            changes += [Change(path, path) for path in self._other_content(base, list(filter(None, kept)))]
            changes += [Change(None, path) for path in new if path not in kept]
        return list(dict.fromkeys(changes))

    def _other_content(self, revision: str, paths: list[str]) -> Iterator[str]:
        """Those of some files of the working tree whose content is another one than at a revision."""
        if paths:
            then = self.files(revision, paths)
            given = "".join(f"{path}\n" for path in paths).encode(errors="surrogateescape")
            now = self._run("hash-object", "--stdin-paths", given=given).decode().split()
            yield from (path for path, blob in zip(paths, now, strict=True) if then.get(path) != blob)

    def files(self, revision: str, places: Iterable[str] = ()) -> dict[str, str]:
        """The files of a revision with the id of their content, all or those at and below some places.

        Links and submodules are left out.
        """
        listed = _text(self._run("ls-tree", "-r", "-z", "--full-tree", revision, "--", *places))
        files = {}
        for row in filter(None, listed.split("\0")):
            head, _, path = row.partition("\t")
            mode, _, blob = head.split()
            if mode in _FILE_MODES:
                files[path] = blob
        return files

    def contents(self, blobs: Iterable[str]) -> Iterator[bytes]:
        """What stands behind each id of :meth:`files`, in the same order."""
        wanted = list(blobs)
        for first in range(0, len(wanted), _BLOBS_AT_ONCE):
            yield from self._some(wanted[first : first + _BLOBS_AT_ONCE])

    def steps(self, revision: str, folders: Iterable[str]) -> Iterator["Step"]:
        """The commits that lead to a revision along its first parents and change one of the folders, newest first."""
        form = ("--format=%H%x00%cs%x00%s", "--encoding=UTF-8", "--no-show-signature")
        line = ("log", "--first-parent", "-m", *form, *_DIFF, revision, "--", *folders)
        fields = iter(_text(self._run(*line)).split("\0"))
        head: tuple[str, str, str] | None = None
        changes: dict[Change, str] = {}
        for field in fields:
            if field.startswith(_HEADS):
                change, blob = _change(field, fields)
                changes[change] = blob
            elif field:
                if head is not None:
                    yield Step(*head, changes)
                head, changes = (field, next(fields), _whole(next(fields))), {}
        if head is not None:
            yield Step(*head, changes)

    def _some(self, blobs: list[str]) -> Iterator[bytes]:
        output = self._run("cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
        position = 0
        for blob in blobs:
            head = output[position : output.index(b"\n", position)]
            kind = head.split()[1]
            if kind != b"blob":
                raise GitProblem("history.no_content", blob=blob)
            position += len(head) + 1
            size = int(head.split()[2])
            yield output[position : position + size]
            position += size + 1

    def _run(self, *line: str, given: bytes = b"") -> bytes:
        answer = self._try(*line, given=given)
        if answer.returncode:
            raise GitProblem("history.git_failed", said=_said(answer))
        return answer.stdout

    def _try(self, *line: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        return _answer(self.root, *line, given=given)


@dataclass(frozen=True, slots=True)
class Step:
    """One commit: its id, day (year-month-day), subject, and its changes with the id of the new content."""

    commit: str
    day: str
    subject: str
    changes: Mapping[Change, str]

    @property
    def short(self) -> str:
        """The beginning of the id, as people name a commit."""
        return self.commit[:_SHORT]


def _answer(folder: Path, *line: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(
            ["git", "--literal-pathspecs", *(part for each in _SETTINGS for part in ("-c", each)), *line],
            cwd=folder,
            input=given,
            capture_output=True,
            check=False,
            env={**{key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}, **_SAME_EVERYWHERE},
        )
    except FileNotFoundError as missing:
        raise GitProblem("history.no_git") from missing


def _said(answer: "subprocess.CompletedProcess[bytes]") -> str:
    """The first line git wrote about its failure."""
    lines = answer.stderr.decode(errors="replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"git: {answer.returncode}"


def _text(output: bytes) -> str:
    """What git printed; the bytes of names that are not in UTF-8 survive as they do in names of files."""
    return output.decode(errors="surrogateescape")


def _whole(text: str) -> str:
    """A text for people, whatever its bytes were."""
    return text.encode(errors="surrogateescape").decode(errors="replace")


def _change(head: str, fields: Iterator[str]) -> tuple[Change, str]:
    """One change in git's raw format, and its new content: ``:mode mode id id status``, path, another if moved."""
    _, _, _, after, status = head.split()
    path = next(fields)
    match status[0]:
        case "A":
            change = Change(None, path)
        case "D":
            change = Change(path, None)
        case "R":
            change = Change(path, next(fields))
        case "C":
            change = Change(None, next(fields))
        case _:
            change = Change(path, path)
    return change, "" if _ZEROS.fullmatch(after) else after
