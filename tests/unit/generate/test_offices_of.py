"""Offices of two nouns before a name: "Secretary of State Ann Lind" speaks, "an adviser of President Lind" is another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Speaker = Callable[[str], str | None]
CAST = "The board of Larne met on Monday.\n\n"
WORDS = "The bridge will open before the winter comes"


@pytest.mark.parametrize(
    "office",
    [
        "Secretary of State Ann Lind",
        "Minister of Health Ann Lind",
        "Minister for Health Ann Lind",
        "Minister of Health Dr. Ann Lind",
        "Minister of Foreign Affairs Ann Lind",
        "Minister of Home Affairs Sen. Ann Lind",
        "Minister of Advanced Education Ann Lind",
        "Director of Elections Ann Lind",
        "The Leader of the Opposition Ann Lind",
        "In Larne, Commissioner for Trade Ann Lind",
    ],
)
def test_who_holds_an_office_of_two_nouns_speaks(speaker: Speaker, office: str) -> None:
    assert speaker(f"{CAST}{office} said: “{WORDS}.”") == "Ann Lind"


@pytest.mark.parametrize("office", ["Minister of Health", "Secretary of State", "Minister for Trade"])
@pytest.mark.parametrize("tag", ["said {} Ann Lind.", "{} Ann Lind said."])
def test_who_holds_an_office_of_two_nouns_speaks_behind_the_words(speaker: Speaker, tag: str, office: str) -> None:
    assert speaker(f"{CAST}“{WORDS},” {tag.format(office)}") == "Ann Lind"


@pytest.mark.parametrize(
    "somebody",
    [
        "An adviser of President Lind",
        "The chairman of Senator Lind",
        "A spokesman for Health Secretary Ann Lind",
        "The spokesman of Health Secretary Sen. Ann Lind",
        "The wife of Minister of Health Ann Lind",
        "Bo Dunn and Secretary of State Ann Lind",
    ],
)
@pytest.mark.parametrize("cue", ["said:", "was blunt:"])
def test_who_is_told_of_by_anothers_office_is_not_the_other(speaker: Speaker, somebody: str, cue: str) -> None:
    assert speaker(f"{CAST}{somebody} {cue} “{WORDS}.”") is None


def test_a_minister_responds_to_a_paper_in_a_statement(speaker: Speaker) -> None:
    body = f"{CAST}Minister of Health Ann Lind responded to CTV News in an emailed statement:\n\n“{WORDS}.”"
    assert speaker(body) == "Ann Lind"


@pytest.mark.parametrize("seat", ["White House", "Kremlin", "Vatican"])
def test_a_government_speaks_by_its_seat(speaker: Speaker, seat: str) -> None:
    assert speaker(f"{CAST}“{WORDS},” the {seat} said at the time.") == seat


def test_what_somebody_estimates_is_said(speaker: Speaker) -> None:
    assert speaker(f"{CAST}Ann Lind studied it. Lind estimated that “{WORDS}.”") == "Ann Lind"


@pytest.mark.parametrize(("who", "key"), [("Ms Lind", "Ann Lind"), ("a farmer", None)])
def test_she_is_who_said_what_a_relative_clause_tells(speaker: Speaker, who: str, key: str | None) -> None:
    body = (
        f"{CAST}Mayor Mary Dunn came. Ann Lind of the board warned that the wall was “very thin”.\n\nThe board had wanted a new "
        f"one, which {who} said was late.\n\n“{WORDS},” she told the radio."
    )
    assert speaker(body) == key
