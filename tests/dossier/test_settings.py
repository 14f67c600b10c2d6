"""``ctcpl.toml``: the years that a workspace opens."""

from pathlib import Path

import pytest

from ctcpl_cli.cli.main import main
from ctcpl_cli.dossier.workspace import BadConfiguration, Workspace


def _workspace(root: Path, settings: str) -> Workspace:
    (root / "ctcpl.toml").write_text(settings, encoding="utf-8")
    return Workspace.around(root)


@pytest.mark.parametrize("settings", ["", "# nothing\n", "[years]\n"])
def test_nothing_is_opened_unless_it_is_said(tmp_path: Path, settings: str) -> None:
    assert _workspace(tmp_path, settings).opened == {}


def test_a_year_is_opened_with_its_regime(tmp_path: Path) -> None:
    assert _workspace(tmp_path, '[years]\n2025 = "qd25-2021"\n').opened == {2025: "qd25-2021"}


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ("years = 2025\n", "[years]"),
        ("[years]\n2025 = 1\n", "2025"),
        ('[years]\n2025 = ""\n', "2025"),
        ('[years]\nnam = "qd25-2021"\n', "nam"),
        ('[years]\n25 = "qd25-2021"\n', "25"),
        ("[nam]\n", "nam"),
        ("years\n", "TOML"),
    ],
)
def test_what_is_not_understood_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], settings: str, word: str
) -> None:
    with pytest.raises(BadConfiguration):
        _workspace(tmp_path, settings)
    assert main(["check", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "ctcpl.toml" in told and word in told and "Traceback" not in told


def test_a_year_opened_for_a_regime_in_no_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.yaml").write_text("ctcpl: 1\n", encoding="utf-8")
    _workspace(tmp_path, '[years]\n2025 = "qd52-2021"\n')
    assert main(["check", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "qd52-2021" in told and "qd25-2021" in told and "2025" in told
