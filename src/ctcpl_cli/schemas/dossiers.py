"""The schema of dossiers: of all, or of those under one regime."""

from ctcpl_cli.dossier.models import Appraisal, Dossier, Unit
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS
from ctcpl_cli.schemas.described import Described, changed
from ctcpl_cli.schemas.dialect import Schema, whole, with_definitions
from ctcpl_cli.schemas.law import Law

HEADER = ("ctcpl", "regime", "year", "unit")
UNIT = ("code", "kind", "name")


def dossier(lang: Lang, regime: Regime | None = None) -> Schema:
    """A dossier file; with a regime, its ids, maxima, rules and clauses."""
    described = Described(lang)
    schema = described.model(Dossier, HEADER)
    kinds = list(map(str, regime.file.unit_kinds)) if regime is not None else [*COMMUNE_KINDS, *DISTRICT_KINDS]
    unit = described.model(Unit, UNIT)
    own: dict[str, Schema] = {
        "ctcpl": {"enum": [1, "1"], "errorMessage": described.say("version")},
        "kind": described.one_of({"dossier": described.say("file_dossier")}),
        "unit": changed(unit, {"kind": described.one_of({kind: text(f"units.{kind}", lang) for kind in kinds})}),
    }
    if regime is not None:
        own |= _of(regime, described)
    words = described.words(Dossier)[1]
    name = f"dossier:{regime.id}" if regime is not None else "dossier"
    return whole(name, with_definitions({**words, **changed(schema, own)}, described.definitions))


def _of(regime: Regime, described: Described) -> dict[str, Schema]:
    law = Law(regime, described)
    years = regime.file.years
    span = "" if years is None else f"{years.first} - {years.last or ''}".rstrip(" -")
    own: dict[str, Schema] = {
        "regime": {
            "description": f"{regime.title}. {described.say('governed', years=span)}",
            "enum": [regime.id, None],
            "enumDescriptions": [regime.title, described.say("not_filled")],
            "errorMessage": described.say("other_regime", id=regime.id),
        },
        "indicators": law.indicators(),
        "officers": law.officers(),
        "appraisal": changed(described.model(Appraisal), {"items": law.appraisal()}),
    }
    if not any(condition.kind == "satisfaction_min" for condition in regime.file.conditions):
        own["satisfaction"] = described.empty("not_asked", id=regime.id)
    return own
