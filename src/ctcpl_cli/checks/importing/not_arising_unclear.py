"""What a task that did not arise gives is not certain.

The rule stands in brackets in the head of the indicator: `(Trong nam danh gia khong co ... duoc tinh 03 diem)`. Here
it gives more than the maximum, several numbers or none.

Compare the form with the circular.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.importing.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT766"
KIND = "not_arising_unclear"


def check(found: Found) -> Iterator[Finding]:
    """Each doubt of this kind."""
    yield from found.reported(KIND, CODE)
