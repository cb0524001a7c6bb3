"""Votes and scores: "voted 4-3 to reject it", "a 27-24 win", "by 19 votes to 13", each with other results of the same kind.

A vote keeps how many voted, and which side won; a score keeps who won and the kind of score that the game has.
"""

from __future__ import annotations

import random
import re

from quizapp.generate.facts.quantities.figure import NUMBER_WORDS, Figure
from quizapp.generate.facts.quantities.numbers import Number, read, read_word
from quizapp.patterns import lazy_pattern

VOTE, SCORE = "vote", "score"
"""The units."""
_PAIR = lazy_pattern(r"(?P<a>\d{1,3})(?P<mid>-|–| to )(?P<b>\d{1,3})\b(?!-|–|,? \d|\.\d|%|[’'])")
_OF_VOTES = lazy_pattern(rf"(?P<a>\d{{1,3}}|(?:{NUMBER_WORDS})) votes to (?P<b>\d{{1,3}}|(?:{NUMBER_WORDS}))\b")
_VOTED = lazy_pattern(
    r"\b(?:voted|votes|passed|approved|rejected|defeated|adopted|failed|carried|confirmed|ruled|held|upheld|acquitted|convicted)"
    r"(?: (?:it|him|her|them|the (?:bill|measure|motion|plan|proposal|amendment)|[A-Z][a-z]+))?(?:,? by|,? on a vote of|,)? $"
    r"|\b(?:won|lost|carried) (?:the|that|a) vote(?:,? by)? $|\bvote(?: (?:on|in) [A-Z]\w+(?: \d+)?)? was $|\bby a vote of $"
)
_WON = lazy_pattern(
    r"\b(?:beat|beats|beating|defeat|defeated|defeating|thrashed|edged|over|against|to) (?:the )?[A-Z][\w’'.-]*"
    r"(?: [A-Z][\w’'.-]*){0,3}(?: by)? $"
    r"|\b(?:won|lost|winning|losing|drew)(?: the (?:match|game|final|semi-final|tie|derby|opener))?(?: by)? $"
)
_RESULT = lazy_pattern(
    r"\b(?:beat\w*|defeat\w*|thrashed|edged|won|win|wins|winning|lost|losing|loss|victory|drew|draw)\b"
)
"""Without one of these a "to Larne 3-1" is no score."""
_NOUN_OF_VOTE = lazy_pattern(r" (?:majority |party-line |bipartisan )?(?:vote|votes|ruling|decision|verdict)\b")
_NOUN_OF_SCORE = lazy_pattern(r" (?:home |away |overtime |league )?(?:win|victory|defeat|loss)\b")
_GOES_ON = lazy_pattern(
    r"[.,;]|$| (?:on|in|to|at|against|over|for|after|with|and|that|by|last|early|late|along|before|when|thanks"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?! (?:aggregate|penalties))"
)
_TOLD = lazy_pattern(
    r"\b(?:single|unanim\w*|narrow\w*|landslide|tie|tied|shoot-?out|penalties|aggregate|sets"
    r"|(?:a|one|two|three)[- ](?:vote|point|goal|run)s?)\b"
)
"""What tells the margin, or another kind of result."""
_MOST_TOGETHER = 700
_HIGH = 9
"""Points of a side from which on a game is one of many points."""
_CHAMBER = 40
"""Votes from which on a vote is told from others by several."""


def tally(text: str, start: int) -> Figure | None:
    """The vote or the score that begins at `start`, if one does."""
    match = _PAIR.match(text, start) or _OF_VOTES.match(text, start)
    if match is None or _TOLD.search(text):
        return None
    unit = _unit(text, match)
    first, second = _number(match["a"]), _number(match["b"])
    if not unit or first is None or second is None or first.units <= second.units or first.style != second.style:
        return None
    return Figure("tally", start, match.end(), first, unit=unit)


def _unit(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - 60) : match.start()]
    if "mid" not in match.re.groupindex:
        return VOTE  # `_OF_VOTES`, which says what it counts
    if _NOUN_OF_VOTE.match(text, match.end()) or (_VOTED.search(before) and _GOES_ON.match(text, match.end())):
        return VOTE
    if match["mid"] == " to ":
        return ""
    if _NOUN_OF_SCORE.match(text, match.end()):
        return SCORE
    won = _WON.search(before) and _RESULT.search(before) and _GOES_ON.match(text, match.end())
    return SCORE if won else ""


def _number(written: str) -> Number | None:
    return read(written) if written.isdecimal() else read_word(written)


def results(figure: Figure, written: str, draw: random.Random, *, of_sets: bool = False) -> list[str]:
    """The key and three others of its kind, those of the least winner first; fewer where there are not so many.

    `of_sets`: the score is that of a set at tennis, of which there are only so many.
    """
    match = _PAIR.match(written) or _OF_VOTES.match(written)
    second = match and _number(match["b"])
    if match is None or second is None:
        return [written]
    key = figure.number.units, second.units
    others = _votes(*key) if figure.unit == VOTE else _scores(*key)
    if of_sets and key in _SETS:
        others = [pair for pair in _SETS if pair != key]
    others = [pair for pair in others if all(map(figure.number.writable, filter(None, pair)))]
    draw.shuffle(others)
    chosen = sorted({key, *others[:3]})
    middle = written[match.end("a") : match.start("b")]
    return [f"{_like(figure.number, a)}{middle}{_like(second, b)}" for a, b in chosen]


_SETS = ((6, 0), (6, 1), (6, 2), (6, 3), (6, 4), (7, 5), (7, 6))
"""How a set may end."""


def _like(number: Number, units: int) -> str:
    return number.like(units) if units or number.style != "plain" else "0"


def _votes(won: int, lost: int) -> list[tuple[int, int]]:
    """Other results of as many votes; none of them a tie."""
    together = won + lost
    if together > _MOST_TOGETHER:
        return []
    step = max(1, together // _CHAMBER)
    shifts = (sign * step * times for times in (1, 2, 3, 4) for sign in (-1, 1))
    return [(won + s, lost - s) for s in shifts if lost - s < won + s and lost - s >= 0]


def _scores(won: int, lost: int) -> list[tuple[int, int]]:
    """Other results of such a game with the same winner."""
    if won < _HIGH:
        near = ((won + a, lost + b) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (2, 0)))
    else:
        near = ((won + a, lost + b) for a, b in ((3, 0), (-3, -7), (0, -5), (4, 3), (-4, -4), (7, 2), (2, -3)))
    return [(a, b) for a, b in near if a > b >= 0]
