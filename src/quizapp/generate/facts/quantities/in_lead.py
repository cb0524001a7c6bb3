"""Which figures of a report's lead are asked: what the news is about, and not what only places it or tells its source."""

from __future__ import annotations

from quizapp.generate.facts.quantities import lists
from quizapp.generate.facts.quantities.figure import Figure
from quizapp.patterns import lazy_pattern

_PEOPLE = frozenset("people person man woman men women child children worker soldier officer passenger student".split())
_FEWEST_PEOPLE, _FEWEST_THINGS = 2, 3
"""Counts that matter in a lead."""
_GOES_ON_COUNTING = lazy_pattern(r",? (?:and )?\d|,? and (?:[a-z]+ )?(?:months?|days?|minutes?|seconds?)\b")
_COUNTED_ON = lazy_pattern(r"(?:years?|months?|weeks?|hours?|minutes?),? (?:and )?$")
"""The parts of "2 hours, 3 minutes and 9 seconds"."""
_SOURCES = lazy_pattern(r"\b(?:father of|mother of|parents? of) $|ccording to $")
"""Before what counts the sources of the news, or somebody's children."""
_OF_TIME = lazy_pattern(
    r" (?:ago|before|after|left|later|to go|of the season|from|until|since|away|history)\b|(?<=year) history\b"
)
"""Behind a span of time, or a distance, that only places the news."""
_STARTED = lazy_pattern(r"\b(?:that|which|who) (?:has|have|had) [^,.;]*\bsince $")
"""Before the year of "a company that has worked in the town since 1951", of which that is not the news."""
_TO_COME = lazy_pattern(r"\b(?:will|would|is to|are to|plans?|due)\b")
_BEFORE, _JUST_BEFORE = 32, 16
"""Characters before a figure that are looked at."""


def matters(text: str, figure: Figure) -> bool:
    """Whether a figure is what the news is about: in a lead small counts of people and every span of time matter."""
    least = _FEWEST_PEOPLE if figure.unit.lower() in _PEOPLE else _FEWEST_THINGS
    if figure.number.value < least:
        return False
    if figure.kind == "duration":
        before = text[max(0, figure.start - _BEFORE) : figure.start]
        return not (_GOES_ON_COUNTING.match(text, figure.end) or _COUNTED_ON.search(before))
    return figure.kind == "count" and figure.unit.lower() not in lists.TRIVIAL


def by_the_way(text: str, figure: Figure) -> bool:
    """Whether a figure counts the sources or somebody's children, or only tells when or how far off it was."""
    if _SOURCES.search(text[max(0, figure.start - _JUST_BEFORE) : figure.start]):
        return True
    if figure.kind == "date" and text[: figure.start].endswith((" on ", "On ")) and not _TO_COME.search(text):
        return True  # the day of the news itself
    if figure.kind in {"year", "date", "month"} and _STARTED.search(text, 0, figure.start):
        return True
    return figure.kind in {"duration", "compound", "measure"} and _OF_TIME.match(text, figure.end) is not None
