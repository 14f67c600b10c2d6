"""The schema of dossiers: of all, or of those under one regime."""

from urllib.parse import quote

from ctcpl_cli.dossier.models import Appraisal, Dossier, Evidence, Satisfaction, Unit
from ctcpl_cli.figures import printed
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import COMMUNE_KINDS, DISTRICT_KINDS
from ctcpl_cli.schemas.described import Described, changed
from ctcpl_cli.schemas.dialect import Schema, whole, with_definitions
from ctcpl_cli.schemas.law import Law
from ctcpl_cli.schemas.values import INSIDE, SHA256

HEADER = ("ctcpl", "regime", "year", "unit")
UNIT = ("code", "kind", "name")


def dossier(lang: Lang, regime: Regime | None = None) -> Schema:
    """A dossier file; with a regime, its ids, maxima, rules and clauses."""
    described = Described(lang)
    schema = described.model(Dossier, HEADER)
    kinds = list(map(str, regime.file.unit_kinds)) if regime is not None else [*COMMUNE_KINDS, *DISTRICT_KINDS]
    own: dict[str, Schema] = {
        "ctcpl": {"enum": [1, "1"], "errorMessage": described.say("version")},
        "kind": described.one_of({"dossier": described.say("file_dossier")}),
        "unit": _unit(described, kinds, regime),
        "satisfaction": changed(
            described.model(Satisfaction), {"numerator": described.quantity(), "denominator": described.above_zero()}
        ),
    }
    if regime is not None:
        own |= _of(regime, described)
    words = described.words(Dossier)[1]
    described.definitions["Evidence"] = changed(
        described.model(Evidence),
        {"file": described.written("file", INSIDE), "sha256": described.written("sha256", SHA256)},
    )
    name = f"dossier:{quote(regime.id)}" if regime is not None else "dossier"
    return whole(name, with_definitions({**words, **changed(schema, own)}, described.definitions))


def _unit(described: Described, kinds: list[str], regime: Regime | None) -> Schema:
    """The unit, of one of these kinds: with as many digits as they have, and the classes that the regime knows."""
    digits = [n for n, among in ((5, COMMUNE_KINDS), (3, DISTRICT_KINDS)) if set(among) & set(kinds)]
    said = described.say("or", one=digits[0], other=digits[-1]) if len(digits) > 1 else str(*digits)
    pattern = "|".join(f"^[0-9]{{{n}}}$" for n in digits)
    own = {
        "code": described.written("unit_code", pattern, digits=said),
        "kind": described.one_of({kind: text(f"units.{kind}", described.lang) for kind in kinds}),
    }
    conditions = regime.file.conditions if regime is not None else ()
    limits = [condition.value for condition in conditions if isinstance(condition.value, dict)]
    if limits:
        own["class"] = described.one_of(
            {name: described.say("least_total", points=printed(limits[0][name])) for name in limits[0]}
        )
    return changed(described.model(Unit, UNIT), own)


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
