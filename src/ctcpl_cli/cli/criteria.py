"""``ctcpl criteria``."""

import typer

from ctcpl_cli.cli import criteria_check, criteria_diff, criteria_import, criteria_list, criteria_show, criteria_test
from ctcpl_cli.cli.translated import TranslatedCommand, TranslatedGroup


def group() -> typer.Typer:
    """The commands about regimes."""
    app = typer.Typer(cls=TranslatedGroup, no_args_is_help=False)
    app.command("list", cls=TranslatedCommand)(criteria_list.list_regimes)
    app.command("show", cls=TranslatedCommand)(criteria_show.show)
    app.command("check", cls=TranslatedCommand)(criteria_check.check_regimes)
    app.command("diff", cls=TranslatedCommand)(criteria_diff.diff)
    app.command("import", cls=TranslatedCommand)(criteria_import.import_form)
    app.command("test", cls=TranslatedCommand)(criteria_test.run_tests)
    return app
