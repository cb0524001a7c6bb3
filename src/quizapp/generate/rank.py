"""Choose: which of the proved candidates make the set, and in which order.

With everything asked for, one item for each fact and each quotation leaves. Else a balanced set: no sentence asked
twice, at most two items with one key, forms and kinds mixed, the whole article covered, the best first in the choice.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate, Drop
from quizapp.text import fold

USUAL = 15
"""Items of a set when nobody says how many."""
_MOST_PER_KEY = 2
_FLOOR = 0.4
"""Worth below which an item is left out of a chosen set."""
_STAGE = "rank"


def choose(
    analysis: Analysis, proved: Sequence[Candidate], *, everything: bool, count: int | None
) -> tuple[list[Candidate], list[Drop]]:
    """The chosen candidates in the order of the article, and a drop for each of the others."""
    places = _Places(analysis)
    ranked = _without_twins(sorted(proved, key=lambda c: (-c.worth, places.of(c), c.form, c.stem)), places)
    chosen: list[Candidate] = []
    drops: list[Drop] = []
    wanted = len(ranked) if everything else (count if count is not None else USUAL)
    pool = list(ranked)
    taken = _Taken(places)
    while pool and len(chosen) < wanted:
        best = max(pool, key=lambda c: taken.value(c, everything=everything))
        pool.remove(best)
        reason = taken.against(best, everything=everything)
        if reason:
            drops.append(_drop(best, reason))
            continue
        taken.add(best)
        chosen.append(best)
    drops.extend(_drop(c, "the set is full") for c in pool)
    chosen.sort(key=lambda c: (places.of(c), c.focus, c.form))
    return chosen, drops


def _drop(candidate: Candidate, reason: str) -> Drop:
    return Drop(_STAGE, reason, candidate.stem, candidate.start, candidate.form)


class _Places:
    """Which sentence a candidate is about."""

    def __init__(self, analysis: Analysis) -> None:
        self._ends = [s.end for s in analysis.sentences]
        self.count = max(1, len(self._ends))

    def of(self, candidate: Candidate) -> int:
        """Index of the sentence in the body."""
        at = candidate.focus if candidate.focus >= 0 else candidate.start
        return min(bisect_right(self._ends, at), self.count - 1)


def _without_twins(ranked: list[Candidate], places: _Places) -> list[Candidate]:
    """The candidates without repeated stems."""
    seen: set[str] = set()
    kept = []
    for candidate in ranked:
        stem = fold(candidate.stem) + (candidate.key if candidate.stem.startswith("Which of these") else "")
        if stem not in seen:
            seen.add(stem)
            kept.append(candidate)
    return kept


class _Taken:
    """What the set holds so far, and what it would gain from one more."""

    def __init__(self, places: _Places) -> None:
        self._places = places
        self._items: list[Candidate] = []
        self._sentences: Counter[int] = Counter()
        self._topics: set[tuple[str, int]] = set()
        self._keys: Counter[str] = Counter()
        self._forms: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._regions: Counter[int] = Counter()

    def add(self, candidate: Candidate) -> None:
        place = self._places.of(candidate)
        self._items.append(candidate)
        self._sentences[place] += 1
        self._topics.add(self._topic(candidate))
        self._keys[_key(candidate)] += 1
        self._forms[candidate.form] += 1
        self._kinds[candidate.kind] += 1
        self._regions[self._region(place)] += 1

    def value(self, candidate: Candidate, *, everything: bool) -> float:
        """How much the set gains: the item's worth, less what it repeats."""
        share = self._forms[candidate.form] / max(1, len(self._items))
        value = candidate.worth - (0.25 if everything else 0.35) * share
        if not everything:
            value -= 0.06 * self._regions[self._region(self._places.of(candidate))]
            value -= 0.12 * self._keys[_key(candidate)]
            value -= 0.2 * (self._kinds[candidate.kind] / max(1, len(self._items)) - 0.5)
        return value

    def against(self, candidate: Candidate, *, everything: bool) -> str:
        """Why the set may not have the candidate beside what it holds; empty when it may."""
        if self._topic(candidate) in self._topics:
            return "its words or its fact are asked already"
        if not everything:
            if candidate.worth < _FLOOR:
                return "not worth asking beside better ones"
            if self._sentences[self._places.of(candidate)]:
                return "its sentence is asked already"
            if self._keys[_key(candidate)] >= _MOST_PER_KEY:
                return "two items have its key already"
        if any(_betrays(a, b) for item in self._items for a, b in ((item, candidate), (candidate, item))):
            return "another item's stem would give a key away"
        return ""

    def _topic(self, candidate: Candidate) -> tuple[str, int]:
        if candidate.kind == WHO_SAID_WHAT:
            return candidate.kind, candidate.focus
        return candidate.kind + fold(
            candidate.key if candidate.type != "true-false" else candidate.stem
        ), self._places.of(candidate)

    def _region(self, place: int) -> int:
        return place * 6 // self._places.count


def _key(candidate: Candidate) -> str:
    return fold(candidate.speaker or candidate.key)


def _betrays(one: Candidate, other: Candidate) -> bool:
    """True when the stem of `one` holds the key of `other` and both are about the same passage."""
    if one.end <= other.start or other.end <= one.start or other.type == "matching":
        return False
    key = fold(other.speaker or other.key)
    if other.type == "true-false" and not other.speaker:
        return False
    return bool(key) and f" {key} " in f" {fold(one.stem)} "
