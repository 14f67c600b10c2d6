"""``python -m tools.units WHEEL...`` makes the lists in ``src/ctcpl_cli/units/data`` from those of vietnam-provinces.

``pip download --no-deps vietnam-provinces==RELEASE`` brings a wheel. Only names, codes and what was merged into what
are taken: facts of the official list of administrative units, which the package reads from the statistics office.
"""

import ast
import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from ctcpl_cli.dossier.slugs import slug
from ctcpl_cli.messages import text

DATA = Path(__file__).parents[1] / "src" / "ctcpl_cli" / "units" / "data"
KINDS = ("tinh", "thanh-pho", "thi-xa", "thi-tran", "huyen", "quan", "phuong", "xa", "dac-khu")
_PACKAGE = "vietnam_provinces/"
_PROVINCE = text("units.tinh", "vi")
_DATE = re.compile(r"(?:__data_version__ = '|Xa_)([0-9]{4}-[0-9]{2}-[0-9]{2})")
"""The module says when the data was fetched; the first releases only in the example of their description."""


def rows(provinces: list[dict[str, Any]]) -> Iterator[str]:
    """``code parent kind name`` of every province, district and commune."""
    for province in provinces:
        code = f"{province['code']:02}"
        yield f"{code} - {_kind_and_name(province['name'])}"
        for commune in province.get("wards", ()):
            yield f"{commune['code']:05} {code} {_kind_and_name(commune['name'])}"
        for district in province.get("districts", ()):
            yield f"{district['code']:03} {code} {_kind_and_name(district['name'])}"
            for commune in district["wards"]:
                yield f"{commune['code']:05} {district['code']:03} {_kind_and_name(commune['name'])}"


def origins(module: str) -> Iterator[str]:
    """Each commune of today with those it was made from on 1/7/2025; ``*`` after one of which it got only a part."""
    table: Any = next(filter(None, (_given(node, "NEW_TO_OLD") for node in ast.parse(module).body)))
    for code, entry in zip(table.keys, table.values, strict=True):
        old = [[value.value for value in reference.args] for reference in entry.args[1].elts]
        parts = (f"{code:05}{'*' if partly else ''}" for code, _, _, partly in sorted(old))
        yield " ".join([f"{code.value:05}", *parts])


def _given(node: ast.stmt, name: str) -> ast.expr | None:
    """What a statement gives to a name, where it does."""
    named = isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name
    return node.value if named and isinstance(node, ast.AnnAssign) else None


def _kind_and_name(official: str) -> str:
    """Kind and name, in composed letters; a word that the list begins with a small accented letter gets a capital.

    Some releases name provinces without their kind.
    """
    words = unicodedata.normalize("NFC", official).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()
    kind = next((kind for kind in KINDS if slug(" ".join(words)).startswith(f"{kind}-")), "")
    if not kind:
        return _kind_and_name(f"{_PROVINCE} {official}")
    name = (word if word[0].isascii() else word[0].upper() + word[1:] for word in words[len(kind.split("-")) :])
    return f"{kind.replace('-', '_')} {' '.join(name)}"


def _write(name: str, heading: str, lines: Iterator[str]) -> None:
    content = "\n".join([f"# {heading}", *sorted(lines)]) + "\n"
    (DATA / name).write_text(content, encoding="utf-8", newline="\n")


def main(wheels: list[Path]) -> None:
    """Write one list for each wheel, and what was merged into what from the one that says so."""
    for wheel in wheels:
        release = wheel.name.split("-")[1]
        with ZipFile(wheel) as packed:
            files = {name: packed.read(name).decode() for name in packed.namelist() if name.endswith((".py", ".json"))}
            about = packed.read(f"vietnam_provinces-{release}.dist-info/METADATA").decode()
        found = _DATE.search(files[f"{_PACKAGE}__init__.py"]) or _DATE.search(about)
        assert found is not None, wheel
        source = f"vietnam-provinces {release}"
        _write(f"{found[1]}.txt", source, rows(json.loads(files[f"{_PACKAGE}data/nested-divisions.json"])))
        merged = files.get(f"{_PACKAGE}_ward_conversion_2025.py")
        if merged is not None:
            _write("origins.txt", source, origins(merged))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
