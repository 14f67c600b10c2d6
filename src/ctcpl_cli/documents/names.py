"""Names of units and areas as they stand in official texts (decree 30/2020/ND-CP, annex II)."""

from collections.abc import Iterable, Sequence

from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Unit
from ctcpl_cli.messages.documents import ALWAYS_CAPITAL, AREA_KINDS
from ctcpl_cli.messages.units import TEXTS


def unit_name(unit: Unit | None) -> str:
    """Kind and name as they begin a line of a list."""
    if unit is None:
        return BLANK
    name = f"{kind_word(unit.kind or '')} {unit.name or BLANK}".strip()
    return name[:1].upper() + name[1:]


def kind_word(kind: str) -> str:
    """A kind of unit in Vietnamese."""
    return TEXTS[kind][0] if kind in TEXTS else kind


def kind_words(kinds: Iterable[str], order: Sequence[str]) -> str:
    """The kinds that occur, in the order the law names them, joined by commas."""
    found = set(kinds)
    known = [kind for kind in order if kind in found]
    return ", ".join(kind_word(kind) for kind in [*known, *sorted(found - set(known))])


def area(unit: Unit | None, level: str = "district") -> str:
    """The district, or the province where there is none or it is the level, as written inside a sentence."""
    district = unit.district if unit is not None and level == "district" else None
    return inside(str(district or (unit.province if unit is not None else None) or BLANK))


def inside(name: str) -> str:
    """A district's or province's full name as written inside a sentence."""
    kind = next((kind for kind in AREA_KINDS if name.startswith(f"{kind} ")), "")
    proper = name[len(kind) :].strip()
    if not kind or name in ALWAYS_CAPITAL or proper[:1].isdigit():
        return name
    return f"{kind.lower()} {proper}"
