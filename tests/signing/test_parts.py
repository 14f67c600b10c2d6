"""A digest is about meaning: layout never changes it, every value does, and its part is named."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime import Regime, load_regimes
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.schema import read
from ctcpl_cli.signing.parts import SIGNERS, Parts, changed, digest, parts_of
from ctcpl_cli.source import read_source

SAMPLE = Path(__file__).parents[2] / "dossiers/lai-chau/thanh-pho-lai-chau/2024/phuong-tan-phong.yaml"
TEXT = SAMPLE.read_text(encoding="utf-8")
REGIME = load_regimes(None).by_id["qd25-2021"]
NUMBER = re.compile(r"(?<=: )([0-9]+(?:\.[0-9]+)?)(?=\n)")
VALUES = [match.span(1) for match in NUMBER.finditer(TEXT, TEXT.index("\nindicators:"))]


def parts(text: str, signer: str = "council", files: dict[str, str | None] | None = None) -> Parts:
    data, _ = read(Dossier, read_source("a.yaml", text.encode()))
    assert data is not None
    return parts_of(data, REGIME, files or {}, next(name for name in SIGNERS if name == signer))


SIGNED = parts(TEXT)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_comments_blank_lines_quotes_and_zeros_change_nothing(data: st.DataObject) -> None:
    lines = TEXT.splitlines(keepends=True)
    at = data.draw(st.sampled_from([n for n, line in enumerate(lines) if line[:1] not in " -#\n"]))
    lines.insert(at, data.draw(st.sampled_from(["# ghi chú\n", "\n", "   \n"])))
    text = "".join(lines)
    start, end = data.draw(st.sampled_from(VALUES))
    number = TEXT[start:end]
    zero = [f"{number}0"] if "." in number else []
    other = data.draw(st.sampled_from([f'"{number}"', f"'{number}'", *zero]))
    moved = text.find(TEXT[max(0, start - 30) : end + 1])
    if moved >= 0:
        cut = moved + start - max(0, start - 30)
        text = text[:cut] + other + text[cut + len(number) :]
    assert digest(parts(text)) == digest(SIGNED)


def test_the_order_of_rows_and_keys_changes_nothing_but_where_it_means_something() -> None:
    head, _, rest = TEXT.partition("leaders:\n")
    leaders, _, after = rest.partition("\nevidence:\n")
    assert digest(parts(f"leaders:\n{leaders}\n{head}\nevidence:\n{after}")) == digest(SIGNED)


@given(st.sampled_from(VALUES), st.integers(1, 9))
@settings(max_examples=80, deadline=None)
def test_any_other_number_changes_the_digest_and_names_its_part(span: tuple[int, int], more: int) -> None:
    start, end = span
    text = f"{TEXT[:start]}{more}{TEXT[start:end]}{TEXT[end:]}"
    now = parts(text)
    found = changed(SIGNED, now)
    assert len(found) == 1
    assert digest(now) != digest(SIGNED)
    section = re.findall(r"^(\w+):", TEXT[:start], re.MULTILINE)[-1]
    assert found[0].startswith(section if section != "appraisal" else "appraisal/")


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("name: Tân Phong", "name: Tân Phông", "unit"),
        ("year: 2024", "year: 2023", "year"),
        ("sanctions: []", "sanctions: [{post: other}]", "leaders"),
        ("leaders:\n  sanctions: []\n", "", "leaders"),
        ("leaders:\n  sanctions: []\n", "leaders: {}\n", "leaders"),
        ("regime: qd25-2021", "regime: khac", "regime"),
    ],
)
def test_each_part_is_named(old: str, new: str, part: str) -> None:
    assert TEXT.count(old) == 1
    assert changed(SIGNED, parts(TEXT.replace(old, new))) == [part]


LAW = REGIME.source.text
SHARE = "kind: criterion_share_min, value: 50"


def under(text: str) -> Parts:
    """What the sample says under a regime with another text."""
    regime = Regime(*read(RegimeFile, source := read_source("r.yaml", text.encode()))[:1], source, packaged=False)
    data, _ = read(Dossier, read_source("a.yaml", TEXT.encode()))
    assert data is not None
    return parts_of(data, regime, {}, "council")


def test_a_number_of_the_regime_counts_and_not_who_saw_it() -> None:
    assert LAW.count(SHARE) == 1
    assert under(LAW) == SIGNED
    seen = re.sub(r"verified: \[[^]]*\]", "verified: []", LAW)
    assert seen != LAW
    assert under(seen) == SIGNED
    assert changed(SIGNED, under(LAW.replace(SHARE, SHARE.replace("50", "51")))) == ["regime"]


def test_the_commune_does_not_sign_the_appraisal() -> None:
    assert not [name for name in parts(TEXT, "commune") if name.startswith("appraisal")]
    assert [name for name in SIGNED if name.startswith("appraisal")]


def test_the_content_of_a_file_counts() -> None:
    text = TEXT.replace("\nevidence:\n", "\nevidence:\n  - {id: x, file: a.pdf}\n")
    before, after = (parts(text, files={"a.pdf": value}) for value in ("0" * 64, None))
    assert changed(before, after) == ["evidence/x"]


def test_a_row_without_id_does_not_hide_behind_the_id_of_another() -> None:
    text = TEXT.replace("\nevidence:\n", '\nevidence:\n  - {title: Một}\n  - {id: "1", title: Hai}\n')
    assert changed(parts(text), parts(text.replace("title: Một", "title: Ba"))) == ["evidence/1"]
    assert changed(parts(text), parts(text.replace("title: Hai", "title: Ba"))) == ["evidence/1"]
