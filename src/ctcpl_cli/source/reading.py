"""Bytes to a :class:`SourceFile`: the tree, and everything wrong with the file as YAML, as values.

Nothing here raises for bad input. Where the text breaks the rules of YAML, the mistake is hidden from the parser if it
lies within one value or line, and reading goes on, so that one file shows all its mistakes at once.
"""

from itertools import islice
from typing import Any

from _ruamel_yaml import CParser
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from ctcpl_cli.findings import Problem
from ctcpl_cli.source import blanks, masks, scan, sentences, syntax
from ctcpl_cli.source.file import SourceFile
from ctcpl_cli.source.nodes import Mapping, is_null
from ctcpl_cli.source.stop import Mistake, Stop, mistake
from ctcpl_cli.source.tree import MAX_DEPTH, Builder, TooDeep

MAX_BYTES = 1024 * 1024
MAX_ALIKE = 1000
"""How many findings of the scan are told of one file: a longer list helps nobody, and all have the same cause."""
MAX_ATTEMPTS = 40
"""How many syntax errors of one file are looked for; each costs one more reading, fewer where the file is long."""


def read_source(path: str, data: bytes, alike: int = MAX_ALIKE) -> SourceFile:
    """Read one file. Files over 1 MiB or nested deeper than 32 are not parsed. ``alike``: see MAX_ALIKE."""
    if len(data) > MAX_BYTES:
        return SourceFile(path, problems=[Problem("too_large", 0, 0, {"limit": MAX_BYTES})], intact=False)
    text, problems = scan.decode(data)
    source = SourceFile(path, text, problems=problems)
    if any(problem.kind == "not_utf8" for problem in problems):
        source.intact = False
        return source
    problems += islice(scan.unseen_characters(text), alike)
    problems += islice(scan.decomposed_words(text), alike)
    kept = _parse(source)
    if source.root is not None:
        problems += islice(blanks.trailing(text, kept), alike)
    return source


def _parse(source: SourceFile) -> list[tuple[int, int]]:
    """Put the tree, and what is wrong with it, into the source; the ranges in which every blank counts."""
    masked = masks.inner_signs(scan.without_unseen(source.text))
    mistakes: list[Mistake] = []
    for _ in range(min(MAX_ATTEMPTS, 2 + 2 * MAX_BYTES // (len(masked) + 1))):
        builder = Builder(source)
        try:
            tree = builder.document(CParser(masked))
        except TooDeep as deep:
            mistakes.append(mistake("too_deep", deep.offset, deep.offset + 1, limit=MAX_DEPTH))
            break
        except YAMLError as error:
            stop = _stop(source, error, builder)
            mended = blanks.without_tabs(masked, stop.offset)
            if mended != masked:
                masked = mended
                continue
            found = syntax.diagnose(stop)
            if not any(before.problem.start <= found.problem.start < before.problem.end for before in mistakes):
                mistakes.append(found)
            mended = _mended(masked, found)
            if mended == masked:
                break
            masked = mended
        else:
            _accept(source, tree)
            break
    else:
        mistakes = mistakes or [syntax.diagnose(stop)]
    source.intact = not mistakes
    source.problems += builder.problems
    source.problems += [sentences.whole(found, source.root) for found in mistakes]
    return builder.kept


def _mended(text: str, mistake: Mistake) -> str:
    if mistake.sign is not None:
        return masks.hide(text, mistake.sign)
    if mistake.skip is not None:
        start, end = mistake.skip
        return text[:start] + " " * (end - start) + text[end:]
    if mistake.comma is not None:
        return f"{text[: mistake.comma]},{text[mistake.comma + 1 :]}"
    return text


def _accept(source: SourceFile, tree: Any) -> None:
    if isinstance(tree, Mapping):
        source.root = tree
    elif tree is None or is_null(tree):
        source.problems.append(Problem("empty_file", 0, 0))
    else:
        source.problems.append(Problem("not_a_mapping", tree.start, tree.end))


def _stop(source: SourceFile, error: YAMLError, builder: Builder) -> Stop:
    if not isinstance(error, MarkedYAMLError):
        return Stop(source, 0, None, str(error), builder.last)
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(source.text)) if mark else 0
    context = min(error.context_mark.index, len(source.text)) if error.context_mark else None
    return Stop(source, offset, context, f"{error.context or ''}: {error.problem or ''}", builder.last)
