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
_ZEROS = re.compile("0+")
_SAME_EVERYWHERE = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
"""git in English, whose words no setting of the user changes, and without waiting for other programs."""
_DIFF = ("--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", "--no-relative", "--ignore-submodules", "--no-color")


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
        return cls(Path(os.path.realpath(answer.stdout.decode().rstrip("\n"))))

    def commit(self, revision: str) -> str:
        """The full id of a revision. Raises GitProblem where there is none of that name."""
        answer = self._try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if answer.returncode or not revision:
            raise GitProblem("history.no_revision", revision=revision)
        return answer.stdout.decode().strip()

    def compared(self, revision: str, with_: str = "HEAD") -> str:
        """What a change is compared with: the merge base, or the revision itself where history is too short for one.

        Raises GitProblem where one of both is unknown.
        """
        one, other = self.commit(revision), self.commit(with_)
        answer = self._try("merge-base", one, other)
        return one if answer.returncode else answer.stdout.decode().split()[0]

    def changes(self, base: str, head: str | None) -> list[Change]:
        """Files that differ between two revisions; without ``head``, those of the working tree with its new files."""
        fields = self._run("diff", *_DIFF, base, *([head] if head is not None else []), "--").decode().split("\0")
        changes = [change for change, _ in _raw(fields)]
        if head is None:
            new = self._run("ls-files", "-z", "--others", "--exclude-standard", "--full-name").decode()
            changes += [Change(None, path) for path in new.split("\0") if path]
        return changes

    def files(self, revision: str, places: Iterable[str] = ()) -> dict[str, str]:
        """The files of a revision with the id of their content, all or those at and below some places.

        Links and submodules are left out.
        """
        listed = self._run("ls-tree", "-r", "-z", "--full-tree", revision, "--", *places).decode()
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
        form = "--format=%x01%H%x00%cs%x00%s"
        line = ("log", "--first-parent", "-m", form, *_DIFF, revision, "--", *folders)
        for part in self._run(*line).decode(errors="replace").split("\x01")[1:]:
            commit, day, subject, *fields = part.split("\0")
            raw = [field.lstrip("\n") for field in fields]
            yield Step(commit, day, subject.rstrip("\n"), dict(_raw(raw)))

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
            ["git", "--literal-pathspecs", *line],
            cwd=folder,
            input=given,
            capture_output=True,
            check=False,
            env={**os.environ, **_SAME_EVERYWHERE},
        )
    except FileNotFoundError as missing:
        raise GitProblem("history.no_git") from missing


def _said(answer: "subprocess.CompletedProcess[bytes]") -> str:
    """The first line git wrote about its failure."""
    lines = answer.stderr.decode(errors="replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"git: {answer.returncode}"


def _raw(fields: list[str]) -> Iterator[tuple[Change, str]]:
    """The changes in git's raw format: ``:mode mode id id status``, path, and for moved files a second path."""
    rest = iter(field for field in fields if field)
    for head in rest:
        _, _, _, after, status = head.split()
        path = next(rest)
        match status[0]:
            case "A":
                change = Change(None, path)
            case "D":
                change = Change(path, None)
            case "R":
                change = Change(path, next(rest))
            case "C":
                change = Change(None, next(rest))
            case _:
                change = Change(path, path)
        yield change, "" if _ZEROS.fullmatch(after) else after
