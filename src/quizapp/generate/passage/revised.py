"""Sentences that the article itself takes back further on: figures that change by the evening, stories that nobody lived."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_REVISED = lazy_pattern(
    r"\b(?:corrected|lowered|revised|amended|updated|adjusted|downgraded|upgraded|extended|reduced|recounted|restated)\b"
    r"[^.]{0,80}\b(?:to|at|down|up|from)\b"
    r"|\b(?:later|since|subsequently|by (?:evening|night|nightfall|midday|noon|morning)|on appeal|hours later|a day later"
    r"|(?:on|by) \w+day(?: \w+)?)\b[^.]{0,60}\b(?:said|put|raised|cut|gave|found|dated|set|counted|lowered|brought|showed)\b"
    r"[^.]{0,60}\b(?:number|figure|toll|total|amount|count|distance|sum|estimate|it|recall|fine|price|that|only|instead)\b",
    re.IGNORECASE,
)
_AT_ONCE = lazy_pattern(
    r", (?:an? [a-z]+ )?(?:that|which|who) (?:was|were|has been|have been) (?:later |since |then |subsequently )?(?:corrected"
    r"|revised|reduced|lowered|raised|cut|amended|overturned|quashed|halved|withdrawn|doubled|rescinded)\b"
)
"""The same in the sentence that has the figure."""
_ANEW = frozenset(
    """corrected lowered revised amended updated adjusted downgraded upgraded extended reduced recounted restated said put raised
    cut gave found dated set counted brought showed overturned quashed halved withdrawn doubled rescinded""".split()
)
"""A word that any such sentence has."""
_CHANGED = frozenset(
    """corrected lowered revised amended updated adjusted downgraded upgraded extended reduced recounted restated""".split()
)
_LATER = frozenset(
    """later since subsequently evening night nightfall midday noon morning appeal monday tuesday wednesday thursday friday
    saturday sunday""".split()
)
"""Of these two any such sentence has one as well."""
_FIGURE = lazy_pattern(
    r"\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b", re.IGNORECASE
)
_UNIT = lazy_pattern(
    r"[$£€¥₹]|(?:\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
    r"(?: (?:million|billion|trillion|thousand|hundred))? (?P<unit>[a-z]{3,})",
    re.IGNORECASE,
)
_NOTIONS = frozenset("number figure toll total count amount sum estimate recall fine price distance".split())
_AHEAD = 3
"""Sentences behind a figure in which it may be taken back."""
_UNTRUE = lazy_pattern(
    r"\b(?:[Nn]one of (?:that|this|it|these things) (?:is|was|are|were|has|had|ever|happened)"
    r"|[Nn]othing of the (?:sort|kind) (?:happened|took)"
    r"|(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]he (?:\w+ )?"
    r"(?:story|tale|report|claim|rescue|video|account|article|announcement|statement|sale))"
    r" (?:was|is) (?:all |only |just |in fact )?(?:an?) (?:\w+ )?"
    r"(?:hoax|prank|joke|fabrication|invention|lie|dream|fake|legend|myth|fairy tale)"
    r"|[Nn]one of it\b|not been able to prove|ever proved|[Ss]o at least (?:he|she|they) says?"
    r"|never happened|made (?:it|that|the \w+) (?:all )?up|did not happen|(?:is|was) untrue|is fiction|(?:was|were) invented)\b"
)
_STORY_WORDS = frozenset(
    """none nothing prove proved least hoax prank joke fabrication invention lie dream fake legend myth fairy happened
    made happen untrue fiction invented""".split()
)
"""A word that any sentence has which calls a story untrue."""
_STORY = 12
"""Sentences before one that calls a story untrue, of which none is asked as a fact."""


def revising(sentences: Sequence[BodySentence]) -> tuple[frozenset[int], frozenset[int]]:
    """The sentences that give a figure of their own anew, and those that may do so for one of the sentences before."""
    anew = [s for s in sentences if not _ANEW.isdisjoint(s.words)]
    later = (s for s in anew if not _CHANGED.isdisjoint(s.words) or not _LATER.isdisjoint(s.words))
    return (
        frozenset(s.index for s in anew if _AT_ONCE.search(s.text)),
        frozenset(s.index for s in later if _REVISED.search(s.text) and _FIGURE.search(s.text)),
    )


def takes_back(analysis: Analysis, index: int) -> bool:
    """Whether sentence `index` itself or one of the next gives a figure of it anew, or the next one sets it a condition."""
    at_once, later_on = analysis.revising
    if index in at_once:
        return True
    sentences = analysis.sentences
    if index + 1 < len(sentences) and _ON_CONDITION.match(sentences[index + 1].text):
        return True
    for at in range(index + 1, min(index + 1 + _AHEAD, len(sentences))):
        here, later = sentences[index].text, sentences[at]
        if at in later_on and _FIGURE.search(here):
            theirs = units(later.text)
            if units(here) & theirs or not theirs or _NOTIONS.intersection(later.words):
                return True
    return False


_ON_CONDITION = lazy_pattern(r"(?:But|However|Yet),? [^.]*\b(?:only (?:if|when|after|once)|unless|provided that)\b")
"""What sets a condition to what was told before it: "However, talks will begin only if"."""


@lru_cache(maxsize=512)
def units(text: str) -> frozenset[str]:
    """What the figures of a text count or measure."""
    return frozenset((m["unit"] or m.group()).lower().removesuffix("s") for m in _UNIT.finditer(text))


def denies(sentence: BodySentence) -> bool:
    """Whether a sentence calls what the ones before it tell untrue."""
    return not _DENIAL_WORDS.isdisjoint(sentence.words) and _DENIED.search(sentence.text) is not None


def untrue(sentences: Sequence[BodySentence]) -> frozenset[int]:
    """The sentences of stories that the article calls untrue behind them."""
    ends = [s.index for s in sentences if not _STORY_WORDS.isdisjoint(s.words) and _UNTRUE.search(s.text)]
    told = {at for end in ends for at in range(max(0, end - _STORY), end + 1)}
    for denial in filter(denies, sentences):
        first = max(0, denial.index - _STORY)
        told.update(s.index for s in sentences[first : denial.index + 1] if denial.paragraph - s.paragraph <= 1)
    return frozenset(told)


_DENIED = lazy_pattern(
    r"\b(?:(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?|disputes?|disputed|laughs? at|laughed at) "
    r"(?:it|this|that|them|both|everything|all of (?:it|this|that)|any of (?:it|this|that)|every word)"
    r"(?=[.,;]| (?:as|and|in|on|all)\b)"
    r"|(?:[Nn]o|[Ll]ittle) (?:evidence|proof|record|trace) (?:for|of) (?:any of |either|this\b|that\b|it\b|them\b)"
    r"|[Nn]either (?:is|was|of them is) (?:right|true|correct|so|likely|accurate)"
    r"|doubts? (?:most of|much of|all of|this|that|it)(?=[ .,])"
    r"|calls? (?:the|her|his|their|it|this|that|all of it) (?:\w+ ){0,2}(?:absurd|nonsense|baseless|invented|false|lies|fiction"
    r"|untrue|a lie|a fiction|an invention|ridiculous|fantasy))\b"
)
_DENIAL_WORDS = frozenset(
    """deny denies denied reject rejects rejected dismiss dismisses dismissed dispute disputes disputed laugh laughs laughed
    evidence proof record trace neither doubt doubts call calls""".split()
)
"""A word that any such sentence has."""
