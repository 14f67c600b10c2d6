"""``ctcpl check --fix`` and ``--diff`` as an officer runs them."""

import json
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ctcpl_cli.cli.main import main

ROOT = Path(__file__).parents[2]
WRONG = """ctcpl: 1
regime: qd25-2021
year: 2024  # năm
unit: {code: 03387, kind: phuong, name: Tân Phong, district: Thành phố Lai Châu, province: Tỉnh Lai Châu} 
indicators:
  2.5: {numerator: 9, denominator: 12, self_points: 1, note: Kết quả: chín người}
procedure:
  meeting: {date: 5/1/2025}
"""
RIGHT = """ctcpl: 1
regime: qd25-2021
year: 2024  # năm
unit: {code: "03387", kind: phuong, name: Tân Phong, district: Thành phố Lai Châu, province: Tỉnh Lai Châu}
indicators:
  "2.5": {numerator: 9, denominator: 12, self_points: 1, note: "Kết quả: chín người"}
procedure:
  meeting: {date: 2025-01-05}
"""
WITH_POINTS = RIGHT.replace("self_points: 1", "self_points: 0.5")
CODES = {"CT115": 2, "CT020": 1, "CT042": 1, "CT108": 1}


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one dossier that has five mistakes, each with one repair, and wrong points of its own."""
    (tmp_path / "ctcpl.toml").touch()
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "dossiers" / "xã a.yaml").write_bytes(WRONG.encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def place(workspace: Path) -> Path:
    return workspace / "dossiers" / "xã a.yaml"


def found(capsys: pytest.CaptureFixture[str], *options: str) -> list[dict[str, Any]]:
    main(["check", "--output-format", "json", *options])
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return rows


def test_fix_writes_and_reports_what_remains(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = found(capsys)
    assert {code: sum(row["code"] == code and row["fixable"] for row in before) for code in CODES} == CODES
    assert main(["check", "--fix", "--output-format", "json"]) == 1
    done = capsys.readouterr()
    assert done.err == "Đã sửa 5 chỗ trong dossiers/xã a.yaml.\n"
    assert place(workspace).read_bytes() == RIGHT.encode()
    after = json.loads(done.out)["findings"]
    assert not [row for row in after if row["code"] in CODES or row["fixable"]]
    assert [row["code"] for row in after if row["severity"] == "error"] == ["CT218"]
    assert main(["check", "--fix", "--output-format", "json"]) == 1
    assert capsys.readouterr().err == "Không có chỗ nào tự sửa được.\n"
    assert place(workspace).read_bytes() == RIGHT.encode()


def test_declared_points_are_mended_only_on_request(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix-self-points", "--lang", "en"]) == 0
    assert "Repairs in dossiers/xã a.yaml: 6.\n" in capsys.readouterr().err
    assert place(workspace).read_bytes() == WITH_POINTS.encode()


def test_a_finding_says_how_it_can_be_repaired(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--lang", "en"])
    lines = {line.split(": ")[1][:5]: line for line in capsys.readouterr().out.splitlines() if ": CT" in line}
    for code in CODES:
        assert lines[code].endswith(" [ctcpl check --fix repairs it]")
    assert lines["CT202"].endswith(".")
    place(workspace).write_bytes(RIGHT.encode())
    main(["check", "--lang", "en"])
    (line,) = (line for line in capsys.readouterr().out.splitlines() if "CT218" in line)
    assert line.endswith(" [ctcpl check --fix-self-points repairs it]")


@pytest.mark.parametrize("options", [(), ("--fix",), ("--fix", "--output-format", "json")])
def test_diff_writes_nothing(workspace: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...]) -> None:
    assert main(["check", "--diff", *options]) == 1
    done = capsys.readouterr()
    assert place(workspace).read_bytes() == WRONG.encode()
    assert done.out.splitlines()[:3] == ["--- a/dossiers/xã a.yaml", "+++ b/dossiers/xã a.yaml", "@@ -1,8 +1,8 @@"]
    assert "-  meeting: {date: 5/1/2025}\n+  meeting: {date: 2025-01-05}\n" in done.out
    assert "self_points: 0.5" not in done.out
    assert done.err == "Có thể sửa 5 chỗ trong 1 tệp; chưa ghi gì. Gọi lại với --fix để ghi.\n"


def test_a_sound_workspace_has_no_diff(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place(workspace).write_bytes(RIGHT.encode())
    assert main(["check", "--diff"]) == 0
    done = capsys.readouterr()
    assert (done.out, done.err) == ("", "Không có chỗ nào tự sửa được.\n")


@pytest.mark.parametrize(
    "content",
    [
        WRONG.encode(),
        WRONG.replace("\n", "\r\n").encode(),
        WRONG.rstrip().encode(),
        b"\xef\xbb\xbf" + WRONG.replace("ctcpl: 1", "ctcpl: 1 ").encode(),
        (WRONG + "# x\u2028\n").encode(),
    ],
    ids=["LF", "CRLF", "no last line end", "mark", "foreign line break"],
)
def test_git_applies_the_diff(workspace: Path, capfdbinary: pytest.CaptureFixture[bytes], content: bytes) -> None:
    place(workspace).write_bytes(content)
    main(["check", "--diff", "--fix-self-points"])
    (workspace / "repairs.diff").write_bytes(capfdbinary.readouterr().out)
    subprocess.run(["git", "init", "-q"], cwd=workspace, check=True)
    subprocess.run(["git", "apply", "repairs.diff"], cwd=workspace, check=True)
    applied = place(workspace).read_bytes()
    place(workspace).write_bytes(content)
    main(["check", "--fix-self-points"])
    assert applied == place(workspace).read_bytes() != content


def test_a_link_stays_a_link_and_the_mode_stays(workspace: Path) -> None:
    real = workspace / "real.yaml"
    shutil.move(place(workspace), real)
    real.chmod(0o640)
    place(workspace).symlink_to(real)
    main(["check", "--fix"])
    assert place(workspace).is_symlink()
    assert real.read_bytes() == RIGHT.encode()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_file_that_cannot_be_written_stays_and_the_others_are_mended(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = workspace / "dossiers" / "xã b.yaml"
    other.write_bytes(WRONG.encode())
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if Path(target).name == "xã a.yaml":
            raise PermissionError(13, "locked")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    assert main(["check", "--fix", "--output-format", "concise"]) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("Không ghi được dossiers/xã a.yaml: ")
    assert said[1] == "Đã sửa 5 chỗ trong dossiers/xã b.yaml."
    assert place(workspace).read_bytes() == WRONG.encode()
    assert other.read_bytes() == RIGHT.encode()
    assert sorted(path.name for path in other.parent.iterdir()) == ["xã a.yaml", "xã b.yaml"]


def test_regimes_of_the_workspace_are_mended_first(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    law = (ROOT / "criteria" / "qd25-2021.yaml").read_text(encoding="utf-8")
    own = workspace / "criteria" / "qd25-2021.yaml"
    own.parent.mkdir()
    own.write_text(law.replace("{from: 70, points: 0.5}", "{from: 70, points: 0,5}", 1), encoding="utf-8")
    assert main(["check", "--fix-self-points"]) == 0
    assert capsys.readouterr().err.startswith("Đã sửa 1 chỗ trong criteria/qd25-2021.yaml.\n")
    assert own.read_text(encoding="utf-8") == law
    assert place(workspace).read_bytes() == WITH_POINTS.encode()


def test_a_file_outside_the_workspace(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a.yaml"
    outside.write_bytes(WRONG.encode())
    main(["check", "--fix", str(outside)])
    assert outside.read_bytes() == RIGHT.encode()
    assert place(workspace).read_bytes() == WRONG.encode()


def test_what_somebody_accepted_is_left_alone(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accepted = """accepted:
  - code: CT115
    at: indicators
    reason: Theo hệ thống của tỉnh.
    office: Phòng Tư pháp
    until: 2099-12-31
"""
    place(workspace).write_bytes((WRONG + accepted).encode())
    main(["check", "--fix"])
    assert "Đã sửa 4 chỗ" in capsys.readouterr().err
    assert place(workspace).read_bytes() == (RIGHT.replace('"2.5"', "2.5") + accepted).encode()


@pytest.mark.parametrize("content", [b"", b"\xff\xfea", b"\x00", b"a: [", "ctcpl: 1 \n".encode("utf-16")])
def test_what_cannot_be_read_is_not_touched(workspace: Path, content: bytes) -> None:
    place(workspace).write_bytes(content)
    assert main(["check", "--fix"]) == 1
    assert place(workspace).read_bytes() == content
