"""A set of an article of some length has five items, if need be of those that are worth little."""

from __future__ import annotations

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, Candidate
from quizapp.generate.rank import choose

SENTENCES = [f"Ferry number {n} of Larne carried {n * 37} people to the far side of the bay." for n in range(1, 25)]


def chosen(worths: list[float], sentences: int = 24, count: int | None = None) -> list[float]:
    """The worths of what is chosen of one candidate for each of the first sentences."""
    text = "Ferries of Larne\n\nBy Jo Writer\n\n" + " ".join(SENTENCES[:sentences]) + "\n"
    read = Analysis(parse(text, "a.txt"))
    made = []
    for number, (worth, s) in enumerate(zip(worths, read.sentences, strict=False)):
        stem = f"Fill the gap: {s.text[:15]} carried ____."
        made.append(
            Candidate(
                FACT_RECALL, "single-choice", "quantity-gap", stem, f"{number} people", s.start, s.end, worth=worth
            )
        )
    return sorted((c.worth for c in choose(read, made, everything=False, count=count)[0]), reverse=True)


def test_what_is_worth_little_fills_a_small_set_the_best_first() -> None:
    assert chosen([0.7, 0.46, 0.5, 0.55, 0.7, 0.4, 0.5, 0.5]) == [0.7, 0.7, 0.55, 0.5, 0.5]


def test_a_set_of_enough_good_ones_takes_none() -> None:
    assert chosen([0.7] * 6 + [0.55]) == [0.7] * 6


def test_what_is_unclear_fills_nothing() -> None:
    assert chosen([0.7, 0.4, 0.4, 0.4]) == [0.7]


def test_a_short_article_is_not_filled() -> None:
    assert chosen([0.7, 0.5, 0.5], sentences=7) == [0.7]


def test_who_asks_for_so_many_has_the_best_of_the_rest() -> None:
    assert chosen([0.7, 0.1, 0.2, 0.28, 0.1], count=4) == [0.7, 0.28, 0.2, 0.1]
