"""Blocks of a Markdown comment that open on a click, and texts in it that are neither Markdown nor HTML."""

import re
from collections.abc import Iterable, Sequence

from ctcpl_cli.messages import Lang, text
from ctcpl_cli.output.excerpts import cut
from ctcpl_cli.output.findings import shown

MOST_CHARACTERS = 8_000
"""Of one block, so that one dossier does not take the room of all others."""
_LONGEST_LINE, _LONGEST_TITLE = 1_000, 300
_BACKTICKS = re.compile("`+")
_SIGNS = {ord(sign): f"&#{ord(sign)};" for sign in "&<>\"'\\`*_[]~|!$"}
_JOINED = "\\g<0>\N{WORD JOINER}"
_CALLING = re.compile(r"@|#(?=[0-9])")
_LINKING = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=\b[Ww]{3})\.")


def block(title: str, content: Iterable[str], lang: Lang) -> str:
    """A title with lines below it in a fence, so that nothing in them is Markdown or calls anybody."""
    lines = [cut(shown(line), _LONGEST_LINE) for line in content]
    title = safe(cut(title, _LONGEST_TITLE))
    if not lines:
        return f"- {title}\n"
    kept = _kept(lines)
    if len(kept) < len(lines):
        kept.append(text("diff.more_lines", lang, n=len(lines) - len(kept)))
    fence = "`" * max(3, 1 + max((len(run) for line in kept for run in _BACKTICKS.findall(line)), default=0))
    return "\n".join([f"<details><summary>{title}</summary>", "", fence, *kept, fence, "", "</details>", ""])


def safe(words: str) -> str:
    """A text that reads the same in Markdown, in its tables and in HTML, makes no link and calls nobody."""
    escaped = shown(words).translate(_SIGNS)
    escaped = _LINKING.sub(lambda match: f"&#{ord(match[0])};", escaped)
    return _CALLING.sub(_JOINED, escaped.replace("&#", "\0")).replace("\0", "&#")


def _kept(lines: Sequence[str]) -> list[str]:
    kept, size = [], 0
    for line in lines:
        size += len(line) + 1
        if size > MOST_CHARACTERS:
            break
        kept.append(line)
    return kept
