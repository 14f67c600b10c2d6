"""Time two things in turn and compare them pair by pair."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

Run = Callable[[], object]


def command(*arguments: str) -> Run:
    """A run of this interpreter as a process of its own."""
    line = [sys.executable, *arguments]
    return lambda: subprocess.run(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def ratio(ours: Run, other: Run, rounds: int) -> float:
    """Median of ours/other over the rounds, after one warm-up of each."""
    ours()
    other()
    return statistics.median(_seconds(ours) / _seconds(other) for _ in range(rounds))


def _seconds(run: Run) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def row(what: str, ours: Run, other_name: str, other: Run, rounds: int = 9) -> str:
    """One printed row: ``what   12.3x   other``."""
    return f"{what:<48} {ratio(ours, other, rounds):>7.1f}x  {other_name}"


def table(rows: Sequence[str]) -> None:
    """Print the rows under a heading."""
    sys.stdout.write("\n".join(["what".ljust(48) + "    ratio  compared with", *rows]) + "\n")
