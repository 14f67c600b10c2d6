"""What is wrong with a template as one sentence that says where to look in Word."""

from ctcpl_cli.documents.engine import Place
from ctcpl_cli.documents.engine.naming import DOCUMENT
from ctcpl_cli.documents.templates import BadTemplateFile
from ctcpl_cli.messages import Lang, text


def sentence(bad: BadTemplateFile, lang: Lang) -> str:
    """The template, the place in it, the mistake, and what to do."""
    problem = bad.problem
    said = text(f"documents.template_{problem.kind}", lang, **problem.facts)
    if problem.place.paragraph:
        said = text("documents.template_at", lang, place=_place(problem.place, lang), sentence=said)
    return text("documents.template_problem", lang, template=bad.path.name, sentence=said)


def _place(place: Place, lang: Lang) -> str:
    name = "place_table" if place.table else "place_paragraph"
    facts = {"table": place.table, "row": place.row, "cell": place.cell, "paragraph": place.paragraph}
    said = text(f"documents.{name}", lang, **facts)
    return said if place.part == DOCUMENT else text("documents.place_part", lang, place=said, part=place.part)
