"""Article in, proved items out: every stage in its order."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterator

from quizapp.article.even import Even
from quizapp.article.language import refusal
from quizapp.article.model import Article
from quizapp.generate import speech
from quizapp.generate.acceptability import judged
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.corrected import Corrected
from quizapp.generate.dated import dated, headed
from quizapp.generate.facts import leads, people, quantities, statements
from quizapp.generate.prove import prove
from quizapp.generate.rank import STAGE as RANK
from quizapp.generate.rank import choose
from quizapp.generate.result import Result
from quizapp.generate.situate import situated
from quizapp.uncollected import uncollected

Finder = Callable[[Analysis], Iterator[Candidate | Drop]]

FINDERS: tuple[Finder, ...] = (speech.find, leads.find, quantities.find, people.find, statements.find)
"""Every finder of candidates; a new kind of question is one more entry."""


def generate(
    article: Article,
    *,
    seed: int = 0,
    kinds: Collection[str] | None = None,
    count: int | None = None,
    everything: bool = False,
) -> Result:
    """The items of `article`: all that are proved, or a balanced set of `count`.

    `kinds` keeps only `who-said-what` or `fact-recall`; None means both. `seed` settles the order of options and
    nothing else. The same arguments give the same result.
    """
    reason = refusal(article)
    if reason:
        return Result((), (), reason)
    with uncollected():
        chosen, drops = _chosen(article, kinds, count, everything=everything)
    if not chosen:
        return Result((), tuple(drops), _why_nothing(drops))
    ordered = _in_order(chosen, f"{seed}:{len(article.text)}")
    return Result(tuple(headed(article.date, candidate) for candidate in ordered), tuple(drops))


def _why_nothing(drops: Collection[Drop]) -> str:
    """Why nothing was chosen: nothing is proved, or what is can't be understood alone, as in most interviews."""
    if any(drop.stage == RANK for drop in drops):
        return "What could be asked cannot be understood well enough without the article. Use --all to have it all the same."
    return "Nothing in it could be asked with a key that the text proves."


def _chosen(
    article: Article, kinds: Collection[str] | None, count: int | None, *, everything: bool
) -> tuple[list[Candidate], list[Drop]]:
    analysis = Analysis(article)
    try:
        proved, drops = _proved(analysis, kinds)
        chosen, left_out = choose(analysis, proved, everything=everything, count=count)
        return _as_read(analysis.even, chosen, [*drops, *left_out])
    finally:
        analysis.forget()


def _as_read(even: Even, chosen: list[Candidate], drops: list[Drop]) -> tuple[list[Candidate], list[Drop]]:
    """Candidates and drops at their places, and with their quotations, as the article was read."""
    if even.is_as_read:
        return chosen, drops
    found = []
    for candidate in chosen:
        start, end = even.passage(candidate.start, candidate.end)
        quote = candidate.quote and even.words(candidate.quote, candidate.start, candidate.end)
        found.append(candidate._replace(start=start, end=end, quote=quote))
    return found, [drop._replace(start=even.span(drop.start, drop.start + 1)[0]) for drop in drops]


def _proved(analysis: Analysis, kinds: Collection[str] | None) -> tuple[list[Candidate], list[Drop]]:
    """What every finder proposes, parted into what the proof lets pass and what it does not."""
    proved: list[Candidate] = []
    corrected = Corrected(analysis)
    drops: list[Drop] = []
    for finder in FINDERS:
        for found in finder(analysis):
            if isinstance(found, Drop):
                drops.append(found)
            elif kinds is None or found.kind in kinds:
                found = dated(analysis, situated(analysis, found))
                reasons = ["the article corrects it"] if corrected(found) else prove(analysis.article, found)
                if reasons:
                    drops.append(Drop("prove", "; ".join(reasons), found.stem, found.start, found.form))
                else:
                    proved.append(judged(analysis, found))
    return proved, drops


def _in_order(chosen: list[Candidate], seed: str) -> Iterator[Candidate]:
    """Settle the order of options by `seed` so that no position holds the key more often than another."""
    order = random.Random(seed)
    places: list[int] = []
    for candidate in chosen:
        if candidate.type != "single-choice" or candidate.options:
            yield candidate
            continue
        if not places:
            places = list(range(12))  # divisible by 2, 3 and 4: every position equally often
            order.shuffle(places)
        shown = list(candidate.distractors)
        order.shuffle(shown)
        shown.insert(places.pop() % (len(shown) + 1), candidate.key)
        yield candidate._replace(shown=tuple(shown))
