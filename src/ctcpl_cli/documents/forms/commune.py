"""What the forms of one commune share: its dossier, its points, and the head and foot of its documents."""

from dataclasses import dataclass
from functools import cached_property

from ctcpl_cli.assess import Assessment, assess
from ctcpl_cli.checks.case import Case
from ctcpl_cli.documents import bodies, geometry, names, widths
from ctcpl_cli.documents.forms import wording
from ctcpl_cli.documents.official import BLANK, DAY_SPACE, NUMBER_SPACE, YEAR_SPACE
from ctcpl_cli.dossier.models import Appraisal, Dossier, Procedure
from ctcpl_cli.messages.documents import OFFICIAL
from ctcpl_cli.messages.form_words import WORDS


@dataclass(frozen=True, eq=False)
class Commune:
    """One dossier that can be scored: by the layer that counts (``assessment``) and by its own facts (``own``)."""

    case: Case[Dossier]
    assessment: Assessment

    @property
    def dossier(self) -> Dossier:
        """The dossier."""
        return self.assessment.dossier

    @cached_property
    def own(self) -> Assessment:
        """What the commune's documents say: they are written before the council appraises."""
        without = self.dossier.model_copy(update={"appraisal": Appraisal()})
        return assess(without, self.assessment.regime, self.case.counted)

    @property
    def procedure(self) -> Procedure:
        """The steps taken, as far as they are typed in."""
        return self.dossier.procedure or Procedure()

    @property
    def unit(self) -> str:
        """Kind and name inside a sentence."""
        name = names.unit_name(self.dossier.unit)
        return name[:1].lower() + name[1:]

    @property
    def year(self) -> str:
        """The assessment year."""
        return str(self.dossier.year or BLANK)

    @property
    def draft(self) -> bool:
        """Whether the document rests on numbers that nobody has seen in the law."""
        return bool(self.own.unverified)


def head(
    commune: Commune, symbol: str = "", subject: str = "", later: int = 1, kind: str = "form"
) -> dict[str, object]:
    """Names for the head of a document of the commune; number and date stay blank until it is registered.

    ``symbol`` and ``subject`` are keys of ``messages.form_words``; it is signed ``later`` years than the assessment
    year. ``kind`` is ``letter`` for what has its subject under the number.
    """
    unit, regime = commune.dossier.unit, commune.assessment.regime
    level = bodies.level(regime, unit)
    unit_kind = names.kind_word(str(unit.kind or "")) if unit else ""
    name = str(unit.name or BLANK) if unit else BLANK
    issuer = [OFFICIAL["committee"], f"{unit_kind} {name}".upper()]
    about = WORDS[subject].format(year=commune.year, unit=commune.unit) if subject else ""
    year = commune.dossier.year
    return {
        "kind": kind,
        "parent": [],
        "issuer": issuer,
        "issuer_rule": widths.short_rule(issuer, geometry.ISSUER_SIZE, geometry.HEAD_LEFT),
        "motto_rule": widths.full_rule(OFFICIAL["motto"], geometry.MOTTO_SIZE),
        "number": NUMBER_SPACE,
        "symbol": WORDS[symbol] if symbol else "",
        "place": name,
        "day": DAY_SPACE,
        "month": DAY_SPACE,
        "year_signed": YEAR_SPACE if year is None else str(year + later),
        "subject": about,
        "subject_rule": widths.short_rule([about], geometry.BODY_SIZE, geometry.TEXT_WIDTH),
        "draft": commune.draft,
        "illustrative": bool(commune.dossier.illustrative),
        "unit": commune.unit,
        "Unit": names.unit_name(unit),
        "unit_kind": unit_kind,
        "year": commune.year,
        "area": names.area(unit, level),
        **bodies.words(level),
        **wording.names(commune.own),
    }
