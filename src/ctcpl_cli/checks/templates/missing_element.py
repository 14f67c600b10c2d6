"""A template lacks an element that its official document must carry.

Decree 30/2020/ND-CP, article 8, names the elements of every official document: the national name and motto, the issuing
body, number and symbol, place and date, the signature, the recipients. The packaged template of the same name carries
the element; this one, changed by hand, does not, so its documents would be returned by the registrar.

Put the element back in Word, or start again from the packaged template (``ctcpl templates export``).
"""

from collections.abc import Iterator

from ctcpl_cli.checks.templates.found import Found
from ctcpl_cli.findings import Finding

CODE = "CT903"


def check(found: Found) -> Iterator[Finding]:
    """One finding for each element."""
    for element in found.missing:
        yield found.finding(CODE, element=element)
