"""Days and months without a year that are none of the report's own year: those of a piece about something long past, or of a
paragraph that has told of another year.

"In 1923 the town had a fire. The mayor had 14 houses blown up on August 4": not in the August before the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from quizapp.generate.passage.lists import MONTH_NAMES
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_LONG_AGO = lazy_pattern(
    r"\b(?:years|decades|century|centuries) ago (?:today|yesterday|(?:on|this) (?:\w+day|week|weekend|month|year)\b)"
    r"|\b(?:[Oo]n this day\b|[Tt]his day in\b|[Rr]emember(?:s|ing|ed)? (?:19|20|18)\d\d\b)"
)
_ANNIVERSARY = lazy_pattern(
    rf"{_LONG_AGO.pattern}|\b(?:years|decades|century) (?:ago|on|later|after)\b|\b[Aa]nniversary\b|\bLooking back\b"
)
"""The same in a headline, which says it in fewer words."""
_MONTH = lazy_pattern(rf"\b(?:{'|'.join(MONTH_NAMES)})\b")
_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)
_OWN_TIME = lazy_pattern(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:will|plans?|planned|is|are|has|have|last|this|next|now|recent|latest)\b|\b[A-Z][a-z]+day\b"
)
"""What makes the time of a day or a month clear, or one of the present."""
_YEAR = r"(?:1[5-9]|20)\d\d"
_OLD_YEAR = lazy_pattern(
    rf"^(?:(?!(?:{'|'.join(MONTH_NAMES)})\b)[^,;])*?(?:\b(?:[Ii]n|[Dd]uring|[Bb]y|[Uu]ntil|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
    rf"(?: (?:early|late|mid))? (?P<year>{_YEAR})\b"
    rf"|\b(?:{'|'.join(MONTH_NAMES)})(?: \d\d?,?)? (?P<dated>{_YEAR})\b)"
)
"""The year of what a sentence tells, not of whom it describes in passing: ", elected in 2012,"."""
_GOES_ON = lazy_pattern(r"\b(?:will|is|are|has|have|last|this|next|now|recent|latest)\b|\b[A-Z][a-z]+day\b")
_DIED = lazy_pattern(rf"(?:He|She|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) died\b[^.]*\b(?P<year>{_YEAR})\b")


def of_some_year(analysis: Analysis) -> Iterator[int]:
    """The sentences of `analysis` with a day or a month of a year that nothing tells."""
    sentences = analysis.sentences
    if not any(_lacks_year(s) for s in sentences[1:]):
        return
    if _ANNIVERSARY.search(analysis.article.title or "") or _LONG_AGO.search(" ".join(s.text for s in sentences[:2])):
        yield from (s.index for s in sentences[1:] if _lacks_year(s))
    if analysis.article.date is not None:
        for _, told in groupby(sentences, key=lambda s: s.paragraph):
            yield from _behind_a_year(list(told), analysis.article.date.year)


def _behind_a_year(told: list[BodySentence], this: int) -> Iterator[int]:
    """The sentences of a paragraph behind one that tells of a year before `this`, and those before a death in such a year."""
    died = next((at for at in range(len(told) - 1, 0, -1) if _is_old(_DIED.match(told[at].text), this)), 0)
    old = False
    for at, sentence in enumerate(told):
        if _lacks_year(sentence):
            if old or at < died:
                yield sentence.index
        elif _GOES_ON.search(sentence.text):
            old = False
        elif (year := _OLD_YEAR.match(sentence.text)) is not None:
            old = _is_old(year, this)


def _is_old(found: re.Match[str] | None, this: int) -> bool:
    return found is not None and any(int(year) < this for year in found.groups() if year)


def _lacks_year(sentence: BodySentence) -> bool:
    return not _MONTHS.isdisjoint(sentence.words) and bool(
        _MONTH.search(sentence.text) and not _OWN_TIME.search(sentence.text)
    )
