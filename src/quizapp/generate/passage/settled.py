"""Whether the sentences before leave no doubt whom or what a "he", "its" or "the company" means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.generate.names.called import BODY_NOUNS, of_another_kind
from quizapp.generate.names.model import PERSON, PLACE, Mention
from quizapp.generate.passage.nouns import STANDS_FOR_NAMED
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

GENDER = dict.fromkeys(("he", "him", "his", "himself"), "m") | dict.fromkeys(("she", "her", "hers", "herself"), "f")
"""Pronouns of persons -> `m` or `f`."""
OF_ALL = frozenset(
    f"{some} of {them}" for some in ("all", "most", "none", "many") for them in ("them", "those", "these")
)
"""Words that may mean more than the sentence before tells: "Patients on placebo had fewer. All of them ..."."""
_DESCRIPTION = lazy_pattern(
    r"(?!(?:In|On|At|For|With|After|Before|From|By|As|When)\b)(?:(?!of |from |to |by |for |with |in |about )[\w’'.-]+ ){0,5}"
)
"""What may stand before the name of a sentence's subject: "The former Olympic champion ", or nothing."""


def settles(analysis: Analysis, word: str, sentence: BodySentence, mentions: Sequence[Mention]) -> bool:
    """Whether the mentions before `sentence` leave no doubt whom `word` in it means, if it is "he", "she" or "the company".

    Who speaks of "him" means somebody else: the one whom they name beside the speaker. Where a "she" stands beside the
    "him", nobody of unknown gender is sure to be he.
    """
    if word in OF_ALL:
        return False
    if word == "its" and sentence.text.startswith("Its "):
        return any(m.kind != PERSON for m in mentions)
    gender, noun = GENDER.get(word), word.removeprefix("the ")
    if gender is None:
        return noun not in STANDS_FOR_NAMED or any(_may_be_called(noun, m) for m in mentions)
    beside = {GENDER[w] for w in sentence.words & GENDER.keys()}
    fits = (gender,) if beside - {gender} else ("", gender)
    people = [m for m in mentions if m.entity and m.entity.kind == PERSON and m.entity.gender in fits]
    if not people or any(m.entity is None for m in mentions if m.kind == PERSON):
        return False
    start = analysis.sentences[analysis.sentence_at(people[0].start)].start
    return _DESCRIPTION.fullmatch(analysis.text, start, people[0].outer) is not None and not people[0].genitive


def _may_be_called(noun: str, mention: Mention) -> bool:
    """Whether the noun may take up what the mention names; a body's noun takes up no person and no place."""
    if mention.entity is None or noun not in BODY_NOUNS:
        return True
    if mention.genitive or mention.entity.kind in (PERSON, PLACE):
        return False
    return not of_another_kind(noun, mention.entity.name)
