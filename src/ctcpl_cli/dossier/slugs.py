"""Names of files and folders: Vietnamese names without diacritics (public layout of a workspace)."""

import re
import unicodedata

_D_WITH_STROKE = "\N{LATIN SMALL LETTER D WITH STROKE}"
_PROVINCE_KINDS = ("tinh-", "thanh-pho-")


def slug(name: str) -> str:
    """Lower-case letters and digits joined by hyphens, without diacritics."""
    letters = unicodedata.normalize("NFD", name.lower().replace(_D_WITH_STROKE, "d"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def province_slug(name: str) -> str:
    """The slug of a province, which stands without its kind."""
    full = slug(name)
    return next((full.removeprefix(kind) for kind in _PROVINCE_KINDS if full.startswith(kind)), full)


def unit_slug(kind: str, name: str) -> str:
    """The slug of a unit, which stands with its kind: ``phuong``, ``Tan Phong`` -> ``phuong-tan-phong``."""
    return f"{kind.replace('_', '-')}-{slug(name)}"
