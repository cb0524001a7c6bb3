"""Who may stand beside whom among the options: people of one party, and people who speak."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.pipeline import generate

HEAD = "Senate votes down the harbour bill\n\nBy Jo Writer\n\nThe Senate of Mercia voted down the harbour bill on Monday.\n\n"
WORDS = "This bill would take the boats from every fisherman of the coast and give them nothing in return"


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        ("Sen. Ann Lee (D-Ohio)", "Sen. Bo Reed (R-Utah)", True),
        ("Sen. Ann Lee, D-Ohio,", "Sen. Bo Reed, D-Utah,", False),
        ("Republican strategist Ann Lee", "Democratic presidential candidate Bo Reed", True),
        ("Labour leader Ann Lee", "Mr Bo Reed", False),
    ],
)
def test_whom_the_article_puts_into_two_parties_are_opposed(one: str, other: str, opposed: bool) -> None:
    found = Analysis(parse(f"{HEAD}{one} came in. {other} went out.\n", "a.txt"))
    people = {person.name: person for person in found.names.people}
    assert found.peers.are_opposed(people["Ann Lee"], people["Bo Reed"]) is opposed


def test_a_party_is_not_that_of_who_is_named_behind_another() -> None:
    text = f"{HEAD}Carl Foss is the Republican nominee and Ann Lee the other. Sen. Bo Reed (R-Utah) came.\n"
    found = Analysis(parse(text, "a.txt"))
    people = {person.name: person for person in found.names.people}
    assert not found.peers.are_opposed(people["Ann Lee"], people["Bo Reed"])


def test_beside_a_member_of_a_party_stand_others_of_it() -> None:
    said = "“{} is the worst that this coast has seen in all its years,” Sen. {} said.\n\n"
    people = ["Ida Moen (R-Utah)", "Carl Foss (R-Ohio)", "Bo Reed (D-Iowa)", "Max Orr (D-Maine)", "Lena Dahl (D-Texas)"]
    body = "".join(said.format(f"The {n}th bill", who) for n, who in enumerate(people, 5))
    items = generate(parse(f"{HEAD}{body}“{WORDS},” Sen. Ann Lee (D-Vermont) said.\n", "a.txt"), everything=True).items
    asked = next(item for item in items if WORDS in item.stem and item.distractors)
    assert set(asked.distractors) == {"Bo Reed", "Max Orr", "Lena Dahl"}
