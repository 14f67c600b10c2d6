"""The recognition decision with both lists (form 08 of circular 09/2021/TT-BTP): what ``render-decision`` writes."""

from ctcpl_cli.documents.decisions import context

ID = "mau-08"
LEVEL = "district"
TAKES = "folder"
NEEDS = "mau-08"
INSTEAD = "ctcpl render-decision"

__all__ = ["ID", "INSTEAD", "LEVEL", "NEEDS", "TAKES", "context"]
