"""Paragraphs that somebody says without a label or marks: the turns of an interview, in which a paragraph asks and the next
answers in the first person, and statements that stand behind a colon."""

from __future__ import annotations

from quizapp.article.model import Article, Role
from quizapp.patterns import lazy_pattern

_FEWEST = 3
"""Questions of an interview."""
_LONGEST = 60
"""Words of a question."""
_MARKS = ("“", '"', "‘", "'")
_FIRST_PERSON = lazy_pattern(r"\b(?:I|I['’]\w+|[Ww]e|[Ww]e['’]\w+|[Mm]y|[Oo]ur|me)\b")
_QUOTED = lazy_pattern(r"“[^”]*”?|\"[^\"]*\"?")


def turns_without_labels(article: Article) -> frozenset[int]:
    """Numbers of the paragraphs from the first question on; none where the article is no such interview.

    An explanation whose headings ask is none: nobody answers them as "I" or "we".
    """
    told = [
        (number, article.text[p.start : p.end])
        for number, p in enumerate(article.paragraphs)
        if p.role in (Role.BODY, Role.HEADING)
    ]
    asks = [at for at, (_, text) in enumerate(told) if _asks(text)]
    answered = [at for at in asks if at + 1 < len(told) and _FIRST_PERSON.search(_QUOTED.sub("", told[at + 1][1]))]
    if len(asks) < _FEWEST or len(answered) * 2 < len(asks):
        return frozenset()
    return frozenset(number for number, _ in told[asks[0] :])


_ANNOUNCES = lazy_pattern(
    r"\b(?:statement|letter|e-?mail|memo|message|post|tweet|said|says|wrote|writes|written|read|reads|tweeted|posted|replied|added"
    r"|continued|accused|note|filing|ruling|order|opinion|follows|full|transcript|excerpt)\b[^.]*:$"
)
"""What a paragraph ends on whose next one is somebody's."""


def block_quotations(article: Article) -> frozenset[int]:
    """Numbers of the paragraphs that stand behind one which ends on a colon and says whose words follow: "In a statement,
    she accused them of lying:". Often they have no marks."""
    paragraphs = article.paragraphs
    return frozenset(
        number
        for number in range(1, len(paragraphs))
        if (before := article.text[paragraphs[number - 1].start : paragraphs[number - 1].end].rstrip()).endswith(":")
        and _ANNOUNCES.search(before)
    )


def _asks(text: str) -> bool:
    text = text.strip(" *_#")
    return text.endswith("?") and not text.startswith(_MARKS) and len(text.split()) <= _LONGEST
