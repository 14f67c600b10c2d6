"""What makes a finding the same one after other lines of its file have moved."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from ctcpl_cli.findings import Finding, Phrase
from ctcpl_cli.source import SourceFile
from ctcpl_cli.source.key_paths import key_path


def fingerprints(findings: Sequence[Finding], source: SourceFile, path: str) -> Iterator[str]:
    """For each finding of a file a digest of code, path, key path and what is missing there; equal ones are numbered.

    Lines are no part of it, nor values, so that it is the same finding after an edit that does not mend it.
    ``path`` is the file's among all files of the report: in two workspaces of a repository one path may stand twice.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        offset = source.offset(finding.span.line, finding.span.column)
        place = "\n".join((finding.code, path, *key_path(source.root, offset), *_subjects(finding)))
        seen[place] += 1
        yield hashlib.sha256(f"{place}\n\n{seen[place]}".encode()).hexdigest()


def _subjects(finding: Finding) -> Iterator[str]:
    """What a finding is about where its place does not tell: of what is missing only the place around it is there."""
    for fact in (finding.facts.get("what"), finding.facts.get("name")):
        if isinstance(fact, Phrase):
            yield f"{fact.key} {dict(fact.facts)}"
