"""What the article itself puts in doubt, in the same sentence, the next or a note in its body, is not asked."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate


def asked(passage: str) -> list[str]:
    """The questions, without their contexts, of a report that has the passage, those about the rest of it left out."""
    text = (
        "Council backs plan for the harbour\n\nBy Jo Writer\n\nHARLOW, 13 March 2024 - Mayor Anna Reed spoke about a fire that "
        f"broke out on a pier in the port of Harlow.\n\n{passage}\n\nCarl Foss, Bo Lind and Peter Okafor saw it. Ida Moen and "
        "Mark Vance spoke to the mayors of Leeds and York about it.\n"
    )
    stems = [item.stem.rpartition("\n")[2] for item in generate(parse(text, "a.txt"), everything=True).items]
    return [stem for stem in stems if "airport" in stem or "army" in stem]


BOUGHT = "Tom Hale bought the airport of Harlow for 40 million pounds in May"
SHOT = "The army of Chad shot 307 people in the port of Harlow"
BEHIND = [
    ", which has since been proved false.", ", which the army denies.", ", which her rival disputes.",
    ", a figure the government rejects.", ", but this is disputed.", ", though this is contested.",
    ", which historians doubt.", ", judging by a letter.", ", which nobody believes.", ", although experts question that.",
    ", a number the army calls false.", ", a figure that is in doubt.", ", police believe.",
    ", something the army has always denied.", ", a claim for which there is no proof.",
    ", which has never been proved.", " (the army denies this).",
]  # fmt: skip
NEXT = [
    " In fact it was 55 million.", " The true figure was 55 million.", " So the papers wrote.", " Or so the police think.",
    " That was the plan.", " The firm disputes the figure.", " This is disputed.", " That, at least, is the police's version.",
    " The firm denied the report.",
    " That figure was later corrected.", " Not so.", " Or did he?", " Reed tells it otherwise.",
    " That, anyway, is the plot of a play.", " Reed remembers nothing of the kind.",
]  # fmt: skip
NOTES = [
    "Correction, 14 March: The price of the airport was 55 million pounds.",
    "Update, 5 p.m.: Hale's office says the sum was 55 million pounds.",
    "We wrongly named Tom Hale as the buyer. It was Dan Miller.",
    "Editor's note: The sale described above did not take place.",
    "UPDATE: The price is now known to have been 55 million pounds.",
    "UPDATE 14:30 - Tom Hale has withdrawn his offer for the airport.",
]


@pytest.mark.parametrize("end", BEHIND)
@pytest.mark.parametrize("told", [BOUGHT, SHOT])
def test_what_its_own_end_disputes_is_not_asked(told: str, end: str) -> None:
    assert asked(f"{told}.")
    assert not asked(told + end)


@pytest.mark.parametrize("behind", NEXT)
def test_what_the_next_sentence_disputes_is_not_asked(behind: str) -> None:
    assert not asked(f"{BOUGHT}.{behind}")


@pytest.mark.parametrize("note", NOTES)
def test_what_a_note_in_the_body_takes_back_is_not_asked(note: str) -> None:
    assert not asked(f"{BOUGHT}.\n\n{note}")


@pytest.mark.parametrize(
    "told",
    [
        f"{BOUGHT}, after a court had rejected the offer of Spain.",
        f"{BOUGHT}. The firm denied that it would leave the town.",
        f"{BOUGHT}. In fact the town had hoped to keep it.",
        f"{BOUGHT}. The exact place of the new one is being kept secret.",
        f"{BOUGHT}.\n\nUpdate, 5 p.m.: The fire on the pier is out and nobody is hurt.",
    ],
)
def test_what_is_only_told_beside_a_dispute_is_asked(told: str) -> None:
    assert asked(told)


WON = "Tom Hale was elected head of the airport of Harlow with 4,311 votes in May"


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        (
            "The Mail reported that Tom Hale had bought 60 flats near the airport",
            " The Mail retracted the story on Friday.",
        ),
        (
            "Tom Hale won the contest for the airport by 41 votes, a clerk announced on Monday",
            " On Friday he withdrew that result.",
        ),
        ("Tom Hale sold 60 flats near the airport, its manager announced on Monday", " He took that back on Friday."),
        (WON, " A court annulled the election in June."),
        (WON, " The vote was declared void, and the result was set aside."),
    ],
)
def test_what_the_next_sentence_withdraws_is_not_asked_and_stands_before_nothing(told: str, behind: str) -> None:
    assert asked(f"{told}.")
    assert not any("Tom Hale" in stem for stem in asked(f"{told}.{behind}"))


def test_what_the_end_of_a_sentence_undoes_is_not_cut_off() -> None:
    told = "Tom Hale was named the winner of the Watt Prize for the airport of Harlow in April"
    assert any("winner" in stem for stem in asked(f"{told}."))
    assert not any(
        "winner" in stem and "withdrawn" not in stem for stem in asked(f"{told}; the prize was withdrawn in May.")
    )
