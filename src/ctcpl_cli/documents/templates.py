"""The templates of a run: the workspace's own win over the shipped ones; each is compiled once."""

from dataclasses import dataclass, field
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.documents.engine import Template, TemplateProblem, compile_template

FOLDER = "templates"


@dataclass(frozen=True, slots=True)
class BadTemplateFile:
    """A template that cannot be used, and why."""

    path: Path
    problem: TemplateProblem


@dataclass(slots=True)
class Templates:
    """Templates by file name, for a workspace."""

    root: Path
    _compiled: dict[str, Template | BadTemplateFile] = field(default_factory=dict)

    def get(self, name: str) -> Template | BadTemplateFile:
        """A compiled template, or what is wrong with its file."""
        if name not in self._compiled:
            self._compiled[name] = self._compile(name)
        return self._compiled[name]

    def path(self, name: str) -> Path:
        """The file that is used."""
        own = self.root / FOLDER / name
        return own if own.is_file() else packaged.path(FOLDER) / name

    def _compile(self, name: str) -> Template | BadTemplateFile:
        path = self.path(name)
        try:
            made = compile_template(path.read_bytes())
        except OSError:
            return BadTemplateFile(path, TemplateProblem("missing"))
        return BadTemplateFile(path, made) if isinstance(made, TemplateProblem) else made
