"""What a run of test files found: findings, then of each regime its cases and the limits that no case tries."""

import json
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from ctcpl_cli.checks.run import Checked
from ctcpl_cli.figures import percent
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.output.columns import align
from ctcpl_cli.output.findings import View, full, json_row
from ctcpl_cli.regime.differing import differs
from ctcpl_cli.trials.coverage.boundary import Boundary
from ctcpl_cli.trials.report import Report

COLUMNS = ("regime", "cases", "failed", "limits", "verified")


def table(reports: Sequence[Report], checked: Sequence[Checked], lang: Lang) -> Iterator[str]:
    """Findings with their places, a line for each regime, and by name every limit that no case tries."""
    found = list(full(checked, View(lang)))
    yield from found
    if reports:
        yield from [""] if found else []
        heading = [text(f"criteria_test.column_{name}", lang) for name in COLUMNS]
        yield from align([heading, *(_row(report, lang) for report in reports)])
    for report in reports:
        yield from _untried(report, lang)


def as_json(reports: Sequence[Report], checked: Sequence[Checked], lang: Lang) -> Iterator[str]:
    """The public JSON format."""
    whole = {
        "regimes": [
            {
                "id": report.regime.id,
                "packaged": report.regime.packaged,
                "regime_differs": differs(report.regime),
                "files": [run.source.path for run in report.runs],
                "cases": report.cases,
                "failed": report.failed,
                "limits": report.needed,
                "tried": report.reached,
                "untried": [
                    {"of": limit.of, "id": limit.id, "what": limit.what, "text": _what(limit, lang)}
                    for limit in report.missing
                ],
                "verified": report.seen,
                "numbers": report.numbers,
            }
            for report in reports
        ],
        "findings": [json_row(finding, lang) for _, findings in checked for finding in findings],
    }
    yield json.dumps(whole, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[Report], Sequence[Checked], Lang], Iterator[str]]] = {
    "table": table,
    "json": as_json,
}


def _row(report: Report, lang: Lang) -> list[str]:
    share = percent(Decimal(report.reached), Decimal(report.needed), lang)
    return [
        report.regime.id,
        str(report.cases),
        str(report.failed),
        text("criteria_test.share_of_all", lang, part=report.reached, all=report.needed, percent=share),
        text("criteria_test.of_all", lang, part=report.seen, all=report.numbers),
    ]


def _untried(report: Report, lang: Lang) -> Iterator[str]:
    if not any(run.tried for run in report.runs):
        yield ""
        yield text("criteria_test.no_case_at_all", lang, id=report.regime.id)
    elif report.missing:
        yield ""
        yield text("criteria_test.untried", lang, id=report.regime.id)
        for limit in report.missing:
            part = text(f"criteria_test.part_{limit.of}", lang, id=limit.id)
            yield text("criteria_test.limit_line", lang, part=part, what=_what(limit, lang))


def _what(limit: Boundary, lang: Lang) -> str:
    return text(f"criteria_test.{limit.what}", lang, **readable(limit.facts, lang))
