"""Days of the week that are none of the days before publication: those of another year, another week, a feast.

"The crash of 1929 began on Thursday", "on Thursday last week" and "on Black Friday" name days that the day of publication does
not tell.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from quizapp.generate.passage.lists import MONTH_NAMES, MONTHS, WEEKDAYS
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_DAY = f"(?:{'|'.join(WEEKDAYS)})"
_MONTH = f"(?:{'|'.join(MONTH_NAMES)})"
_YEAR = r"(?:1\d|20)\d\d"
_SPAN = "(?:days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))"
_CHOSEN = (
    "that|previous|preceding|following|next|same|each|every|any|some|first|second|third|fourth|final|one|another|alternate"
    "|other"
    "|Black|Bloody|Good|Easter|Ash|Palm|Holy|Shrove|Maundy|Whit|Super|Cyber|Giving|Spy|Fat|Clean|Pancake|Advent|Christmas"
    "|Trinity|Mothering|Remembrance"
)
_OF_ANOTHER_WEEK = lazy_pattern(
    rf"\b(?i:{_CHOSEN}) {_DAY}\b(?!['’]s)"
    rf"|\b[Oo]n (?:an?|the(?: last)?) {_DAY}\b"
    rf"|{_DAY}(?: (?:morning|afternoon|evening|night))?,? "
    rf"(?:(?:of )?last (?:week|month|year)\b|(?:of|in) that (?:week|month|year)\b|week\b(?! (?:after|by|in|out)\b)"
    rf"|before last\b"
    rf"|the (?:week|month|year) before\b"
    rf"|(?:an?|one|two|three|four|five|six|seven|ten|\d+) {_SPAN} (?:ago|earlier|before|later)\b(?! than\b))"
    rf"|\b(?:{_SPAN} ago|(?:weeks?|fortnights?|months?|years?|decades?) (?:earlier|later)),? (?:[Oo]n )?{_DAY}\b"
    r"|^(?:In |During )?(?:the )?(?:[Ll]ast|[Pp]revious|[Pp]receding) "
    r"(?:week|month|year|spring|summer|autumn|winter|fall)\b[^.;]{0,120}?"
    rf"\b{_DAY}\b(?!['’]s)"
    rf"|^(?:An?|One|Two|Three|Four|Five|Six|Ten|\d+) {_SPAN} (?:ago|earlier|before)\b[^.;]{{0,120}}?\b{_DAY}\b(?!['’]s)"
)
"""What says which day is meant, and that it is none of the last seven, or perhaps none."""
_OPENING = lazy_pattern(
    r"^(?:(?:But|And|Then|Back) )?(?:[Ii]n|[Dd]uring)"
    r"(?: (?:early|late|mid-?|the (?:spring|summer|autumn|fall|winter|crisis|war) of))?"
    rf" (?:the (?:[\w’'-]+ ){{1,4}}(?:of|in) (?={_YEAR}|{_MONTH} {_YEAR}))?"
    rf"(?:(?P<month>{_MONTH})\b,?(?: of)?(?: (?P<year>{_YEAR}))?|(?P<year2>{_YEAR}))\b(?! [a-z]+s\b)"
    rf"(?P<rest>[^.;]*?)\b(?P<day>{_DAY})\b(?!['’]s)"
)
"""A sentence that opens with its year, or its month: "In May 1945 they reached Hull on Monday"."""
_NEW_CLAUSE = lazy_pattern(r", (?:but|and|while|when he|who|which|before|until)\b|\bbut\b")
_OF_YEAR = lazy_pattern(
    rf"^The (?:[\w’'-]+ ){{1,3}}of (?:{_MONTH} )?(?P<year>{_YEAR}) (?!and\b|or\b"
    rf"|to\b)[a-z]+ [^,.;]*?\b(?P<day>{_DAY})\b(?!['’]s)"
)
"""An event with its year, and what it did on which day: "The siege of 1944 ended on Saturday"."""
_YEARS_EVENT = lazy_pattern(
    rf"^The (?P<year>{_YEAR}) (?:[\w’'-]+ ){{1,3}}?(?:began|started|broke out|ended|struck|erupted|came|opened|killed"
    rf"|hit) [^,.;]*?"
    rf"\b(?P<day>{_DAY})\b(?!['’]s)"
)
"""The same with the year first: "The 1929 crash began on Thursday"."""
_BESIDE = lazy_pattern(
    rf"\b(?:in|of) (?:{_MONTH} )?(?P<year>{_YEAR})(?:, on (?P<day>{_DAY}),| on (?P<day2>{_DAY})\b(?!['’]s))"
    rf"|\b(?P<day3>{_DAY})(?: (?:morning|afternoon|evening|night))?,? (?:in|of) (?:the (?:\w+ )?of )?"
    rf"(?:(?:early |late |mid-)?(?P<month>{_MONTH})\b,?(?: (?P<year3>{_YEAR}))?|(?P<year4>{_YEAR}))\b"
)
"""A day right beside its year or month: "in 1939, on Friday,", "on a Friday in May"."""
_PERSONS = lazy_pattern(
    r"^The (?:[\w’'-]+ ){0,2}(?:[a-z]+(?:er|or|ist|ian|ee)|winners?|champions?|class|crew|veterans?) of "
)
"""Somebody, who did something in that year and may do more in this: "The champion of 1996 died on Monday"."""
_HAD = lazy_pattern(rf"\b[Oo]n {_DAY}\b[^.;]{{0,60}}\bhad [a-z]+|\bhad [a-z]+ (?:[^.;]{{0,60}} )?on {_DAY}\b")
_TOLD_YEAR = lazy_pattern(rf"^[Ii]n (?:{_MONTH} )?(?P<year>{_YEAR})\b|\bin (?:{_MONTH} )?(?P<last>{_YEAR})\.$")
"""A sentence that tells of a year: at its head, or its end."""


def weekday_on_or_before(name: str, published: datetime.date) -> datetime.date:
    """The day that `Thursday` names in a report of what has happened: publication day itself or one of the six before."""
    return published - datetime.timedelta(days=(published.weekday() - WEEKDAYS[name]) % 7)


@lru_cache(maxsize=256)  # asked of one sentence by several who weigh it
def is_of_another_time(text: str, published: datetime.date) -> bool:
    """Whether a day of the week in `text` is, or may be, none of the seven days up to `published`."""
    if "day" not in text or not any(map(text.__contains__, WEEKDAYS)):
        return False
    if _OF_ANOTHER_WEEK.search(text):
        return True
    opening = _OPENING.match(text)
    if opening is not None and not _NEW_CLAUSE.search(opening["rest"]):
        if _differs(opening["day"], opening["year"] or opening["year2"], opening["month"], published):
            return True
    event = _OF_YEAR.match(text) or _YEARS_EVENT.match(text)
    if event is not None and not _PERSONS.match(text) and _differs(event["day"], event["year"], None, published):
        return True
    return any(
        _differs(m["day"] or m["day2"] or m["day3"], m["year"] or m["year3"] or m["year4"], m["month"], published)
        for m in _BESIDE.finditer(text)
    )


def _differs(name: str, year: str | None, month: str | None, published: datetime.date) -> bool:
    """Whether the day of the week before `published` lies in another year, or another month, than those told."""
    day = weekday_on_or_before(name, published)
    return (year is not None and int(year) != day.year) or (month is not None and MONTHS[month] != day.month)


def goes_on_in_the_past(sentences: Sequence[BodySentence], index: int, published: datetime.date | None) -> bool:
    """Whether sentence `index` tells what had been on a day of the week before what the one before it tells of a past year."""
    here = sentences[index]
    if published is None or not index or "day" not in here.text or not _HAD.search(here.text):
        return False
    before = sentences[index - 1]
    if before.paragraph != here.paragraph:
        return False
    return any(int(m["year"] or m["last"]) < published.year for m in _TOLD_YEAR.finditer(before.text))


def months_of_days(text: str, published: datetime.date) -> frozenset[tuple[int, int]]:
    """The years and months of the days that `text` counts from `published`: "Friday", "yesterday", perhaps two."""
    days: list[datetime.date] = []
    for match in _COUNTED.finditer(text):
        name = match["day"]
        if name is None:
            days += [published - datetime.timedelta(days=back) for back in _BACK[match["word"].lower()]]
            continue
        day = weekday_on_or_before(name, published)
        days.append(day)
        if match["last"]:
            days.append(day - datetime.timedelta(days=7))
    return frozenset((day.year, day.month) for day in days)


_COUNTED = lazy_pattern(
    rf"\b(?P<last>[Ll]ast )?(?P<day>{_DAY})\b|\b(?P<word>[Yy]esterday|[Tt]oday|[Oo]vernight|the weekend)\b"
)
_BACK = {"yesterday": (1,), "today": (0,), "overnight": (0, 1), "the weekend": (1, 7)}
"""How many days back what is counted from publication may lie."""
