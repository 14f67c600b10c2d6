"""Where the files that travel with the program are: regimes, Word templates, and a sample round."""

from pathlib import Path


def path(name: str) -> Path:
    """The folder ``criteria``, ``templates`` or ``dossiers`` as shipped.

    An installed wheel carries them inside the package; a checkout has them at its top level.
    """
    here = Path(__file__).resolve().parent
    installed = here / "_data" / name
    return installed if installed.is_dir() else here.parent.parent / name
