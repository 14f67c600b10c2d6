"""Schemas of plans, letters and reports, of decisions, and of regimes."""

from ctcpl_cli.dossier.decision import DecisionDocument
from ctcpl_cli.dossier.document import Document, Head, PlanDocument
from ctcpl_cli.messages import Lang
from ctcpl_cli.regime.consistency.header import NEEDED
from ctcpl_cli.regime.models import RegimeFile
from ctcpl_cli.schema import Model
from ctcpl_cli.schemas.described import Described, changed
from ctcpl_cli.schemas.dialect import Schema, whole, with_definitions

PLAN_KINDS = ("plan", "letter", "report")


def plan(lang: Lang) -> Schema:
    """A plan, letter or report file."""
    return _file("plan", PlanDocument, lang, PLAN_KINDS)


def decision(lang: Lang) -> Schema:
    """A decision file."""
    return _file("decision", DecisionDocument, lang, ("decision",))


def regime(lang: Lang) -> Schema:
    """A regime file. What its parts need of each other, such as sums of maxima, ``ctcpl check`` tells."""
    return _file("regime", RegimeFile, lang, ())


def _file(name: str, model: type[Model], lang: Lang, kinds: tuple[str, ...]) -> Schema:
    described = Described(lang)
    schema = described.model(model, ("ctcpl", *(["kind"] if kinds else NEEDED)))
    own: dict[str, Schema] = {"ctcpl": {"enum": [1, "1"], "errorMessage": described.say("version")}}
    if issubclass(model, Document):
        parts = changed(
            described.field(Head, "date"), {"month": described.between(1, 12), "day": described.between(1, 31)}
        )
        own["head"] = changed(described.model(Head), {"date": parts})
    if kinds:
        own["kind"] = described.one_of({kind: described.say(f"file_{kind}") for kind in kinds})
    words = described.words(model)[1]
    return whole(name, with_definitions({**words, **changed(schema, own)}, described.definitions))
