"""Texts of group course."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
