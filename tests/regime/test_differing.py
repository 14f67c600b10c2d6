"""What counts as a difference of two regimes, and which of their nodes are the same."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from ctcpl_cli.messages import criteria as texts
from ctcpl_cli.regime import Regime, load_regimes, packaged_regime, read_regime
from ctcpl_cli.regime.counterparts import counterparts
from ctcpl_cli.regime.differing import Difference, differences, differs, plain
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.schema import Model
from tests.trials.conftest import REGIME

LEADERS = {"id": "leaders", "kind": "no_leader_sanction", "source": {"ref": "vd"}}
Compare = Callable[..., list[Difference]]
SECOND = REGIME[REGIME.index('  - id: "2"') :]
SWAPPED = REGIME[: REGIME.index('  - id: "1"\n')] + SECOND + REGIME[REGIME.index('  - id: "1"\n') : -len(SECOND)]


@pytest.fixture
def compared(tmp_path: Path) -> Compare:
    def compare(*replaced: tuple[str, str], text: str = REGIME) -> list[Difference]:
        for old, new in replaced:
            assert old in text
            text = text.replace(old, new, 1)
        return list(differences(_regime(tmp_path, REGIME).file, _regime(tmp_path, text).file))

    return compare


def _regime(folder: Path, text: str) -> Regime:
    place = folder / "thu-2040.yaml"
    place.write_text(text, encoding="utf-8")
    found = read_regime(place, place.name)
    assert found.data is not None
    return Regime(found.data, found.source, False)


def _told(found: list[Difference]) -> list[tuple[object, ...]]:
    return [
        (each.part.table, each.part.id, ".".join(each.field), each.change, each.before, each.after) for each in found
    ]


@pytest.mark.parametrize(
    "replaced",
    [
        ("id: thu-2040", "# chú thích\nid: 'thu-2040'   # khác"),
        ("years: {from: 2040, to: 2042}", "years:\n  to: 2042\n  from: 2040"),
        ("value: 80", "value: 80.0"),
        ("verified: [value]", 'verified: [  "value"  ]'),
        ("rule: {kind: met}", 'rule: {"kind": "met"}'),
    ],
)
def test_layout_is_none(compared: Compare, replaced: tuple[str, str]) -> None:
    assert compared(replaced) == []


@pytest.mark.parametrize(
    ("replaced", "told"),
    [
        (("value: 80", "value: 85"), ("conditions", "satisfied", "value", "changed", 80, 85)),
        (("II: 15", "II: 16"), ("conditions", "total", "value.II", "changed", 15, 16)),
        (
            ("value: {I: 20, II: 15, III: 10}", "value: 15"),
            ("conditions", "total", "value", "changed", {"I": 20, "II": 15, "III": 10}, 15),
        ),
        (("value: 80, ", ""), ("conditions", "satisfied", "value", "changed", 80, None)),
        (
            ("value: {I: 20, II: 15, III: 10}, ", ""),
            ("conditions", "total", "value", "changed", {"I": 20, "II": 15, "III": 10}, None),
        ),
        (("verified: [value]", "verified: []"), ("conditions", "total", "source.verified", "changed", ["value"], [])),
        (("Văn bản ví dụ", "Văn bản khác"), ("sources", "vd", "title", "changed", "Văn bản ví dụ", "Văn bản khác")),
        (
            ("{from: 50, points: 2}", "{from: 50, points: null}"),
            ("indicators", "2.1", "rule.bands.50.points", "changed", 2, None),
        ),
        (
            ("{id: b, points: -1}", "{id: b, points: -2}"),
            ("items", "1.1.1", "rule.options.b.points", "changed", -1, -2),
        ),
        (
            ("        not_arising: {gives: full}\n", ""),
            ("indicators", "1.1", "not_arising.gives", "changed", "full", None),
        ),
        (
            ("unit_kinds: [xa, phuong]", "unit_kinds: [phuong, xa]"),
            ("", "", "unit_kinds", "changed", ["xa", "phuong"], ["phuong", "xa"]),
        ),
        (("illustrative: true", "illustrative: false"), ("", "", "illustrative", "changed", True, False)),
        (
            ("  - {id: leaders, kind: no_leader_sanction, source: {ref: vd}}\n", ""),
            ("conditions", "leaders", "", "removed", LEADERS, None),
        ),
    ],
)
def test_one_difference(compared: Compare, replaced: tuple[str, str], told: tuple[object, ...]) -> None:
    assert _told(compared(replaced)) == [told]


def test_the_order_of_criteria_is_one(compared: Compare) -> None:
    assert _told(compared(text=SWAPPED)) == [("", "", "criteria", "moved", ["1", "2"], ["2", "1"])]


def test_a_criterion_with_another_number_is_known_by_its_name(compared: Compare) -> None:
    found = compared(text=REGIME.replace('id: "2', 'id: "3'))
    assert {(each.part.id, each.field) for each in found} == {
        (name, ("id",)) for name in ("3", "3.1", "3.2", "3.3", "3.4")
    }


def test_names_that_change_places_are_other_ids(compared: Compare) -> None:
    found = compared(("name: g", "name: h2"), ("name: h\n", "name: g\n"), ("name: h2", "name: h"))
    assert {each.field[0] for each in found} >= {"id", "max"} or any(each.change == "moved" for each in found)


def test_a_new_band_and_a_new_indicator_come_whole(compared: Compare) -> None:
    last = '      - {id: "2.4", name: k, rule: {kind: count, count: x, at_least: 2}}\n'
    found = compared(
        ("{from: 50, points: 2}", "{from: 60, points: 2}"), (last, f'{last}      - {{id: "2.5", name: l}}\n')
    )
    assert [(each.field, each.change) for each in found] == [
        (("rule", "bands", "60"), "added"),
        (("rule", "bands", "50"), "removed"),
        ((), "added"),
    ]
    assert found[2].part.table == "indicators"
    assert found[2].after == {"id": "2.5", "name": "l"}


def test_two_rows_of_one_id_are_told_apart(compared: Compare) -> None:
    row = '  - {id: "7.1", programme: P, name: N, unit_kinds: [xa], rule: {kind: recognised}, source: {ref: vd}}\n'
    found = compared((row, row + row.replace("programme: P", "programme: Q").replace("name: N", "name: M")))
    assert [(each.part.id, each.change) for each in found] == [("7.1", "added")]


def test_a_workspaces_own_regime_differs_by_meaning_alone(tmp_path: Path) -> None:
    known = packaged_regime("qd25-2021")
    assert known is not None and not differs(known)
    (tmp_path / "criteria").mkdir()
    own = tmp_path / "criteria" / "qd25-2021.yaml"
    for text, expected in (
        (f"# Bản chép\n{known.source.text}", False),
        (known.source.text.replace("value: 80,", "value: 85,"), True),
    ):
        own.write_text(text, encoding="utf-8")
        regime = load_regimes(tmp_path).get("qd25-2021")
        assert regime is not None and differs(regime) is expected
    own.write_text(REGIME, encoding="utf-8")
    unknown = load_regimes(tmp_path).get("thu-2040")
    assert unknown is None or not differs(unknown)


def test_plain_values_keep_what_is_there() -> None:
    known = packaged_regime("qd25-2021")
    assert known is not None
    whole = plain(known.file)
    assert isinstance(whole, dict)
    assert whole["years"] == {"from": 2022, "to": 2024}
    assert RegimeFile.model_validate(whole) is not None
    assert not list(differences(known.file, RegimeFile.model_validate(whole)))


def test_versions_of_a_regime_share_nodes_by_place_and_others_by_name(tmp_path: Path) -> None:
    one = _regime(tmp_path, REGIME)
    renumbered = _regime(tmp_path, REGIME.replace('id: "2', 'id: "3'))
    assert counterparts(one, renumbered)["2.1"] == "3.1"
    reworded = _regime(tmp_path, REGIME.replace("name: g", "name: khác hẳn"))
    assert counterparts(one, reworded)["2.1"] == "2.1"
    other = _regime(tmp_path, REGIME.replace("id: thu-2040", "id: khac").replace("name: g", "name: khác hẳn"))
    assert "2.1" not in counterparts(one, other)
    assert counterparts(one, other)["2.2"] == "2.2"
    twice = _regime(tmp_path, REGIME.replace("id: thu-2040", "id: khac").replace("name: g", "name: h"))
    assert "2.2" not in counterparts(one, twice)


def _below(model: type[Model], seen: set[type[Model]]) -> set[type[Model]]:
    if model not in seen:
        seen.add(model)
        for field in model.model_fields.values():
            for inner in _inside(field.annotation):
                _below(inner, seen)
    return seen


def _inside(annotation: object) -> list[type[Model]]:
    if isinstance(annotation, type):
        return [annotation] if issubclass(annotation, Model) else []
    return [found for part in get_args(annotation) for found in _inside(part)]


def test_every_key_and_every_list_of_a_regime_has_its_word() -> None:
    models = _below(RegimeFile, set())
    keys = {key for model in models for key in model.key_names()}
    assert len(keys) > 50
    assert sorted(key for key in keys if f"key_{key}" not in texts.TEXTS) == []
    lists = {key for key, name in RegimeFile.key_names().items() if _inside(RegimeFile.model_fields[name].annotation)}
    rows = {key for key in lists if getattr(RegimeFile(), RegimeFile.key_names()[key]) in ((), {})}
    assert len(rows) > 6
    assert sorted(key for key in (*rows, "indicators", "items") if f"part_{key}" not in texts.TEXTS) == []
