"""What people get wrong, made on lines of the sample one at a time: found in that line and called what it is."""

import re
from collections.abc import Callable

import pytest

from ctcpl_cli.dossier.loading import typed
from ctcpl_cli.source import read_source
from tests.robustness.test_mutations import FILES, text_of

EVERY = 5
"""One line in so many is tried."""


def colon_in_a_text(line: str) -> str | None:
    """``title: Report: results``."""
    match = re.match(r"(\s*(?:- )?\w+: )([^\"'\[{|>#][^:#]*\s\S.*)$", line)
    at = line.rindex(" ") if match else 0
    return f"{line[:at]}:{line[at:]}" if match else None


def tab(line: str) -> str | None:
    """A tab for two spaces."""
    return f"\t{line[2:]}" if line.startswith("  ") and line.strip() else None


def closing_quote_left_out(line: str) -> str | None:
    """``name: "Tan Phong``."""
    match = re.match(r"[^#\"]*(?:\"[^\"]*\"[^\"]*)*?: \"[^\"]*(\")", line)
    return line[: match.start(1)] + line[match.end(1) :] if match else None


def quotes_around_one_word(line: str) -> str | None:
    """``name: "Tan" Phong``."""
    match = re.match(r"(\s*(?:- )?\w+: )([A-ZĐ][^\s\"]*)( [^\"]*)$", line)
    return f'{match[1]}"{match[2]}"{match[3]}' if match else None


def space_left_out(line: str) -> str | None:
    """``numerator:9``."""
    match = re.match(r"(\s*(?:- )?[\"\w.]+:) (?=[^\s>|])", line)
    return f"{match[1]}{line[match.end() :]}" if match else None


def colon_left_out(line: str) -> str | None:
    """``numerator 9``."""
    match = re.match(r"(\s*(?:- )?[\"\w.]+): (?=[^\s>|\[])", line)
    return f"{match[1]} {line[match.end() :]}" if match else None


def bracket_left_out(line: str) -> str | None:
    """``[a, b``."""
    match = re.search(r"[}\]]\s*$", line)
    return line[: match.start()] if match else None


def comma_left_out(line: str) -> str | None:
    """``{a: 1 b: 2}``."""
    match = re.match(r"[^#{]*\{\w+: [\w./-]+(, )\w+:", line, re.ASCII)
    return f"{line[: match.start(1)]} {line[match.end(1) :]}" if match else None


def sign_first(line: str) -> str | None:
    """``note: *important* to know``."""
    match = re.match(r"(\s*(?:- )?\w+: )(?=[A-ZĐ]\S* )", line)
    return f"{match[1]}*{line[match.end() :]}" if match else None


def comma_for_point(line: str) -> str | None:
    """``points: 1,5``."""
    match = re.match(r"[^#]*points: \d+(\.)\d", line)
    return f"{line[: match.start(1)]},{line[match.end(1) :]}" if match else None


MISTAKES = {
    colon_in_a_text: "unquoted_colon",
    tab: "tab_indent",
    closing_quote_left_out: "mixed_quotes",
    quotes_around_one_word: "mixed_quotes",
    space_left_out: "missing_space",
    colon_left_out: "missing_colon",
    bracket_left_out: "brackets",
    comma_left_out: "missing_comma",
    sign_first: "unquoted_sign",
    comma_for_point: "decimal_comma",
}


@pytest.mark.parametrize("make", MISTAKES, ids=lambda make: make.__name__)
def test_a_typical_mistake_is_named_in_its_line(make: Callable[[str], str | None]) -> None:
    tried = 0
    missed = []
    for path in FILES:
        lines = text_of(path).split("\n")
        for number, line in enumerate(lines):
            wrong = None if line.lstrip().startswith("#") else make(line)
            if wrong is None or (tried := tried + 1) % EVERY:
                continue
            data = "\n".join([*lines[:number], wrong, *lines[number + 1 :]]).encode("utf-8")
            file = typed(path, read_source(path.name, data))
            places = {(problem.kind, file.source.line_column(problem.start)[0]) for problem in file.problems}
            if (MISTAKES[make], number + 1) not in places:
                missed.append((path.name, wrong, sorted(places)))
    assert tried >= 40
    assert len(missed) <= tried // EVERY // 50, missed
