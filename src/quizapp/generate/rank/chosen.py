"""The set so far: why it may not have one more, and what it would gain from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.rank.betrayal import betrays, goes_on_with, share_words, shows, tells, words_asked
from quizapp.generate.rank.places import Places
from quizapp.text import fold

FLOOR = 0.6
"""Worth below which an item is left out of a chosen set. Of the last 1,218 that readers judged they passed 369 of 422 of 0.8 and
more, 227 of 320 of 0.7 and more, 187 of 311 of 0.6 and more, and 65 of 165 below."""
LEAST = 0.45
"""Worth below which an item is not even taken to fill such a set: of 385 such items of real articles readers passed 31 of 100,
of 168 between it and the floor 51, of those above 61."""
ROLES = frozenset({"office", "identity"})
"""Forms that ask what somebody is."""
POOR = "not worth asking beside better ones"
UNBALANCED = "true and false would not be in balance"
_TWIN = 0.45
"""Worth below which words are not asked alone as well, where all are asked and a better item shows them with others."""
_MOST_PER_KEY = 2
_MOST_ROLES = 2
"""Of these in a chosen set: readers care more for what people said and did."""
_FORM_WEIGHT = 0.3
_ASKS_SPEAKER = "quotation-to-speaker"
_SHOWS_OTHERS = frozenset({"speaker-to-quotation", "match-speakers"})
_USES_UP = 0.25
"""What a form that shows the words of several is worth less where there are hardly enough quotations for the set."""
_MOST_VERDICTS, _FEW_VERDICTS = 6, 3
"""True-false items of a chosen set, no more than half of it beyond a few: each is half guessed."""
_MORE_OF_ONE = 2
"""Verdicts by which true or false may be more than the other before one more is taken: of statements, which are all true, readers
passed 78 of 95 in sets, and of other questions two in three."""
_NEEDED, _MOST_NEEDED = 0.04, 4
"""What a sentence's question is worth less for each other question that would show it as its context, up to so many."""
_NEAR = 12
"""Sentences before and after an item in which another item's stem may give it away."""


class Chosen:
    """The set so far, and what it would gain from one more."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.items: list[Candidate] = []
        self._by_place: dict[int, list[Candidate]] = {}
        self._topics: set[tuple[str, int]] = set()
        self._words: set[tuple[str, ...]] = set()
        """Words of two quotations and more that are asked together for their speaker."""
        self._keys: Counter[str] = Counter()
        self._forms: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._regions: Counter[int] = Counter()
        self._shown: set[int] = set()
        self._wanted: Counter[int] = Counter()
        self._scarce = False

    @property
    def sentences(self) -> int:
        """How many sentences the body has."""
        return self._places.count

    def foresee(self, pool: Sequence[Candidate], *, scarce: bool) -> None:
        """Count which sentences the candidates would show as contexts: what is shown cannot be asked as well.

        `scarce`: there are fewer quotations than items wanted.
        """
        self._scarce = scarce
        self._wanted.update(place for candidate in pool for place in candidate.shows)

    def add(self, candidate: Candidate) -> None:
        """Take one more."""
        place = self._places.of(candidate)
        self.items.append(candidate)
        self._by_place.setdefault(place, []).append(candidate)
        self._topics.add(self.topic(candidate))
        if candidate.form == _ASKS_SPEAKER and len(words := words_asked(candidate)) > 1:
            self._words.add(words)
        self._keys[_key(candidate)] += 1
        self._forms[candidate.form] += 1
        self._kinds[candidate.kind] += 1
        self._regions[self._region(place)] += 1
        self._shown.update(candidate.shows)

    def worth_among_forms(self, candidate: Candidate) -> float:
        """The candidate's worth, less as its form is frequent in the set already."""
        return candidate.worth - _FORM_WEIGHT * self._forms[candidate.form] / max(1, len(self.items))

    def value(self, candidate: Candidate) -> float:
        """How much the set gains: the candidate's worth, less what it repeats."""
        share = self._kinds[candidate.kind] / max(1, len(self.items))
        place = self._places.of(candidate)
        crowd = self._regions[self._region(place)]
        repeated = 0.06 * crowd + 0.12 * self._keys[_key(candidate)] + 0.2 * (share - 0.5)
        needed = _NEEDED * min(self._wanted[place], _MOST_NEEDED)
        used_up = _USES_UP * (self._scarce and candidate.form in _SHOWS_OTHERS)
        return self.worth_among_forms(candidate) - repeated - needed - used_up

    def against(self, candidate: Candidate, *, everything: bool, floor: float = FLOOR) -> str:
        """Why the set may not have the candidate beside what it holds; empty when it may."""
        if self.topic(candidate) in self._topics:
            return "its words or its fact are asked already"
        if self._words and candidate.form == _ASKS_SPEAKER and words_asked(candidate) in self._words:
            return "its words or its fact are asked already"
        place = self._places.of(candidate)
        here = self._by_place.get(place, ())
        if any(c.kind == candidate.kind == FACT_RECALL and "true-false" in {c.type, candidate.type} for c in here):
            return "its words or its fact are asked already"
        if not everything:
            if candidate.worth < floor:
                return POOR
            if place in self._by_place:
                return "its sentence is asked already"
            if self._keys[_key(candidate)] >= _MOST_PER_KEY:
                return "two items have its key already"
            if candidate.form in ROLES and sum(self._forms[form] for form in ROLES) >= _MOST_ROLES:
                return "enough offices are asked"
            if candidate.type == "true-false" and not self._verdict_fits(candidate.key):
                return UNBALANCED
            if self._told_by_a_context(candidate, place):
                return "a context would give a key away"
            if any(self._in_one_breath(item, candidate) for item in self._near(place)):
                return "its words are asked already, with others"
        for item in (near := self._near(place)):
            if item.end > candidate.start and candidate.end > item.start:  # both are about one passage
                if betrays(item, candidate) or betrays(candidate, item):
                    return "another item's stem would give a key away"
        if not everything:
            asked = any(
                shows(item, candidate) or shows(candidate, item) or share_words(item, candidate) for item in near
            )
        else:
            asked = candidate.worth < _TWIN and any(goes_on_with(item, candidate) for item in near)
        return "its words are asked already, with others" if asked else ""

    def _told_by_a_context(self, candidate: Candidate, place: int) -> bool:
        """Whether the context of one item shows the sentence of another with its key, or what is to be judged in it."""
        if place in self._shown and any(place in item.shows and tells(item, candidate) for item in self.items):
            return True
        return any(tells(candidate, item) for at in candidate.shows for item in self._by_place.get(at, ()))

    def _in_one_breath(self, one: Candidate, other: Candidate) -> bool:
        """Whether both ask for the speaker of words that stand together in one paragraph."""
        if one.kind != WHO_SAID_WHAT or other.kind != WHO_SAID_WHAT or one.speaker != other.speaker:
            return False
        return self._places.paragraph(one) == self._places.paragraph(other)

    def _near(self, place: int) -> list[Candidate]:
        found: list[Candidate] = []
        for at in range(place - _NEAR, place + _NEAR + 1):
            if at in self._by_place:
                found += self._by_place[at]
        return found

    def _verdict_fits(self, verdict: str) -> bool:
        """Whether one more true-false item leaves true and false in balance, and most of the set to other forms."""
        same = sum(c.type == "true-false" and c.key == verdict for c in self.items)
        both = sum(c.type == "true-false" for c in self.items)
        most = min(_MOST_VERDICTS, max(_FEW_VERDICTS, len(self.items) // 2))
        return same <= both - same + _MORE_OF_ONE and both < most

    def topic(self, candidate: Candidate) -> tuple[str, int]:
        """What a candidate is about: a quotation, or a key in a sentence."""
        if candidate.kind == WHO_SAID_WHAT:
            return candidate.kind, candidate.focus
        about = candidate.stem if candidate.type == "true-false" else candidate.key
        what = "role" if candidate.form in ROLES else "event"  # what somebody is, or what happened: two facts
        return candidate.kind + what + fold(about), self._places.of(candidate)

    def _region(self, place: int) -> int:
        return place * 6 // self._places.count


def _key(candidate: Candidate) -> str:
    """What a student would answer; every verdict of a true-false item counts as one of its own."""
    return fold(candidate.stem if candidate.type == "true-false" else candidate.key)
