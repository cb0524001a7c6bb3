"""Who may stand beside a key as a wrong option, and in whose mouth nobody would put the words."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate import speech
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.masked import masked, undescribed

CAST = (
    "Harbour plan divides town\n\nBy Jo Writer\n\nThe harbour board of Larne met under Anna Brandt. Mr Carl Foss came late.\n\n"
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ms Ida Moen. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said. {}\n\n'
)
ORR = '"Nobody counts the gulls of Larne in winter," Mr Jon Orr said.'


def items(body: str, fourth: str = ORR) -> tuple[Candidate, ...]:
    """All that is asked about an article of that body, in which four others speak, or three."""
    return generate(parse(CAST.format(fourth) + body, "a.txt"), everything=True).items


def beside(body: str, words: str) -> list[set[str]]:
    """The wrong options of each question for the speaker of `words`."""
    made = [c for c in speech.find(Analysis(parse(CAST.format("") + body, "a.txt"))) if isinstance(c, Candidate)]
    found = [c for c in made if c.form == "quotation-to-speaker" and words in c.stem and c.distractors]
    assert found
    return [set(item.distractors) for item in found]


def test_whoever_he_most_likely_is_did_not_say_it() -> None:
    told = (
        'All had coffee.\n\n"The wall is cheap for any town of the coast," Mr Tom Reed said.\n\nReed wants a wall in Larne. '
        "Reed has wanted it for years. Reed told nobody of Larne what it costs."
    )
    words = "whatever the builders of Antrim put on the table in winter"
    for options in beside(f'"Engineers in Larne know that he signs {words}," Ms Ida Moen said.\n\n{told}', words):
        assert "Tom Reed" not in options
    assert any(
        "Tom Reed" in options
        for options in beside(f'"Engineers in Larne know that it signs {words}," Ms Ida Moen said.\n\n{told}', words)
    )


def test_a_daughter_is_a_woman() -> None:
    words = "the proud daughter of two fishermen of Larne and nobody's fool"
    for options in beside(f'"I am {words}," Ms Anna Brandt said.', words):
        assert options <= {"Ida Moen", "Lena Dahl"}


def test_he_of_whom_the_gap_says_it_is_a_man() -> None:
    body = "Foss’s move is notable in part because Mr Jon Orr has said he is “not ready” to pay for the wall of Larne."
    analysis = Analysis(parse(CAST.format("") + body, "a.txt"))
    (found,) = [a for a in analysis.attributions if a.speaker is not None and a.speaker.name == "Jon Orr"]
    made = masked(analysis, found)
    assert made is not None
    assert "____ has said he is" in made.text
    assert made.gender == "m"


def test_a_father_is_a_man() -> None:
    found = [i for i in items("Paul Brandt, Anna Brandt's father, built the pier of Larne.") if "father" in i.stem]
    assert found
    assert all(set(i.distractors) <= {"Carl Foss", "Jon Orr"} for i in found)


@pytest.mark.parametrize(("when", "being"), [("In 1976", "was"), ("In the spring", "is")])
def test_who_held_an_office_long_ago_held_it(when: str, being: str) -> None:
    body = (
        f"{when} Foss trailed in Larne. Foss tapped Sen. Richard Hartwell of Ohio in a bid to win the town.\n\n"
        "Gov. Paul Finch of Iowa came. Mayor Tim Osei did not."
    )
    found = [i.stem for i in items(body) if i.key == "Richard Hartwell" and i.form == "office"]
    assert found == [f"Which of these people {being} a senator from Ohio?"]


def test_a_firm_that_only_stands_in_a_title_says_nothing() -> None:
    body = (
        "The Larne Harbour Company said, “The pier of Larne has to be rebuilt before the winter storms.”\n\n"
        "Jon Orr is chief executive of the Antrim Restaurant Association."
    )
    assert not [
        i for i in items(body) if i.form == "attribution-true-false" and "Restaurant Association said" in i.stem
    ]


def test_who_may_have_the_same_seat_is_no_option() -> None:
    body = (
        "House Leader Ruth Kessler and Rep. Paul Finch came. They met Sen. Tim Osei of Iowa there. Gov. Eva Lund of Utah "
        "and Mayor Ada Holm were late. Rep. Mary Reed of Ohio "
        "opened the new pier of the town. Kessler stayed. Finch stayed. Kessler and Finch spoke. Kessler left with Finch."
    )
    (one,) = [i for i in items(body) if i.key == "Mary Reed" and i.form == "office"]
    assert {"Ruth Kessler", "Paul Finch"}.isdisjoint(one.distractors)
    assert one.distractors


def test_candidates_stand_beside_candidates() -> None:
    body = (
        "The town may choose between Jon Orr, Ben Aske and Kate Voss. The Orr campaign came to Larne.\n\n"
        '"I will build every wall that this town has ever asked me for," Mr Jon Orr said.\n\n'
        "The Aske campaign had left. The Voss campaign was late. Farmer Emil Dahl saw Orr. Farmer Emil Dahl saw Aske."
    )
    assert {"Ben Aske", "Kate Voss"} in beside(body, "every wall that this town")


def test_no_candidate_is_a_man_in_the_street_where_others_are() -> None:
    body = (
        "The Orr campaign came to Larne. Voters of the town heard Mr Jon Orr.\n\n"
        '"Our harbour is worth more than this whole county," Mr Jon Orr said.\n\n'
        '"My boat has not been out of the shed since the storm," Mr Tom Reed said.'
    )
    for options in beside(body, "has not been out of the shed"):
        assert "Jon Orr" not in options


def test_no_candidate_is_offered_for_a_calling() -> None:
    body = (
        "The Orr campaign came to Larne. Jon Orr met Tom Reed, a spokesman for the Larne Aquarium, and Jack Tully, "
        "a professor of law at Antrim University.\n\nPilot Simon Vane was there. Surgeon Owen Hart was not."
    )
    found = [i for i in items(body) if i.form == "office" and i.key in {"Tom Reed", "Jack Tully"}]
    assert found
    assert all("Jon Orr" not in i.distractors for i in found)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        (
            "Anna Brandt, the chair of the board, said the wall of Larne was “a gift”.",
            "____ said the wall of Larne was “a gift”.",
        ),
        ("Anna Brandt of Antrim called the wall of Larne “a gift”.", "____ called the wall of Larne “a gift”."),
        ("Anna Brandt, in a letter, called the wall of Larne “a gift”.", None),
        ("The chair, Anna Brandt, who came late, called the wall of Larne “a gift”.", None),
    ],
)
def test_a_gap_among_options_does_not_tell_what_one_of_them_is(sentence: str, shown: str | None) -> None:
    analysis = Analysis(parse(CAST.format("") + sentence, "a.txt"))
    (found,) = [a for a in analysis.attributions if a.start >= analysis.text.index(sentence)]
    gapped = sentence.replace("Anna Brandt", "____")
    assert undescribed(gapped, found) == (shown or gapped)
