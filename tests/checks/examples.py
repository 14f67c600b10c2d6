"""Example files of checks: ``<CODE>/bad*.yaml`` has the mistake at the stated places, ``<CODE>/good*.yaml`` has not."""

from pathlib import Path
from typing import Any

Place = tuple[int, int, int, int]


def names(folder: Path, start: str) -> list[str]:
    """The examples below a folder whose names begin so, as ``CODE/name.yaml``."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.glob(f"*/{start}*.yaml"))


def places(found: list[dict[str, Any]], code: str) -> list[Place]:
    """Where findings of one code stand."""
    keys = ("line", "column", "end_line", "end_column")
    return [tuple(row[key] for key in keys) for row in found if row["code"] == code]  # type: ignore[misc]
