"""The packaged regimes as law: their structure, and which numbers count as seen. The lists are written by hand."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.regime import Regime, load_regimes
from ctcpl_cli.regime.models import Condition, Criterion, Item, Linked, Source, Step

ROOT = Path(__file__).parents[2]

INDICATORS = {
    "qd619-2017": [3, 5, 9, 3, 5],
    "qd25-2021": [2, 6, 3, 5, 4],
    "qd27-2025": [3, 7, 4],
    "huyen-qd1723-2022": [5],
}
MAXIMA = {
    "qd619-2017": [15, 30, 25, 10, 20],
    "qd25-2021": [10, 30, 15, 20, 25],
    "qd27-2025": [None, None, None],
    "huyen-qd1723-2022": [100],
}
UNSEEN_MAXIMA = {
    "qd619-2017": "1.2 1.3 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 4.1 4.2 5.1 5.2 5.3 5.4 5.5",
    "huyen-qd1723-2022": "1.1 1.2 1.3 1.4 1.5",
}
"""Maxima that no note gives: the file says ``null``."""
SEEN = {
    "qd619-2017": {
        "1": "name max", "2": "name max", "3": "name max", "4": "name max", "5": "name max",
        "1.1": "name max", "1.1.1": "max not_arising", "1.2": "name",
        "2.2.3": "max", "2.2.4": "max options", "2.3": "name max numerator denominator",
        "2.4": "name max not_arising", "2.5": "name max", "3.8": "name", "4.2": "name", "4.3": "max", "5.5": "name",
        "each_criterion": "value", "total": "value", "officers": "kind who from_level",
        "posting": "working_days", "submit": "before", "authority": "level", "council": "name", "18.5": "name kind",
    },
    "qd25-2021": {
        "1": "name max", "2": "name max", "3": "name", "4": "name", "5": "name",
        "1.1": "name max not_arising", "1.1.1": "name max options", "1.1.2": "name max options", "1.2": "name max",
        "2.1": "name", "2.2": "name", "2.3": "name", "2.4": "name", "2.6": "name",
        "2.5": "name numerator denominator bands.80 bands.70 bands.50 bands.0",
        "3.1": "name", "3.2": "name", "3.3": "name",
        "4.1": "name", "4.2": "name", "4.3": "name", "4.4": "name", "4.5": "name",
        "5.1": "name", "5.2": "name", "5.3": "name", "5.4": "name", "5.4.period": "from to",
        "total": "value", "each_criterion": "value", "leaders": "kind",
        "posting": "days times", "submit": "before", "supplement": "working_days", "invitation": "working_days",
        "recognise": "before", "announce": "working_days", "report_province": "before", "report_ministry": "before",
        "authority": "level", "council": "name quorum", "18.4": "kind", "16.1": "name", "9.5": "name kind",
    },
    "qd27-2025": {
        "1": "name", "2": "name", "3": "name", "1.1": "name", "1.2": "name", "1.3": "name",
        "2.1": "name", "2.4": "name", "2.6": "name", "2.7": "name", "3.1": "name", "3.2": "name", "10": "name",
    },
    "huyen-qd1723-2022": {
        "1": "max", "1.1": "name", "1.2": "name", "1.3": "name", "1.4": "name", "1.5": "name",
        "1.1.period": "from to", "1.2.period": "from to", "1.3.period": "from to", "1.4.period": "from to",
        "1.5.period": "from to",
        "communes": "kind", "total": "value", "each_indicator": "value", "leaders": "kind",
        "9.6": "kind", "9.4": "kind",
    },
}  # fmt: skip
"""By regime and node: what somebody has seen in the law. Whatever is missing here is a working value."""


@pytest.fixture(scope="module", params=sorted(INDICATORS))
def regime(request: pytest.FixtureRequest) -> Regime:
    return load_regimes(None).by_id[request.param]


def _nodes(regime: Regime) -> Iterator[Criterion | Item]:
    for criterion in regime.file.criteria:
        yield criterion
        for indicator in criterion.indicators:
            yield indicator
            yield from indicator.items


def _sources(regime: Regime) -> Iterator[tuple[str, Source | None]]:
    file = regime.file
    for node in _nodes(regime):
        yield str(node.id), node.source
        if isinstance(node, Item) and node.period is not None:
            yield f"{node.id}.period", node.period.source
    rows: list[Condition | Step | Linked] = [*file.conditions, *file.procedure, *file.linked]
    for row in rows:
        yield str(row.id), row.source
    if file.authority is not None:
        yield "authority", file.authority.source
    if file.council is not None:
        yield "council", file.council.source


def test_what_counts_as_seen_is_what_the_list_says(regime: Regime) -> None:
    seen = {name: set(source.verified) for name, source in _sources(regime) if source is not None and source.verified}
    assert seen == {name: set(fields.split()) for name, fields in SEEN[regime.id].items()}


def test_criteria_and_indicators_are_as_many_as_the_law_has(regime: Regime) -> None:
    assert [len(criterion.indicators) for criterion in regime.file.criteria] == INDICATORS[regime.id]
    assert [criterion.max for criterion in regime.file.criteria] == MAXIMA[regime.id]


def test_points_add_up_to_a_hundred(regime: Regime) -> None:
    assert regime.total_max == (None if regime.file.method == "all_met" else 100)


def test_maxima_nobody_has_seen_are_not_invented(regime: Regime) -> None:
    unknown = [str(i.id) for i in regime.file.indicators() if i.max is None and regime.file.method == "points"]
    assert unknown == UNSEEN_MAXIMA.get(regime.id, "").split()
    for indicator in regime.file.indicators():
        if str(indicator.id) in unknown:
            assert indicator.rule is not None and indicator.rule.kind == "declared"


def test_names_are_written_out(regime: Regime) -> None:
    for node in _nodes(regime):
        assert not {"QPPL", "PBGDPL", "TTHC", "UBND", "HĐND", "TCPL"} & set(str(node.name).split()), node.name
        assert "…" not in str(node.name) or not regime.seen(node, "name"), node.name


def test_every_year_has_one_regime_for_communes_and_2025_has_none() -> None:
    regimes = load_regimes(None)
    governing = {year: regimes.of_year(year, "xa") for year in range(2016, 2028)}
    assert {year: found.id if found else None for year, found in governing.items()} == {
        2016: None,
        **dict.fromkeys(range(2017, 2022), "qd619-2017"),
        **dict.fromkeys(range(2022, 2025), "qd25-2021"),
        2025: None,
        **dict.fromkeys(range(2026, 2028), "qd27-2025"),
    }
    district = [year for year in range(2016, 2028) if regimes.of_year(year, "thi_xa")]
    assert district == [2022, 2023, 2024]


def test_the_pass_mark_of_2017_goes_by_class_and_those_later_do_not() -> None:
    regimes = load_regimes(None).by_id
    marks = {
        name: {str(c.id): c.value for c in regimes[name].file.conditions if c.kind == "total_min"}
        for name in INDICATORS
    }
    assert marks == {
        "qd619-2017": {"total": {"I": 90, "II": 80, "III": 70}},
        "qd25-2021": {"total": 80},
        "qd27-2025": {},
        "huyen-qd1723-2022": {"total": 90},
    }


def test_levels_of_2026_come_from_software_and_none_counts_as_seen() -> None:
    regime = load_regimes(None).by_id["qd27-2025"]
    levels = {name: node.rule.at_least for name, node in regime.rule_nodes.items() if node.rule and node.rule.at_least}
    all_of_them = "1.1 1.2 1.3 2.2 2.3 2.4.2 2.6.2 2.6.3 2.7.2 3.1.1 3.1.2 3.2.1 3.3 3.4.3 3.4.4"
    assert levels == {"2.5": 1, "3.2.2": 80} | dict.fromkeys(all_of_them.split(), Decimal(100))
    assert not [name for name in levels if regime.seen(regime.rule_nodes[name], "at_least")]


def test_indicators_of_a_programme_end_with_it() -> None:
    regimes = load_regimes(None).by_id.values()
    spans = {str(row.id): (row.years.first, row.years.last) for r in regimes for row in r.file.linked if row.years}
    assert spans == {"18.5": (2016, 2020), "10": (2026, 2030)}


def test_2025_is_said_to_be_no_normal_year() -> None:
    (row,) = load_regimes(None).by_id["qd25-2021"].file.not_assessed
    assert row.year == 2025 and row.note
    assert row.source is not None and not row.source.verified


def _scored(capsys: pytest.CaptureFixture[str], *places: str) -> dict[str, Any]:
    assert main(["score", "--format", "json", *(str(ROOT / "dossiers" / place) for place in places)]) == 0
    rows = json.loads(capsys.readouterr().out, parse_float=Decimal)["dossiers"]
    return {row["unit"]["name"]: row for row in rows}


def test_two_real_results_of_2017_come_out_to_the_hundredth(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _scored(capsys, "binh-duong/huyen-bau-bang/2017")
    real = {
        "Lai Uyên": (Decimal("95.45"), ["15", "29.63", "21.25", "9.57", "20"]),
        "Trừ Văn Thố": (Decimal("95.20"), ["15", "28.7", "21.5", "10", "20"]),
    }
    for name, (total, criteria) in real.items():
        assert rows[name]["points"] == total
        assert [c["points"] for c in rows[name]["criteria"]] == [Decimal(points) for points in criteria]
        assert rows[name]["verdict"] == "pass"


def test_the_round_of_2017_passes_by_class_and_fails_by_each_condition(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _scored(capsys, "binh-duong/huyen-bau-bang/2017")
    broken = {name: [c["id"] for c in row["conditions"] if c["met"] is False] for name, row in rows.items()}
    assert broken == {
        "Lai Uyên": [], "Trừ Văn Thố": [], "Cây Trường II": [], "Hưng Hòa": [],
        "Long Nguyên": ["total"], "Tân Hưng": ["satisfaction"], "Lai Hưng": ["officers"],
    }  # fmt: skip
    totals = {name: (str(row["points"]), row["verdict"]) for name, row in rows.items()}
    assert totals["Cây Trường II"] == ("74.17", "pass")
    assert totals["Long Nguyên"] == ("89.75", "fail")
    assert totals["Hưng Hòa"] == ("None", "incomplete")
    deduction = next(i for i in rows["Long Nguyên"]["criteria"][1]["indicators"] if i["id"] == "2.2")
    assert [item["points"] for item in deduction["items"]] == [1, 0, 1, Decimal("-0.25")]
    assert deduction["points"] == Decimal("1.75")


def test_the_report_of_huu_lung_for_2022(capsys: pytest.CaptureFixture[str]) -> None:
    row = _scored(capsys, "lang-son/huyen-huu-lung/2022")["Hữu Lũng"]
    first, second = row["criteria"][:2]
    assert (first["points"], first["max"]) == (10, 10)
    assert (second["points"], second["max"]) == (27, 30)
    at_most = [i["id"] for i in second["indicators"] if i["points"] == i["max"]]
    at_nothing = [i["id"] for i in second["indicators"] if i["points"] == 0]
    assert (len(at_most), at_nothing) == (5, ["2.5"])


def test_a_round_of_2026_without_points(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _scored(capsys, "dien-bien/2026")
    assert {name: row["verdict"] for name, row in rows.items()} == {
        "Điện Biên Phủ": "pass", "Mường Thanh": "pass", "Mường Chà": "pass", "Mường Lay": "fail", "Tuần Giáo": "fail",
        "Si Pa Phìn": "fail", "Mường Nhé": "incomplete",
    }  # fmt: skip
    unmet = [i["id"] for c in rows["Mường Lay"]["criteria"] for i in c["indicators"] if i["met"] is False]
    assert unmet == ["2.6", "3.2"]
    assert rows["Tuần Giáo"]["layer"] == "council"
    assert [c["met"] for c in rows["Si Pa Phìn"]["conditions"]] == [False]


def test_the_district_beside_its_communes(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _scored(capsys, "lai-chau/thanh-pho-lai-chau/2024")
    conditions = {c["id"]: c for c in rows["Lai Châu"]["conditions"]}
    assert rows["Lai Châu"]["points"] == Decimal("93.5")
    assert {name: c["met"] for name, c in conditions.items()} == {
        "communes": False, "total": True, "each_indicator": True, "leaders": True,
    }  # fmt: skip
    failing = {row["unit"]["name"] for row in rows.values() if row["verdict"] == "fail"} - {"Lai Châu"}
    assert {name.split(" ", 1)[1] for name in conditions["communes"]["actual"]} == failing
    assert rows["Lai Châu"]["verdict"] == "fail"
