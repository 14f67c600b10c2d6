"""The lines that GitHub and GitLab run, run here: in a clone of a bare repository, the program installed by pip."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from ruamel.yaml import YAML

from ctcpl_cli.cli.main import main
from tests.real.checkouts import ROOT, committed, git, project

pytestmark = pytest.mark.real
DOSSIER = "dossiers/lai-chau/thanh-pho-lai-chau/2024/xa-san-thang.yaml"
TRAINED = "numerator: 7\n    denominator: 12\n    self_points: 0.25"
LESS = "numerator: 5\n    denominator: 12\n    self_points: 0"
"""Fewer people trained: the commune falls below 80 points."""
WRONG = "numerator: 15\n    denominator: 12\n    self_points: 0.25"
GH = """#!/bin/sh
echo "$@" >> "$GH_CALLS"
case "$*" in *--paginate*) test -f "$GH_EARLIER" && cat "$GH_EARLIER"; esac
exit 0
"""
"""Stands for GitHub's own program: notes what it is called with, and knows an earlier comment when there is a file."""


class Pipeline(NamedTuple):
    """A clone at the merge of a proposed change, as code hosts check it out."""

    checkout: Path
    program: Path
    scratch: Path

    def run(self, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Lines in the shell and with the options that code hosts use."""
        path = os.pathsep.join((str(self.program / "bin"), os.environ["PATH"]))
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.checkout,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PATH": path, "GITHUB_STEP_SUMMARY": str(self.summary), **environment},
        )

    @property
    def summary(self) -> Path:
        """What is shown beside the run."""
        return self.scratch / "summary.md"

    def propose(self, after: str) -> str:
        """A change of the dossier, merged into main as hosts do; the commit of main before it."""
        git(self.checkout, "switch", "--quiet", "--create", "de-nghi", "origin/main")
        place = self.checkout / DOSSIER
        before = place.read_text(encoding="utf-8")
        assert before.count(TRAINED) == 1
        place.write_text(before.replace(TRAINED, after), encoding="utf-8", newline="\n")
        head = committed(self.checkout)
        git(self.checkout, "checkout", "--quiet", "--detach", "origin/main")
        git(self.checkout, "merge", "--quiet", "--no-ff", "--message", "Gộp thử", head)
        return git(self.checkout, "rev-parse", "origin/main")


def read(place: Path) -> Any:
    return YAML(typ="safe").load(place.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment without the program; what installs it is part of what is run."""
    place = tmp_path_factory.mktemp("program") / "venv"
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    return place


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("release") / "ctcpl"
    project(place)
    return place


@pytest.fixture
def pipeline(tmp_path: Path, program: Path) -> Pipeline:
    shared, author = tmp_path / "shared.git", tmp_path / "author"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch", "main", shared)
    assert main(["init", str(author)]) == 0
    shutil.copytree(ROOT / "dossiers" / "lai-chau", author / "dossiers" / "lai-chau")
    committed(author)
    git(author, "push", "--quiet", shared, "main")
    git(tmp_path, "clone", "--quiet", shared, "checkout")
    return Pipeline(tmp_path / "checkout", program, tmp_path)


@pytest.fixture
def workflow(pipeline: Pipeline, release: Path) -> Mapping[str, str]:
    """The scripts of the GitHub workflow by the condition they have, the program installed by the first."""
    steps = read(pipeline.checkout / ".github/workflows/ctcpl.yml")["jobs"]["check"]["steps"]
    scripts = {step["name"]: step["run"] for step in steps if "run" in step}
    done = pipeline.run(scripts.pop("Cài ctcpl"), CTCPL_PACKAGE=str(release))
    assert done.returncode == 0, done.stderr
    return scripts


def test_the_workflow_of_github(pipeline: Pipeline, workflow: Mapping[str, str]) -> None:
    assert set(workflow) == {"Kiểm tra hồ sơ đã sửa", "Điểm và kết luận thay đổi", "Kiểm tra cả thư mục làm việc"}
    pipeline.propose(LESS)
    checked = pipeline.run(workflow["Kiểm tra hồ sơ đã sửa"], GITHUB_BASE_REF="main")
    assert (checked.returncode, checked.stderr.count("Traceback")) == (0, 0), checked.stderr
    told = pipeline.run(workflow["Điểm và kết luận thay đổi"], GITHUB_BASE_REF="main")
    assert told.returncode == 0, told.stderr
    summary = pipeline.summary.read_text(encoding="utf-8")
    assert "San Thàng" in summary and "79,75" in summary
    assert "Tân Phong" not in summary
    assert pipeline.run(workflow["Kiểm tra cả thư mục làm việc"]).returncode == 0


def test_the_workflow_of_github_stops_a_mistake(pipeline: Pipeline, workflow: Mapping[str, str]) -> None:
    pipeline.propose(WRONG)
    done = pipeline.run(workflow["Kiểm tra hồ sơ đã sửa"], GITHUB_BASE_REF="main")
    assert done.returncode == 1
    assert done.stdout.startswith("::error ") and f"file={DOSSIER},line=64," in done.stdout
    assert pipeline.run(workflow["Kiểm tra cả thư mục làm việc"]).returncode == 1


@pytest.mark.parametrize(("after", "code"), [(LESS, 0), (WRONG, 1)])
def test_the_pipeline_of_gitlab(after: str, code: int, pipeline: Pipeline, workflow: Mapping[str, str]) -> None:
    base = pipeline.propose(after)
    jobs = read(pipeline.checkout / ".gitlab-ci.yml")
    (script,) = jobs["ctcpl-changed"]["script"]
    done = pipeline.run(script, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert done.returncode == code, done.stdout + done.stderr
    reports = jobs["ctcpl-changed"]["artifacts"]["reports"]
    assert all((pipeline.checkout / name).stat().st_size for name in reports.values())
    assert "San Thàng" in (pipeline.checkout / "ctcpl-diff.md").read_text(encoding="utf-8")
    assert ("CT207" in (pipeline.checkout / reports["codequality"]).read_text(encoding="utf-8")) == bool(code)
    (whole,) = jobs["ctcpl-workspace"]["script"]
    assert pipeline.run(whole).returncode == code


def test_the_action(pipeline: Pipeline, release: Path) -> None:
    steps = {step["name"]: step for step in read(ROOT / "action.yml")["runs"]["steps"] if "run" in step}
    scratch = pipeline.scratch
    (scratch / "bin").mkdir()
    (scratch / "bin" / "gh").write_text(GH, encoding="utf-8")
    (scratch / "bin" / "gh").chmod(0o755)
    given = {
        "PYTHON": sys.executable,
        "ACTION": str(release),
        "CTCPL_LANG": "vi",
        "CHECKED": "dossiers",
        "SINCE": "origin/main",
        "GH_TOKEN": "none",
        "COMMENTS": "repos/a/b/issues/1/comments",
    }
    around = {
        "RUNNER_TEMP": str(scratch),
        "GITHUB_PATH": str(scratch / "paths"),
        "GH_CALLS": str(scratch / "calls"),
        "GH_EARLIER": str(scratch / "earlier"),
        "PATH": os.pathsep.join((str(scratch / "ctcpl" / "bin"), str(scratch / "bin"), os.environ["PATH"])),
    }
    pipeline.propose(LESS)

    def step(name: str, **changed: str) -> subprocess.CompletedProcess[str]:
        declared = {key: {**given, **changed}[key] for key in steps[name]["env"]}
        return pipeline.run(steps[name]["run"], **declared, **around)

    installed = step("Install ctcpl")
    assert installed.returncode == 0, installed.stderr
    assert str(scratch / "ctcpl" / "bin") in (scratch / "paths").read_text(encoding="utf-8").splitlines()
    assert step("Check").returncode == 0
    assert step("Check", SINCE="").returncode == 0
    assert step("Check", SINCE="khong-co").returncode == 2
    assert step("What changes").returncode == 0
    assert "San Thàng" in pipeline.summary.read_text(encoding="utf-8")
    assert step("Comment").returncode == 0
    assert "--method POST repos/a/b/issues/1/comments" in (scratch / "calls").read_text(encoding="utf-8")
    assert (scratch / "ctcpl-comment.md").read_text(encoding="utf-8").startswith("<!-- ctcpl -->\n")
    (scratch / "earlier").write_text("repos/a/b/issues/comments/7\n", encoding="utf-8")
    assert step("Comment").returncode == 0
    assert "--method PATCH repos/a/b/issues/comments/7" in (scratch / "calls").read_text(encoding="utf-8")
