"""Word templates with Jinja tags: compiled once, rendered many times; same inputs, same bytes."""

from ctcpl_cli.documents.engine.problem import Place, TemplateProblem
from ctcpl_cli.documents.engine.properties import Properties
from ctcpl_cli.documents.engine.template import Template, compile_template
from ctcpl_cli.documents.engine.values import Rich, Run

__all__ = ["Place", "Properties", "Rich", "Run", "Template", "TemplateProblem", "compile_template"]
