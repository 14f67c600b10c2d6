"""Texts of group facts."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
