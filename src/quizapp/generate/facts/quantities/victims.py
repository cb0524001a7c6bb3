"""Counts of people that name no noun: "killing two people and injuring 47", "58 injured", "the toll rose to 34"."""

from __future__ import annotations

from quizapp.generate.facts.quantities.figure import Figure
from quizapp.patterns import lazy_pattern

_HURT_AFTER = lazy_pattern(
    r"(?: others?)?(?: (?:were|was|are|have been|had been|remain|remained))?(?: (?:seriously|badly|critically|slightly))?"
    r" (?:injured|wounded|hurt|killed|dead|missing|hospitali[sz]ed|arrested|homeless|rescued)\b"
)
_HURT_BEFORE = lazy_pattern(
    r"\b(?:[Kk]illing|[Ii]njuring|[Ww]ounding|[Kk]illed|[Ii]njured|[Ww]ounded|[Hh]urt)"
    r"(?: (?:at least|more than|about|some|around|nearly|as many as|up to|another))? $"
)
_HURT_END = lazy_pattern(r"(?: others)?(?=[.,;]| (?:and|in|on|at|when|after|near|as)\b)")


_TOLL = lazy_pattern(
    r"\b(?:toll|number of [^,.;]{3,60}|deaths|cases)(?: [a-z]+){0,3} (?:rose|risen|climbed|grew|grown|increased|jumped|reached"
    r"|stood|stands|passed|fell|fallen|dropped)(?: sharply| further)?(?: to| at)?(?: at least| more than| about)? $"
)
_TOLL_END = lazy_pattern(r"(?=[.,;]| (?:on|in|by|as|after|with|from|and)\b)")


def counted_people(text: str, bare: Figure) -> Figure:
    """`bare` as a count of people where it tells of them without the noun: "killing two people and injuring 47", "the
    number of suspected deaths climbed to 19"."""
    after = _HURT_AFTER.match(text, bare.end)
    before = _HURT_BEFORE.search(text[max(0, bare.start - 32) : bare.start]) and _HURT_END.match(text, bare.end)
    toll = _TOLL.search(text[max(0, bare.start - 110) : bare.start]) and _TOLL_END.match(text, bare.end)
    if not (after or before or toll):
        return bare
    return Figure("count", bare.start, bare.end, bare.number, "", bare.suffix, "people", noun_end=bare.end)
