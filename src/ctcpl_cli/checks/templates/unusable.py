"""A Word template that cannot be used.

No document can be written from it: a tag is not closed or not written correctly, a block opens and closes in different
places, a tag does what no template may do (fetch another file, reach into the program), or the file is no Word file.

Open the template in Word, go to the table, row and paragraph named, and correct that tag. Where nothing helps, take the
packaged template again with ``ctcpl templates export``.
"""

from collections.abc import Iterator

from ctcpl_cli.checks.templates.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT901"


def check(found: Found) -> Iterator[Finding]:
    """One finding for each mistake."""
    for span, sentence in found.mistakes:
        yield found.finding(CODE, span, sentence=sentence)
