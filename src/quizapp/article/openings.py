"""What stands before the prose of a paragraph: Markdown marks, a dateline, a speaker's label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from quizapp.patterns import lazy_pattern

_AGENCY = r"(?:\s?/[A-Z][\w./& -]{2,40}/|\((?:[A-Z][\w./& ]{1,40})\)|AP|AFP|Reuters|Xinhua|UPI|PTI)"
_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"
"""Capitals of the alphabets of Europe, for a class of letters: MALMÖ, ŁÓDŹ."""
_CAPS = rf"(?:A (?=[{_UP}]{{4,}}, \d))?[{_UP}][{_UP}.'’-]+(?:[ ][{_UP}.'’-]{{2,}}){{0,3}}"
_PLACE = rf"[{_UP}][\w.'’-]+(?:[ ][{_UP}][\w.'’-]+){{0,2}}"
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov"
    r"|Dec)[a-z]*\.?\s\d{1,2}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov"
    r"|Dec)[a-z]*\.?)(?:,?\s\d{4})?"
)
_DATELINE = lazy_pattern(
    rf"[*_]*(?:(?P<caps>{_CAPS}(?:[,/]\s?{_PLACE}){{0,2}})|(?P<mixed>{_PLACE}(?:[,/]\s?{_PLACE}){{0,2}}))"
    rf"(?P<day>,\s?{_DAY})?,?[*_]*\s?(?P<agency>{_AGENCY})?[*_]*\s?(?P<dash>[—–_]|--?|:)[*_]*\s+"
    rf"(?:(?P<behind>{_DAY},?\s\d{{4}})\s?(?:[—–]|--?)\s+)?(?=[\"“‘'{_UP}\d$*_])"
)
"""`OSLO, July 9, 2026 — The` or, with the day behind the dash, `TARROW FALLS, Minn. — July 9, 2026 — The`."""
_AGENCIES = (
    "CNN|CNN Business|AP|Reuters|REUTERS|AFP|UPI|PTI|ANI|IANS|Xinhua|NAN|TASS|Bloomberg|dpa|EFE|ANSA|Kyodo|Yonhap"
)
_PLAIN_DATELINE = lazy_pattern(
    rf"[*_]*(?:(?P<place>{_PLACE}(?:[,/]\s?{_PLACE}){{0,2}})(?:,\s?{_DAY})?\.?\s)?"
    rf"(?:\((?:{_AGENCIES})\)|/(?:{_AGENCIES})/\.?)[*_]*\s?(?:[—–]|--?)?\s*(?=[\"“‘'A-Z\d$])"
)
"""An agency in brackets or between strokes that no dash follows: "Ottawa (CNN) A gunman", "OSLO, March 2. /TASS/. The"."""
_STAMP = lazy_pattern(
    r"[*_]*[\[(]?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|local time)\b)?"
    r"[\])]?[*_]*\s?(?:[:—–|-]\s?)?[*_]*\s*"
    r"(?=[\"“‘'A-Z$£€])",
)
"""`3.02pm: `, `[14:10] `, `15:30 GMT - ` before what a live blog tells."""
_LABEL = lazy_pattern(
    r"(?:[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s+)?(?:\*\*|__)?"
    r"(?:(?:MAYOR|GOVERNOR|GOV\.|SENATOR|SEN\.|REP\.|PRESIDENT|MINISTER|SECRETARY|JUDGE|JUSTICE|CHIEF|SHERIFF|CAPTAIN|CAPT\."
    r"|GENERAL|GEN\.|DR\.?|PROF\.?|PROFESSOR|MR\.?|MS\.?|MRS\.?)[ ])?"
    r"(?P<label>Q\d?|A\d?|Question|Answer|[A-Z][A-Z.'’-]+(?:[ ][A-Z.'’-]+){0,4}"
    r"|[A-ZÀ-ÖØ-Þ][\w.'’-]+(?:[ ](?:[A-ZÀ-ÖØ-Þ][\w.'’-]+|de|van|von|bin)){0,3})"
    r"(?:,[ ][A-Z][A-Z .,'’-]{2,60}|[ ]\([^()]{1,40}\))?(?:\*\*|__)?(?::(?:\*\*|__)?|\.(?=[ ][A-Z]))\s+(?=\S)"
)
_LABEL_IN_BRACKETS = lazy_pattern(r"\(\((?P<label>[^()\n]{1,40})\)\):?\s+(?=\S)")
"""`((WN)) How did you start?`, as news wikis mark the turns of an interview."""
_LABEL_IN_SQUARE = lazy_pattern(
    r"\[(?P<label>(?!(?:The|He|She|They|It|We|His|Her|Their|This|That|In|On|At|An?|But|And)\b)"
    r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]+){0,3})\]:?\s+(?=[\"“A-ZÀ-ÖØ-Þ\d])"
)
"""`[Adeyemi] The wall did not fail.`; as all labels only where it comes back."""
_MONTH_NAMES = "January February March April May June July August September October November December"
_MONTHS = frozenset(_MONTH_NAMES.split())


def dateline(text: str, start: int, end: int) -> tuple[int, str] | None:
    """Where the prose after a dateline begins, and the place; None where `text[start:end]` has no dateline.

    `HANOI, June 20 (Reuters) -`, `WASHINGTON —`, `Paris (AFP) –`, `NEW DELHI: ` count; of a place that is not in
    capitals an agency, a day or a country must follow, unless it is one or two words before a long dash.
    """
    match = _DATELINE.match(text, start, min(end, start + 160))
    if match is None:
        plain = _PLAIN_DATELINE.match(text, start, min(end, start + 160))
        return (plain.end(), plain["place"] or "") if plain else None
    place = match["caps"] or match["mixed"]
    sure = match["agency"] or match["day"] or match["behind"]
    tight = match["dash"] == "-" and text[match.start("dash") - 1].isalpha() and " " not in place  # "Abuja- The police"
    if match["caps"] is None and not sure and not tight and (match["dash"] not in "—–" or len(place.split()) > 3):
        return None
    if match["dash"] == ":" and not (sure or (match["caps"] and len(place) > 3 and not place.endswith("ED"))):
        return None
    if place.split()[0] in _MONTHS or (match["caps"] and len(place) < 3):
        return None
    return match.end(), place.strip(" ,")


def stamp(text: str, start: int, end: int) -> int:
    """Where the prose after the time stamp of a live blog begins; `start` where there is none."""
    match = (
        _STAMP.match(text, start, min(end, start + 60)) if text[start : start + 4].strip("*_[(")[:1].isdigit() else None
    )
    return match.end() if match and _marked(match[0]) else start


def _marked(stamp: str) -> bool:
    """Whether more than a space parts the figures from the words: `10.30 People came` may count people."""
    return re.search(r"[:.\d]\d\s?(?:[ap]\.?m|[A-Z]{2,4}\b)|[\])*_]|[:—–|-]\s?$", stamp.rstrip()) is not None


def label(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Start and end of a speaker's label, and where the prose after it begins."""
    doubled, square = text.startswith("((", start), text.startswith("[", start)
    pattern = _LABEL_IN_BRACKETS if doubled else _LABEL
    match = pattern.match(text, start, min(end, start + 80))
    if match is None and square:
        match = _LABEL_IN_SQUARE.match(text, start, min(end, start + 80))
    if match is None or (text[match.end("label")] == "." and match["label"] not in ("Q", "A")):
        return None
    return match.start("label"), match.end("label"), match.end()


def are_labels(names: Iterable[str]) -> bool:
    """Whether labels found in one article are those of speakers: `Q` and `A`, or names that come back."""
    counts = Counter(names)
    returning = sum(count >= 2 for count in counts.values())
    if {"Q", "A"} <= counts.keys() or counts["Q"] >= 2 or counts["Question"] >= 2:
        return True
    return returning >= 2 or (returning == 1 and sum(counts.values()) >= 4)
