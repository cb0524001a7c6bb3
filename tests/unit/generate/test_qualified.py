"""Questions of fact keep what a deed holds only with, or are not asked; no option did the same."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.facts import people, quantities, statements

REST = (
    "\n\nCarl Foss, Bo Lind and Peter Okafor saw it. Ida Moen and Mark Vance spoke to the mayors of Leeds and York. They had "
    "come from Norway, France, Spain and Chad.\n"
)


def made(passage: str, finder: object = people) -> list[Candidate]:
    """What a finder makes of an article that has the passage."""
    text = (
        "Council backs plan for the harbour\n\nBy Jo Writer\n\nHARLOW, 13 March 2024 - Mayor Anna Reed spoke about a fire that "
        f"broke out on a pier in the port of Harlow.\n\n{passage}{REST}"
    )
    found = finder.find(Analysis(parse(text, "a.txt")))  # type: ignore[attr-defined]
    return [c for c in found if isinstance(c, Candidate) and text.index(passage) <= c.start < text.index(REST)]


def who(passage: str) -> list[str]:
    """The questions for who did it."""
    return [c.stem for c in made(passage) if c.form == "subject"]


@pytest.mark.parametrize(
    "front",
    [
        "In the prosecution's version", "By his own account", "On the word of his brother", "In a dream", "In theory",
        "For the most part", "In part", "In all likelihood", "With Dan Miller", "With the help of Dan Miller",
        "On the evidence of a neighbour", "In the Spanish view", "In the film",
    ],
)  # fmt: skip
def test_what_stands_in_front_of_a_deed_is_not_lost(front: str) -> None:
    assert not who(f"{front}, Tom Hale founded the club of Harlow in 1974.")


@pytest.mark.parametrize(
    "behind",
    [
        ", or tried to", ", unless the court objects", ", in the prosecution's version", ", but the sale fell through",
        ", a sale that was annulled", ", as did Spain",
        " if the government pays half of the cost", ", subject to approval by the court",
    ],
)  # fmt: skip
def test_what_stands_behind_a_deed_is_not_cut_off(behind: str) -> None:
    assert not who(f"Tom Hale sold two ships to Norway in May{behind}.")
    assert not who(f"Tom Hale bought the bank of Harlow in May{behind}.")


@pytest.mark.parametrize(
    "behind", ["together with Dan Miller", "on behalf of Dan Miller", "on paper", "in a video game"]
)
def test_what_can_stay_behind_a_deed_stays(behind: str) -> None:
    assert all(behind in stem for stem in who(f"Tom Hale bought the bank of Harlow in May, {behind}."))


def test_who_did_likewise_is_no_option_and_nothing_is_asked_of_the_first() -> None:
    assert not who("Norway bought the bank of Harlow in May, Spain likewise.")


@pytest.mark.parametrize(
    "between",
    [
        ", the police think,", ", in the police's version,", ", by her own account,", ", or her sister,", " (or her sister)",
        ", together with Eva Stern,", ", in theory,", ", as the police see it,",
    ],
)  # fmt: skip
def test_what_stands_between_name_and_verb_is_not_lost(between: str) -> None:
    assert not who(f"Ann Dale{between} bought the bank of Harlow in May.")


@pytest.mark.parametrize(
    "told",
    [
        "Ann Dale, a lawyer from Leeds, bought the bank of Harlow in May.",
        "After the war, Ann Dale bought the bank of Harlow for her brother.",
        "Ann Dale bought the bank of Harlow in May, after a long talk with the mayor.",
        "In the opera house of Leeds, Ann Dale founded the club of Harlow in 1974.",
        "With 14 rivals in the field, Ann Dale bought the bank of Harlow in May.",
    ],
)
def test_what_takes_nothing_away_may_go(told: str) -> None:
    assert who(told)


def test_a_span_keeps_what_it_is_counted_from() -> None:
    told = "Tom Hale was transport minister of Norway in 2011 and was employment minister for seven months before that."
    assert not any("seven months?" in stem for stem in who(told.replace("was transport", "served as transport")))


def test_a_verb_parted_from_its_object_is_not_asked() -> None:
    assert not who("Tom Hale bought, then sold, the bank of Harlow in May 2023.")


@pytest.mark.parametrize(
    ("passage", "other"),
    [
        ("Erik Lund scored twice for Malmo in Harlow. Bo Lind had equalised for Harlow after an hour.", "Bo Lind"),
        ("Norway closed its embassy in Chad in May. Spain shut its own a week later.", "Spain"),
        ("Norway built the dam of Harlow in May. Spain built it with Norway.", "Spain"),
        ("Norway opened a school in Harlow in May. Spain is giving as much.", "Spain"),
        ("Tom Hale wrote the hymn of Harlow in May. Bo Lind, its co-author, died in June.", "Bo Lind"),
    ],
)
def test_who_did_the_same_in_other_words_is_no_option(passage: str, other: str) -> None:
    assert not any(other in c.distractors for c in made(passage) if c.form == "subject")


@pytest.mark.parametrize(
    ("passage", "unwanted"),
    [
        ("The king of Tonga reigned over 14 provinces of the island in 1811.", "nder"),
        ("Bo Hale of the club of Harlow swam under five bridges in Leeds in May.", "nder "),
        ("Tom Hale became the fastest man in the world over 400 metres in Harlow.", "under"),
        ("The bank of Harlow paid Norway 3 million francs over ten years for two ships.", "under"),
        ("Tom Hale of Harlow drove around 60 countries in a van in 2011.", "Around"),
    ],
)
def test_a_preposition_makes_no_figure_rough(passage: str, unwanted: str) -> None:
    for item in made(passage, quantities):
        assert not any(unwanted in option for option in item.options)
        assert "How many countries did" not in item.stem
        assert unwanted not in item.stem.replace("swam under", "")


def test_what_is_rough_stays_so() -> None:
    assert any(
        item.key == "Around 60" for item in made("Tom Hale of Harlow bought around 60 vans in 2011.", quantities)
    )


@pytest.mark.parametrize("who_did", ["Settlers", "Fishermen", "Miners"])
def test_a_noun_is_no_name_in_a_question(who_did: str) -> None:
    assert not any("did " + who_did in c.stem for c in made(f"{who_did} built a fort in Leeds in 1811.", quantities))


@pytest.mark.parametrize(
    "told",
    [
        "The tunnel of Harlow, which was to have opened on Monday, has been postponed until 15 September.",
        "A talk by Tom Hale in Harlow, due to be held on Monday, was moved to 9 April.",
    ],
)
def test_a_day_for_which_something_was_planned_is_not_cut_off(told: str) -> None:
    stems = [c.stem for finder in (quantities, statements) for c in made(told, finder)]
    assert not any("opened," in stem or "held," in stem for stem in stems)


def test_in_all_likelihood_stays_whole() -> None:
    stems = [c.stem for c in made("In all likelihood, Tom Hale wrote the hymn of the club in 1974.", quantities)]
    assert not any("Likelihood" in stem for stem in stems)


def test_a_year_by_which_it_was_done_is_not_the_year_in_which() -> None:
    assert not any("In 1974" in stem for stem in who("By 1974, Tom Hale had founded the club of Harlow."))
