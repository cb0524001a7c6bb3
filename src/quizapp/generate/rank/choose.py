"""Choose: which of the proved candidates make the set, and in which order.

With everything asked for, one item for each fact and each quotation leaves. Else a balanced set: no sentence asked
twice, at most two items with one key, forms and kinds mixed, the whole article covered, the best first in the choice.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate, Drop
from quizapp.generate.rank.chosen import FLOOR, LEAST, POOR, ROLES, UNBALANCED, Chosen
from quizapp.generate.rank.places import Places
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

STAGE = "rank"
USUAL = 15
"""Items of a set when nobody says how many."""
_FLOOR_OF_COUNT = 0.5
"""The same where so many are asked for: then the whole article is to be covered with them."""
_MANY, _SENTENCES_EACH = 10, 3
"""Items that a set should have of an article of some length, and sentences of the body for each of these."""
_POOL = 400
"""Candidates among which a set is chosen; the worth of the rest is below all of theirs."""
_SPARE = "report-true-false"
"""A verdict on what somebody is reported to have said: where all is asked, the speaker is asked for instead."""
_STATEMENTS = frozenset({"statement", "reason"})
_MATCH_AMONG, _MATCH_WANTED = 16, 10
"""Quotations, and items wanted, from which on a match of several is asked first: it uses up the words of each."""


def choose(
    analysis: Analysis, proved: Sequence[Candidate], *, everything: bool, count: int | None
) -> tuple[list[Candidate], list[Drop]]:
    """The chosen candidates in the order of the article, and a drop for each of the others."""
    places = Places(analysis)
    ranked = _without_twins(sorted(proved, key=lambda c: (-c.worth, places.of(c), c.form, c.stem)))
    ranked = _without_spare_statements(ranked, places, floor=0 if everything else FLOOR)
    taken = Chosen(places)
    drops = _take_all(ranked, taken) if everything else _take_best(ranked, taken, count)
    chosen = sorted(taken.items, key=lambda c: (places.of(c), c.focus, c.form))
    return chosen, drops


def _take_all(ranked: list[Candidate], taken: Chosen) -> list[Drop]:
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


def _take_best(ranked: list[Candidate], taken: Chosen, count: int | None) -> list[Drop]:
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
        if reason == UNBALANCED:
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
    drops += [_drop(c, UNBALANCED) for c in aside]
    return drops + [_drop(c, "the set is full") for c in [*pool, *ranked[_POOL:]]]


def _fill(poor: list[Candidate], taken: Chosen, wanted: int, *, floor: float) -> list[Drop]:
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
    return [*drops, *(_drop(c, POOR) for c in [*pool, *(c for c in poor if c.worth < floor)])]


def _drop(candidate: Candidate, reason: str) -> Drop:
    return Drop(STAGE, reason, candidate.stem, candidate.start, candidate.form)


def _without_twins(ranked: list[Candidate]) -> list[Candidate]:
    """The candidates without repeated questions; a name that one has in brackets makes it no other."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for candidate in ranked:
        question = (
            fold(_INSERTED.sub("", candidate.stem)),
            candidate.key if candidate.form == "speaker-to-quotation" else "",
        )
        if question not in seen:
            seen.add(question)
            kept.append(candidate)
    return kept


_INSERTED = lazy_pattern(r" \[[^\]\n]+\]")


def _without_spare_statements(ranked: list[Candidate], places: Places, *, floor: float) -> list[Candidate]:
    """The candidates without true statements of sentences of which something else can be asked that is worth `floor`: a
    verdict is half guessed."""
    asked = {
        places.of(c)
        for c in ranked
        if c.kind == FACT_RECALL and c.type != "true-false" and c.form not in ROLES and c.worth >= floor
    }
    return [c for c in ranked if c.form not in _STATEMENTS or places.of(c) not in asked]
