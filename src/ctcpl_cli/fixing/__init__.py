"""Repairs of mistakes that have only one mending, by splice: no byte outside a finding's span is touched."""

from ctcpl_cli.fixing.mending import Mended, mended
from ctcpl_cli.fixing.offers import ON_REQUEST, offers
from ctcpl_cli.fixing.repair import Repair

__all__ = ["ON_REQUEST", "Mended", "Repair", "mended", "offers"]
