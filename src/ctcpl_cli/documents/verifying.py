"""Is a document what the workspace still says? What was edited by hand, what has changed, what would now differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal

from ctcpl_cli import __version__
from ctcpl_cli.documents import plaintext, remaking
from ctcpl_cli.documents.engine.properties import digest, short_hash
from ctcpl_cli.documents.making import Made
from ctcpl_cli.documents.recorded import Recorded, read
from ctcpl_cli.documents.remaking import NotMade
from ctcpl_cli.documents.templates import BadTemplateFile, Templates
from ctcpl_cli.dossier.loading import load
from ctcpl_cli.dossier.workspace import Workspace
from ctcpl_cli.regime import load_regimes
from ctcpl_cli.signing.rows import unsigned

_NOTHING = short_hash("")


@dataclass(frozen=True, slots=True)
class Edit:
    """One paragraph edited by hand. ``number`` counts the document's paragraphs from 1, empty ones and those in tables
    too; one that was taken out stood before it. Texts that are not known are empty; ``margin`` is of a header.
    """

    how: Literal["changed", "added", "removed", "margin"]
    number: int
    text: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the document rests on and that is not what it was."""

    what: Literal["source", "regime", "template", "program"]
    how: Literal["changed", "missing", "added"]
    name: str


@dataclass(frozen=True, slots=True)
class Verified:
    """The answer. ``difference`` are lines of the document and of the one that would be made now, begun by - and +;
    ``obstacle`` says why none can be made now.
    """

    edits: Sequence[Edit]
    changes: Sequence[Change]
    difference: Sequence[str]
    obstacle: NotMade | BadTemplateFile | None = None

    @property
    def unchanged(self) -> bool:
        """Whether the document is what the workspace says."""
        return not self.edits and not self.changes and self.obstacle is None


def verify(data: bytes, workspaces: Sequence[Workspace], today: date) -> Verified | None:
    """The answer for the bytes of a document, in the first workspace that has any of its files; None where the file is
    not ours. Raises BadConfiguration.
    """
    record, parts = read(data), plaintext.parts(data)
    if record is None or parts is None or not remaking.known(record.kind):
        return None
    workspace = next((one for one in workspaces if any(map(Path.is_file, _sources(record, one)))), workspaces[0])
    templates = Templates(workspace.root)
    changes = list(_changes(record, workspace, templates))
    remade = remaking.remake(record.kind, _sources(record, workspace), templates, today)
    now = (plaintext.parts(remade.content) if isinstance(remade, Made) else None) or {}
    difference = list(_difference(list(plaintext.text(parts)), list(plaintext.text(now)))) if now else []
    earlier = plaintext.paragraphs(now) if now else []
    edits = list(_edits(record, plaintext.paragraphs(parts), {short_hash(text): text for text in earlier}))
    if now and not changes:
        same_text = [short_hash(text) for text in earlier] == list(record.paragraphs)
        if not same_text and record.program != __version__:
            changes.append(Change("program", "changed", record.program))
        present = plaintext.margins(parts)
        edits += [Edit("margin", 0, was=line) for line in plaintext.margins(now) if line not in present]
    return Verified(edits, changes, difference, None if isinstance(remade, Made) else remade)


def _sources(record: Recorded, workspace: Workspace) -> list[Path]:
    return [workspace.root / name for name, _ in record.sources]


def _changes(record: Recorded, workspace: Workspace, templates: Templates) -> Iterator[Change]:
    sources = _sources(record, workspace)
    for place, (name, before) in zip(sources, record.sources, strict=True):
        if not place.is_file():
            yield Change("source", "missing", name)
        elif digest(unsigned(load(place, workspace).source).encode()) != before:
            yield Change("source", "changed", name)
    for place in remaking.files(record.kind, sources):
        if place not in sources and place.is_file():
            yield Change("source", "added", workspace.display(place))
    regimes = load_regimes(workspace.root).by_id
    for name, before in record.regimes:
        if name not in regimes:
            yield Change("regime", "missing", name)
        elif digest(regimes[name].source.text.encode()) != before:
            yield Change("regime", "changed", name)
    template = templates.path(remaking.template_name(record.kind))
    if not template.is_file():
        yield Change("template", "missing", template.name)
    elif digest(template.read_bytes()) != record.template:
        yield Change("template", "changed", workspace.display(template, template.name))


def _edits(record: Recorded, texts: Sequence[str], known: dict[str, str]) -> Iterator[Edit]:
    """Empty paragraphs come and go with every program that saves a document: they say nothing."""
    before = [one for one in record.paragraphs if one != _NOTHING]
    present = [(number, text) for number, text in enumerate(texts, 1) if text.strip()]
    after = [short_hash(text) for _, text in present]
    for tag, old, old_end, new, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        both = min(old_end - old, new_end - new)
        for offset in range(both):
            number, text = present[new + offset]
            yield Edit("changed", number, text, known.get(before[old + offset], ""))
        for number, text in present[new + both : new_end]:
            yield Edit("added", number, text)
        at = present[new_end][0] if new_end < len(present) else len(texts) + 1
        for gone in before[old + both : old_end]:
            yield Edit("removed", at, was=known.get(gone, ""))


def _difference(before: list[str], after: list[str]) -> Iterator[str]:
    old, new = ([" ".join(line.split()) for line in lines if line.strip()] for lines in (before, after))
    for tag, start, end, other, other_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (f"- {line}" for line in old[start:end])
            yield from (f"+ {line}" for line in new[other:other_end])
