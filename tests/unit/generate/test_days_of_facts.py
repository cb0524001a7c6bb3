"""Days of the week in questions of fact: only those of the week before publication are dated by it."""

from __future__ import annotations

import re

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate


def asked(passage: str, day: str = "13 March 2024") -> list[str]:
    """The questions, without their contexts, of a report of `day` that has the passage."""
    text = (
        f"Council backs plan for the harbour\n\nBy Jo Writer\n\nHARLOW, {day} - Mayor Anna Reed spoke about a fire that broke "
        f"out on a pier in the port of Harlow.\n\n{passage}\n\nCarl Foss, Bo Lind and Peter Okafor saw it. Ida Moen and Mark "
        "Vance spoke to the mayors of Leeds and York.\n"
    )
    return [item.stem.rpartition("\n")[2] for item in generate(parse(text, "a.txt"), everything=True).items]


@pytest.mark.parametrize(
    "passage",
    [
        "The panic of 1907 began on Tuesday and spread to Boston on Thursday.",
        "In June 1953 Bo Hale reached the summit of Mount Harlow on Monday and the camp on Tuesday.",
        "In October 1987 shares in London fell by 23 percent on Monday.",
        "In November 1989 the wall of Berlin fell on Thursday.",
        "The strike began in 1926, on Monday, when 40 ships lay in the port of Harlow.",
        "The 1907 panic began on Thursday and cost the bank of Harlow 40 million pounds.",
        "During the strike of 1926, 31 ships lay in the port of Harlow on Monday.",
        "On Monday, 4 May 1953, Bo Hale bought 40 ships in the port of Harlow.",
        "Dan Hale was shot in Harlow in 1974. On Monday he had bought the gun for 40 pounds.",
        "The bank of Harlow closed 31 branches on the previous Thursday.",
        "The bank of Harlow closed 31 branches on Monday a year ago.",
        "The bank of Harlow closed 31 branches two weeks ago on Thursday.",
        "The bank of Harlow closed 31 branches on Friday of last week.",
        "The bank of Harlow closed 31 branches on Thursday last week.",
    ],
)
def test_a_day_of_another_time_gets_no_date_of_this_week(passage: str) -> None:
    assert not [stem for stem in asked(passage) if re.search(r"(?<!as reported) on March \d", stem)]


@pytest.mark.parametrize(
    "when",
    [
        "on Black Friday", "on Good Friday", "on Easter Monday", "on a Friday", "on Friday a year ago", "on Tuesday last week",
        "on the first Friday in May", "on the last Friday of November",
    ],
)  # fmt: skip
def test_a_day_that_publication_does_not_tell_gives_no_month(when: str) -> None:
    assert not [s for s in asked(f"Tom Price bought the airport of Harlow {when}.", "2 January 2024") if "In J" in s]


@pytest.mark.parametrize(
    ("when", "day", "month"),
    [
        ("on Friday", "2 January 2024", "In December 2023, who bought"),
        ("on Tuesday", "2 January 2024", "In January 2024, who bought"),
        ("yesterday", "1 May 2024", "In April 2024, who bought"),
        ("on Monday", "13 March 2024", "In March 2024, who bought"),
        ("early on Monday", "13 March 2024", "In March 2024, who bought the airport of Harlow?"),
    ],
)
def test_a_deed_is_of_the_month_in_which_its_day_lies(when: str, day: str, month: str) -> None:
    assert any(stem.startswith(month) for stem in asked(f"Tom Price bought the airport of Harlow {when}.", day))


def test_a_day_of_the_week_before_publication_is_dated() -> None:
    found = asked("The bank of Harlow, founded in 1907, closed 31 branches on Friday.")
    assert any("on March 8, 2024" in stem for stem in found)


def test_a_day_to_come_tells_no_month_of_what_was_done() -> None:
    found = asked("Tom Price has bought the airport of Harlow, which will open on Friday.", "2 January 2024")
    assert any(stem.startswith("As of January 2024, who has bought") for stem in found)
    found = asked("Tom Price bought the airport of Harlow, which will open on Friday.", "2 January 2024")
    assert not any("December" in stem for stem in found)
