"""The worth of a candidate: the chance that a strict reader passes it, less where nobody could know who is asked for."""

from __future__ import annotations

import re

from quizapp.generate.acceptability.features import features
from quizapp.generate.acceptability.model import chance, read
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.language import split_forms, tag
from quizapp.generate.names import Entity
from quizapp.generate.passage.about import NAMES_ONLY
from quizapp.generate.passage.model import LABEL
from quizapp.generate.passage.slips import has_slip
from quizapp.generate.speech.stem import LOST, UNCLEAR
from quizapp.generate.speech.substance import thin
from quizapp.generate.speech.wording import CUT
from quizapp.text import fold

UNKNOWN = 0.2
"""The worth of the words of somebody whom nobody could know: not even to fill a set. Of the words of people who are brought
in with their age readers passed 1 of 10."""
LEANING, BARELY = 0.6, 0.5
"""The worth of words that lean on what is not shown, at the most: a sentence of some length, of which readers passed 76 of 126,
and what is shorter, reported, or a part of the writer's sentence, of which they passed 57 of 129."""
_SENTENCE = re.compile(r"Who (?:said|told|wrote|asked|tweeted|testified|warned)\b[^“]{0,70}, “")
"""How a question for somebody's words begins that shows them as they were said."""
_LONG_ENOUGH = 12
"""Words of them."""
MASKED = re.compile(r"\[[Tt]he (?:speaker|person quoted)\]")
"""A headline that names who is asked for: of 50 such questions about real articles readers passed 10, since the rest of it tells
who that is."""
PETTY = 0.5
"""The worth of a statement that an exchanged figure makes false: of 70 readers passed 25."""
GIVEN_AWAY = 0.35
"""The worth of a false statement that its context tells to be false: it fills no set."""
_IN_A_ROW = 4
_SELDOM_PASSED, SELDOM = frozenset({"identity", "office", "quantity-typed"}), 0.35
"""What readers seldom pass, and what its worth is at the most, so that it fills no set: these forms (46 of 192 offices, of those
that filled a set 1 of 18), what only names stand before (31 of 138), later facts that nothing stands before (2 of 15)."""
_OVERRATED = {"subject": 0.85, "speaker-to-quotation": 0.85}
"""The share of its chance that a form is worth: readers passed 44 of 108 that had a chance of 0.5 and more, and 101 of 185 whose
chance was 0.75 on the whole."""
_STATEMENTS = frozenset({"statement", "reason"})
_SOME = re.compile(r"(?:An?|One) (?!in\b|(?:[\w’'-]+ ){0,2}(?:team|group|study|court|jury|committee|panel)\b)")
"""How a lead begins that tells of one of many: readers passed no such verdict that names nobody."""
_OF_A_DAY = re.compile(r"\bat (?:noon|midnight)\b|\b(?:[Aa]|[Tt]he) (?:new )?poll\b|\b[Ss]hares (?:closed|fell|rose)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TYPED = frozenset({"short-answer", "cloze"})
_ONCE = 2
"""Times that somebody is named whose name nobody could type; where it is not sure to be a person's, readers passed 10 of 33."""
_FEW = 3
"""Times that a passer-by is named at the most."""
_AGE = re.compile(r",? (?:who is |aged )?(?:\(\d\d\)|\d\d(?=[,.]))")


def judged(analysis: Analysis, candidate: Candidate) -> Candidate:
    """`candidate` with its chance for its worth; a form of which nothing has been read keeps what its finder gave it."""
    if not read(candidate.kind, candidate.form):
        return candidate
    worth = chance(candidate.kind, features(analysis, candidate)) * _OVERRATED.get(candidate.form, 1)
    if candidate.kind == WHO_SAID_WHAT and _nobody_knows(analysis, candidate):
        worth = min(worth, UNKNOWN)
    if candidate.kind == WHO_SAID_WHAT and candidate.worth <= UNCLEAR:
        worth = min(worth, SELDOM if candidate.worth <= LOST else _leaning(candidate))
    if (
        candidate.kind == WHO_SAID_WHAT and f"{CUT}”" in candidate.stem
    ):  # words without their rest, which is mostly their point
        worth = min(worth, BARELY)
    if candidate.kind == WHO_SAID_WHAT and MASKED.search(candidate.stem):
        worth = min(worth, BARELY)
    if candidate.type == "true-false" and (_given_away(analysis, candidate) or _said_twice(candidate)):
        worth = min(worth, GIVEN_AWAY)
    if candidate.form == "quantity-true-false" and candidate.key == "false":
        worth = min(worth, PETTY)
    if candidate.form in _STATEMENTS and _tells_no_event(candidate):
        worth = min(worth, BARELY)
    if candidate.kind == FACT_RECALL and (_undated(analysis, candidate) or _names_nobody(analysis, candidate)):
        worth = min(worth, BARELY)
    if (
        candidate.form in _SELDOM_PASSED
        or has_slip(candidate.stem)
        or _behind_names(candidate)
        or _unplaced(analysis, candidate)
    ):
        worth = min(worth, SELDOM)
    return candidate._replace(worth=worth)


def _leaning(candidate: Candidate) -> float:
    """What words that lean on what is not shown are worth at the most."""
    asked = candidate.stem.rpartition("\n")[2]
    shown = asked[asked.find("“") + 1 : asked.rfind("”")]
    whole = _SENTENCE.match(asked) is not None and len(shown.split()) >= _LONG_ENOUGH and not thin(shown)
    return LEANING if whole else BARELY


def _behind_names(candidate: Candidate) -> bool:
    return candidate.stem.startswith(LABEL) and NAMES_ONLY.match(candidate.stem, len(LABEL)) is not None


def _unplaced(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a later sentence is asked about, and neither headline nor opening tells what report it is from."""
    at = candidate.focus if candidate.focus >= 0 else candidate.start
    bare = candidate.kind != WHO_SAID_WHAT and not candidate.stem.startswith(LABEL)
    return bare and analysis.sentence_at(at) > 0


def _undated(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a later fact hangs on the day of a report that gives none: "reopened at noon", "a poll"."""
    question = candidate.stem.rpartition("\n")[2]
    if analysis.article.date is not None or _YEAR.search(question) or _is_of_lead(analysis, candidate):
        return False
    return _OF_A_DAY.search(question) is not None


def _names_nobody(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether a lead to be judged names nobody and no place: "A teenager who filmed himself ... has been locked up"."""
    if candidate.form not in _STATEMENTS or not _is_of_lead(analysis, candidate):
        return False
    return _SOME.match(analysis.text, candidate.start) is not None and not analysis.names.within(
        candidate.start, candidate.end
    )


def _tells_no_event(candidate: Candidate) -> bool:
    """Whether a statement has a present and nobody with a name for its subject: "A mantra that worked is ill-matched to ...".

    Of ten such readers passed two.
    """
    told = candidate.stem.rpartition("\n")[2].partition(": ")[2]
    words = split_forms(told)
    tags = tag(words)
    finite = (at for at, label in enumerate(tags) if label in _FINITE)
    verb = next((at for at in finite if at and words[at - 1] not in _RELATIVES), 0)
    named = any(word[0].isupper() and (at or tags[at].startswith("NNP")) for at, word in enumerate(words[:verb]))
    return tags[verb] != "VBD" and not named


_RELATIVES = frozenset(("that", "who", "which"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def _is_of_lead(analysis: Analysis, candidate: Candidate) -> bool:
    return analysis.lead is not None and candidate.start == analysis.lead.start


def _given_away(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether the context of a false attribution names who said the words, and not whom they are given to."""
    context, _, asked = candidate.stem.rpartition("\n")
    speaker = analysis.names.called(candidate.speaker or "")
    if candidate.key != "false" or speaker is None or f" {speaker.surname.lower()} " not in f" {fold(context)} ":
        return False
    told = asked.partition("“")[0]
    return not any(f" {p.surname.lower()} " in f" {fold(context)} " for p in analysis.names.people if p.name in told)


def _said_twice(candidate: Candidate) -> bool:
    """Whether the context holds some words in a row of what is to be judged."""
    context, _, asked = candidate.stem.rpartition("\n")
    if not context:
        return False
    told, words = f" {fold(context)} ", fold(asked).split()
    return any(f" {' '.join(words[at : at + _IN_A_ROW])} " in told for at in range(len(words) - _IN_A_ROW + 1))


def _nobody_knows(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether the answer is a name that no reader keeps: to be typed and hardly read, or a passer-by's."""
    speaker = analysis.names.called(candidate.speaker or "")
    if speaker is None:  # a body, or a name of unknown kind
        return candidate.type in _TYPED
    return (candidate.type in _TYPED and len(speaker.mentions) <= _ONCE) or _private(analysis, speaker)


def _private(analysis: Analysis, speaker: Entity) -> bool:
    """Whether an article brings somebody in with an age, and says little more of them: a voter, a passer-by."""
    first = speaker.mentions[0]
    return len(speaker.mentions) <= _FEW and _AGE.match(analysis.text, first.end) is not None
