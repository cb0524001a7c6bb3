"""What a question is worth beside others: of little worth is what readers seldom passed, however well it is proved.

Of questions for the doer of a deed they passed 14 of 40, of names in gaps 14 of 43, of the words of people who are brought
in with their age 1 of 10.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.generate.acceptability import behind_another_sentence, chance, features
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.names import Entity
from quizapp.generate.passage.stems import stems

ASIDE = 0.28
"""The worth of an aside: proved, and for those who want every item."""
NAME = 0.25
"""The worth of a name in a gap: readers passed 14 of 43."""
UNKNOWN = 0.2
"""The worth of the words of somebody whom nobody could know: not even to fill a set."""
_FIGURE = 0.5
"""The worth of a figure below which it is an aside: readers passed 13 of 28 there, and 29 of 39 above."""
_TYPED = frozenset({"short-answer", "cloze"})
_ONCE = 2
"""Times that somebody is named whose name nobody could type; where it is not sure to be a person's, readers passed 10 of 33."""
_OF_THE_NEWS = 2
"""Stems that a figure's sentence shares with the head of the article: readers passed 34 of 75 below, 31 of 55 from there."""
_FEW = 3
"""Times that a passer-by is named at the most."""
_AGE = re.compile(r",? (?:who is |aged )?(?:\(\d\d\)|\d\d(?=[,.]))")
_DEEDS = frozenset("subject object agent place".split())


def weighed(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate` with the chance that a strict reader passes it for its worth."""
    if candidate.kind == WHO_SAID_WHAT:
        return _speech(analysis, candidate)
    if candidate.form == "name-gap":
        return _at_most(NAME, candidate)
    if behind_another_sentence(analysis, candidate):
        return _at_most(UNKNOWN, candidate)
    asked = candidate.stem.rsplit("\n", 1)[-1]
    shared = len(stems(asked) & analysis.passages.head)
    if candidate.form.startswith("quantity") and (candidate.worth < _FIGURE or shared < _OF_THE_NEWS):
        return _at_most(ASIDE, candidate)
    return _at_most(ASIDE, candidate) if candidate.form in _DEEDS else candidate


def _speech(analysis: Analysis, candidate: Candidate) -> Candidate:
    if candidate.type == "matching":
        return candidate
    judged = replace(candidate, worth=chance(candidate.kind, features(analysis, candidate)))
    speaker = analysis.names.called(candidate.speaker or "")
    if speaker is None:  # a body, or a name of unknown kind
        return _at_most(UNKNOWN, judged) if candidate.type in _TYPED else judged
    unknown = candidate.type in _TYPED and len(speaker.mentions) <= _ONCE
    return _at_most(UNKNOWN, judged) if unknown or _private(analysis, speaker) else judged


def _at_most(worth: float, candidate: Candidate) -> Candidate:
    return replace(candidate, worth=min(worth, candidate.worth))


def _private(analysis: Analysis, speaker: Entity) -> bool:
    """Whether an article brings somebody in with an age, and says little more of them: a voter, a passer-by."""
    first = speaker.mentions[0]
    return len(speaker.mentions) <= _FEW and _AGE.match(analysis.text, first.end) is not None
