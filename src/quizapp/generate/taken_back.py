"""What a correction says was wrong: the value itself, and whose words were not theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generate.passage.lists import MONTH_NAMES
from quizapp.generate.passage.stems import STEM
from quizapp.patterns import lazy_pattern

_FIGURE = (
    r"(?:[$£€¥₹]\s?)?\d(?:[\d,.:/–-]*\d)?(?:%| ?(?:million|billion|trillion|thousand|percent|per cent)\b)?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b"
)
_TOKEN = lazy_pattern(rf"{_FIGURE}|\b[A-Z][\w’'-]+")
_WORD = lazy_pattern(r"[^\W\d_]{5,}")
_NAME = lazy_pattern(r"(?<![.!?:] )(?<!^)(?<!^\W)\b[A-Z][\w’'-]{2,}")
_MONTHS = frozenset(MONTH_NAMES)
_VERSION = r"\b(?:earlier|previous|original|prior|print|first) versions?\b"
_SAID = r"(?:said|stated|gave|reported|listed|put|wrote|described|called|identified|indicated|suggested|named|quoted)"
_REST = r"(?P<wrong>(?:[^.;\n]|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z][a-z])\.)+)"
_TOLD = lazy_pattern(
    rf"(?:{_VERSION}[^.;\n]{{0,60}}?\b(?:incorrectly |wrongly |mistakenly |erroneously )?{_SAID}"
    rf"|\b(?:originally|initially|previously|incorrectly|wrongly|mistakenly|erroneously) {_SAID})\b{_REST}"
)
"""`An earlier version said that 14 firms had left`, `originally stated that the vote was 6-3`."""
_INSTEAD = lazy_pattern(
    r"(?:\b(?:and |but )?(?<!did )(?<!was )(?<!were )(?<!has )(?<!had )(?<!is )(?<!could )(?<!will )(?<!would )not"
    r"(?! only| yet| just)|\brather than|\binstead of) (?:on |in |by |at |as )?"
    r"(?P<wrong>[^.,;()\n]{1,80}(?:(?:,(?=\d{3})|\.(?=\d)|, (?=(?:19|20)\d\d\b))[^.,;()\n]{1,40})*)"
)
"""`$10 million, not $12 million`."""
_CHANGED = lazy_pattern(
    rf"\bfrom (?P<wrong>{_FIGURE})(?=[^.;]{{0,40}}\bto\b)|\bto (?:{_FIGURE}) from (?P<too>{_FIGURE})"
)
"""`to 11 from 14`."""
_WHERE = lazy_pattern(
    r"\s(?:in (?:the )?(?:\w+ )?paragraph|as (?:an|was|stated|reported|we)\b|in the \w+ paragraph)\b.*"
)
_WITHOUT_IT = lazy_pattern(r" ?(?:the|an?) (?:wrong|incorrect|erroneous|mistaken)\b")
"""`gave the wrong date`: which one it does not say."""
_OF_A_NAME = lazy_pattern(r"\b(?:names?|surnames?|initials?|spell\w*|spelt|misspel\w*)\b", re.IGNORECASE)
_OF_WORDS = lazy_pattern(
    r"\b(?:(?:mis|incorrectly |wrongly |mistakenly |erroneously )(?:attribut|quot)\w+|(?:story|article|report) quote[sd]\b"
    r"|(?:quotations?|quotes?|remarks?|comments?|statements?|words) (?:[\w’' ]{0,60} )?(?:attributed|(?:was|were) (?:made|said))"
    r"|(?:was|were) (?:said|spoken) by|who said|did not say|never said|not (?:said|spoken|made) by)\b",
    re.IGNORECASE,
)
_SHORT = 8
"""Words of a text that need not share anything else with the note."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that a correction calls wrong, and the other words by which the sentence that has it is known."""

    tokens: tuple[str, ...]
    stems: frozenset[str]
    names: frozenset[str]
    anywhere: bool
    """Whether it is wrong wherever it stands, as a name that was misspelt."""

    def stands_in(self, text: str) -> bool:
        """Whether `text` tells it: all of it, and something else of what the note is about."""
        if not all(_token(token).search(text) for token in self.tokens):
            return False
        if self.anywhere or text.count(" ") < _SHORT:
            return True
        return not self.stems.isdisjoint(stems_of(text)) or not self.names.isdisjoint(_NAME.findall(f"_ {text}"))


@lru_cache(maxsize=64)
def _token(token: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$£€¥₹])(?<!\d[.,:-]){re.escape(token)}(?!\w|[.,:-]\d)")


def stems_of(text: str) -> frozenset[str]:
    """The stems of the longer words in small letters."""
    return frozenset(word[:STEM] for word in _WORD.findall(text) if word[:1].islower())


def wrong_values(note: str) -> tuple[Wrong, ...]:
    """What the note says stood wrongly in the article."""
    found: list[Wrong] = []
    told = [m["wrong"] for m in _TOLD.finditer(note)]
    told += [m["wrong"] for m in _INSTEAD.finditer(note)]
    told += [m["wrong"] or m["too"] for m in _CHANGED.finditer(note)]
    for phrase in told:
        if _WITHOUT_IT.match(phrase):
            continue
        phrase = _WHERE.sub("", _INSTEAD.sub("", phrase)).strip()
        rest = note.replace(phrase, " ")
        figures = [t for t in _TOKEN.findall(phrase) if not t[0].isupper()]
        dates = [t for t in _TOKEN.findall(phrase) if t[0].isupper()]
        short = phrase.count(" ") < _SHORT
        tokens = figures + dates if figures and short else figures or dates
        if not tokens and short:
            tokens = [word for word in _WORD.findall(phrase) if word not in ("which", "there", "their", "about")]
        if tokens:
            others = frozenset(_NAME.findall(rest)) - _MONTHS
            sure = _OF_A_NAME.search(note) is not None and not figures
            known = stems_of(note) - {token[:STEM] for token in tokens}
            found.append(Wrong(tuple(dict.fromkeys(tokens)), known, others - set(tokens), sure))
    return tuple(found)


def of_words(note: str) -> bool:
    """Whether a note says that somebody did not say, or not so, what the article has them say."""
    return _OF_WORDS.search(note) is not None
