"""Regime files: how they are found, replaced and refused, and how they cite the law."""

from pathlib import Path

import pytest

from ctcpl_cli.assess import conditions
from ctcpl_cli.regime import Regime, load_regimes, read_regime
from ctcpl_cli.regime.consistency import problems
from ctcpl_cli.regime.models import RegimeFile, Rule
from ctcpl_cli.regime.rules import RULES
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source
from tests.robustness.mutations import mutate

PACKAGED = Path(__file__).parents[2] / "criteria" / "qd25-2021.yaml"
TEXT = PACKAGED.read_text(encoding="utf-8")


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
    assert [text.id for text in regimes.texts] == ["qd25-2021"]


def test_a_broken_regime_of_the_workspace_replaces_it_too(tmp_path: Path) -> None:
    _write(tmp_path, TEXT.replace("value: 80", "value: 800"))
    regimes = load_regimes(tmp_path)
    assert regimes.broken == {"qd25-2021"}
    assert not regimes.by_id


@pytest.mark.parametrize(
    ("text", "known_as"), [("id: 'a-1'\nx: [", "a-1"), ("# id: b\nx: [", "own"), ("\nid: c # d\n&", "c")]
)
def test_the_id_of_an_unreadable_regime(tmp_path: Path, text: str, known_as: str) -> None:
    _write(tmp_path, text)
    assert load_regimes(tmp_path).broken == {known_as}


def test_two_broken_files_of_one_regime_leave_none_usable(tmp_path: Path) -> None:
    _write(tmp_path, TEXT, "a.yaml")
    _write(tmp_path, TEXT.replace("value: 80", "value: 800"), "b.yaml")
    assert not load_regimes(tmp_path).by_id


@pytest.mark.parametrize(("year", "found"), [(2021, None), (2022, "qd25-2021"), (2024, "qd25-2021"), (2025, None)])
def test_the_regime_of_a_year(year: int, found: str | None) -> None:
    regime = load_regimes(None).of_year(year)
    assert (regime.id if regime else None) == found


def test_a_regime_without_last_year_is_in_force(tmp_path: Path) -> None:
    _write(tmp_path, TEXT.replace("from: 2022, to: 2024", "from: 2022"))
    regime = load_regimes(tmp_path).of_year(2099)
    assert regime is not None and regime.id == "qd25-2021"


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
    assert "not_one_of" in read_text(TEXT.replace("kind: no_leader_sanction", "kind: indicator_share_min"))


def test_mutated_regimes_never_raise(tmp_path: Path) -> None:
    place = tmp_path / "regime.yaml"
    for seed in range(400):
        place.write_text(mutate(TEXT, seed), encoding="utf-8", errors="surrogatepass")
        text = read_regime(place, "regime.yaml")
        assert all(0 <= problem.start <= problem.end <= len(text.source.text) for problem in text.problems)


def read_text(text: str) -> set[str]:
    """The kinds of problems of a text."""
    data, found = read(RegimeFile, read_source("regime.yaml", text.encode()))
    assert data is not None
    return {problem.kind for problem in [*found, *problems(data)]}


NEXT = TEXT.replace("id: qd25-2021", "id: next")


@pytest.mark.parametrize(
    ("years", "usable"),
    [
        ("{from: 2025, to: 2025}", True),
        ("{from: 2024, to: 2025}", False),
        ("{from: 2020, to: 2021}", True),
        ("{from: 2020, to: 2022}", False),
        ("{from: 2020}", True),
        ("{from: 2022}", False),
        ("{from: 2025}", True),
    ],
)
def test_years_that_two_regimes_claim_are_refused(tmp_path: Path, years: str, usable: bool) -> None:
    _write(tmp_path, NEXT.replace("{from: 2022, to: 2024}", years))
    assert ("next" in load_regimes(tmp_path).by_id) is usable


def test_a_regime_without_an_end_gives_way_to_a_later_one(tmp_path: Path) -> None:
    _write(tmp_path, NEXT.replace("{from: 2022, to: 2024}", "{from: 2020}"))
    _write(
        tmp_path, TEXT.replace("id: qd25-2021", "id: later").replace("{from: 2022, to: 2024}", "{from: 2027}"), "b.yaml"
    )
    regimes = load_regimes(tmp_path)
    chosen = [regime.id if (regime := regimes.of_year(year)) else None for year in (2019, 2021, 2022, 2024, 2025, 2030)]
    assert chosen == [None, "next", "qd25-2021", "qd25-2021", "next", "later"]
