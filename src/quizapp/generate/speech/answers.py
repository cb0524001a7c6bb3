"""Stems for words that answer: `Asked whether the streaks were ice, X said ...` becomes `Who, asked whether the streaks
were ice, said ...?`. Without what was asked, an answer is about nothing."""

from __future__ import annotations

from dataclasses import replace

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.names import PERSON, Entity
from quizapp.generate.passage.shown import curly, dayless
from quizapp.generate.speech.stem import LONGEST_STEM, UNCLEAR, Stem
from quizapp.generate.speech.words import HE, LOOSE, SHE, WORD, leaves_open, names, squeeze, tells_of_all
from quizapp.patterns import lazy_pattern

_LEAD = lazy_pattern(
    r"(?:When )?[Aa]sked (?P<what>(?:(?:at|in|during|on) [^,“”\"]{3,40} )?"
    r"(?:about|whether|if|why|how(?! many (?:had|have|were|was|are|is)\b)|what|who|which|when|where) [^,“”\"?;]{4,150}), "
)
"""What somebody was asked, at the head of a sentence."""
_ASKED = lazy_pattern(
    r"(?:When |In answer to )?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\b(?! by\b| him\b| her\b)[^“\"]{4,200}, "
)
_LONGEST_REACTION = 12
"""Words of a sentence that tells only how somebody took a question: "Asked whether he regretted it, Amaro laughed."."""
_ANSWERED = 0.6
"""The worth of an answer that is unclear without what was asked."""
_THAT = lazy_pattern(
    r"\bthat(?= [a-z]+(?: (?:at|in|on|during|by|after|before|when)\b|$)|$)|\b(?:this|those|these) [a-z]"
)
"""A "that" which only the sentence before tells: "asked about that", "about that record"."""
_IN_MARKS = lazy_pattern('[“"]')
_OWN = frozenset("i we our us my you your".split())

_LEFT_OUT = lazy_pattern(
    r"[a-z]+(?: (?:him|her|them|reporters|[A-Z][\w’'-]*))?(?: that| how| why)? (?:he|she|it|they|there)"
    r" (?:had|has|have|did|does|do|was|were|is|are|would|will|could|can|should|might|must)(?:n[’']t| not)?(?:[,.;]| but\b|$)"
)


def leaves_out_the_question(told: str) -> bool:
    """Whether an answer, from its verb on, leaves out what was asked: "replied that he had, but would not say more"."""
    return _LEFT_OUT.match(told) is not None


def answering(analysis: Analysis, found: Attribution, made: Stem) -> Stem:
    """`made` with what the speaker was asked, where the article tells that right before the words; else as it is."""
    head, line, asked = made.text.rpartition("\n")
    lead = _lead(analysis, found)
    if lead is None and _ASKED.match(analysis.text, found.start):
        return replace(made, worth=min(made.worth, UNCLEAR))  # "Asked what Reed thought of that amount, he said"
    if lead is None or found.speaker is None or made.start is not None or not asked.startswith("Who "):
        return made  # what was asked is not about what stands before it
    what, start = lead
    gender = _betrayed(what, found.speaker)
    topic = f"{head} {analysis.article.title or ''}"
    if gender is None or names(what, found.speaker) or (leaves_open(what) and not tells_of_all(topic, what)):
        return replace(made, worth=min(made.worth, UNCLEAR))
    text = f"Who, asked {what}, {asked[4:]}"
    if len(text) > LONGEST_STEM:
        return made
    return replace(
        made,
        text=f"{head}{line}{text}",
        worth=made.worth if made.worth > UNCLEAR else _ANSWERED,
        gender=made.gender or gender,
        start=start,
    )


def _lead(analysis: Analysis, found: Attribution) -> tuple[str, int] | None:
    """What the speaker was asked and where that is told: in the carrier, or in a sentence before it that tells no more."""
    place = analysis.sentence_at(found.start)
    for at in (place, place - 1):
        if at < 0:
            continue
        sentence = analysis.sentences[at]
        lead = _LEAD.match(analysis.text, sentence.start, sentence.end)
        if lead is None or analysis.quoted(sentence.start, lead.end()):
            continue
        if at == place and found.phrase and "," in analysis.text[lead.end() : found.phrase.start]:
            return None  # "Asked whether a Muslim, an Italian and a German are equal, he said"
        if at < place and not _reacts(analysis, lead.end(), sentence.end, found.speaker):
            continue
        return curly(dayless(f" {squeeze(lead['what'])}").strip()), sentence.start
    return None


def _reacts(analysis: Analysis, start: int, end: int, speaker: Entity | None) -> bool:
    """Whether `text[start:end]` is about the speaker alone, and short."""
    if _IN_MARKS.search(analysis.text, start, end):
        return False  # he has answered it there
    people = {m.entity for m in analysis.names.within(start, end) if m.kind == PERSON}
    return people == {speaker} and len(analysis.text[start:end].split()) <= _LONGEST_REACTION


def _betrayed(what: str, speaker: Entity) -> str | None:
    """The gender of the speaker that what was asked betrays; None where it leans on what it does not tell."""
    words = {word.lower() for word in WORD.findall(what)}
    if words & (LOOSE | _OWN) or (words & HE and words & SHE) or _THAT.search(what):
        return None
    gender = "m" if words & HE else "f" if words & SHE else ""
    return gender if gender in ("", speaker.gender) else None
