"""Sentences that may be about, or told by, another than they seem to be: "Osei pointed out that he had stood to gain", behind
"Under questioning by Osei, he acknowledged"; "He had warned them in October", behind "He said that they knew"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_SAID_HE = lazy_pattern(
    r"\b[A-Z][\w’'-]+ (?:also |later |then )?(?:said|noted|pointed out|argued|suggested|claimed|alleged|added)(?: that)?"
    r" (?P<he>he|she)\b"
    r"|^According to [^,]{3,60}, (?P<her>he|she)\b"
)
_SAYS = frozenset("said noted pointed argued suggested claimed alleged added according".split())
_PRONOUNS = frozenset(("he", "she"))
"""Of either any such sentence has one."""
_ALIKE = {"he": frozenset(("he", "his", "him")), "she": frozenset(("she", "her", "hers"))}


def tells_of_another(sentences: Sequence[BodySentence], index: int) -> bool:
    """Whether sentence `index` may be about whom the sentence before it calls "he", rather than about its own subject."""
    sentence = sentences[index]
    if not index or _PRONOUNS.isdisjoint(sentence.words) or _SAYS.isdisjoint(sentence.words):
        return False
    said = _SAID_HE.search(sentence.text)
    if said is None:
        return False
    before = sentences[index - 1]
    return before.paragraph == sentence.paragraph and not _ALIKE[said["he"] or said["her"]].isdisjoint(before.words)


_HAD = lazy_pattern(
    r"(?:[A-Z][\w’'-]*)(?: [\w’'-]+){0,3} had (?:\w+ ){0,2}\w+(?:ed|en|wn|ld|de|nt|un|ut|ft|id|ought|aught)\b"
)
_TELLS = lazy_pattern(
    r"\b(?:said|told|argued|warned|claimed|insisted|maintained|complained|testified|recalled|explained)\b"
)


_CLAIMED = lazy_pattern(
    r"\b(?:ccording to (?:the|an?|his|her|its|their) (?:\w+ ){0,2}(?:indictment|lawsuit|suit|complaint|charges?|petition|filing"
    r"|affidavit|legend|story|account|version|chronicle|myth|theory|prosecution|rumou?r|plaque)"
    r"|(?:believes?|insists?|insisted|claims?|claimed|alleges?|alleged|suspects?|maintains?|maintained|dreamed|dreamt)"
    r" (?:that|to)"
    r"|[Ll]egend has it|plaque (?:says|goes)|story goes|set out (?:his|her|its|their) case|tells? another story"
    r"|(?:told|tells) (?:the (?:inquiry|court|jury|jurors|judge|tribunal|hearing|police)|jurors)"
    r"|(?:state|prosecution|defen[cs]e|prosecutors?) (?:argued|argues|said|says)|(?:witness|she|he|[A-Z]\w+) had described"
    r"|(?:film|movie|play|novel|opera|series|drama|musical|comedy|book|thriller|sitcom)\b[^.]*\b(?:is about|tells|follows|centres"
    r"|centers|imagines|portrays|depicts)"
    r"|[”\"’'],? (?:by [^,]+, )?(?:is about|tells of|tells the|follows)"
    r"|(?:indictment|lawsuit|suit|complaint|claim|charge sheet|affidavit|dossier|petition|film|movie|play|novel|opera|drama|story"
    r"|book|memoir|legend|tale|chronicle|theory|plot|scenario) (?:runs to|fills|says|describes|begins|opens|starts|alleges|is set"
    r"|is simple|goes like|has it|assumes)"
    r"|(?:has|had|have|offers?|gives?|tells?) (?:one|another|an? (?:different|other|own)|its own|his own|her own) "
    r"(?:explanation|version|theory|story|account)|(?:has|have|had|tells?|offers?|gives?) another(?=\.)"
    r"|version (?:is|was|of events)"
    r"|^It is set in|spoke for (?:an hour|a day|\w+ (?:hours|days|minutes))|(?:gave|giving) evidence|took the (?:stand|witness)"
    r"|tells? it (?:like this|this way|so)|[Ii]n the (?:most |least )?\w+ (?:version|scenario)"
    r"|(?:report|paper|study|exercise|model|game|plan) (?:describes|imagines|assumes|supposes) (?:an?|that)"
    r"|(?:researchers|authors|planners|modellers) "
    r"(?:assume|imagine|suppose)|plan (?:under|by) which)\b"
)
"""What somebody only claims, or a work makes up: the sentences behind it in its paragraph go on with that."""


def goes_on_claiming(sentences: Sequence[BodySentence], index: int) -> bool:
    """Whether a sentence before `index`, in its paragraph, begins what is only claimed, and none between is told by another."""
    here = sentences[index]
    if "ccording to" in here.text or not _TELL_WORDS.isdisjoint(here.words):
        return False
    for before in reversed(sentences[max(0, index - _LONGEST_CLAIM) : index]):
        if before.paragraph != here.paragraph:
            return False
        if not _CLAIM_WORDS.isdisjoint(before.words) and _CLAIMED.search(before.text):
            return True
        if not _TELL_WORDS.isdisjoint(before.words):
            return False
    return False


_TELL_WORDS = frozenset(
    "said told argued warned claimed insisted maintained complained testified recalled explained".split()
)
_CLAIM_WORDS = frozenset(
    """told goes set another argued argues said described according ccording believe believes insist insists insisted
    claim claims claimed allege alleges alleged suspect suspects maintain maintains maintained dreamed dreamt legend
    runs fills describes begins opens starts goes simple version explanation theory account spoke evidence took tell scenario
    assume assumes imagine suppose supposes plan set another about story
    indictment lawsuit suit complaint charge affidavit dossier petition film movie play novel opera drama book memoir tale
    chronicle plot says tells follows centres centers imagines portrays depicts""".split()
)
"""A word that any beginning of a claim has; beside its "has" or "is" it has another."""
_LONGEST_CLAIM = 6
"""Sentences over which a claim goes on."""


def case_compared(sentences: Sequence[BodySentence], index: int) -> str:
    """The words with which a sentence before sentence `index`, in its paragraph, brings in a case, or nothing: "In the Air France
    crash, ... The aircraft fell for four minutes.": it may be another than the report's own."""
    here = sentences[index]
    before = sentences[max(0, index - _LONGEST_CLAIM) : index]
    found = (_CASE.match(s.text) for s in reversed(before) if s.paragraph == here.paragraph)
    return next((case.group() for case in found if case), "")


_CASE = lazy_pattern(
    r"(?:In|During|After) (?:the|an?) (?:[\w’'-]+ ){0,3}?[A-Z0-9][\w’'-]*(?: [\w’'-]+){0,3}? "
    r"(?:crash|case|disaster|attacks?|trial|shooting|scandal|accident|incident|fire|quake|earthquake|floods?|match|game|election|race|war|outbreak|study)\b"
    r"|In (?:one|another|a similar|a separate|an earlier) (?:case|incident|example|instance|study|attack|trial)\b"
)


def goes_on_telling(sentences: Sequence[BodySentence], index: int) -> bool:
    """Whether sentence `index` may be what who spoke in the one before goes on to say: "He had warned them in October"."""
    if goes_on_claiming(sentences, index):
        return True
    sentence = sentences[index]
    before = sentences[index - 1] if index else None
    if before is None or before.paragraph != sentence.paragraph or not _HAD.match(sentence.text):
        return False
    if "ccording to" in sentence.text or _TELLS.search(sentence.text):
        return False  # whose word it is stands in it
    return _TELLS.search(before.text) is not None or _HAD.match(before.text) is not None
