"""Places that an example states in its first line: ``# expect: 12:7-12:9, 13:1-13:4`` (line:column to line:column)."""

from pathlib import Path

from tests.checks.examples import Place


def stated_places(example: Path) -> list[Place]:
    """The places, in written order."""
    first = example.read_text(encoding="utf-8").splitlines()[0]
    ranges = first.removeprefix("# expect: ").replace("-", ":").split(", ")
    return [tuple(int(number) for number in place.split(":")) for place in ranges]  # type: ignore[misc]
