"""Files with any damage at all: repairs never fail or make a file worse, and a second run has nothing left to do."""

import random

import pytest

from ctcpl_cli.checks import READING
from ctcpl_cli.checks.case import Case
from ctcpl_cli.findings import Severity
from ctcpl_cli.fixing import mended
from ctcpl_cli.fixing.mending import again
from ctcpl_cli.fixing.repair import spliced
from ctcpl_cli.messages import codes
from tests.fixing.accidents import damaged
from tests.fixing.cases import FILES, case, text_of
from tests.robustness.mutations import mutate

TOTAL, CHUNK = 1000, 100


def refused(found: Case) -> int:  # type: ignore[type-arg]
    """How many errors of reading a file has."""
    every = [finding.code for module in READING for finding in module.check(found)]
    return sum(codes.catalogue()[code].severity == Severity.ERROR for code in every)


@pytest.mark.parametrize("first", range(0, TOTAL, CHUNK))
def test_rough_files(first: int) -> None:
    made = 0
    for seed in range(first, first + CHUNK):
        place = FILES[seed % len(FILES)]
        text = damaged(text_of(place), random.Random(seed), 4).text
        before = case(mutate(text, seed).encode("utf-8", "surrogatepass"), place)
        found = mended(before, on_request=seed % 2 == 0)
        if found is None:
            continue
        made += 1
        after = before
        for repairs in found.rounds:
            after = again(after, spliced(after.file.source.text, repairs))
        assert after.file.source.text.encode() == found.after.removeprefix(b"\xef\xbb\xbf")
        assert refused(after) <= refused(before), seed
        assert mended(case(found.after, place), on_request=seed % 2 == 0) is None, seed
    assert made > CHUNK // 4
