"""A regime's law as documents cite it: the texts they rest on, and the clause that has the conditions."""

import re

from ctcpl_cli.documents.forms import written
from ctcpl_cli.documents.official import BLANK
from ctcpl_cli.messages.form_words import WORDS
from ctcpl_cli.regime import Regime
from ctcpl_cli.regime.models import LegalText

_BEFORE_NUMBER = re.compile(" (?=[0-9])")


def names(regime: Regime) -> dict[str, object]:
    """Names for templates: the texts in one line and as bases, the last of them alone, and where conditions stand."""
    found = [text for text in regime.file.sources.values() if text.about and text.title]
    full = list(map(_full, found)) or [BLANK]
    return {
        "law": WORDS["and"].join(full),
        "guide": full[-1],
        "guide_title": found[-1].title if found else BLANK,
        "law_bases": [WORDS["law_base"].format(law=text) for text in full],
        "conditions_law": _conditions(regime),
    }


def titles(regime: Regime) -> str:
    """The texts by their numbers alone; the regime's own title where it has none."""
    found = (str(text.title) for text in regime.file.sources.values() if text.about and text.title)
    return ", ".join(found) or regime.title


def _full(text: LegalText) -> str:
    about = _BEFORE_NUMBER.sub("\N{NO-BREAK SPACE}", str(text.about))
    return WORDS["law"].format(
        title=text.title or BLANK, day=written.day(text.date), issuer=text.issuer or BLANK, about=about
    )


def _conditions(regime: Regime) -> str:
    """Article and text where all conditions share them, else the text of the first."""
    cited = [regime.cite_source(condition.source) for condition in regime.file.conditions]
    if not cited or not cited[0].title:
        return BLANK
    articles = {" ".join(one.clause.split()[:2]) for one in cited}
    article = articles.pop() if len(articles) == 1 else ""
    return f"{article} {cited[0].title}".strip()
