"""Texts of group values."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
