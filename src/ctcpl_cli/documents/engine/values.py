"""What may be printed by a template, and how it becomes WordprocessingML. Everything else is refused."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from jinja2 import StrictUndefined, Undefined
from markupsafe import Markup

from ctcpl_cli.documents.engine.limits import Sandbox

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
_END = "</w:t>"
"""In what a macro or a set block made, this says that it is more than one plain text."""
_SPECIAL = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "\n": '</w:t><w:br/><w:t xml:space="preserve">',
        "\t": '</w:t><w:tab/><w:t xml:space="preserve">',
    }
)


class Run(NamedTuple):
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Rich:
    """A text with bold and italic stretches. It takes on all else from the place in the template where it stands."""

    runs: tuple[Run, ...]

    @property
    def plain(self) -> str:
        """The letters alone."""
        return "".join(run.text for run in self.runs)

    def __str__(self) -> str:
        return self.plain

    def __bool__(self) -> bool:
        return any(run.text for run in self.runs)


class RunStyle(NamedTuple):
    """The properties of one run of a template, and the same with bold, italic, both."""

    plain: str
    bold: str
    italic: str
    both: str

    def of(self, run: Run) -> str:
        """The properties for a stretch of rich text."""
        if run.bold:
            return self.both if run.italic else self.bold
        return self.italic if run.italic else self.plain


class RefusedValue(Exception):
    """A template prints what is no text: ``none`` or ``not_text``."""

    def __init__(self, kind: str, value: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.value = value


def environment(styles: Sequence[RunStyle]) -> Sandbox:
    """The sandbox in which templates run. ``styles`` are those of the runs that print values."""

    def put(value: object, style: int) -> Markup:
        return Markup(_inline(value, styles[style]))

    def side(value: object, room: int) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise RefusedValue("not_text", value)
        return max((room - value) // 2, 0)

    sandbox = Sandbox(undefined=StrictUndefined, autoescape=True, keep_trailing_newline=True)
    del sandbox.globals["lipsum"], sandbox.filters["random"]
    sandbox.filters["put"] = put
    sandbox.filters["side"] = side
    return sandbox


def clean(text: str) -> str:
    """A text as XML can hold it: NFC, one kind of line end, without control characters."""
    text = _LINE_END.sub("\n", _NOT_IN_XML.sub("", text))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _inline(value: object, style: RunStyle) -> str:
    if type(value) is str:
        return clean(value).translate(_SPECIAL)
    if isinstance(value, Rich):
        return "".join(_stretch(run, style) for run in value.runs)
    if isinstance(value, Undefined):
        str(value)
    if value is None:
        raise RefusedValue("none", value)
    if isinstance(value, bool) or not isinstance(value, str | int) or (isinstance(value, Markup) and _END in value):
        raise RefusedValue("not_text", value)
    if isinstance(value, Markup) and "<" not in value:
        value = value.unescape()
    return clean(str(value)).translate(_SPECIAL)


def _stretch(run: Run, style: RunStyle) -> str:
    text = clean(run.text).translate(_SPECIAL)
    if not (run.bold or run.italic):
        return text
    opened = '<w:t xml:space="preserve">'
    return f"</w:t></w:r><w:r>{style.of(run)}{opened}{text}</w:t></w:r><w:r>{style.plain}{opened}"
