"""Votes and scores: found where somebody votes or wins, with other results of the same kind."""

from __future__ import annotations

import random

import pytest

from quizapp.generate.facts.quantities.extract import figures
from quizapp.generate.facts.quantities.tallies import SCORE, VOTE, results


@pytest.mark.parametrize(
    ("sentence", "written", "unit"),
    [
        ("The county board voted 4-3 early Wednesday to reject the plan.", "4-3", VOTE),
        ("The council of Larne voted 11 to 4 on Monday to close the pier.", "11 to 4", VOTE),
        ("The tax was passed by 93 votes to 76.", "93 votes to 76", VOTE),
        ("He had been chosen by seven votes to five.", "seven votes to five", VOTE),
        ("The 52-47 vote came before dawn.", "52-47", VOTE),
        ("Larne Rovers beat Antrim Town 4-2 on Saturday.", "4-2", SCORE),
        ("A late try gave Larne a 27-24 win over Antrim.", "27-24", SCORE),
    ],
)
def test_votes_and_scores_are_found(sentence: str, written: str, unit: str) -> None:
    (found,) = [f for f in figures(sentence) if f.kind == "tally"]
    assert (sentence[found.start : found.end], found.unit) == (written, unit)


@pytest.mark.parametrize(
    "sentence",
    [
        "Larne won 10-15 seats more than Antrim.",
        "The pier was open from 10-15 May.",
        "The retirement age rose from 63 to 66.",
        "Moen won 9-11, 11-7, 11-5, 12-10.",
        "Larne beat Antrim 4-2 on penalties.",
        "The bill passed by a single vote, 50-49.",
        "The board of Larne split 6-6.",
        "Larne led Antrim 45% to 42%.",
    ],
)
def test_ranges_sets_and_ties_are_no_tallies(sentence: str) -> None:
    assert not [f for f in figures(sentence) if f.kind == "tally"]


@pytest.mark.parametrize("vote", ["4-3", "13-9", "217-212", "19 votes to 13", "seven votes to five", "11 to 4"])
def test_other_votes_are_of_as_many_voters_and_no_ties(vote: str) -> None:
    (found,) = [f for f in figures(f"The council of Larne voted {vote} to close it.") if f.kind == "tally"] or [
        f for f in figures(f"It was passed by {vote}.") if f.kind == "tally"
    ]
    for seed in range(12):
        options = results(found, vote, random.Random(seed))
        assert vote in options
        assert len(set(options)) == len(options) == 4


@pytest.mark.parametrize("score", ["1-0", "3-2", "27-24", "40-15"])
def test_other_scores_have_the_same_winner(score: str) -> None:
    (found,) = [f for f in figures(f"Larne Rovers beat Antrim {score}.") if f.kind == "tally"]
    for seed in range(12):
        options = results(found, score, random.Random(seed))
        assert score in options
        assert len(options) >= 3
        assert all(int(a) > int(b) for a, b in (option.split("-") for option in options))


def test_a_set_stands_beside_sets_that_may_be() -> None:
    figure = figures("Dan Evans recorded a 7-5 victory.")[0]
    for seed in range(12):
        found = results(figure, "7-5", random.Random(seed), of_sets=True)
        assert len(found) == 4
        assert set(found) <= {"6-0", "6-1", "6-2", "6-3", "6-4", "7-5", "7-6"}
