"""Repairs beside each other, and many of them."""

import time
from dataclasses import replace

import pytest

from ctcpl_cli.checks import check_file
from ctcpl_cli.fixing import mended, mending, offers
from ctcpl_cli.fixing.repair import Repair
from tests.fixing.cases import ROOT, case

HEAD = "ctcpl: 1\nregime: qd25-2021\nyear: 2024\n"


def test_one_bad_repair_does_not_hold_up_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    text = HEAD + "evidence:\n" + "".join(f"  - {{id: 0{number}, date: 5/1/2024}} \n" for number in range(20))

    def with_a_bad_one(*given: object) -> list[Repair | None]:
        made = offers(*given)  # type: ignore[arg-type]
        return [replace(row, new='"7"') if row and row.new == '"07"' else row for row in made]

    monkeypatch.setattr(mending, "offers", with_a_bad_one)
    found = mended(case(text.encode()))
    assert found is not None and found.count == 59
    right = HEAD + "evidence:\n" + "".join(f'  - {{id: "0{number}", date: 2024-01-05}}\n' for number in range(20))
    assert found.after.decode() == right.replace('"07"', "07")


def test_more_of_a_kind_than_are_told() -> None:
    text = HEAD + "# ghi chu\u0301 \n" * 3000
    begun = time.perf_counter()
    found = mended(case(text.encode()))
    assert time.perf_counter() - begun < 10
    assert found is not None and found.after.decode() == HEAD + "# ghi chú\n" * 3000
    assert found.count == 6000


def test_findings_about_contents_may_appear() -> None:
    text = HEAD + 'indicators:\n  "2.5": {points: 99,5, reason: a}\n'
    found = mended(case(text.encode()))
    assert found is not None and b"99.5" in found.after


def test_packaged_regimes_and_test_files_have_no_offers() -> None:
    law = ROOT / "criteria" / "qd25-2021.yaml"
    data = law.read_bytes().replace(b"max: 10\n", b"max: 10 \n")
    sample = case(data, law)
    assert not any(offers(sample, check_file(sample)))
