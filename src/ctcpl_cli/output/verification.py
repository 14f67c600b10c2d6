"""The answer of ``ctcpl verify`` as lines."""

from collections.abc import Iterator

from ctcpl_cli.documents.complaints import sentence
from ctcpl_cli.documents.templates import BadTemplateFile
from ctcpl_cli.documents.verifying import Edit, Verified
from ctcpl_cli.messages import Lang, text
from ctcpl_cli.messages.values import readable
from ctcpl_cli.output.excerpts import cut, excerpts


def lines(verified: Verified, path: str, lang: Lang) -> Iterator[str]:
    """What the document is, then each edit and change, then what a document made now would say."""
    if verified.unchanged:
        yield text("verify.unchanged", lang, path=path)
        return
    if verified.edits:
        yield text("verify.edited", lang, path=path, count=len(verified.edits))
        for edit in verified.edits:
            yield from _edit(edit, lang)
    if verified.changes:
        yield text("verify.out_of_date", lang, path=path)
        for change in verified.changes:
            yield f"  {text(f'verify.{change.what}_{change.how}', lang, name=change.name)}"
    if isinstance(verified.obstacle, BadTemplateFile):
        yield text("verify.not_made", lang, reason=sentence(verified.obstacle, lang))
    elif verified.obstacle is not None:
        reason = verified.obstacle.reason
        yield text("verify.not_made", lang, reason=text(reason.key, lang, **readable(reason.facts, lang)))
    elif verified.difference:
        yield text("verify.difference", lang)
        yield from (f"  {line}" for line in verified.difference)
    else:
        yield text("verify.same_text", lang)


def _edit(edit: Edit, lang: Lang) -> Iterator[str]:
    yield f"  {text(f'verify.edit_{edit.how}', lang, number=edit.number)}"
    was, said = excerpts(" ".join(edit.was.split()), " ".join(edit.text.split()))
    yield from (f"    {sign} {cut(line)}" for sign, line in (("-", was), ("+", said)) if line)
