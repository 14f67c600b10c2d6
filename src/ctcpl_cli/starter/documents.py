"""New plans, letters and decisions: a skeleton for the year's regime, a comment on every field, blanks for facts."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from textwrap import wrap
from typing import Literal

from ctcpl_cli.documents import bodies, names, official
from ctcpl_cli.documents.forms import law
from ctcpl_cli.dossier.models import Unit
from ctcpl_cli.dossier.slugs import province_slug, slug
from ctcpl_cli.dossier.workspace import DOSSIERS, FIRST_YEAR_WITHOUT_DISTRICT, Workspace
from ctcpl_cli.messages import new_documents as said
from ctcpl_cli.messages.documents import ALWAYS_CAPITAL, AREA_KINDS, OFFICIAL
from ctcpl_cli.regime import Regime

Kind = Literal["plan", "letter", "decision"]
Level = Literal["commune", "district", "province"]
WIDTH = 118
_SKELETONS = Path(__file__).parent / "document_data"
_STEPS = ("submit", "recognise", "report_province", "report_ministry")


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues a document. ``unit`` has district and province in full, and kind and name where it is a commune.

    ``kinds`` are the kinds of units that it plans for or recognises, in the order the law names them.
    """

    level: Level
    unit: Unit
    kinds: tuple[str, ...]

    @property
    def full(self) -> str:
        """Kind and name as they begin a line."""
        if self.level == "commune":
            return names.unit_name(self.unit)
        return str((self.unit.district if self.level == "district" else self.unit.province) or "")

    @property
    def inside(self) -> str:
        """The same inside a sentence."""
        return names.inside(self.full) if self.level != "commune" else f"{self.full[:1].lower()}{self.full[1:]}"

    @property
    def place(self) -> str:
        """The place before a date: the name alone, in full where that is a number or the province's own name."""
        if self.level == "commune":
            bare, above = str(self.unit.name), ""
        else:
            bare = _bare(self.full)
            above = _bare(str(self.unit.province)) if self.level == "district" else ""
        return self.full if bare[:1].isdigit() or bare == above or self.full in ALWAYS_CAPITAL else bare


def folder(issuer: Issuer, workspace: Workspace, year: int) -> PurePosixPath:
    """Where documents of the issuer belong, relative to the root of the workspace."""
    unit = issuer.unit
    own = workspace.unit_file(unit, year) if issuer.level == "commune" else None
    if own is not None:
        return own.with_suffix("")
    area = PurePosixPath(DOSSIERS, province_slug(str(unit.province)))
    return (area / slug(unit.district) if unit.district else area) / str(year)


def document_text(kind: Kind, regime: Regime, issuer: Issuer, year: int, path: str, first_line: str) -> str:
    """The file's text. ``path`` is what commands call the file by, ``first_line`` the comment that editors read."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_SKELETONS, encoding="utf-8"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "quoted": _quoted,
        "folded": _folded,
        "day": _day,
        "letter": official.mark,
        "literal": _literal,
    }
    words = _words(kind, regime, issuer, year, path)
    return environment.get_template(f"{kind}.yaml").render(words, kind=kind, path=path, schema_line=first_line)


def _words(kind: Kind, regime: Regime, issuer: Issuer, year: int, path: str) -> dict[str, object]:
    """Every name of the skeletons; sentences in Vietnamese as printed, days as dates."""
    level, unit = issuer.level, issuer.unit
    own = level != "commune"
    above = level if own else bodies.level(regime, unit)
    council = str(regime.file.council.name or "") if regime.file.council is not None else ""
    texts = law.names(regime)
    facts: dict[str, object] = {
        "blank": OFFICIAL["blank"],
        "year": year,
        "area": issuer.inside,
        "units": names.kind_words(issuer.kinds, issuer.kinds),
        "council": council,
        "committee": said.BODIES["committee"].format(area=issuer.inside),
        **{name: _spaced(word) for name, word in bodies.words(above).items()},
    }
    facts["matter"] = issuer.inside if not own else facts["units"]
    facts["performers"] = said.BODIES["units"].format(**facts)
    recognises = level in (regime.level, "district") or year >= FIRST_YEAR_WITHOUT_DISTRICT
    facts["doers"] = facts["performers"] if recognises else said.BODIES["districts"]
    superior = bodies.superior(above, unit) if own else said.BODIES["committee"].format(area=names.area(unit, above))
    return {
        **facts,
        "level": level,
        "recognises": recognises,
        "superior": superior,
        "officer": facts["Justice_officer"],
        "committee_line": OFFICIAL["committee"],
        "issuer_line": issuer.full.upper(),
        "place": issuer.place,
        "symbol": said.SYMBOLS[kind][level],
        "subject": said.SUBJECTS[kind].format(**facts),
        "about": said.MATTER.format(**facts),
        "signed_year": year + (kind == "decision"),
        "command": said.COMMANDS[kind].format(path=path, folder=PurePosixPath(path).parent),
        "laws": _spaced(str(texts["law"])),
        "bases": list(_bases(kind, texts["law_bases"], facts)),
        "criteria": regime.file.criteria,
        "addressee": facts["doers"] if own else superior,
        "recipients": [line.format(**facts) for line in said.RECIPIENTS[f"{kind}_{level}"]],
        "authority": said.AUTHORITY[kind],
        **_days(regime, year),
    }


def _bases(kind: Kind, laws: object, facts: dict[str, object]) -> Iterator[str]:
    assert isinstance(laws, list)
    cited = [_spaced(str(text)) for text in laws]
    if kind != "decision":
        yield from cited[:-1]
        yield f"{cited[-1].rstrip(';')}."
        return
    yield said.BASES["first"]
    yield from cited
    yield said.BASES["council" if facts["council"] else "minutes"].format(**facts)
    yield said.BASES["proposal"].format(**facts)


def _days(regime: Regime, year: int) -> dict[str, date | None]:
    """The last days of the procedure; None for those that the regime does not know."""
    steps = {str(step.id): step.before for step in regime.file.procedure}
    return {name: before.of(year) if (before := steps.get(name)) is not None else None for name in _STEPS}


def _bare(name: str) -> str:
    kind = next((kind for kind in AREA_KINDS if name.startswith(f"{kind} ")), "")
    return name[len(kind) :].strip()


def _spaced(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _literal(text: str) -> str:
    """A text whose asterisks are printed: in document files they mark italics and bold."""
    return text.replace("*", r"\*")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _folded(text: str, indent: int) -> str:
    """The lines of a folded block."""
    lines = wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"{' ' * indent}{line}" for line in lines)


def _day(given: date) -> str:
    return f"{official.day(given.day)}/{official.month(given.month)}/{given.year}"
