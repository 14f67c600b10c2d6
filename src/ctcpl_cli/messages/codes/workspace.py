"""Texts of group workspace."""

from ctcpl_cli.messages.codes import Code

CODES: dict[str, Code] = {}
