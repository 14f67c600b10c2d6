"""Texts of group reading."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
