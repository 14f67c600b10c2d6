"""Regime files: how they are found, replaced and refused, and how they cite the law."""

import re
from pathlib import Path

import pytest

from ctcpl_cli.assess import conditions
from ctcpl_cli.regime import Regime, RegimeText, load_regimes, read_regime
from ctcpl_cli.regime import regimes as regimes_module
from ctcpl_cli.regime.consistency import problems
from ctcpl_cli.regime.heads import head_of, packaged_head, packaged_sources
from ctcpl_cli.regime.loading import packaged_text
from ctcpl_cli.regime.models import RegimeFile, Rule
from ctcpl_cli.regime.rules import RULES
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source
from tests.robustness.mutations import mutate

PACKAGED = Path(__file__).parents[2] / "criteria" / "qd25-2021.yaml"
TEXT = PACKAGED.read_text(encoding="utf-8")
NEXT = re.sub(r"(?m)^not_assessed:\n(?:  .*\n)+", "", TEXT.replace("id: qd25-2021", "id: next", 1))


@pytest.fixture(scope="module")
def qd25() -> Regime:
    return load_regimes(None).by_id["qd25-2021"]


def _write(root: Path, text: str, name: str = "own.yaml") -> None:
    (root / "criteria").mkdir(exist_ok=True)
    (root / "criteria" / name).write_text(text, encoding="utf-8")


def test_a_workspace_without_regimes_has_the_packaged_ones(tmp_path: Path) -> None:
    regimes = load_regimes(tmp_path)
    assert regimes.by_id["qd25-2021"].packaged
    assert not regimes.broken


def test_a_regime_of_the_workspace_replaces_the_packaged_one(tmp_path: Path) -> None:
    _write(tmp_path, TEXT.replace("value: 80", "value: 85"))
    regimes = load_regimes(tmp_path)
    assert not regimes.by_id["qd25-2021"].packaged
    assert regimes.by_id["qd25-2021"].file.conditions[0].value == 85
    assert [text.packaged for text in regimes.texts if text.id == "qd25-2021"] == [False]


def test_a_broken_regime_of_the_workspace_replaces_it_too(tmp_path: Path) -> None:
    _write(tmp_path, TEXT.replace("value: 80", "value: 800"))
    regimes = load_regimes(tmp_path)
    assert regimes.broken == {"qd25-2021"}
    assert "qd25-2021" not in regimes.by_id


@pytest.mark.parametrize(
    ("text", "known_as"), [("id: 'a-1'\nx: [", "a-1"), ("# id: b\nx: [", "own"), ("\nid: c # d\n&", "c")]
)
def test_the_id_of_an_unreadable_regime(tmp_path: Path, text: str, known_as: str) -> None:
    _write(tmp_path, text)
    assert load_regimes(tmp_path).broken == {known_as}


def test_two_broken_files_of_one_regime_leave_none_usable(tmp_path: Path) -> None:
    _write(tmp_path, TEXT, "a.yaml")
    _write(tmp_path, TEXT.replace("value: 80", "value: 800"), "b.yaml")
    assert load_regimes(tmp_path).get("qd25-2021") is None


@pytest.mark.parametrize(
    ("year", "kind", "found"),
    [
        (2016, "xa", None),
        (2017, "xa", "qd619-2017"),
        (2021, "thi_tran", "qd619-2017"),
        (2022, "xa", "qd25-2021"),
        (2024, "phuong", "qd25-2021"),
        (2025, "xa", None),
        (2026, "dac_khu", "qd27-2025"),
        (2040, "xa", "qd27-2025"),
        (2021, "dac_khu", None),
        (2024, "thanh_pho", "huyen-qd1723-2022"),
        (2025, "thanh_pho", None),
    ],
)
def test_the_regime_of_a_year(year: int, kind: str, found: str | None) -> None:
    regime = load_regimes(None).of_year(year, kind)
    assert (regime.id if regime else None) == found


def test_a_regime_without_last_year_is_in_force(tmp_path: Path) -> None:
    _write(tmp_path, NEXT.replace("from: 2022, to: 2024", "from: 2030"))
    regimes = load_regimes(tmp_path)
    governing = [regimes.of_year(year) for year in (2029, 2030, 2099)]
    assert [regime.id if regime else None for regime in governing] == ["qd27-2025", "next", "next"]


def test_clause_and_text_are_inherited_and_what_was_seen_is_not(qd25: Regime) -> None:
    assert str(qd25.cite("2.4.1")) == "Phụ lục I, tiêu chí 2, chỉ tiêu 4, Thông tư số 09/2021/TT-BTP"
    assert str(qd25.cite("1.1.1")) == "Phụ lục I, tiêu chí 1, chỉ tiêu 1, nội dung 1, Thông tư số 09/2021/TT-BTP"
    assert str(qd25.cite_step("submit")) == "Điều 5 khoản 2, Quyết định số 25/2021/QĐ-TTg"
    assert qd25.seen(qd25.indicators["2.5"], "bands.80")
    assert not qd25.seen(qd25.indicators["2.5"], "bands.100")
    assert not qd25.seen(qd25.rule_nodes["2.4.1"], "name")
    assert str(qd25.cite("9.9")) == ""


def test_every_criterion_adds_up_to_one_hundred(qd25: Regime) -> None:
    assert [criterion.max for criterion in qd25.file.criteria] == [10, 30, 15, 20, 25]
    assert len(qd25.indicators) == 20


def test_every_key_of_a_rule_belongs_to_some_kind() -> None:
    keys = set(Rule.key_names()) - {"kind"}
    assert {key for module in RULES.values() for key in module.FIELDS} == keys


@pytest.mark.parametrize("kind", sorted(RULES))
def test_every_kind_of_rule_can_be_written_and_carried_out(kind: str) -> None:
    text = TEXT.replace("rule: {kind: met}", f"rule: {{kind: {kind}}}")
    assert "not_one_of" not in read_text(text)


@pytest.mark.parametrize("kind", sorted(conditions._KINDS))
def test_every_kind_of_condition_is_judged(kind: str) -> None:
    assert "not_one_of" not in read_text(TEXT.replace("kind: no_leader_sanction", f"kind: {kind}"))


def test_a_kind_of_condition_that_nobody_can_judge_is_refused() -> None:
    assert "not_one_of" in read_text(TEXT.replace("kind: no_leader_sanction", "kind: half_of_all"))


@pytest.mark.parametrize("name", [place.stem for place in sorted(PACKAGED.parent.glob("*.yaml"))])
def test_mutated_regimes_never_raise(tmp_path: Path, name: str) -> None:
    place = tmp_path / "regime.yaml"
    sound = PACKAGED.with_stem(name).read_text(encoding="utf-8")
    for seed in range(150):
        place.write_text(mutate(sound, seed), encoding="utf-8", errors="surrogatepass")
        text = read_regime(place, "regime.yaml")
        assert all(0 <= problem.start <= problem.end <= len(text.source.text) for problem in text.problems)


def read_text(text: str) -> set[str]:
    """The kinds of problems of a text."""
    data, found = read(RegimeFile, read_source("regime.yaml", text.encode()))
    assert data is not None
    return {problem.kind for problem in [*found, *problems(data)]}


@pytest.mark.parametrize(
    ("years", "usable"),
    [
        ("{from: 2010, to: 2016}", True),
        ("{from: 2010, to: 2017}", False),
        ("{from: 2021, to: 2021}", False),
        ("{from: 2024, to: 2025}", False),
        ("{from: 2025, to: 2025}", True),
        ("{from: 2010}", True),
        ("{from: 2022}", False),
        ("{from: 2026, to: 2030}", False),
        ("{from: 2027, to: 2027}", True),
        ("{from: 2027}", True),
    ],
)
def test_years_that_two_regimes_claim_are_refused(tmp_path: Path, years: str, usable: bool) -> None:
    _write(tmp_path, NEXT.replace("{from: 2022, to: 2024}", years))
    assert ("next" in load_regimes(tmp_path).by_id) is usable


def test_a_regime_without_an_end_gives_way_to_a_later_one(tmp_path: Path) -> None:
    _write(tmp_path, NEXT.replace("{from: 2022, to: 2024}", "{from: 2015}"))
    _write(tmp_path, NEXT.replace("id: next", "id: later").replace("{from: 2022, to: 2024}", "{from: 2027}"), "b.yaml")
    regimes = load_regimes(tmp_path)
    years = (2014, 2016, 2017, 2021, 2024, 2025, 2026, 2027, 2030)
    chosen = [regime.id if (regime := regimes.of_year(year)) else None for year in years]
    assert chosen == [
        None, "next", "qd619-2017", "qd619-2017", "qd25-2021", "next", "qd27-2025", "later", "later",
    ]  # fmt: skip


def test_a_year_that_the_workspace_opens_has_the_regime_it_names() -> None:
    regimes = load_regimes(None, {2025: "qd25-2021"})
    opened, closed = regimes.get("qd25-2021"), regimes.get("qd27-2025")
    assert opened is not None and closed is not None
    assert regimes.of_year(2025) is opened
    assert regimes.of_year(2025, "dac_khu") is None
    assert regimes.governs(opened, 2025) and not regimes.governs(closed, 2025)
    assert regimes.not_assessed(2025) is None
    found = load_regimes(None).not_assessed(2025)
    assert found is not None and (found[0].id, found[1].year) == ("qd25-2021", 2025)
    assert [load_regimes(None).not_assessed(year) for year in (2021, 2024, 2026)] == [None, None, None]


def test_the_heads_of_packaged_files_are_those_of_their_text() -> None:
    for text in load_regimes(None).texts:
        assert packaged_head(text.place) == head_of(text) is not None
        assert text.id == text.place.stem
        assert text.data is not None
        cited = {name: (str(row.title), row.date) for name, row in packaged_sources(text.place).items()}
        assert cited == {name: (str(row.title), row.date) for name, row in text.data.sources.items()} != {}


def test_asking_for_one_regime_reads_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    read_files: list[str] = []

    def reading(place: Path) -> RegimeText:
        read_files.append(place.stem)
        return packaged_text(place)

    monkeypatch.setattr(regimes_module, "packaged_text", reading)
    regimes = load_regimes(None)
    assert regimes.get("qd25-2021") is not None
    assert regimes.get("nothing") is None
    assert regimes.of_year(2018) is not None
    assert {text.title for text in regimes.sources()} > {"Quyết định số 27/2025/QĐ-TTg"}
    assert read_files == ["qd25-2021", "qd619-2017"]


def test_a_file_whose_name_is_not_its_id_is_used(tmp_path: Path) -> None:
    _write(tmp_path, NEXT.replace("{from: 2022, to: 2024}", "{from: 2030}"))
    text = load_regimes(tmp_path).own[0]
    assert [problem.kind for problem in text.problems] == ["name_not_id"] and text.usable


def test_a_regime_without_an_end_no_longer_governs_where_a_later_one_does(tmp_path: Path) -> None:
    later = NEXT.replace("{from: 2022, to: 2024}", "{from: 2028}")
    _write(tmp_path, later.replace("unit_kinds: [xa, phuong, thi_tran]", "unit_kinds: [xa]"))
    regimes = load_regimes(tmp_path)
    of_2026 = regimes.get("qd27-2025")
    assert of_2026 is not None
    governs = {(year, kind): regimes.governs(of_2026, year, kind) for year in (2027, 2028) for kind in ("xa", "phuong")}
    assert governs == {(2027, "xa"): True, (2027, "phuong"): True, (2028, "xa"): False, (2028, "phuong"): True}


def test_a_later_regime_with_errors_is_not_replaced_by_the_one_before(tmp_path: Path) -> None:
    broken = NEXT.replace("{from: 2022, to: 2024}", "{from: 2028}").replace("value: 80", "value: 800")
    _write(tmp_path, broken)
    regimes = load_regimes(tmp_path)
    of_2026 = regimes.get("qd27-2025")
    assert of_2026 is not None
    assert regimes.of_year(2027) is of_2026 and regimes.of_year(2028) is None
    assert regimes.governs(of_2026, 2027) and not regimes.governs(of_2026, 2028)


def test_a_file_of_a_packaged_name_hides_the_packaged_one_even_under_a_wrong_id(tmp_path: Path) -> None:
    _write(tmp_path, TEXT.replace("id: qd25-2021", "id: qd25-2012").replace("value: 80", "value: 85"), PACKAGED.name)
    regimes = load_regimes(tmp_path)
    assert regimes.get("qd25-2021") is None
    assert {"years_overlap", "name_not_id"} == {problem.kind for problem in regimes.own[0].problems}
    assert {"qd25-2021", "qd25-2012"} == regimes.broken


UNKNOWN_MAXIMUM = """ctcpl: 1
id: demo
title: demo
years: {{from: 2040}}
method: points
unit_kinds: [xa]
criteria:
  - id: "1"
    name: first
    max: 10
    indicators:
      - {{id: "1.1", name: a, max: {first}, rule: {{kind: declared}}}}
      - {{id: "1.2", name: b, max: 6, rule: {{kind: declared}}}}
      - {{id: "1.3", name: c, max: null, rule: {{kind: declared}}}}
"""


@pytest.mark.parametrize(("first", "found"), [("3", set()), ("4", set()), ("5", {"sum_not_max"})])
def test_known_maxima_are_not_above_while_another_is_unknown(first: str, found: set[str]) -> None:
    assert read_text(UNKNOWN_MAXIMUM.format(first=first)) == found
