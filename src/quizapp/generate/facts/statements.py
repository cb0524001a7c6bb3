"""Statements: a sentence that tells of an event, to be judged true or false where it holds nothing else to ask for.

The statement is the article's own sentence, dated and with full names, behind what it leans on; it is true. False ones
come from figures and names that were exchanged; the choice keeps the two in balance. A sentence that states a cause or
a purpose is worth more and makes the form "reason".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.candidate import FACT_RECALL, Candidate, Drop
from quizapp.generate.context import in_context
from quizapp.generate.language import Sign, participles, past_tenses
from quizapp.generate.names.lists import ABBREVIATED_TITLES
from quizapp.generate.passage import Context
from quizapp.generate.passage.another import goes_on_telling, tells_of_another
from quizapp.generate.passage.deixis import reported_on
from quizapp.generate.passage.lead import sets_scene, standing
from quizapp.generate.passage.line import HEADLINE_SAYS, NO_ANSWER
from quizapp.generate.passage.standalone import Unclear, statement
from quizapp.generate.passage.subjects import subject
from quizapp.generate.passage.weekdays import goes_on_in_the_past
from quizapp.patterns import lazy_pattern

STAGE = "statements"
_SHORTEST, _LONGEST = 45, 220
"""Characters of a sentence that is worth judging and can be judged at a glance."""
_WORTH, _LATER = 0.29, 0.003
"""The worth of a statement at the article's head, and what each sentence before it takes away: of 27 that readers judged
12 were worth asking, so a chosen set takes none."""
_REASON = lazy_pattern(
    r"\b(?:because|owing to|in order to|so that|as a result of|in (?:an effort|an attempt|a bid) to"
    r"|in protest (?:at|of|against)|(?<!in part )(?<!is )(?<!are )(?<!was )(?<!were )due to|(?<!no )thanks to"
    r"|to (?:prevent|avoid|protect|mark|make room for))\b"
)
"""A cause or a purpose that is stated in so many words."""
_WORTH_OF_REASON = 0.295
"""The worth of a statement that gives a reason: none of the three that readers judged was worth more."""
_FORECAST = lazy_pattern(
    r"\b(?:(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|moments?|decades?|overs?|laps?|rounds?|holes?) later"
    r"|[Ww]ill|[Oo]nly (?:way|one|person|reason|thing|hope|chance)|[Yy]et|[Ss]et to"
    r"|(?:is|are) (?:(?:now|all|both|also|still|already|currently) )?\w+ing\b"
    r"|(?:says?|said|asked|told|argued)\b[^.]*\bit\b|about their"
    r"|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:had|has|did|does|was|were|is|would|could|will|can)(?:(?=,)| but\b|(?=\.$))"
    r"|[Tt]hat (?:amount|sum|number|figure|day|week|month|year|time|case|plan|money|bill|vote|deal|decision|offer))\b"
)
"""What may not hold any more when it is read, or never did; and a reported "it" or "that amount", which may mean anything."""
_SAID_LAST = lazy_pattern(r", (?:[\w’'-]+ ){1,3}(?:said|says|added|noted|argued|explained|claimed|estimated)\.$")
_SAID_WITHIN = lazy_pattern(
    r", (?:said|says|added|argued|explained) (?:[A-Z]|the )[^,“”]{1,60},|\b[Cc]omments? (?:was|were) echoed\b"
)
"""A source in the midst of a sentence, and an answer to what is not shown."""
_SAYS_LAST = ("said.", "says.", "added.", "noted.", "argued.", "explained.", "claimed.", "estimated.")
_FROM_ANOTHER_TIME = lazy_pattern(
    r"That(?:[’']s| is| was)\b|(?:An?|One|Two|Three|Four|Five|Six|\d+) (?:hour|day|week|month|year|decade)s? (?:earlier"
    r"|before)\b"
)
"""A sentence that begins with what the one before told, or counts from its time."""
_NATIVE = lazy_pattern(r"The [A-Z][a-z]+(?:man|woman)\b")
_TALKED = lazy_pattern(
    r"\b(?:spoke|talked|sat down|chatted|corresponded|met)\b [^,.]{0,40}\b(?:with|to)\b|\binterviewed\b"
)
_INTERVIEW = lazy_pattern(r"\b(?:interview|interviews|conversation|questions|Q&A|speaks|talks)\b", re.IGNORECASE)
"""How the lead of an interview tells who talked to whom, and how its headline says what it is."""
_WORD = lazy_pattern(r"[a-z]+(?:-[a-z]+)?(?:[’']t)?")
_FEWEST_TELLING = 6
"""Words of five letters and more by which a statement without a name or a figure tells enough."""
_LONG_WORD = lazy_pattern(r"[A-Za-z]{5,}")
_OPINION = frozenset(
    """fittingly mercifully thankfully rightly wrongly deservedly
    clearly obviously unfortunately sadly happily surely certainly undoubtedly undeniably arguably perhaps maybe seem
    seems seemed seemingly appear appears appeared apparent apparently should must ought best worst great terrible
    wonderful awful famous famously so-called irresistible stunning remarkable remarkably surprising surprisingly
    ironic ironically inevitable inevitably hardly barely never not no nor none nobody nothing neither without cannot
    accuse accuses accused accusing accusation accusations allege alleges alleged allegedly allegation allegations
    claim claims claimed claiming denied denies deny suggest suggests suggested suggesting believe believes believed
    think thinks thought feel feels felt hope hopes hoped fear fears feared may might could would if whether likely
    unlikely possibly probably expected rumour rumours rumor rumors
    forget forgets overlooks ignores misunderstands misses""".split()
)
"""What makes a sentence a judgement, a guess or a denial: nobody should have to call that true or false."""
_EMPTY = Sign(
    lazy_pattern(
        r"\b(?:respond(?:ed)? to (?:a|an|the|requests?)|contributed to this|margin of (?:sampling )?error"
        r"|spoke (?:to|with) reporters|told reporters|read more|told this newspaper|edited for (?:length|clarity)"
        r"|(?:interview|conversation) (?:was|has been|took) (?:conducted|edited|condensed|held|place))\b",
        re.IGNORECASE,
    ),
    frozenset("respond responded contributed margin reporters read newspaper edited interview conversation".split()),
)
"""What tells of the work of reporters rather than of the world, as who did not answer them does."""


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """A true statement for every sentence that plainly tells of an event."""
    telling = _telling()
    for sentence in analysis.sentences:
        if sentence is analysis.lead:
            yield _of_lead(analysis, sentence)
            continue
        if not _SHORTEST <= len(sentence.text) <= _LONGEST or "?" in sentence.text:
            continue
        if analysis.quoted(sentence.start, sentence.end):
            continue
        words = _WORD.findall(sentence.text)
        if telling.isdisjoint(words) or not _OPINION.isdisjoint(words) or _denies(sentence.text, words):
            continue
        empty = any(sign.search(sentence.text, sentence.words) for sign in (_EMPTY, NO_ANSWER))
        if (
            empty
            or sets_scene(analysis, sentence)
            or _loose(sentence.text)
            or goes_on_telling(analysis.sentences, sentence.index)
            or tells_of_another(analysis.sentences, sentence.index)
            or goes_on_in_the_past(analysis.sentences, sentence.index, analysis.article.date)
        ):
            continue
        yield _judged(analysis, sentence)


def _of_lead(analysis: Analysis, lead: BodySentence) -> Candidate | Drop:
    """The news itself to be judged: the lead stands alone as it is."""
    if _TALKED.search(lead.text) and _INTERVIEW.search(analysis.article.title or ""):
        return Drop(STAGE, "tells how an interview was made", lead.text, lead.start)
    if lead.text[:1] in ("“", '"'):
        return Drop(STAGE, "opens with somebody's words", lead.text, lead.start)
    if HEADLINE_SAYS.search(lead.text):
        return Drop(STAGE, "tells what a headline says", lead.text, lead.start)
    try:
        text = standing(lead.text, analysis.article.date, gapped=False)
    except Unclear as unclear:
        return Drop(STAGE, str(unclear), lead.text, lead.start)
    return _candidate(lead, text, since=lead.start, asked=reported_on(analysis.article.date))


def _loose(text: str) -> bool:
    """Whether what the sentence says is somebody's word, of somebody without a name, or may not hold any more."""
    said = (text.endswith(_SAYS_LAST) and _SAID_LAST.search(text)) or _SAID_WITHIN.search(text)
    return bool(
        said
        or text.endswith((*_WITHOUT_OBJECT, *_BEFORE_A_NAME))
        or _NATIVE.match(text)
        or _FORECAST.search(text)
        or _FROM_ANOTHER_TIME.match(text)
    )


_BEFORE_A_NAME = tuple(f" {title.capitalize()}." for title in sorted(ABBREVIATED_TITLES))
"""Titles with which a sentence ends only where a name is lost."""
_WITHOUT_OBJECT = (
    "agreed.",
    "disagreed.",
    "concurred.",
    "replied.",
    "responded.",
    "refused.",
    "complied.",
    "objected.",
)
"""How a sentence ends that hangs on the one before: "The economist Ann Lee agreed."."""


def _denies(text: str, words: list[str]) -> bool:
    return ("n’t" in text or "n't" in text) and any(word.endswith(("n’t", "n't")) for word in words)


@cache
def _telling() -> frozenset[str]:
    return frozenset({*past_tenses(), *participles()})


def _judged(analysis: Analysis, sentence: BodySentence) -> Candidate | Drop:
    told: Context | None = None
    names, known = analysis.passages.names_in(sentence.index), subject(analysis, analysis.passages.naming, sentence)
    written = (
        sentence.text if known is None else f"{sentence.text[: known.start]}{known.text}{sentence.text[known.end :]}"
    )
    try:
        text = statement(written, analysis.article.date, names if known is None else (known.named, *names))
    except Unclear as unclear:
        text = unclear.text
        if unclear.leaning:
            told = analysis.passages.context(sentence.index, unclear.needs, _Repeats(text))
        if told is None:
            return Drop(STAGE, str(unclear), sentence.text, sentence.start)
    if not _tells_enough(analysis, sentence, text):
        return Drop(STAGE, "tells too little to be judged", sentence.text, sentence.start)
    made = _candidate(sentence, text, since=sentence.start if known is None else known.since)
    return made if told is None else in_context(made, told)


class _Repeats:
    """Whether a context says most of what a statement says: then it would judge it."""

    def __init__(self, text: str) -> None:
        self._words = {word.lower() for word in _LONG_WORD.findall(text)}

    def __call__(self, text: str) -> bool:
        words = {word.lower() for word in _LONG_WORD.findall(text)}
        return len(self._words & words) * 2 > len(self._words)


def _tells_enough(analysis: Analysis, sentence: BodySentence, text: str) -> bool:
    """Whether the statement has a name or a figure, or many words that mean something."""
    named = any(m.start > sentence.start for m in analysis.names.within(sentence.start, sentence.end))
    telling = {word.lower() for word in _LONG_WORD.findall(text)}
    return ((named or any(char.isdigit() for char in text)) and len(telling) >= _FEWEST_TELLING // 2) or (
        len(telling) >= _FEWEST_TELLING
    )


def _candidate(sentence: BodySentence, text: str, *, since: int, asked: str = "") -> Candidate:
    reason = _REASON.search(text) is not None
    return Candidate(
        kind=FACT_RECALL,
        type="true-false",
        form="reason" if reason else "statement",
        stem=f"True or false{asked}: {text}",
        key="true",
        start=since,
        end=sentence.end,
        focus=sentence.start,
        worth=(_WORTH_OF_REASON if reason else _WORTH) - _LATER * min(sentence.index, 30),
    )
