"""Dates as newspapers of the English-speaking world write them, and the lines that hold nothing else.

A date whose order of day and month cannot be told (`06/07/2024`) is a date line, but no date.
"""

from __future__ import annotations

import datetime
import re

from quizapp.patterns import lazy_pattern

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_NUMBER = {name: number for number, name in enumerate(_MONTHS.split(), 1)}
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = tuple(
    lazy_pattern(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}\b",
        rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b",
        rf"\b{_DAY}-{_MONTH}-{_YEAR}\b",
        rf"\b{_YEAR}-(?P<number>\d\d)-{_DAY}(?=\b|T\d)",
        rf"\b{_YEAR}[/.](?P<number>\d\d)[/.]{_DAY}\b",
        rf"\b{_YEAR}\s*,?\s+{_MONTH}\s+{_DAY}\b",
    )
)
_SLASHED = lazy_pattern(r"\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b")
_YEARLESS = lazy_pattern(
    rf"\b(?:{_MONTH}\s+{_DAY}|{_DAY.replace('day', 'day2')}\s+{_MONTH.replace('month', 'month2')})\b", re.I
)
_TIME = lazy_pattern(
    r"\b(?:\d{1,2}[:.]\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?\s?m\b\.?|noon|midnight)"
    r"|T?\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
_FILLER = lazy_pattern(
    r"\b(?:first|last|originally|published|posted|updated?|modified|edited|created|filed|issued|released|date"
    r"|time|on|at|as of"
    r"|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:\d+|an?)\s?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\s+(?:ago|read)"
    r"|min read|today"
    r"|yesterday|just now"
    r"|e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|gmt|utc|bst|c?est|cet|ist|a[ew][sd]t|sgt|hkt|jst|kst|msk|wib|pkt|nz[sd]t"
    r"|eat|wat|sast"
    r"|local time|eastern|pacific|central|story|article|the|by|and)\b|[+-]\d\d:?\d\d",
    re.IGNORECASE,
)
_PLACE = lazy_pattern(
    r"^(?!By\b|BY\b|From\b)(?:A )?[^\W\d_a-z][^\W\d_]*[^\s\d_,|]*(?: [^\W\d_a-z][^\s\d_,|]+){0,2}"
    r"(?:, [^\W\d_a-z][^\s\d_,|]+){0,2}(?:,| [-–—|]) "
    r"(?=(?:[A-Z][a-z]+day, )?[^,]{0,20},? ?(?:19|20)\d\d\b)"
)
"""`Mumbai, ` or `NEW YORK, ` before a date."""
_BEHIND = lazy_pattern(
    r"(?<=(?:19|20)\d\d) ?[|·•] ?(?!By\b|BY\b|From\b)[A-Z][\w.'’-]*(?: (?:of |the )?[A-Z][\w.'’-]*){0,3}$"
)
"""` | Velanpur` or ` | Capitol Standard` behind a date: the place or the paper."""
_UPDATED = lazy_pattern(r"\b(?:updated?|modified|edited)\b", re.IGNORECASE)
_DIGIT = lazy_pattern(r"\d")
_PLAIN_WORD = lazy_pattern(r"(?<!\S)[a-z]{4,}(?!\S)")
_CALENDAR = frozenset(
    """january february march april june july august sept september october november december tues wednes thurs satur
    monday tuesday wednesday thursday friday saturday sunday first last originally published posted update updated modified
    edited created filed issued released date time mins minute minutes hour hours days week weeks month months year
    years read today yesterday just local eastern pacific central story article noon midnight cest aest aedt awst awdt
    nzst nzdt sast""".split()
)
"""All words of four letters and more, written small, that a line with nothing but a date may have: most other lines
have one that it may not, and need not be searched for dates."""
_LETTERS = lazy_pattern(r"[^\W_]")


def find(text: str) -> datetime.date | None:
    """The first full date in `text` (looked for in its first 300 characters), or None."""
    text = text[:300]
    found: list[tuple[int, datetime.date]] = []
    for form in _FORMS:
        if (match := form.search(text)) and (date := _date(match)):
            found.append((match.start(), date))
    if (match := _SLASHED.search(text)) and (date := _slashed(match)):
        found.append((match.start(), date))
    return min(found)[1] if found else None


def is_date_line(line: str) -> bool:
    """Whether `line` says when, and nothing else: `Published 20 June 2024`, `Updated 10:32 a.m. ET`, `2 hours ago`."""
    line = line.rstrip()
    if len(line) > 160 or not _DIGIT.search(line):
        return False
    if not _CALENDAR.issuperset(_PLAIN_WORD.findall(line)):
        return False
    rest = _BEHIND.sub("", _PLACE.sub("", line))
    for form in (*_FORMS, _SLASHED, _YEARLESS):
        rest = form.sub(" ", rest)
    rest = _FILLER.sub(" ", _TIME.sub(" ", rest))
    changed = len(rest) < len(line) and rest != line
    return changed and not _LETTERS.search(rest)


def is_update(line: str) -> bool:
    """Whether a date line tells of a later change and not of the publication."""
    match = _UPDATED.search(line)
    return match is not None and "published" not in line[: match.start()].lower()


def _date(match: re.Match[str]) -> datetime.date | None:
    groups = match.groupdict()
    month = int(groups["number"]) if groups.get("number") else _NUMBER[groups["month"][:3].lower()]
    return _valid(int(groups["year"]), month, int(groups["day"]))


def _slashed(match: re.Match[str]) -> datetime.date | None:
    first, second, year = (int(part) for part in match.groups())
    if first > 12 or first == second:
        return _valid(year, second, first)
    return _valid(year, first, second) if second > 12 else None


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
