"""Whether a file with a signature written into it still says everything else that it said."""

from ctcpl_cli.dossier.loading import Loaded, typed
from ctcpl_cli.regime.differing import plain
from ctcpl_cli.schema import Model
from ctcpl_cli.source import read_source

_MARK = b"\xef\xbb\xbf"


def encoded(file: Loaded[Model], text: str) -> bytes:
    """Another text of a file as bytes; a byte order mark stays."""
    marked = any(problem.kind == "byte_order_mark" for problem in file.source.problems)
    return (_MARK if marked else b"") + text.encode()


def read_again(file: Loaded[Model], content: bytes, key: str) -> Model | None:
    """A file as it reads with other content; None where more than one key of it became another, or anything broke."""
    after = typed(file.place, read_source(file.source.path, content))
    whole = after.data is not None and after.source.intact and len(after.problems) <= len(file.problems)
    return after.data if whole and _without(file.data, key) == _without(after.data, key) else None


def _without(data: Model | None, key: str) -> dict[str, object]:
    said = plain(data)
    return {name: value for name, value in said.items() if name != key} if isinstance(said, dict) else {}
