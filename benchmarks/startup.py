"""Whole commands against an interpreter that does nothing."""

from collections.abc import Iterator

from benchmarks.timing import command, row

SAMPLE = "dossiers/lai-chau/thanh-pho-lai-chau/2024"
NOTHING = ("python -c pass", command("-c", "pass"))


def rows() -> Iterator[str]:
    """The version, one dossier checked, seven scored."""
    yield row("ctcpl --version", command("-m", "ctcpl_cli", "--version"), *NOTHING)
    yield row(
        "ctcpl check, one dossier", command("-m", "ctcpl_cli", "check", f"{SAMPLE}/phuong-tan-phong.yaml"), *NOTHING
    )
    yield row("ctcpl score, seven dossiers", command("-m", "ctcpl_cli", "score", SAMPLE), *NOTHING)
