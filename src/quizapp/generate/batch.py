"""Many articles, on one core or several, in the order given; a failed one never stops the rest."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
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


def outcomes(paths: Sequence[str], wanted: Wanted, jobs: int = 1) -> Iterator[Outcome]:
    """An outcome for each path, in order, made by up to `jobs` processes."""
    jobs = min(jobs, len(paths))
    one = partial(outcome, wanted=wanted)
    if jobs <= 1:
        yield from map(one, paths)
        return
    import multiprocessing  # noqa: PLC0415 - a single article, the usual case, starts without it

    # Forked workers start at once, with everything imported; where there is no fork, they import it again.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    with multiprocessing.get_context(method).Pool(jobs, initializer=_ignore_interrupts) as pool:
        yield from pool.imap(one, paths, chunksize=max(1, min(16, len(paths) // (jobs * 4))))


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


def _ignore_interrupts() -> None:
    """Ctrl+C ends the parent, which ends its workers; none of them prints a traceback of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
