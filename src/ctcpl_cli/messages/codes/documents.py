"""Texts of group documents."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
