"""A thousand damaged files: repairs give back the bytes that stood there and touch what findings cover, no more."""

import random
from collections import Counter

import pytest

from ctcpl_cli.checks import check_file
from ctcpl_cli.fixing import mended, offers
from ctcpl_cli.fixing.offers import REPAIRS
from tests.fixing.accidents import KINDS, damaged
from tests.fixing.cases import FILES, case, text_of

TOTAL, CHUNK = 1000, 100
_FORMS = {
    "as it is": lambda text: text.encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "no last line end": lambda text: text.rstrip("\n").encode(),
}


@pytest.mark.parametrize("first", range(0, TOTAL, CHUNK))
def test_the_repair_gives_back_what_stood_there(first: int) -> None:
    for seed in range(first, first + CHUNK):
        chance = random.Random(seed)
        place = FILES[seed % len(FILES)]
        sound, form = text_of(place), _FORMS[chance.choice(sorted(_FORMS))]
        wrong = damaged(sound, chance, 6)
        found = mended(case(form(wrong.text), place))
        assert (found.after if found else form(wrong.text)) == form(sound), (seed, place.name)
        assert mended(case(form(sound), place)) is None


@pytest.mark.parametrize("first", range(0, TOTAL, CHUNK))
def test_nothing_but_the_characters_of_findings_changes(first: int) -> None:
    for seed in range(first, first + CHUNK):
        chance = random.Random(seed)
        place = FILES[seed % len(FILES)]
        wrong = damaged(text_of(place), chance, 6)
        before = case(wrong.text.encode(), place)
        findings = check_file(before)
        source = before.file.source
        spans = {
            (source.offset(f.span.line, f.span.column), source.offset(f.span.end_line, f.span.end_column))
            for f, repair in zip(findings, offers(before, findings), strict=True)
            if repair is not None
        }
        assert len(spans) == len(wrong.ranges), (seed, place.name)
        for (start, end), touched in zip(sorted(spans), wrong.ranges, strict=True):
            assert start <= touched[0] and touched[1] <= end, (seed, place.name)
            assert "\n" not in wrong.text[start:end]
        found = mended(before)
        assert found is None or {(r.start, r.end) for r in found.rounds[0]} == spans


def test_every_kind_of_accident_and_repair_is_among_them() -> None:
    made: Counter[str] = Counter()
    for seed in range(200):
        place = FILES[seed % len(FILES)]
        found = mended(case(damaged(text_of(place), random.Random(seed), 6).text.encode(), place))
        made.update(repair.code for group in (found.rounds if found else ()) for repair in group)
    assert len(KINDS) == 6
    assert set(made) >= {"CT009", "CT020", "CT042", "CT105", "CT108", "CT115"}
    assert set(made) <= {code for module in REPAIRS for code in module.CODES}
