"""The recognition decision with both lists (form 08 of circular 09/2021/TT-BTP): what ``render-decision`` writes."""

from ctcpl_cli.documents.decisions import context

ID = "mau-08"
LEVEL = "district"
TAKES = "folder"

__all__ = ["ID", "LEVEL", "TAKES", "context"]
