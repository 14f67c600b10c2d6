r"""``*italic*`` and ``**bold**`` in the texts of document files; ``\*`` is the sign itself. Nothing else is special."""

import re
from collections.abc import Iterator

from ctcpl_cli.documents.engine import Rich, Run

_ESCAPED, _HIDDEN = "\\*", "\ufdd2"
_STRETCH = re.compile(
    r"\*\*\*(?=\S)(?P<both>[^*]++)(?<=\S)\*\*\*"
    r"|\*\*(?=\S)(?P<bold>(?:[^*]++|\*(?!\*)|\*(?=\*\*(?!\*)))++)(?<=\S)\*\*(?!\*)"
    r"|\*(?=[^\s*])(?P<italic>[^*]++)(?<=\S)\*"
)


def rich(text: str | None) -> Rich:
    """A typed text with its stretches; signs that pair with nothing stay as typed."""
    return Rich(tuple(_runs((text or "").replace(_ESCAPED, _HIDDEN), False, False)))


def plain(text: str | None) -> str:
    """A typed text without its signs."""
    return rich(text).plain


def bold(text: str | None) -> Rich:
    """A typed text all in bold."""
    return Rich(tuple(run._replace(bold=True) for run in rich(text).runs))


def join(parts: list[Rich], between: str = " ") -> Rich:
    """Texts in one line, empty ones left out."""
    runs: list[Run] = []
    for part in filter(None, parts):
        if runs and between:
            runs.append(Run(between))
        runs += part.runs
    return Rich(tuple(runs))


def _runs(text: str, is_bold: bool, is_italic: bool) -> Iterator[Run]:
    at = 0
    for match in _STRETCH.finditer(text):
        if match.start() > at:
            yield Run(text[at : match.start()].replace(_HIDDEN, "*"), is_bold, is_italic)
        kind = match.lastgroup or ""
        yield from _runs(match[kind], is_bold or kind in ("bold", "both"), is_italic or kind in ("italic", "both"))
        at = match.end()
    if at < len(text):
        yield Run(text[at:].replace(_HIDDEN, "*"), is_bold, is_italic)
