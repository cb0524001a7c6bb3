"""The lead: the opening sentence of a report, which tells the news in one breath to whoever has read nothing yet.

Reporters write it to stand alone (the "summary lead" of news style), so what it leans on is the world and not the
article: "the attack", "its owner" and "officials said" are clear in it where they would not be in a later sentence.
The opening of a feature is none: it has no words of the headline.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from quizapp.generate.passage import deixis
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.finite import has_verb
from quizapp.generate.passage.shortened import shortened
from quizapp.generate.passage.shown import curly, unescaped, without_days, without_lead
from quizapp.generate.passage.standalone import Unclear
from quizapp.generate.passage.stems import stems
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_FEWEST, _MOST = 11, 46
"""Words of a lead that tells something and can be read at a glance."""
_SHARED = 2
"""Stems that it has of the headline, one of them of more than a name: a portrait may open with its name as well."""
_NAME = lazy_pattern(r"(?<=[a-z,] )[A-Z][\w’'-]+|^(?:[A-Z][\w’'-]+ )+(?=[A-Z])[\w’'-]+")
_NO_LEAD = lazy_pattern(
    r"(?:He|She|It|They|This|That|These|Those|There|Here|But|And|So|Then|His|Her|Their|Its|Our|My|When|If|Once|For|Not|Nobody"
    r"|Every|Most|Some|What|How|Why|Who|Where|Imagine|Remember|Meet|Call|Ask|Think|Another|Such|Both)\b"
)
"""How other openings begin: features, comments, what goes on with a story."""
_TALKS = lazy_pattern(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e|[Yy]ou|[Yy]our)\b|[?!:;]|\.\.\.|…| - |--|–|—")
_UNTRUE = lazy_pattern(
    r"\b(?:fals\w+|wrong\w*|incorrect\w*|erroneous\w*|mistak\w+|debunk\w+|hoax|rumou?r\w*|purported\w*"
    r"|den(?:y|ies|ied|ying) (?!entry|access|bail|permission|a visa|visas|him|her|them|it ))"
)
"""What makes the news a claim that somebody takes back."""
_QUOTED = lazy_pattern(r"“[^”]*”")
_BESIDE = lazy_pattern(r" \((?!\d+\))[^()]*\)")
"""An aside in brackets: a short form, another currency."""
_OF_A_DAY = lazy_pattern(rf"\b(?P<before>[a-z]+) {deixis.DAY_NAME}['’]s (?=[a-z])")
"""What stands before "election" in "in Saturday's election"."""
_HOURS_OF_DAY = lazy_pattern(
    rf",? (?:in|during|from) the (?:early|small) hours of (?:{deixis.DAY_NAME}(?: morning)?|(?:yesterday|this) morning)\b(?!,)"
)
_DAY_WITH_WORD = lazy_pattern(
    rf"\b(?:{deixis.DAY_NAME}|yesterday|today)(?: (?:morning|afternoon|evening|night))?, (?:when|which|where"
    r"|(?:the|an?) (?:[\w-]+ ){0,2}(?:day|eve|anniversary|start|end|date|night|weekend|holiday))\b"
)
"""A day of which the lead tells more: "on Saturday, the first day of the holidays"."""
_NEAR_DAY = lazy_pattern(
    r"(?<!since)(?<!until)(?<!from)(?<!before)(?<!after)(?<!\b[Aa])(?<!\b[Aa]n)(?<!\b[Tt]he),? (?:late |early )?"
    r"(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening|week)"
    r"|overnight(?! (?:deposit|rate|loan|stay|train|bus|flight|lending|interest|shift|camp|guest|rain|low|temperature)\w*)"
    r"|(?:over|at|on) the weekend)"
    r"(?: (?:morning|afternoon|evening|night))?+(?!['’]s)(?=[ ,.])"
)
_NO_TIME = lazy_pattern(
    r"\b(?:[Ll]ast|[Nn]ext) (?!week|month|year|season|summer|winter|spring|autumn|fall|night|day|quarter|few|two|three)[a-z]"
)
"""The "last time", the "next president"."""
_ANCHORED = lazy_pattern(
    r"\b(?:so far|to date|(?:this|last|next) (?:year|month|week|season|summer|winter|spring|autumn)|(?:the )?past)\b"
)
"""What the day of publication, which the question gives, tells."""


def lead_of(analysis: Analysis) -> BodySentence | None:
    """The lead of a news report; None for features, comments, running reports and transcripts."""
    if not analysis.sentences or analysis.passages.entries:
        return None
    first = analysis.sentences[0]
    if analysis.spoken(first.paragraph) or _NO_LEAD.match(without_lead(first.text)):
        return None
    shared = stems(first.text) & stems(analysis.article.title or "")
    named = stems(" ".join(_NAME.findall(first.text)))
    return first if len(shared) >= _SHARED and shared - named else None


_SCENE = lazy_pattern(r"For (?:(?:nearly|almost|about|some|over|more than) )?[\w.,-]+ \w+s,? ")
"""How a feature begins: "For 38 kilometres, she ran as though"."""


def sets_scene(analysis: Analysis, sentence: BodySentence) -> bool:
    """Whether a sentence opens a feature with a span of time or way, long before it comes to its news."""
    return sentence.index == 0 and analysis.lead is None and _SCENE.match(sentence.text) is not None


def standing(sentence: str, published: datetime.date | None, *, gapped: bool = True) -> str:
    """A lead, with a gap or without, as a question shows it: one line, its days dated or left out. Raises `Unclear`."""
    text = without_lead(unescaped(sentence))
    if _DAY_WITH_WORD.search(text):
        raise Unclear("depends on the day of publication, of which it tells more")
    if published is None and deixis.names_day(text) and deixis.days_apart(text):
        raise Unclear("sets days against each other that nothing dates")
    text = _BESIDE.sub(lambda aside: aside.group() if GAP in aside.group() else "", text)
    text = _OF_A_DAY.sub(lambda day: f"{day['before']} the ", _HOURS_OF_DAY.sub("", text))
    text = curly(without_days(_NEAR_DAY.sub(deixis.comma_of_apposition, deixis.undated(text, published))))
    if gapped and text.count(" ") >= _MOST:
        text = _without_last_clauses(text)
    plain = _QUOTED.sub("Q", text)
    if not _FEWEST <= text.count(" ") + 1 <= _MOST:
        raise Unclear("a lead too short or too long")
    if (gapped and GAP not in plain) or text[-1:] != "." or text.count("“") != text.count("”") or '"' in text:
        raise Unclear("no plain lead")
    if found := _TALKS.search(plain) or _UNTRUE.search(plain):
        raise Unclear(f"a lead that is somebody's word: {found.group()}")
    timed = _NO_TIME.sub("", _ANCHORED.sub("", text) if published else text)
    if when := deixis.deictic(timed, published):
        raise Unclear(f"depends on the day of publication: {when}")
    if not has_verb(text):
        raise Unclear("no plain lead")
    return text


def _without_last_clauses(text: str) -> str:
    """A lead too long to be taken in without its last clauses, where the gap is in none of them."""
    shorter = shortened(text)
    lost = GAP not in shorter or shorter.endswith(f"{GAP}.")
    return text if lost else shorter  # "____ after ...": a span that has lost what it is counted from
