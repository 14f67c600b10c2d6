"""Without the C parser there is one plain sentence, not a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_PARSER = """
import sys
sys.modules["_ruamel_yaml"] = None
from ctcpl_cli.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", ["check", "score"])
@pytest.mark.parametrize("lang, words", [("vi", "Bản cài đặt thiếu thành phần"), ("en", "This installation lacks")])
def test_a_missing_parser(tmp_path: Path, command: str, lang: str, words: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("ctcpl: 1\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PARSER, command, str(path), "--lang", lang],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert words in done.stderr and "_ruamel_yaml" in done.stderr
    assert "Traceback" not in done.stderr and done.stdout == ""
