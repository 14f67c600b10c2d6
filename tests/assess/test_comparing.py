"""A dossier under two regimes: where its facts go, what changes, and what has no use."""

from ctcpl_cli.assess import assess
from ctcpl_cli.assess.comparing import Compared, compare
from ctcpl_cli.regime.counterparts import counterparts
from tests.assess.conftest import dossier_of, regime_of
from tests.assess.test_assessing import COUNCIL, TWO, facts


def compared(dossier: str, *replaced: tuple[str, str]) -> Compared:
    before, text = regime_of(TWO), TWO
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new)
    after = regime_of(text)
    return compare(assess(dossier_of(dossier), before), after, counterparts(before, after))


def changed(found: Compared) -> list[tuple[str | None, str | None]]:
    return [(each.before and each.before.id, each.after and each.after.id) for each in found.nodes]


def test_the_same_regime_changes_nothing() -> None:
    found = compared(facts("6", "2"))
    assert not found.moved
    assert (found.conditions, found.nodes, found.unusable) == ((), (), ())


def test_another_limit_turns_the_verdict_through_its_condition() -> None:
    found = compared(facts("6", "2"), ("value: 8}", "value: 9.5}"))
    assert (found.before.verdict, found.after.verdict, found.turned) == ("pass", "fail", True)
    assert [each.after and each.after.id for each in found.conditions] == ["total"]
    assert found.nodes == ()


def test_other_points_are_told_where_they_stand() -> None:
    found = compared(
        facts("6", "2"), ("points: 1}", "points: 0.5}"), ("max: 1\n", "max: 0.5\n"), ("max: 4\n", "max: 3.5\n")
    )
    assert changed(found) == [("2.1.1", "2.1.1")]
    assert found.moved and not found.turned


def test_a_condition_on_one_side_counts_where_it_is_broken() -> None:
    extra = ("criteria:\n  - id", "  - {id: share, kind: indicator_share_min, value: 80}\ncriteria:\n  - id")
    assert [each.before for each in compared(facts("4", "3"), extra).conditions] == [None]
    assert compared(facts("6", "3"), extra).conditions == ()


def test_facts_follow_a_node_that_moved() -> None:
    found = compared(facts("6", "2", rest=COUNCIL % '"2.1.2": {points: 1, reason: r}'), ('"2', '"7'))
    assert found.after.points == found.before.points == 8
    assert [node.id for node in found.after.leaves() if node.changed] == ["7.1.2"]
    assert found.unusable == ()


def test_between_different_regimes_a_number_means_nothing() -> None:
    found = compared(facts("6", "2"), ("id: demo", "id: other"), ("name: a", "name: another"))
    assert [(each.id, each.why) for each in found.unusable] == [("1.1", "no_node")]
    assert found.after.verdict == "incomplete"
    assert changed(found) == [("1.1", None), (None, "1.1")]
    assert [leaf.value.points for leaf in found.after.leaves()][1:] == [1, 2]


def test_an_indicator_without_facts_of_its_own_is_not_named() -> None:
    found = compared(facts("6", "2"), ("id: demo", "id: other"), ("name: b", "name: x"), ("name: c", "name: y"))
    assert [each.id for each in found.unusable] == ["2.1.1"]


def test_facts_of_another_rule_are_named() -> None:
    rule = ("{kind: declared, step: 0.25}}\n  - id", "{kind: met}}\n  - id")
    found = compared(facts("6", "2"), rule)
    assert [(each.id, each.why) for each in found.unusable] == [("1.1", "other_rule")]
    assert found.after.criteria[0].points is None


def test_facts_that_were_missing_before_are_not_unusable() -> None:
    found = compared(facts("6", "2").replace("points: 6, reason: r", ""), ("value: 8}", "value: 9}"))
    assert found.unusable == ()


def test_facts_of_a_condition_that_is_gone_are_named() -> None:
    gone = next(line for line in TWO.splitlines(keepends=True) if "no_leader_sanction" in line)
    assert [each.id for each in compared(facts("6", "2"), (gone, "")).unusable] == ["leaders"]
    assert compared(facts("6", "2").replace("leaders: {sanctions: []}\n", ""), (gone, "")).unusable == ()


def test_what_the_council_said_unreadably_leaves_the_result_unknown() -> None:
    text = facts("6", "2", rest=COUNCIL % '"1.1": 5')
    found = compared(text, ('"1', '"8'))
    assert (found.before.verdict, found.after.verdict) == ("incomplete", "incomplete")
    assert found.after.criteria[0].points is None


def test_a_task_that_did_not_arise_stays_so() -> None:
    absent = facts("6", "2").replace(
        '{items: {"2.1.1": {choice: a}, "2.1.2": {points: 2, reason: r}}}', "{not_arising: true, note: n}"
    )
    found = compared(absent, ("gives: 3", "gives: 2.5"))
    assert changed(found) == [("2.1", "2.1")]
    assert found.after.points == 8.5


def test_an_appraisal_that_cannot_be_read_stays_so() -> None:
    for appraisal in ("yes", "{minutes: {number: 1}, items: [1]}"):
        found = compared(facts("6", "2", rest=f"appraisal: {appraisal}\n"), ("value: 8}", "value: 7}"))
        assert (found.before.verdict, found.after.verdict) == ("incomplete", "incomplete")


def test_minutes_that_cannot_be_read_still_count() -> None:
    rest = 'appraisal: {minutes: 1/BB, items: {"1.1": {points: 2, reason: r}}}\n'
    found = compared(facts("6", "3", rest=rest), ("value: 8}", "value: 5}"))
    assert (found.before.layer, found.after.layer, found.after.points) == ("council", "council", 6)


def test_items_below_a_row_that_cannot_be_read_are_left_behind() -> None:
    text = facts("6", "2", rest=COUNCIL % '"2.1": 3, "2.1.1": {choice: a, reason: r}, "2.1.2": {points: 3, reason: r}')
    found = compared(text, ("value: 8}", "value: 7}"))
    assert (found.before.verdict, found.after.verdict) == ("incomplete", "incomplete")
    absent = facts("6", "2").replace(
        '{items: {"2.1.1": {choice: a}, "2.1.2": {points: 2, reason: r}}}', "{not_arising: true, note: n}"
    )
    found = compared(absent + COUNCIL % '"2.1.2": 3', ("value: 8}", "value: 7}"))
    assert (found.before.verdict, found.after.verdict) == ("incomplete", "incomplete")
