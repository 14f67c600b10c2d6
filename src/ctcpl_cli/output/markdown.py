"""Rows of Markdown tables."""

from collections.abc import Iterator, Sequence


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows, the first of them the heading. Their texts are escaped."""
    for position, cells in enumerate(rows):
        yield row([escaped(cell) for cell in cells])
        if position == 0:
            yield row(["---"] * len(cells))


def row(cells: Sequence[str]) -> str:
    """One row of cells that are Markdown already."""
    return f"| {' | '.join(cells)} |"


def escaped(cell: str) -> str:
    """A text that stands in a table as it is."""
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")
