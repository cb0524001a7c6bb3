"""Whom a description means by what somebody holds: an office, a seat, an age: "the Nebraska Republican", "the 72-year-old"."""

from __future__ import annotations

from collections.abc import Callable

from quizapp.generate.attribution.ages import genders_described, just_told_of, of_that_age
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.offices import VARYING, holds, may_be_called, of_state, only_was
from quizapp.generate.attribution.phrase import NAME, Phrase
from quizapp.generate.language import STATES, STATES_SHORT
from quizapp.generate.names import PERSON, Entity
from quizapp.patterns import lazy_pattern

_OF_A_STATE = lazy_pattern(
    r"[Tt]he (?P<state>[A-Z]\w+(?: [A-Z]\w+)?) "
    r"(?P<head>Republican|Democrat|[Ss]enator|[Gg]overnor|[Cc]ongress(?:wo)?man|lawmaker)"
)
_STATES = STATES | frozenset(STATES_SHORT.values())
_TWO = 2
"""Words of "the president"."""


class Holders:
    """Who holds what, in an article; `in_focus` tells whom the sentences before a place leave for a pronoun of a gender."""

    def __init__(self, discourse: Discourse, in_focus: Callable[[int, int, str], Entity | None]) -> None:
        self._discourse = discourse
        self._text = discourse.text
        self._in_focus = in_focus

    def of_several(self, phrase: Phrase, number: int, index: int) -> Entity | None:
        """Whom "the president" means of several who are called so: who spoke in the sentence before, of the same paragraph."""
        words = phrase.words
        if len(words) != _TWO or words[0] != "the" or not index:
            return None
        before = self._discourse.sentences(number)[index - 1]
        spoke = self._discourse.speakers.get(before[0].start) if before else None
        if spoke is None or not holds(spoke, words[1], words[0]) or only_was(self._text, spoke, words[1]):
            return None
        others = (t.mention.entity for t in before if t.mention is not None and t.mention.entity is not spoke)
        return None if any(other is not None and holds(other, words[1], words[0]) for other in others) else spoke

    def by_seat(self, phrase: Phrase) -> Entity | None:
        """Whom "the Nebraska Republican" means wherever it stands: the one politician whom the article ties to that state."""
        found = _OF_A_STATE.fullmatch(self._text, phrase.start, phrase.end)
        if found is None or found["state"] not in _STATES:
            return None
        people = [p for p in self._discourse.names.people if of_state(self._text, p, found["state"])]
        if len(people) != 1:
            return None
        known = not people[0].roles or may_be_called(people[0], found["head"].lower())
        return people[0] if known else None  # "Sens. Lind of Ohio and Reed of Utah": the second has no title of his own

    def by_office(self, phrase: Phrase, number: int, index: int) -> Entity | None:
        """Whom "the Nebraska Republican" varies: the politician, named alone, of whom the sentence before tells.

        His office must be that of the description; of "the Republican" it may be any.
        """
        words = phrase.words
        if not words or words[0] != "the" or "of" in words or "for" in words or words[-1] not in VARYING:
            return None
        place = number if index else self._discourse.previous(number)
        earlier = self._discourse.sentences(place) if place is not None else []
        before = earlier[index - 1 if index else -1] if earlier else []
        people = {id(t.mention.entity): t.mention.entity for t in before if t.mention and t.mention.kind == PERSON}
        leading = main_subject(before, len(before)) if before else None
        entity = leading.mention.entity if leading and leading.kind == NAME and leading.mention else None
        others = (p for p in people.values() if p is not None and p is not entity)
        alone = all(p.roles and not may_be_called(p, words[-1]) for p in others)  # he may break with the president
        if entity is not None and entity.kind == PERSON and alone and all(t.type != "Q" for t in before):
            return entity if may_be_called(entity, words[-1]) else None
        if people or entity is not None or not before or before[0].type == "Q":
            return None
        focused = [self._in_focus(number, index, gender) for gender in ("m", "f")]
        held = {id(e): e for e in focused if e is not None and e.kind == PERSON and may_be_called(e, words[-1])}
        return next(iter(held.values())) if len(held) == 1 else None  # "Sen. Cutrona rose. He turned on the panel."

    def by_age(self, phrase: Phrase, number: int, index: int) -> Entity | None:
        """Whom "the 72-year-old" or "the mother of three" means: whose age it is, else whom the sentences before leave."""
        genders = genders_described(phrase)
        if not genders:
            return None
        names = self._discourse.names
        if (holder := of_that_age(self._text, names, phrase, genders)) is not None:
            return holder
        focused = (self._in_focus(number, index, gender) for gender in genders)
        told = {id(e): e for e in focused if e is not None and e.kind == PERSON}
        person = next(iter(told.values())) if len(told) == 1 else None
        return person if person is not None and just_told_of(self._text, names, person, phrase) else None
