"""Article in, proved items out: every stage in its order."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from quizapp.article.model import Article
from quizapp.generate import speech
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.prove import prove
from quizapp.generate.rank import choose

Finder = Callable[[Analysis], Iterator[Candidate | Drop]]

FINDERS: tuple[Finder, ...] = (speech.find,)
"""Every finder of candidates; a new kind of question is one more entry."""


@dataclass(frozen=True, slots=True)
class ProvedItem:
    """An item that has passed the proof, ready to be written."""

    id: str
    candidate: Candidate
    evidence: str
    """`article.text[candidate.start:candidate.end]`."""
    options: tuple[str, ...]
    """All options in the order to show; empty for types without options."""


@dataclass(frozen=True, slots=True)
class Result:
    """What the generator made of one article."""

    article: Article
    items: tuple[ProvedItem, ...]
    drops: tuple[Drop, ...]
    """Every candidate that did not become an item, with its stage and reason."""


def generate(
    article: Article,
    *,
    seed: int = 0,
    kinds: Collection[str] = (),
    count: int | None = None,
    everything: bool = False,
) -> Result:
    """The items of `article`: all that are proved, or a balanced set of `count`.

    `kinds` keeps only `who-said-what` or `fact-recall`; empty means both. `seed` settles the order of options and
    nothing else. The same arguments give the same result.
    """
    analysis = Analysis(article)
    proved: list[Candidate] = []
    drops: list[Drop] = []
    for finder in FINDERS:
        for found in finder(analysis):
            if isinstance(found, Drop):
                drops.append(found)
            elif not kinds or found.kind in kinds:
                reasons = prove(article, found)
                if reasons:
                    drops.append(Drop("prove", "; ".join(reasons), found.stem, found.start, found.form))
                else:
                    proved.append(found)
    chosen, left_out = choose(analysis, proved, everything=everything, count=count)
    drops.extend(left_out)
    return Result(article, tuple(_finish(article, chosen, seed)), tuple(drops))


def _finish(article: Article, chosen: list[Candidate], seed: int) -> Iterator[ProvedItem]:
    """Give ids, and orders of options in which no position holds the key more often than chance."""
    order = random.Random(f"{seed}:{len(article.text)}")
    places: list[int] = []
    used: set[str] = set()
    for candidate in chosen:
        options = candidate.options
        if not options and candidate.type == "single-choice":
            size = 1 + len(candidate.distractors)
            if not places:
                places = list(range(12))  # divisible by 2, 3 and 4: every position equally often
                order.shuffle(places)
            wrong = list(candidate.distractors)
            order.shuffle(wrong)
            wrong.insert(places.pop() % size, candidate.key)
            options = tuple(wrong)
        elif not options and candidate.type == "true-false":
            options = ("true", "false")
        evidence = article.text[candidate.start : candidate.end]
        yield ProvedItem(_identity(candidate, used), candidate, evidence, options)


def _identity(candidate: Candidate, used: set[str]) -> str:
    """An id that stays the same as long as the question does."""
    digest = hashlib.sha256(f"{candidate.form}\n{candidate.stem}\n{candidate.key}".encode()).hexdigest()
    base = f"{candidate.kind}-{digest[:8]}"
    name, number = base, 2
    while name in used:
        name, number = f"{base}-{number}", number + 1
    used.add(name)
    return name
