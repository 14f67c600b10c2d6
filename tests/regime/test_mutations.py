"""No number, word or key of a regime file changes silently: it is refused where it stands, or is a difference."""

import json
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.findings import Problem
from ctcpl_cli.regime import RegimeText, read_regime
from ctcpl_cli.regime.differing import Difference, differences
from ctcpl_cli.regime.loading import packaged_places, packaged_text
from tests.regime.scalars import Found, changes, scalars, spliced

IDS = sorted(packaged_places())
KINDS = ("more", "less", "signed", "flipped", "worded", "emptied")
Reader = Callable[[str, str], tuple[Sequence[Problem], Sequence[Difference]]]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def one(name: str, text: str) -> tuple[Sequence[Problem], Sequence[Difference]]:
        place = tmp_path / f"{name}.yaml"
        place.write_text(text, encoding="utf-8")
        found, original = read_regime(place, place.name), packaged_text(packaged_places()[name])
        assert original.data is not None
        return found.problems, list(differences(original.data, found.data)) if found.data is not None else []

    return one


def sound(name: str) -> RegimeText:
    text = packaged_text(packaged_places()[name])
    assert text.usable
    return text


def silent(name: str, edits: Sequence[tuple[Found, str]], read: Reader) -> list[str]:
    """Which of several changes, all made at once, are neither refused at their place nor listed."""
    ordered = sorted(edits, key=lambda edit: edit[0].scalar.start)
    text, places = spliced(sound(name).source.text, [(found.scalar, new) for found, new in ordered])
    problems, listed = read(name, text)
    passed = []
    for (found, new), (start, end) in zip(ordered, places, strict=True):
        refused = any(problem.start < end and start < problem.end for problem in problems)
        if not refused and not any(map(found.named_by, listed)):
            passed.append(f"{found.part} {found.field}: {found.scalar} -> {new}")
    return passed


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("kind", KINDS)
def test_no_value_changes_silently(name: str, kind: str, read: Reader) -> None:
    every = [found for found in scalars(sound(name).source) if found.role == "value"]
    edits = [(found, changes(found.scalar)[kind]) for found in every if kind in changes(found.scalar)]
    assert len(edits) > 100 or kind not in ("worded", "emptied") or name.startswith("huyen")
    assert silent(name, edits, read) == []


@pytest.mark.parametrize("name", IDS)
def test_nothing_that_tells_rows_apart_changes_silently(name: str, read: Reader) -> None:
    rows = [found for found in scalars(sound(name).source) if found.role == "row"]
    inner = [found for found in rows if len(found.field) > 1]
    outer = [found for found in rows if found not in inner]
    passed = []
    for kind in ("worded", "emptied"):
        passed += silent(name, [(found, changes(found.scalar)[kind]) for found in inner], read)
        for depth in sorted({found.depth for found in outer}):
            at = [found for found in outer if found.depth == depth]
            passed += silent(name, [(found, changes(found.scalar)[kind]) for found in at], read)
    assert len(rows) > 10
    assert passed == []


@pytest.mark.parametrize("name", IDS)
def test_no_key_is_misspelled_silently(name: str, read: Reader) -> None:
    keys = [found for found in scalars(sound(name).source) if found.role == "key"]
    passed = []
    for depth in sorted({found.depth for found in keys}):
        at = [(found, f"{found.scalar}x") for found in keys if found.depth == depth]
        passed += silent(name, at, read)
    assert len(keys) > 100
    assert passed == []


@pytest.mark.parametrize("name", IDS)
def test_no_line_disappears_silently(name: str, read: Reader) -> None:
    """Every fourth line of each file, alone; a line without content, an empty list or ``null``, says nothing."""
    lines = sound(name).source.text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if zlib.crc32(line.encode()) % 4:
            continue
        problems, listed = read(name, "".join(lines[:number] + lines[number + 1 :]))
        empty = not line.strip() or line.lstrip().startswith("#") or line.rstrip().endswith((": []", ": null"))
        assert bool(problems or listed) != empty, line


@pytest.mark.parametrize("name", IDS)
def test_one_change_alone_is_pointed_at(name: str, read: Reader) -> None:
    """A change that is refused is refused at its own line, or at the line of what it contradicts in the same part."""
    text = sound(name).source.text
    for found in scalars(sound(name).source):
        if found.role == "key" or zlib.crc32(f"{found.part}{found.field}".encode()) % 12:
            continue
        for new in list(changes(found.scalar).values())[:2]:
            changed, _ = spliced(text, [(found.scalar, new)])
            problems, listed = read(name, changed)
            line = text.count("\n", 0, found.scalar.start)
            here = any(changed.count("\n", 0, problem.start) == line for problem in problems)
            assert here or any(map(found.named_by, listed)), (found, new)


@pytest.mark.parametrize("name", IDS)
def test_layout_and_comments_are_no_difference(name: str, read: Reader) -> None:
    lines = sound(name).source.text.splitlines()
    other = "\n\n".join(line for line in lines if not line.lstrip().startswith("#"))
    assert read(name, f"# Bản chép lại\n{other}\n") == ((), [])


@pytest.mark.parametrize("position", [0.2, 0.5, 0.8])
def test_the_commands_say_so_too(
    position: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "criteria").mkdir()
    monkeypatch.chdir(tmp_path)
    source = sound("qd25-2021").source
    values = [found for found in scalars(source) if found.role == "value" and "more" in changes(found.scalar)]
    found = values[int(position * len(values))]
    text, _ = spliced(source.text, [(found.scalar, changes(found.scalar)["more"])])
    (tmp_path / "criteria" / "qd25-2021.yaml").write_text(text, encoding="utf-8")
    code = main(["criteria", "check", "qd25-2021", "--output-format", "json"])
    refused = json.loads(capsys.readouterr().out)["findings"]
    assert (code == 1) == bool(refused)
    assert main(["criteria", "diff", "qd25-2021", "--format", "json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["differences"]
    assert (listed["table"], listed["id"], listed["field"]) == (*found.part, ".".join(found.field))
