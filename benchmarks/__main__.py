"""``python -m benchmarks``: every comparison, one row each."""

from benchmarks import startup
from benchmarks.timing import table

table([*startup.rows()])
