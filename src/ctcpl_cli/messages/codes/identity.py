"""Texts of group identity."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
