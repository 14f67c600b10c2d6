"""Bodies and posts of the level of government that recognises the units, as documents name them."""

from ctcpl_cli.documents import names
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.dossier.models import Unit
from ctcpl_cli.messages.area_forms import WORDS
from ctcpl_cli.regime import Regime

_KEYS = ("office", "office_head", "office_title", "office_archive", "staff_head")
_SHORT = {"short": "office_short", "justice_officer": "officer", "archive": "archive"}


def level(regime: Regime, unit: Unit | None) -> str:
    """``district`` or ``province``: a unit without district has only a province above it."""
    return "province" if regime.level == "province" or unit is None or not unit.district else "district"


def words(level: str) -> dict[str, str]:
    """The office of justice of a level and its chief, the head of the committee's staff, and the commune's officer."""
    found = {key: WORDS[f"{level}_{key}"] for key in _KEYS}
    found |= {name: WORDS[f"{level}_{key}"] for name, key in _SHORT.items()}
    officer = found["justice_officer"]
    return {**found, "Justice_officer": f"{officer[:1].upper()}{officer[1:]}"}


def superior(level: str, unit: Unit | None) -> str:
    """Who the level reports to."""
    if level == "province" or unit is None:
        return WORDS["superior_ministry"]
    return WORDS["superior_province"].format(province=names.inside(str(unit.province or "") or BLANK))
