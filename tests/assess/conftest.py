"""Dossiers and regimes from short texts."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from ctcpl_cli.assess import Assessment, assess
from ctcpl_cli.dossier.models import Dossier
from ctcpl_cli.regime import Regime, RegimeFile, load_regimes
from ctcpl_cli.regime.consistency import problems
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source

Assess = Callable[..., Assessment]

HEAD = """ctcpl: 1
id: demo
title: demo
years: {from: 2024, to: 2024}
method: points
unit_kinds: [xa]
conditions:
  - {id: total, kind: total_min, value: 8}
  - {id: each, kind: criterion_share_min, value: 50}
criteria:
"""


def regime_of(text: str) -> Regime:
    """A regime from text; it must be consistent."""
    source = read_source("demo.yaml", text.encode())
    data, found = read(RegimeFile, source)
    assert data is not None
    assert [*source.problems, *found, *problems(data)] == []
    return Regime(data, source, packaged=False)


def dossier_of(text: str) -> Dossier:
    """A dossier from text."""
    data, _ = read(Dossier, read_source("dossier.yaml", text.encode()))
    assert data is not None
    return data


def one_rule(rule: str, maximum: str = "10") -> Regime:
    """A regime of one indicator with this rule."""
    return regime_of(
        HEAD + f'  - id: "1"\n    name: one\n    max: {maximum}\n    indicators:\n'
        f'      - {{id: "1.1", name: only, max: {maximum}, not_arising: {{gives: full}}, rule: {rule}}}\n'
    )


def points(regime: Regime, facts: str) -> Decimal | None:
    """What the only indicator of ``one_rule`` gives for facts."""
    return assess(dossier_of(f'ctcpl: 1\nyear: 2024\nindicators: {{"1.1": {facts}}}\n'), regime).points


@pytest.fixture(scope="session")
def qd25() -> Regime:
    """The packaged regime of 2022 to 2024."""
    return load_regimes(None).by_id["qd25-2021"]


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample workspace of the repository."""
    return Path(__file__).parents[2] / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024"
