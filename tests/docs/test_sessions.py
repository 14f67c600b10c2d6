"""Terminal sessions in the pages are what the commands print."""

from pathlib import Path

import pytest

from tests.docs.pages import OFFICERS, README, REGIMES, STATES, played, sessions

SHOWN = [
    pytest.param(state, body, id=f"{page.stem}-{position}-{state}")
    for page in (README, OFFICERS, REGIMES)
    for position, (state, body) in enumerate(sessions(page))
]


def test_pages_show_sessions() -> None:
    assert all(any(sessions(page)) for page in (README, OFFICERS, REGIMES))


@pytest.mark.parametrize(("state", "body"), SHOWN)
def test_a_session_is_real(state: str, body: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CTCPL_LANG", raising=False)
    monkeypatch.chdir(tmp_path)
    STATES[state](tmp_path)
    assert body == played(body)
