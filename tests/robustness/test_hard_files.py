"""Files made to break the program, through the command: findings soon, and those of the other files all the same."""

import time
from pathlib import Path

import pytest

from ctcpl_cli.source import MAX_BYTES
from tests.checks.conftest import Findings, findings

__all__ = ["findings"]

HARD = {
    "nulls": b"\x00" * (MAX_BYTES - 1),
    "nulls apart": b"a\x00b" * (MAX_BYTES // 3),
    "brackets": b"ctcpl: 1\nunit: " + b"[" * 20_000,
    "braces": b"ctcpl: 1\nunit: " + b"{a: " * 20_000,
    "large": b"ctcpl: 1\n" + b"# x\n" * (MAX_BYTES // 4),
    "full": b"ctcpl: 1\n" + b"#\n" * (MAX_BYTES // 2 - 10),
    "unknown keys": b"".join(b"key%d: 1\n" % number for number in range(20_000)),
    "one long line": b"ctcpl: 1\nregime: " + b"a" * (MAX_BYTES - 20),
    "surrogate": b"ctcpl: \xed\xa0\x80\n",
    "utf-16": "ctcpl: 1\n".encode("utf-16"),
    "empty": b"",
}


@pytest.mark.parametrize("name", HARD)
def test_a_hard_file(findings: Findings, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "dossiers"
    folder.mkdir()
    (folder / "hard.yaml").write_bytes(HARD[name])
    (folder / "other.yaml").write_bytes(b"ctcpl: 1\nyear: x\n")
    begun = time.perf_counter()
    found = findings(folder)
    assert time.perf_counter() - begun < 20
    assert any(row["path"] == "dossiers/hard.yaml" and row["severity"] == "error" for row in found)
    assert any(row["path"] == "dossiers/other.yaml" and row["code"] == "CT107" for row in found)
