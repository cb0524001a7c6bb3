"""A running report, with entries under the times at which they were written, or news in brief, each with its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.article import openings
from quizapp.article.model import Article, Role
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_TIME = lazy_pattern(
    r"\W*(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d|[Nn]oon|[Mm]idnight)(?:\s[A-Z]{2,4})?\W*"
)
_LONGEST = 30
"""Characters of a line that gives a time."""
_DASH = lazy_pattern(r"[—–:)-]")
_HEAD = 80
"""Characters in which a dateline ends."""
_OF_RUBRICS = frozenset("THE A AN AND ON IN FOR TO WE YOU YOUR".split())
"""Words of a rubric as of a newsletter, "DRIVING THE DAY —", that no place has behind its first one."""
_FEWEST = 3
"""Entries of a running report; and paragraphs of an entry of news in brief, at the most."""


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
        after_time = _with_places(article)
    paragraphs = [s.paragraph for s in sentences]
    opened = (next((at for at, n in enumerate(paragraphs) if n >= number), None) for number in after_time)
    return tuple(sorted({at for at in opened if at is not None}))


def _with_places(article: Article) -> list[int]:
    """The paragraphs that open with a dateline, if these name several places: what one reports is not of the other.

    They make news in brief only where every third paragraph has one: a report may go on from elsewhere.
    """
    found: dict[int, str] = {}
    body = 0
    for number, p in enumerate(article.paragraphs):
        body += p.role is Role.BODY
        if p.role is Role.BODY and p.label is None and _DASH.search(article.text, p.start, min(p.end, p.start + _HEAD)):
            line = openings.dateline(article.text, p.start, p.end)
            place = line[1].split(",")[0] if line else ""
            if line and place.isupper() and _OF_RUBRICS.isdisjoint(place.split()[1:]):
                found[number] = line[1]
    return list(found) if len(set(found.values())) > 1 and _FEWEST * len(found) >= body else []


def entry_of(opened: Sequence[int], index: int) -> int | None:
    """The number of the sentence that opens the entry in which sentence `index` stands; None before the first."""
    place = bisect_right(opened, index)
    return opened[place - 1] if place else None
