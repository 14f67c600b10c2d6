"""Texts of group evidence."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
