"""``ctcpl criteria``."""

import typer

from ctcpl_cli.cli import criteria_import, criteria_test
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup


def group() -> typer.Typer:
    """The commands about regimes."""
    app = typer.Typer(cls=TranslatedGroup, no_args_is_help=False)
    app.command("import", cls=TranslatedCommand)(criteria_import.import_form)
    app.command("test", cls=TranslatedCommand)(criteria_test.run_tests)
    return app
