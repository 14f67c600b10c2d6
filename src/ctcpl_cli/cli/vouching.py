"""What ``ctcpl sign-off`` does for dossiers and decisions alike: it tells why not, and it writes one key."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ctcpl_cli.cli.session import Session, UsageProblem

if TYPE_CHECKING:
    from ctcpl_cli.checks.run import Checked
    from ctcpl_cli.findings import Finding


def has_errors(item: "Checked", mends: "Callable[[Finding], bool]", session: Session) -> bool:
    """Whether a file has errors other than those that signing mends; they are told."""
    from ctcpl_cli.findings import Severity
    from ctcpl_cli.messages import codes
    from ctcpl_cli.output.findings import View, full

    case: Any = item[0]
    errors = [each for each in item[1] if codes.severity(each) == Severity.ERROR and not mends(each)]
    if errors:
        session.note("signing.refused_errors", path=case.file.source.path)
        session.out(full([(case, errors)], View(session.lang)))
    return bool(errors)


def put(case: Any, text: str, key: str, right: Callable[[Any], bool], session: Session) -> bool:
    """Write a file's new text, where it reads as meant; else say that it cannot be written.

    ``right`` judges the file as it reads then. Raises UsageProblem where the system refuses.
    """
    from ctcpl_cli.files import rewrite
    from ctcpl_cli.signing.proof import encoded, read_again
    from ctcpl_cli.source import why

    path, content = case.file.source.path, encoded(case.file, text)
    data = read_again(case.file, content, key)
    if data is None or not right(data):
        session.note("signing.refused_layout", path=path, name=key)
        return False
    try:
        rewrite(case.file.place, content)
    except OSError as error:
        raise UsageProblem("cli.cannot_write", path=path, reason=why(error)) from error
    return True
