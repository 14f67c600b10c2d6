"""Administrative units as the official lists have them: codes, kinds, names, and what became of them on 1/7/2025."""

from ctcpl_cli.units.lists import every_list, lists_of, otherwise, units_of
from ctcpl_cli.units.table import Listed, Table

__all__ = ["Listed", "Table", "every_list", "lists_of", "otherwise", "units_of"]
