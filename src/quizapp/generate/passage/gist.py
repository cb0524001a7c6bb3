"""The gist: the sentence that tells what a feature or a comment is about, where its headline only teases.

"The Loneliest Man in Iowa" places nothing, and the opening beneath it paints a scene. Of 104 questions behind a headline
that shares no more than one word with its opening readers passed 57 in 100, of 284 that share four and more 82. What such
a piece is about stands further on, in the sentence that has most of the words that the whole piece has often.
"""

from __future__ import annotations

from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING

from quizapp.generate.passage.stems import stems
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis

_OPENING, _SHARED = 3, 2
"""Sentences in which a headline that tells the news has so many of its stems."""
SLOW_OPENING = lazy_pattern(
    r"(?:There|When|It (?:was|is|took|began|started)|Once|For (?:\w+ )?(?:years|decades|weeks|months|days|hours)|As|Every"
    r"|Nobody|No one|Most|Some|If|What|How|Why|Inside|Outside|Standing|Sitting|Few|A few|Not|Just|Even|By the time|Imagine|Ask"
    r"|In the cage|On a|At a|Like|Until|Before|Somewhere|The [a-z]+ (?:outside|behind|inside|beside|above|below))\b"
)
"""How features begin: the headline tells the topic sooner."""
_AMONG = 14
"""Sentences of the body among which the gist is looked for."""
_LOOKED_THROUGH = 120
"""Sentences in which a stem is counted."""
_OFTEN = 6
"""Further sentences with a stem that count, at the most."""
_EARLY = 6
"""Sentences after which a sentence counts half: what a piece is about stands near its head."""
_FEWEST = 12
"""Words of a sentence that tells what a piece is about."""
_GOES_ON = lazy_pattern(
    r"(?:For (?:one|starters|example|instance|now)|Today|Now|Still|Indeed|In (?:fact|all|addition|other)|Meanwhile|Because"
    r"|Instead|Then|Later|Also|Yet|But|And|So|Or|Soon|Besides|Among)\b"
)
"""How a sentence begins that goes on with what stands before it."""
_DETAIL = lazy_pattern(
    r"\b(?:not|never|no|nobody|nothing|says?|said|told|asked|added)\b|n[’']t\b|\ba different\b|\d[^.]*? \D*\d"
)
"""A denial, somebody's saying, a row of figures, or what is set against the sentence before, is a part of it."""
_TELLS = 1.0
"""The least score of a gist: of 33 such headlines 15 get one."""


def told_by_headline(analysis: Analysis, sentences: int = 1) -> int:
    """How many stems the headline shares with the first sentences."""
    opening = " ".join(s.text for s in analysis.sentences[:sentences])
    return len(stems(analysis.article.title or "") & stems(opening))


def teases(analysis: Analysis) -> bool:
    """Whether the headline has next to nothing of the words with which the report opens."""
    shared = told_by_headline(analysis, _OPENING)
    return shared < _SHARED or (shared == _SHARED and not told_by_headline(analysis))


def gist(analysis: Analysis) -> int | None:
    """The number of the sentence that tells what the piece is about; None where no early one tells enough."""
    counts = Counter(stem for s in analysis.sentences[:_LOOKED_THROUGH] for stem in stems(s.text))
    scores: dict[int, float] = {}
    for at in range(min(_AMONG, len(analysis.sentences))):
        line = analysis.passages.line(at) if analysis.passages.names_in(at) else None
        if (
            line is None
            or line.needs.before
            or line.needs.topic
            or SLOW_OPENING.match(line.text)
            or _GOES_ON.match(line.text)
        ):
            continue
        if len(line.text.split()) < _FEWEST or _DETAIL.search(line.text):
            continue
        told = stems(line.text)
        often = sum(min(counts[stem] - 1, _OFTEN) for stem in told)
        scores[at] = often / (1 + sqrt(len(told))) / (1 + at / _EARLY)
    best = max(scores, key=lambda at: scores[at], default=None)
    return best if best is not None and scores[best] >= _TELLS else None
