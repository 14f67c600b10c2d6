"""The table of a GitHub job summary: every finding, errors first, as far as the size allows.

GitHub refuses a step's summary above 1 MiB ("Adding a job summary", GitHub Docs); all commands of a step add to one.
"""

from collections.abc import Iterable, Iterator

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.findings import Severity
from ctcpl_cli.messages import text
from ctcpl_cli.output import markdown
from ctcpl_cli.output.findings import View

MOST_BYTES = 1_000_000
"""The summary stays below this many bytes of UTF-8."""
_ROOM_FOR_WORDS = 2_000
_COLUMNS = ("weight", "place", "code", "message")


class JobSummary:
    """Notes findings while they pass by; keeps of each weight no more rows than could stand in the table.

    ``begun`` are the bytes that the step's summary holds already.
    """

    def __init__(self, view: View, begun: int = 0) -> None:
        self._view = view
        self._files = 0
        self._counts = dict.fromkeys(Severity, 0)
        self._rows: dict[Severity, list[str]] = {weight: [] for weight in Severity}
        self._most = MOST_BYTES - _ROOM_FOR_WORDS - begun
        self._room = dict.fromkeys(Severity, self._most)

    def noted(self, checked: Iterable[Checked]) -> Iterator[Checked]:
        """The same stream, noted."""
        for case, findings in checked:
            self._files += 1
            for finding in findings:
                weight = self._view.weight(finding)
                self._counts[weight] += 1
                place = (
                    f"{self._view.path(finding.path, case.workspace.root)}:{finding.span.line}:{finding.span.column}"
                )
                cells = (self._say(weight), place, finding.code, self._view.message(finding))
                self._keep(weight, markdown.row([markdown.escaped(cell) for cell in cells]))
            yield case, findings

    def text(self) -> str:
        """The heading, the counts, the table, and how many rows it lacks."""
        counts = {str(weight): count for weight, count in self._counts.items()}
        lines = [f"### {self._say('summary_title')}", "", self._say("summary_counts", files=self._files, **counts), ""]
        rows = list(self._fitting())
        if rows:
            lines += [*markdown.table([[self._say(f"column_{name}") for name in _COLUMNS]]), *rows, ""]
        missing = sum(self._counts.values()) - len(rows)
        if missing:
            lines += [self._say("rows_missing", count=missing), ""]
        return "\n".join(lines) + "\n"

    def _keep(self, weight: Severity, row: str) -> None:
        size = _size(row)
        if size <= self._room[weight]:
            self._rows[weight].append(row)
            self._room[weight] -= size
        else:
            self._room[weight] = 0

    def _fitting(self) -> Iterator[str]:
        room = self._most
        for rows in self._rows.values():
            for row in rows:
                room -= _size(row)
                if room < 0:
                    return
                yield row

    def _say(self, key: str, **facts: object) -> str:
        return text(f"findings.{key}", self._view.lang, **facts)


def _size(row: str) -> int:
    """Bytes of a row with the end of its line."""
    return len(row.encode(errors="replace")) + 1
