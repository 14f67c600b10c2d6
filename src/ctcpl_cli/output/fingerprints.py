"""What makes a finding the same one after other lines of its file have moved."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from ctcpl_cli.findings import Finding
from ctcpl_cli.source import SourceFile
from ctcpl_cli.source.key_paths import key_path


def fingerprints(findings: Sequence[Finding], source: SourceFile, path: str) -> Iterator[str]:
    """For each finding of a file a digest of code, path and key path, not of lines; equal ones are numbered.

    ``path`` is the file's among all files of the report: in two workspaces of a repository one path may stand twice.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        offset = source.offset(finding.span.line, finding.span.column)
        place = "\n".join((finding.code, path, *key_path(source.root, offset)))
        seen[place] += 1
        yield hashlib.sha256(f"{place}\n\n{seen[place]}".encode()).hexdigest()
