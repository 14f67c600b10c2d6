"""Codes, texts, manual pages and examples belong together: none is missing, none is left over."""

import re
from pathlib import Path
from types import ModuleType

import pytest

from ctcpl_cli import checks
from ctcpl_cli.messages import codes
from ctcpl_cli.output.rules import codes_of

SOURCE = Path(checks.__file__).parent.parent
GROUPS = {
    "reading": checks.reading.CHECKS,
    "values": checks.values.CHECKS,
}
EXAMPLES = Path(__file__).parent
MADE = re.compile(r"""(?:Problem|\bmistake|_report|\bnote)\(\s*(?:[\w.]+,\s*)??["'](\w+)["']""")
TYPED = re.compile(r"""_scalar\(value, info, "(\w+)"\)""")
REPORTED = re.compile(r'case\.reported\("(\w+)", CODE\)')
READERS = ("source", "schema", "dossier/loading.py")


def _texts(place: str) -> list[str]:
    path = SOURCE / place
    files = [path] if path.is_file() else sorted(path.rglob("*.py"))
    return [file.read_text(encoding="utf-8") for file in files]


def _kinds_made() -> set[str]:
    texts = [text for place in READERS for text in _texts(place)]
    made = {kind for text in texts for pattern in (MADE, TYPED) for kind in pattern.findall(text)}
    scan = (SOURCE / "source" / "scan.py").read_text(encoding="utf-8")
    tree = (SOURCE / "source" / "tree.py").read_text(encoding="utf-8")
    return made | set(re.findall(r"\?P<([a-z_]{6,})>", scan)) | set(re.findall(r"\?P<(anchor|tag)>", tree))


def _kinds_reported(modules: tuple[ModuleType, ...]) -> list[str]:
    texts = [Path(str(module.__file__)).read_text(encoding="utf-8") for module in modules]
    return [kind for text in texts for kind in REPORTED.findall(text)]


def test_every_problem_of_a_reader_becomes_a_finding_of_exactly_one_check() -> None:
    reported = _kinds_reported(checks.READING)
    assert sorted(reported) == sorted(_kinds_made())
    others = _kinds_reported(tuple(module for module in checks.every_check() if module not in checks.READING))
    assert not set(reported) & set(others)


def test_every_code_has_one_check_and_every_check_a_code() -> None:
    owned = [code for module in checks.every_check() for code in codes_of(module)]
    assert sorted(owned) == list(codes.catalogue())


def test_codes_keep_to_the_ranges_of_their_groups() -> None:
    ranges = {"reading": range(1, 100), "values": range(101, 150)}
    for group, modules in GROUPS.items():
        assert {code for module in modules for code in codes_of(module) if int(code[2:]) not in ranges[group]} == set()


@pytest.mark.parametrize("code", sorted(codes.catalogue()))
def test_every_code_has_texts_and_both_manual_pages(code: str) -> None:
    entry = codes.catalogue()[code]
    for pair in (entry.title, entry.message, *([entry.clause] if entry.clause else [])):
        assert pair.vi.strip() and pair.en.strip() and pair.vi != pair.en
    assert set(re.findall(r"\{(\w+)", entry.message.vi)) == set(re.findall(r"\{(\w+)", entry.message.en))
    assert len(codes.vietnamese_page(code).split()) > 20
    module = next(module for module in checks.every_check() if code in codes_of(module))
    assert len((module.__doc__ or "").split()) > 10


def test_no_manual_page_is_left_over() -> None:
    pages = SOURCE / "messages" / "pages"
    assert sorted(path.stem for path in pages.glob("*.md")) == list(codes.catalogue())


@pytest.mark.parametrize("group", GROUPS)
def test_every_code_of_a_group_has_examples(group: str) -> None:
    made_by_the_test = {"CT001", "CT003"}
    for module in GROUPS[group]:
        folder = EXAMPLES / group / "examples" / module.CODE
        if module.CODE not in made_by_the_test:
            assert list(folder.glob("bad*.yaml")) and list(folder.glob("good*.yaml")), module.CODE
