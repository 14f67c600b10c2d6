"""``python -m ctcpl_cli``."""

from ctcpl_cli.cli.main import run

run()
