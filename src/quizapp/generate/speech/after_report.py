"""Stems for words that go on with what their speaker is reported to have said right before.

News tells a thing and then quotes it: `Sorley told commissioners that his well went dry. "They said it wouldn't," he
said.` What the writer tells is the scene that the words need, in the writer's own words and with the same key.
"""

from __future__ import annotations

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, Attribution
from quizapp.generate.attribution.reported.verbs import CLAUSAL, TOLD
from quizapp.generate.attribution.scene import REPLIES
from quizapp.generate.names import PERSON
from quizapp.generate.passage import needs_of
from quizapp.generate.speech.leaning import (
    needs_context,
    one_unknown,
    person_unknown,
    pointers,
    points_back,
    these_unknown,
)
from quizapp.generate.speech.stem import LONGEST_STEM, UNCLEAR, Stem
from quizapp.generate.speech.told import Told, on_one_occasion
from quizapp.generate.speech.words import HE, SHE, capital, leaves_open, names, quoted, tidy, unwrapped
from quizapp.patterns import lazy_pattern

_LONGEST = 62
"""Words of both together."""
_SAID = lazy_pattern(r"^(?:said|says) (?:that )?+(?!(?:only|in|on|at|to)\b)")
_FEWEST = 6
"""Words of a quotation behind which more is told."""
_BARE_ANSWER = 2
"""Words of a first sentence that only answers."""
_SENTENCE_ENDS = lazy_pattern(r"(?<=[.!?])\s")
_PAST = frozenset("has was".split())
"""Verbs of the past that end like those of the present."""
_WHO_SAID = lazy_pattern(r"^Who (?:\w+ ){1,2}?that ")
_SAID_LATER = lazy_pattern(r"(?:^|[^”])\b(?:and|but) (?:said|says|added|adds) (?:that )?[^“”]*$")
"""A second verb of telling: "accused the board and said the union would ballot its members"."""
_LIGHT = frozenset("has have had repeatedly strongly publicly".split())
"""What stands before the verb that tells."""
_CLEAR, _LEANING = 0.85, 0.5
"""The worth where what is told stands by itself, and where it would not be asked alone: readers passed 47 of 58 of those
and 36 of 54 of these that were chosen."""


def after_report(told: Told, found: Attribution, words: str, before: Attribution | None) -> Stem | None:
    """`Who said that ..., and added, “...”?`, where the sentence before tells that of the speaker of `found`.

    `before` is what is said before `words`, by whomever.
    """
    first = None if _replies(found, words) else told.before(found, before)
    if first is None:
        return None
    head, line, clause = first.text[:-1].rpartition("\n")
    sentence = told.analysis.sentences[told.analysis.sentence_at(found.start) - 1]
    if _in_another_medium(found, clause) or _OF_A_TEXT.search(sentence.text):
        return None
    if len(clause.split()) + len(words.split()) > _LONGEST or not _explains(told.analysis, found, clause, words):
        return None
    if one_unknown(_WHO_SAID.sub("", clause)):
        return None  # "had considered one in 2016"
    asked = f"{clause}, and {_joint(clause)}, “{tidy(words)}”{'' if words.endswith('?') else '?'}"
    if len(asked) > LONGEST_STEM:
        return None
    worth = _CLEAR if first.whole and first.worth > UNCLEAR else _LEANING
    return Stem(f"{head}{line}{asked}", worth, first.gender, first.context, start=sentence.start)


def _joint(clause: str) -> str:
    """The verb between what is told and the words: "Who says that ..., and adds", "Who praised it, and said"."""
    verb = next(word for word in clause.split()[1:] if word not in _LIGHT).rstrip(",")
    now = verb.endswith("s") and clause.split()[1] not in _PAST
    if verb in CLAUSAL | TOLD or _SAID_LATER.search(clause):
        return "adds" if now else "added"
    return "says" if now else "said"


def further_report(told: Told, found: Attribution, before: Attribution | None) -> Stem | None:
    """`Who said that ..., and acknowledged that ...?`: what somebody is reported to have said in two sentences."""
    second = told.question(found)
    first = (told.before(found, before) or _said_before(told, found, before)) if second is not None else None
    if first is None or second is None or not first.whole or first.worth <= UNCLEAR:
        return None
    head, line, clause = first.text[:-1].rpartition("\n")
    further = _SAID.sub(f"{_joint(clause)} that ", second.text.rpartition("\n")[2].removeprefix("Who "))
    asked = f"{clause}{' ' if clause.endswith('”') else ', '}and {further}"
    leans = needs_of(f"{clause}. {capital(further)}").before or {first.gender, second.gender} == {"m", "f"}
    if leans or len(asked.split()) > _LONGEST or len(asked) > LONGEST_STEM:
        return None
    worth = min(first.worth, _LEANING if leaves_open(asked) else _CLEAR)
    start = told.analysis.sentences[told.analysis.sentence_at(found.start) - 1].start
    return Stem(
        f"{head}{line}{asked}", worth, first.gender or second.gender, first.context, min(start, first.start or start)
    )


def _said_before(told: Told, found: Attribution, before: Attribution | None) -> Stem | None:
    """`Who said, “...,”?`, where the speaker of `found` is quoted so in the sentence before, and that stands by itself."""
    if before is None or before.speaker is not found.speaker or before.form != DIRECT or before.end > found.start:
        return None
    analysis = told.analysis
    if analysis.sentence_at(found.start) - analysis.sentence_at(before.quotation.end - 1) != 1:
        return None
    if not on_one_occasion(analysis, found):
        return None
    words = unwrapped(quoted(analysis, before.quotation.start, before.quotation.end))
    if not _FEWEST <= len(words.split()) <= _LONGEST // 2 or needs_context(words) or words[:1].islower():
        return None
    shown = tidy(words)
    return Stem(f"Who said, “{shown}{'' if shown.endswith(('?', '!')) else ','}”?", _CLEAR, start=before.start)


_ELSEWHERE = frozenset("tweeted tweets wrote writes posted posts texted emailed blogged".split())
_OF_A_TEXT = lazy_pattern(
    r"\b(?:article|book|essay|column|op-ed|paper|letter|memo|memoir|speech|interview|post|tweet|review|brief|filing|dissent)"
    r"(?: [^.;,]{1,40})? (?:in which|where) (?:he|she|they)\b"
)
"""What somebody said in a text of his own, to which he does not add now."""


def _in_another_medium(found: Attribution, clause: str) -> bool:
    """Whether somebody writes what stands behind what he said aloud, or the reverse, so that nothing was "added"."""
    writes = found.cue is not None and found.cue.lower in _ELSEWHERE
    return writes is _ELSEWHERE.isdisjoint(clause.split())


def _replies(found: Attribution, words: str) -> bool:
    """Whether the words answer somebody: "he replied", "Eleven. I didn't expect any"."""
    first = _SENTENCE_ENDS.split(words, maxsplit=1)[0]
    return (found.cue is not None and found.cue.lower in REPLIES) or len(first.split()) <= _BARE_ANSWER


def _explains(analysis: Analysis, found: Attribution, clause: str, words: str) -> bool:
    """Whether the clause tells all that the words point back to."""
    both = f"{clause}. {words}"
    if set(these_unknown(both)) - set(these_unknown(clause)):
        return False
    if not points_back(words):
        return True
    return _names_whom(analysis, found, clause, words) if person_unknown(words) else not points_back(both)


def _names_whom(analysis: Analysis, found: Attribution, clause: str, words: str) -> bool:
    """Whether the clause names one person alone beside the speaker, whom the "he" or "she" of the words can mean."""
    pronoun = pointers(words)[0]
    gender = "m" if pronoun in HE else "f" if pronoun in SHE else ""
    sentence = analysis.sentences[analysis.sentence_at(found.start) - 1]
    mentions = analysis.names.within(sentence.start, sentence.end)
    people = {m.entity.id: m.entity for m in mentions if m.entity and m.entity.kind == PERSON}
    others = [person for person in people.values() if person is not found.speaker]
    return bool(gender) and len(others) == 1 and others[0].gender == gender and names(clause, others[0])
