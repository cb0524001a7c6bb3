"""A running report: entries under the times at which they were written, each a report of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.article.model import Article, Role
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_TIME = lazy_pattern(
    r"\W*(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d|[Nn]oon|[Mm]idnight)(?:\s[A-Z]{2,4})?\W*"
)
_LONGEST = 30
"""Characters of a line that gives a time."""
_FEWEST = 3
"""Entries of a running report."""


def entries(article: Article, sentences: Sequence[BodySentence]) -> tuple[int, ...]:
    """The numbers of the sentences that open an entry; none where the article is no running report."""
    after_time = [
        number + 1
        for number, p in enumerate(article.paragraphs)
        if p.role in (Role.DATE, Role.OTHER, Role.HEADING)
        and p.end - p.start <= _LONGEST
        and _TIME.fullmatch(article.text, p.start, p.end)
    ]
    if len(after_time) < _FEWEST:
        return ()
    paragraphs = [s.paragraph for s in sentences]
    opened = (next((at for at, n in enumerate(paragraphs) if n >= number), None) for number in after_time)
    return tuple(sorted({at for at in opened if at is not None}))


def entry_of(openings: Sequence[int], index: int) -> int | None:
    """The number of the sentence that opens the entry in which sentence `index` stands; None before the first."""
    place = bisect_right(openings, index)
    return openings[place - 1] if place else None
