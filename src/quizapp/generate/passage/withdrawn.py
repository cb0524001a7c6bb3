"""Sentences that the next one takes back: a report that is retracted, a result that is withdrawn, an election that is annulled.

"Reed won by 41 votes, the clerk announced on Monday. On Thursday the clerk withdrew that result."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_WORDS = (
    r"(?:figure|number|claim|account|count|toll|estimate|date|version|total|story|tally|assertion|finding|report|allegation"
    r"|accusation|tale|statement|rumou?r|result|article|announcement|tweet|post|testimony|confession|remark|assessment|study"
    r"|paper|quote|comment)s?"
)
"""What somebody may have said or counted."""
_HONOUR = (
    r"(?:election|by-election|vote|victory|win|appointment|award|prize|title|nomination|medal|result|gold|crown"
    r"|decision|record)s?"
)
"""What somebody may have won."""
_BACK = r"(?:that|this|the|its|his|her|their|those|these|both) (?:[\w’'-]+ )?"
_LATER = r"(?:later |since |then |soon |also |promptly )?"
_BEGINS = r"^(?:(?! (?:but|and|which|who|that)\b)[^;])*?"
"""What stands before a verb whose "it" is of the sentence before."""
_RETRACTED = lazy_pattern(
    rf"{_BEGINS}\b(?:retract(?:s|ed)?|withdr(?:ew|aws?|awn)|took back|disown(?:s|ed)|disavow(?:s|ed)|repudiated|recanted)"
    rf" {_BACK}{_WORDS}\b"
    rf"|{_BEGINS}\btook (?:it|that|this|them|all of it|everything) back\b"
    rf"|{_BEGINS}\b(?:retracted|withdrew|recanted|disowned) (?:it|that|this|them)(?=[ .,;])"
    rf"|\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts) (?:[\w’'-]+ )?{_WORDS} (?:was|were|has been|have been|had been) {_LATER}"
    r"(?:retracted|withdrawn|disowned|annulled|voided|nullified|thrown out|set aside)\b"
)
_ANNULLED = lazy_pattern(
    r"\b(?:annul(?:s|led)|overturn(?:s|ed)|quashed|reversed|voided|nullified|set aside|threw out|cancell?ed|invalidated|withdrew"
    rf"|revoked|rescinded|struck down) {_BACK}{_HONOUR}\b"
    rf"|\b(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Ii]ts) (?:[\w’'-]+ )?{_HONOUR} (?:was|were|has been|have been) {_LATER}"
    r"(?:annulled|overturned|quashed|reversed|voided|nullified|set aside|thrown out|invalidated|withdrawn|revoked|rescinded"
    r"|taken away|stripped)\b"
    rf"|\bstripped (?:[\w’'-]+ )?(?:[\w’'-]+ )?of {_BACK}{_HONOUR}\b"
)
_VERBS = frozenset(
    """retract retracts retracted withdrew withdraw withdraws withdrawn took disowns disowned disavows disavowed repudiated
    recanted annuls annulled overturns overturned quashed reversed voided nullified set threw thrown cancelled canceled
    invalidated revoked rescinded struck taken stripped""".split()
)
"""A word that any such sentence has."""
_WON = frozenset(
    """elected election won wins win winner victory named awarded award appointed crowned declared certified beat beats defeated
    medal title prize gold record""".split()
)
"""A word of a sentence that tells who won or became what."""
_AT_FIRST = frozenset("initially originally first earlier previously".split())


def withdrawn(sentences: Sequence[BodySentence]) -> Iterator[int]:
    """The sentences whose words, or whose winner, the next sentence takes back, but not what was said "at first"."""
    for sentence in sentences[1:]:
        if _VERBS.isdisjoint(sentence.words):
            continue
        before = sentences[sentence.index - 1]
        if sentence.paragraph - before.paragraph > 1 or not _AT_FIRST.isdisjoint(before.words):
            continue
        if _RETRACTED.search(sentence.text) or (
            not _WON.isdisjoint(before.words) and _ANNULLED.search(sentence.text) is not None
        ):
            yield before.index
