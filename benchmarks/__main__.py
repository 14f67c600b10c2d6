"""``python -m benchmarks``: every comparison, one row each."""

from benchmarks import documents, startup
from benchmarks.timing import table

table([*startup.rows(), *documents.rows()])
