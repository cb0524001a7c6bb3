"""Figures of a special form: dates, years, votes and scores, "six in 10", fractions, ordinals."""

from __future__ import annotations

import re

from quizapp.generate.facts.quantities.figure import NUMBER_WORDS, PREVIOUS, RANGE_AFTER, YEAR, Figure, finish
from quizapp.generate.facts.quantities.numbers import Number, read, read_ordinal, read_word
from quizapp.generate.passage.lists import MONTH_NAMES, STOP
from quizapp.patterns import lazy_pattern

TOKEN = lazy_pattern(r" ([A-Za-z][\w&/.-]*)(['’]s?\b)?")
_ORDINAL_WORDS = "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
_ORDINAL = lazy_pattern(rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_ORDINAL_WORDS})\b")
_MONTH = "(?:" + "|".join(MONTH_NAMES) + r"|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)"
_MONTH_BEFORE = lazy_pattern(rf"(?<!\w){_MONTH} $")
_DATE = lazy_pattern(
    rf"(?P<month>{_MONTH}) (?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>(?:1\d|20)\d\d)\b)?"
    rf"|(?:of )?(?P<year2>(?:1\d|20)\d\d)\b)"
    rf"|(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month3>{_MONTH})\b(?:,? (?P<year3>(?:1\d|20)\d\d)\b)?"
)
_YEAR_BEFORE = lazy_pattern(r"\b([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter) (?:early |late |mid-)?$")
_YEAR_AFTER = lazy_pattern(
    r"[.,;:)]|$| (?:and|to|when|as|after|before|while|with|for|by|but|at|that|until|because|under|following|on|over"
    r"|against|during|through|where|who|which|the|a|an|said|is|was|were|are|had|has|have)\b"
)
_HALF = lazy_pattern(r"(?:(?:one|a)[ -](?:third|quarter)|two[ -]thirds|three[ -]quarters|half)\b(?= of\b)")
_ONE_HALF = lazy_pattern(r"\b(?:the|an?|his|her|its|their|this|each|either|first|second)(?: [\w-]+)? $")
"""What stands before a half that is a part with a name: "the blue half of the stadium"."""
_RATIO = lazy_pattern(
    rf"(?P<n>{NUMBER_WORDS}|\d) (?P<mid>in|out of)(?: every)? (?P<m>{NUMBER_WORDS}|10|100"
    rf"|[2-9])\b(?! years| months)"
)
_VERSUS = lazy_pattern(
    r"(\d{1,3})(?:-|–| to )(\d{1,3}) (?:(?:aggregate|home|away|league|series|overtime|majority|party-line|split) )?"
    r"(vote|ruling|decision|win|victory|defeat|loss|draw|lead|margin)\b"
)
_SUPERLATIVE = lazy_pattern(
    r"-(?:largest|biggest|highest|longest|smallest|richest|oldest|busiest|poorest"
    r"|lowest|best)\b"
)
_DETERMINERS = frozenset(("a", "the", "his", "her", "its", "their"))


def date(text: str, start: int) -> Figure | None:
    """`March 15, 2024`, `15 March`, `Dec. 4`, `May 2027` at `start`; a month alone is none."""
    begin = start
    if text[start].isdigit():
        back = text[max(0, start - 11) : start]
        month = _MONTH_BEFORE.search(back)
        if month:
            begin = start - len(back) + month.start()
    match = _DATE.match(text, begin)
    if match is None or match.end() <= start:
        return None
    day = match["day"] or match["day3"]
    unit = "date" if day else "month"
    ranged = RANGE_AFTER.match(text, match.end()) is not None
    return Figure(unit, begin, match.end(), Number(int(day or 1)), unit=unit, ranged=ranged)


def year(text: str, start: int, match: re.Match[str]) -> Figure | None:
    """A year at `start`: to be asked after "in", "since" and the like, `other` elsewhere; None for a plain count."""
    year = YEAR.match(text, start)
    if year is None or year.end() != match.end():
        return None
    number = Number(int(year.group()))
    asked = _YEAR_BEFORE.search(text[max(0, start - 16) : start]) and _YEAR_AFTER.match(text, year.end())
    if not asked:
        return (
            None
            if TOKEN.match(text, year.end()) and not 1900 <= number.units <= 2100
            else Figure("other", start, year.end(), number, unit="year")
        )
    return Figure("year", start, year.end(), number, unit="year")


def versus(text: str, start: int) -> Figure | None:
    """`3-1 win`, `6-3 ruling`: found so that its numbers are not taken for counts."""
    match = _VERSUS.match(text, start)
    if match is None:
        return None
    suffix = text[match.end(1) : match.end(2)]
    return Figure("versus", start, match.end(2), Number(int(match[1])), suffix=suffix, unit=match[3])


def ratio(text: str, start: int) -> Figure | None:
    """`six in 10`, `two out of five`."""
    match = _RATIO.match(text, start)
    number = None
    if match:
        number = read(match["n"]) or read_word(match["n"])
    if match is None or number is None:
        return None
    whole = read(match["m"]) or read_word(match["m"])
    if whole is None or whole.units <= number.units:
        return None
    figure = Figure("ratio", start, match.end(), number, "", text[match.end("n") : match.end()], f"ratio {whole.units}")
    return finish(text, figure)


def fraction(text: str, start: int) -> Figure | None:
    """`a third of`, `two-thirds of`, `half of`; None for `the second half of`."""
    match = _HALF.match(text, start)
    if match is None or _ONE_HALF.search(text, 0, start):
        return None
    return finish(text, Figure("fraction", start, match.end(), Number(1), unit="fraction"))


def ordinal(text: str, start: int) -> Figure | None:
    """`her 11th title`, `third-largest`; None for names (`5th District`) and parts of time (`21st century`)."""
    match = _ORDINAL.match(text, start)
    number = read_ordinal(match.group()) if match else None
    if match is None or number is None:
        return None
    end = match.end()
    superlative = _SUPERLATIVE.match(text, end)
    if superlative:
        return Figure("ordinal", start, superlative.end(), number, suffix=superlative.group(), unit="ordinal")
    following = TOKEN.match(text, end)
    before = PREVIOUS.search(text[max(0, start - 32) : start])
    if following is None or before is None or following.group(1).lower() in STOP | {"century", "quarter"}:
        return None
    if not following.group(1)[0].islower() or before.group(1).lower() not in _DETERMINERS:
        return None
    return Figure("ordinal", start, end, number, unit="ordinal")
