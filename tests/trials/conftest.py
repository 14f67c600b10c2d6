"""A workspace with a regime of its own, and the real command over its test files."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main

REGIME = """ctcpl: 1
id: thu-2040
title: Bộ quy định để thử
illustrative: true
years: {from: 2040, to: 2042}
method: points
sources: {vd: {title: Văn bản ví dụ, issuer: Cơ quan ví dụ}}
unit_kinds: [xa, phuong]
conditions:
  - {id: total, kind: total_min, value: {I: 20, II: 15, III: 10}, source: {ref: vd, verified: [value]}}
  - {id: satisfied, kind: satisfaction_min, value: 80, source: {ref: vd}}
  - {id: leaders, kind: no_leader_sanction, source: {ref: vd}}
linked:
  - {id: "7.1", programme: P, name: N, unit_kinds: [xa], rule: {kind: recognised}, source: {ref: vd}}
criteria:
  - id: "1"
    name: Tiêu chí 1
    max: 20
    indicators:
      - id: "1.1"
        name: Có nội dung
        max: 5
        not_arising: {gives: full}
        items:
          - {id: "1.1.1", name: a, max: 5, rule: {kind: choice, options: [{id: a, points: 5}, {id: b, points: -1}]}}
          - {id: "1.1.2", name: b, rule: {kind: met}}
      - {id: "1.2", name: c, max: 5, rule: {kind: proportional, numerator: x, denominator: y}}
      - {id: "1.3", name: d, max: null, rule: {kind: declared, step: 0.5}}
      - {id: "1.4", name: e, max: null, rule: {kind: declared, step: 0.5, facts: met}}
      - {id: "1.5", name: f, max: null, rule: {kind: declared, step: 0.5}}
  - id: "2"
    name: Tiêu chí 2
    max: 10
    indicators:
      - id: "2.1"
        name: g
        max: 6
        rule:
          kind: ratio
          numerator: x
          denominator: y
          bands: [{from: 90, points: null}, {from: 50, points: 2}, {from: 0, points: 0}]
      - id: "2.2"
        name: h
        max: 4
        rule: {kind: count, count: x, bands: [{from: 3, points: 4}, {from: 2, points: 1}, {from: 0, points: 0}]}
      - {id: "2.3", name: i, rule: {kind: ratio, numerator: x, denominator: y, at_least: 80}}
      - {id: "2.4", name: k, rule: {kind: count, count: x, at_least: 2}}
"""
HEAD = "ctcpl: 1\nregime: thu-2040\nunit: {kind: xa, class: II}\ncases:\n"

Tested = dict[str, Any]
Run = Callable[..., Tested]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with the regime and no test file yet."""
    (tmp_path / "criteria" / "tests").mkdir(parents=True)
    (tmp_path / "ctcpl.toml").touch()
    (tmp_path / "criteria" / "thu-2040.yaml").write_text(REGIME, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(workspace: Path, text: str, name: str = "a.yaml") -> None:
    """A test file of the workspace."""
    (workspace / "criteria" / "tests" / name).write_text(text, encoding="utf-8")


@pytest.fixture
def tested(capsys: pytest.CaptureFixture[str]) -> Run:
    """``tested(*arguments)``: what ``ctcpl criteria test --format json`` prints, with its exit code under ``code``."""

    def run(*arguments: str) -> Tested:
        capsys.readouterr()
        code = main(["criteria", "test", *arguments, "--format", "json"])
        found: Tested = json.loads(capsys.readouterr().out)
        assert code == 1 or not found["findings"]
        return {**found, "code": code}

    return run


@pytest.fixture
def case(workspace: Path, tested: Run) -> Run:
    """``case(text)``: one case in a file of its own, run."""

    def run(text: str) -> Tested:
        write(workspace, f"{HEAD}  - {text}\n")
        return tested("thu-2040")

    return run
