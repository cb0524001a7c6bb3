"""Many articles, on one core or several, in the order given; a failed one never stops the rest."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial

from quizapp.article import read
from quizapp.errors import QuizError
from quizapp.generate import pipeline
from quizapp.generate.candidate import Candidate, Drop


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to make of each article."""

    seed: int = 0
    kinds: frozenset[str] | None = None
    """None means every kind."""
    count: int | None = None
    """At most this many items of each article, the best; None leaves it to the generator."""
    everything: bool = False
    """Every proved item, without choosing among them."""
    drops: bool = False
    """Whether to hand over what was dropped; it is much more than what was taken."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one article."""

    path: str
    """As given."""
    title: str | None = None
    text: str = ""
    items: tuple[Candidate, ...] = ()
    drops: tuple[Drop, ...] = ()
    refusal: str | None = None
    """Why there are no items, as a sentence for people."""
    error: str | None = None
    """What went wrong with this article, as a sentence for people."""


def outcomes(paths: Sequence[str], wanted: Wanted, jobs: int = 1) -> Generator[Outcome, None, None]:
    """An outcome for each path, in order, made by up to `jobs` processes."""
    jobs = min(jobs, len(paths))
    one = partial(outcome, wanted=wanted)
    if jobs <= 1:
        yield from map(one, paths)
        return
    from quizapp.generate.workers import in_order  # noqa: PLC0415 - a single article, the usual case, starts without it

    files = [path for path in paths if path != "-"]
    rest = in_order(one, files, min(jobs, len(files)), _lost)
    try:
        for path in paths:  # standard input is this process's own
            yield one(path) if path == "-" else next(rest)
    finally:
        rest.close()


def outcome(path: str, wanted: Wanted) -> Outcome:
    """Read one article and generate from it. Never raises: what goes wrong is in the outcome."""
    try:
        article = read(path)
        result = pipeline.generate(
            article, seed=wanted.seed, kinds=wanted.kinds, count=wanted.count, everything=wanted.everything
        )
    except QuizError as error:
        return Outcome(path, error=str(error))
    except Exception as error:  # a defect met in one article must not lose the items of the others
        return Outcome(
            path, error=f"{path}: the generator failed ({type(error).__name__}: {error}). Please report this."
        )
    drops = result.drops if wanted.drops else ()
    return Outcome(path, article.title, article.text, result.items, drops, result.refusal)


def _lost(path: str) -> Outcome:
    return Outcome(path, error=f"{path}: the process that read it was ended, perhaps for want of memory.")
