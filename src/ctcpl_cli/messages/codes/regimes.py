"""Texts of group regimes."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
