"""Choose: which of the proved candidates make the set, and in which order.

With everything asked for, one item for each fact and each quotation leaves. Else a balanced set: no sentence asked
twice, at most two items with one key, forms and kinds mixed, the whole article covered, the best first in the choice.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate, Drop
from quizapp.text import fold

USUAL = 15
"""Items of a set when nobody says how many."""
_MOST_PER_KEY = 2
FLOOR = 0.6
"""Worth below which an item is left out of a chosen set. Of the last 1,218 that readers judged they passed 369 of 422 of 0.8 and
more, 227 of 320 of 0.7 and more, 187 of 311 of 0.6 and more, and 65 of 165 below."""
_FLOOR_OF_COUNT = 0.5
"""The same where so many are asked for: then the whole article is to be covered with them."""
_MANY, _SENTENCES_EACH = 10, 3
"""Items that a set should have of an article of some length, and sentences of the body for each of these."""
LEAST = 0.4
"""Worth below which an item is not even taken to fill such a set: of 385 such items of real articles readers passed 31 of 100,
of 168 between it and the floor 51, of those above 61."""
_TWIN = 0.45
"""Worth below which words are not asked alone as well, where all are asked and a better item shows them with others."""
STAGE = "rank"
_FORM_WEIGHT = 0.3
_POOL = 400
"""Candidates among which a set is chosen; the worth of the rest is below all of theirs."""
_ROLES = frozenset({"office", "identity"})
"""Forms that ask what somebody is."""
_SPARE = "report-true-false"
"""A verdict on what somebody is reported to have said: where all is asked, the speaker is asked for instead."""
_STATEMENTS = frozenset({"statement", "reason"})
_MOST_ROLES = 2
"""Of these in a chosen set: readers care more for what people said and did."""
_MATCH_AMONG, _MATCH_WANTED = 16, 10
"""Quotations, and items wanted, from which on a match of several is asked first: it uses up the words of each."""
_SHOWS_OTHERS = frozenset({"speaker-to-quotation", "match-speakers"})
_USES_UP = 0.25
"""What a form that shows the words of several is worth less where there are hardly enough quotations for the set."""
_TELLING, _FEWEST_TELLING = 40, 15
"""Characters of a quotation by which it is recognised in another stem: so many of it, or all of a shorter one."""
_TELLING_END = 28
"""Characters of its end that do so: writers like to quote the end again."""
_ADDED = " and added, “"
"""What stands in a stem between somebody's words and the rest of them."""
_BRACKETS = re.compile(r" ?\[[^\]]*\]")
_MOST_VERDICTS, _FEW_VERDICTS = 6, 2
"""True-false items of a chosen set, no more than half of it beyond a few: each is half guessed."""
_POOR = "not worth asking beside better ones"
_UNBALANCED = "true and false would not be in balance"
_NEEDED, _MOST_NEEDED = 0.04, 4
"""What a sentence's question is worth less for each other question that would show it as its context, up to so many."""
_NEAR = 12
"""Sentences before and after an item in which another item's stem may give it away."""


def choose(
    analysis: Analysis, proved: Sequence[Candidate], *, everything: bool, count: int | None
) -> tuple[list[Candidate], list[Drop]]:
    """The chosen candidates in the order of the article, and a drop for each of the others."""
    places = _Places(analysis)
    ranked = _without_twins(sorted(proved, key=lambda c: (-c.worth, places.of(c), c.form, c.stem)))
    ranked = _without_spare_statements(ranked, places, floor=0 if everything else FLOOR)
    taken = _Taken(places)
    drops = _take_all(ranked, taken) if everything else _take_best(ranked, taken, count)
    chosen = sorted(taken.items, key=lambda c: (places.of(c), c.focus, c.form))
    return chosen, drops


def _take_all(ranked: list[Candidate], taken: _Taken) -> list[Drop]:
    """One form of every fact and quotation, the forms mixed; time grows with the number of candidates alone."""
    topics: dict[tuple[str, int], list[Candidate]] = {}
    for candidate in ranked:
        topics.setdefault(taken.topic(candidate), []).append(candidate)
    drops: list[Drop] = []
    for forms in topics.values():
        for candidate in sorted(forms, key=lambda c: (c.form != _SPARE, taken.worth_among_forms(c)), reverse=True):
            reason = taken.against(candidate, everything=True)
            if reason:
                drops.append(_drop(candidate, reason))
            else:
                taken.add(candidate)
    return drops


def _take_best(ranked: list[Candidate], taken: _Taken, count: int | None) -> list[Drop]:
    """The best `count` candidates, each chosen for what it adds to those before it; None: as many as are good."""
    wanted = USUAL if count is None else count
    drops: list[Drop] = []
    pool = ranked[:_POOL]
    quotations = {taken.topic(c) for c in pool if c.kind == WHO_SAID_WHAT}
    taken.foresee(pool, scarce=len(quotations) < wanted)
    match = next((c for c in pool if c.type == "matching"), None) if wanted >= _MATCH_WANTED else None
    aside: list[Candidate] = []
    floor = FLOOR if count is None else _FLOOR_OF_COUNT
    poor = [c for c in pool if c.worth < floor]  # kept out of the search: it looks at the whole pool for every item
    pool = [c for c in pool if c.worth >= floor]
    while pool and len(taken.items) < wanted:
        early = match is not None and match in pool and len(quotations) >= _MATCH_AMONG
        best = match if early and match is not None else max(pool, key=taken.value)
        pool.remove(best)
        reason = taken.against(best, everything=False, floor=floor)
        if reason == _UNBALANCED:
            aside.append(best)  # another verdict, taken later, may make room for it
        elif reason:
            drops.append(_drop(best, reason))
        else:
            taken.add(best)
            if best.type == "true-false":
                pool, aside = [*pool, *aside], []
    if count is None:
        drops += _fill(poor, taken, min(_MANY, taken.sentences // _SENTENCES_EACH), floor=LEAST)
    else:
        drops += _fill(poor, taken, count, floor=0)  # who asks for so many has the best of the rest
    drops += [_drop(c, _UNBALANCED) for c in aside]
    return drops + [_drop(c, "the set is full") for c in [*pool, *ranked[_POOL:]]]


def _fill(poor: list[Candidate], taken: _Taken, wanted: int, *, floor: float) -> list[Drop]:
    """Take of what is worth little as much as a set of so many needs, each for what it adds to those before it."""
    drops: list[Drop] = []
    pool = [c for c in poor if c.worth >= floor]
    while pool and len(taken.items) < wanted:
        best = max(pool, key=taken.value)
        pool.remove(best)
        reason = taken.against(best, everything=False, floor=floor)
        if reason:
            drops.append(_drop(best, reason))
        else:
            taken.add(best)
    return [*drops, *(_drop(c, _POOR) for c in [*pool, *(c for c in poor if c.worth < floor)])]


def _drop(candidate: Candidate, reason: str) -> Drop:
    return Drop(STAGE, reason, candidate.stem, candidate.start, candidate.form)


class _Places:
    """Which sentence a candidate is about."""

    def __init__(self, analysis: Analysis) -> None:
        self._ends = [s.end for s in analysis.sentences]
        self._paragraphs = [s.paragraph for s in analysis.sentences]
        self.count = max(1, len(self._ends))

    def paragraph(self, candidate: Candidate) -> int:
        """Number of its paragraph."""
        return self._paragraphs[self.of(candidate)]

    def of(self, candidate: Candidate) -> int:
        """Index of the sentence in the body."""
        at = candidate.focus if candidate.focus >= 0 else candidate.start
        return min(bisect_right(self._ends, at), self.count - 1)


def _without_twins(ranked: list[Candidate]) -> list[Candidate]:
    """The candidates without repeated questions."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for candidate in ranked:
        question = (fold(candidate.stem), candidate.key if candidate.form == "speaker-to-quotation" else "")
        if question not in seen:
            seen.add(question)
            kept.append(candidate)
    return kept


def _without_spare_statements(ranked: list[Candidate], places: _Places, *, floor: float) -> list[Candidate]:
    """The candidates without true statements of sentences of which something else can be asked that is worth `floor`: a
    verdict is half guessed."""
    asked = {
        places.of(c)
        for c in ranked
        if c.kind == FACT_RECALL and c.type != "true-false" and c.form not in _ROLES and c.worth >= floor
    }
    return [c for c in ranked if c.form not in _STATEMENTS or places.of(c) not in asked]


class _Taken:
    """What the set holds so far, and what it would gain from one more."""

    def __init__(self, places: _Places) -> None:
        self._places = places
        self.items: list[Candidate] = []
        self._by_place: dict[int, list[Candidate]] = {}
        self._topics: set[tuple[str, int]] = set()
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
        place = self._places.of(candidate)
        here = self._by_place.get(place, ())
        if any(c.kind == candidate.kind == FACT_RECALL and "true-false" in {c.type, candidate.type} for c in here):
            return "its words or its fact are asked already"
        if not everything:
            if candidate.worth < floor:
                return _POOR
            if place in self._by_place:
                return "its sentence is asked already"
            if self._keys[_key(candidate)] >= _MOST_PER_KEY:
                return "two items have its key already"
            if candidate.form in _ROLES and sum(self._forms[form] for form in _ROLES) >= _MOST_ROLES:
                return "enough offices are asked"
            if candidate.type == "true-false" and not self._verdict_fits(candidate.key):
                return _UNBALANCED
            if self._told_by_a_context(candidate, place):
                return "a context would give a key away"
            if any(self._in_one_breath(item, candidate) for item in self._near(place)):
                return "its words are asked already, with others"
        for item in (near := self._near(place)):
            if item.end > candidate.start and candidate.end > item.start:  # both are about one passage
                if _betrays(item, candidate) or _betrays(candidate, item):
                    return "another item's stem would give a key away"
        if not everything:
            asked = any(_shows(a, b) for item in near for a, b in ((item, candidate), (candidate, item)))
        else:
            asked = candidate.worth < _TWIN and any(_goes_on_with(item, candidate) for item in near)
        return "its words are asked already, with others" if asked else ""

    def _told_by_a_context(self, candidate: Candidate, place: int) -> bool:
        """Whether the context of one item shows the sentence of another with its key, or what is to be judged in it."""
        if place in self._shown and any(place in item.shows and _tells(item, candidate) for item in self.items):
            return True
        return any(_tells(candidate, item) for at in candidate.shows for item in self._by_place.get(at, ()))

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
        return same <= both - same and both < most

    def topic(self, candidate: Candidate) -> tuple[str, int]:
        """What a candidate is about: a quotation, or a key in a sentence."""
        if candidate.kind == WHO_SAID_WHAT:
            return candidate.kind, candidate.focus
        about = candidate.stem if candidate.type == "true-false" else candidate.key
        what = "role" if candidate.form in _ROLES else "event"  # what somebody is, or what happened: two facts
        return candidate.kind + what + fold(about), self._places.of(candidate)

    def _region(self, place: int) -> int:
        return place * 6 // self._places.count


def _tells(shown: Candidate, asked: Candidate) -> bool:
    """Whether the stem of `shown`, which has the sentence of `asked`, gives that one's key away."""
    if asked.type == "true-false" or not asked.key:
        return True
    told = f" {fold(shown.stem)} "
    return any(f" {fold(form)} " in told for form in (asked.key, *asked.accept, *asked.aliases))


def _key(candidate: Candidate) -> str:
    """What a student would answer; every verdict of a true-false item counts as one of its own."""
    return fold(candidate.stem if candidate.type == "true-false" else candidate.key)


def _shows(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` shows the quotation that `other` asks about."""
    return _is_in(other, one.stem)


def _is_in(candidate: Candidate, text: str) -> bool:
    """True when `text` has the quotation that `candidate` asks about, or enough of it."""
    if not text:
        return False
    told, shown = _unbracketed(candidate.quote or ""), _unbracketed(text)
    return len(told) >= _FEWEST_TELLING and (told[:_TELLING] in shown or told[-_TELLING_END:] in shown)


def _unbracketed(text: str) -> str:
    """`text` folded, without what stands in square brackets: a stem may add a surname there that the words have not."""
    return fold(_BRACKETS.sub("", text) if "[" in text else text)


def _goes_on_with(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` shows the quotation that `other` asks about as the rest of the speaker's words."""
    return one.speaker == other.speaker and _is_in(other, one.stem.partition(_ADDED)[2])


def _betrays(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` holds the key of `other`, which is about the same passage."""
    if other.type == "matching":
        return False
    if other.type == "true-false" and not other.speaker:
        return False
    key = fold(other.speaker or other.key)
    if not key or f" {key} " not in f" {fold(one.stem)} ":
        return False
    if not other.quote:
        return True
    shown = _unbracketed(f"{one.stem} {' '.join(one.distractors)}")
    return (
        _unbracketed(other.quote)[:_TELLING] in shown
    )  # another line of the same speaker tells nothing about this one
