"""The worth of a candidate: the chance that a strict reader passes it, no higher than its limits."""

from __future__ import annotations

from quizapp.generate.acceptability.features import features
from quizapp.generate.acceptability.limits import OF_ALL, lowest
from quizapp.generate.acceptability.limits_of_facts import OF_FACTS
from quizapp.generate.acceptability.limits_of_words import OF_WORDS
from quizapp.generate.acceptability.model import chance, read
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate

_LIMITS = {WHO_SAID_WHAT: (*OF_ALL, *OF_WORDS), FACT_RECALL: (*OF_ALL, *OF_FACTS)}
_OVERRATED = {"subject": 0.85, "speaker-to-quotation": 0.85}
"""The share of its chance that a form is worth: readers passed 44 of 108 that had a chance of 0.5 and more, and 101 of 185 whose
chance was 0.75 on the whole."""
_TYPED = frozenset({"short-answer", "cloze"})
_OF_TYPED = 0.8
"""The same of a speaker's name to be typed: of 124 on real reports that had a chance of 0.5 and more readers passed 54."""
_FIGURES = frozenset({"quantity-gap", "quantity-true-false"})
_OF_POOR_FIGURES, _POOR_FIGURE = 0.8, 0.7
"""The same of figures below a chance: of 75 on real reports between 0.5 and 0.7 readers passed 30, of 106 above 74."""


def judged(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate` with its chance for its worth; a form of which nothing has been read keeps what its finder gave it."""
    if not read(candidate.kind, candidate.form):
        return candidate
    worth = chance(candidate.kind, features(analysis, candidate)) * _OVERRATED.get(candidate.form, 1)
    if candidate.kind == WHO_SAID_WHAT and candidate.type in _TYPED:
        worth *= _OF_TYPED
    elif candidate.form in _FIGURES and worth < _POOR_FIGURE:
        worth *= _OF_POOR_FIGURES
    return candidate._replace(worth=min(worth, lowest(analysis, candidate, _LIMITS[candidate.kind])))
