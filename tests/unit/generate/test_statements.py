"""Statements to be judged: plain events and reasons, and nothing that is an opinion, a forecast or hangs in the air."""

from __future__ import annotations

import contextlib

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.facts import statements
from quizapp.generate.facts.titles import in_running_text
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.standalone import Unclear, stand_alone
from quizapp.generate.pipeline import generate

OPENING = "Councillors in Riverton approved a plan for the old harbour on 4 March 2024."


def stated(sentence: str) -> list[Candidate]:
    """What is proposed for `sentence`, which follows an opening."""
    analysis = Analysis(parse(f"Harbour plan approved\n\nBy Jo Writer\n\n{OPENING}\n\n{sentence}\n", "a.txt"))
    return [c for c in statements.find(analysis) if isinstance(c, Candidate) and sentence[:20] in c.stem]


@pytest.mark.parametrize(
    "sentence",
    [
        "Riverton closed its swimming pool in January because a storm had damaged the roof of the building.",
        "Riverton closed its swimming pool in January owing to storm damage to the roof of the building.",
        "Riverton closed its swimming pool in January in order to replace the roof of the building.",
        "Riverton planted 400 trees in January to protect the harbour from northern winds.",
    ],
)
def test_a_cause_or_purpose_in_so_many_words_is_judged(sentence: str) -> None:
    (made,) = stated(sentence)
    assert (made.form, made.type, made.key) == ("reason", "true-false", "true")
    assert made.stem.endswith(sentence)


def test_a_plain_event_is_judged_and_worth_less_than_a_reason() -> None:
    (event,) = stated("Riverton closed its swimming pool in January after a storm had damaged the building.")
    (reason,) = stated("Riverton closed its swimming pool in January because a storm had damaged the building.")
    assert event.form == "statement"
    assert event.worth < reason.worth


@pytest.mark.parametrize(
    "sentence",
    [
        "Riverton will have closed its swimming pool in January because a storm had damaged the building.",
        "Riverton clearly closed its swimming pool in January because a storm had damaged the building.",
        "Northern Riverton closed its swimming pool five minutes later because a storm had damaged the building.",
        "Riverton is closing the swimming pool that a storm had damaged badly in the winter of 2020.",
        "The only way that Riverton repaired its swimming pool was with money from northern neighbours.",
        "Riverton said on Monday that it had closed the swimming pool because of northern storms.",
        "Northern Riverton later conceded that it had, but the swimming pool was damaged by northern storms.",
        "Northern Riverton closed the swimming pool because a storm had damaged it in January, Anna Lind said.",
        "The voters who stayed in Riverton won't have much time for the swimming pool that was damaged.",
        "A poll of Riverton voters that was published in January had a margin of error of 4.5 points.",
        "Riverton never closed the swimming pool that northern storms had damaged in January.",
        "That's especially the case in Riverton, whose swimming pool was damaged by 4 storms in January.",
        "A day earlier, at a forum for young voters in Riverton, Anna Lind traded the microphone with the engineers.",
    ],
)
def test_forecasts_opinions_and_loose_words_are_not_judged(sentence: str) -> None:
    assert stated(sentence) == []


def test_words_quoted_twice_are_asked_once() -> None:
    body = (
        "Mayor Ann Lee called the harbour plan “a gift to every family that lives by the water”.\n\n"
        "Marcus Webb, who leads the opposition, said: “The money would be better spent on our northern schools.”\n\n"
        "Tom Baker, a fisherman, said: “My boat has been in this harbour for forty years.”\n\n"
        "“I think the harbour plan is a gift to every family that lives by the water,” Lee said."
    )
    result = generate(parse(f"Harbour plan approved\n\nBy Jo Writer\n\n{OPENING}\n\n{body}\n", "a.txt"))
    assert sum("every family that lives by the water" in item.stem for item in result.items) == 1


def test_a_paragraph_that_begins_with_a_comma_is_survived() -> None:
    body = ", an engineer at the University of Oakham, told reporters that 31 towns had asked for his plans."
    assert generate(parse(f"Harbour plan approved\n\nBy Jo Writer\n\n{OPENING}\n\n{body}\n", "a.txt"), everything=True)


FIRM = (
    "Oakham Robotics agreed on Monday to buy Weber Automation, a maker of machines for sorting post in Stuttgart.\n\n"
    "Weber employs 3,400 people in Stuttgart and sold 780 machines to the post offices of Europe in 2023.\n\n"
    "“We could have built this ourselves in six years,” Oakham's chief executive, Dana Whitfield, told analysts.\n\n"
    "Klaus Weber, who founded the maker of sorting machines in 1988, opened a second plant in Leipzig in 2004.\n\n"
    "Angela Ruiz, an analyst at Northern Equity Research, praised the purchase in a note to investors in Lisbon.\n\n"
    "“The price is lower than anybody in the industry expected,” said Tomas Berg, an analyst at Lund Brothers."
)


def test_a_firm_named_after_a_person_is_not_that_person() -> None:
    article = parse(f"Oakham to buy German rival\n\nBy Jo Writer\n\n4 March 2024\n\n{FIRM}\n", "a.txt")
    stems = [item.stem for item in generate(article, everything=True).items]
    assert stems
    assert not [stem for stem in stems if "Klaus Weber employs" in stem]


def test_whose_chief_somebody_is_keeps_its_capital() -> None:
    assert in_running_text("Oakham's chief executive", {"Oakham"}) == "Oakham's chief executive"
    assert in_running_text("Thai king", set()) == "Thai king"
    assert in_running_text("Ohio Governor", set()) == "Ohio governor"
    assert in_running_text("Aged Care Minister", set()) == "aged care minister"
    assert in_running_text("House Oversight Committee Chairman Rep.", set()) == "House Oversight Committee chairman"
    assert in_running_text("Managing director of Oakham", {"Oakham"}) == "managing director of Oakham"


def test_clauses_in_a_row_without_their_last_are_not_asked() -> None:
    with pytest.raises(Unclear, match="in a row"):
        stand_alone(f"Reed had the votes of Leeds, she had {GAP} in the bank of Leeds in 2020.", None)


def test_a_state_keeps_its_capital_before_an_office() -> None:
    assert in_running_text("Wyoming Attorney General", frozenset()) == "Wyoming attorney general"


@pytest.mark.parametrize("opening", ["Two thirds was", "The rest was", "Half was", "A third came to Larne, which was"])
def test_a_share_without_its_whole_does_not_stand_alone(opening: str) -> None:
    with pytest.raises(Unclear):
        stand_alone(f"{opening} paid by the ministry of culture and the city of Zagreb, or {GAP} people in all.", None)


def test_what_a_firm_said_keeps_its_verb() -> None:
    said = f"The family firm, which employs {GAP} people in Larne, said that the plant in Zwickau, where 380 work, would close."
    with contextlib.suppress(Unclear):
        assert "would close" in stand_alone(said, None)


def test_its_is_nothing_behind_in_a_year() -> None:
    with pytest.raises(Unclear):
        stand_alone(
            f"In {GAP}, one of its aircraft ran off a grass runway in Contamana and struck a parked lorry.", None
        )


def test_him_is_not_who_does_it_to_him() -> None:
    with pytest.raises(Unclear):
        stand_alone(
            f"Frank Brady met him in Larne in 2014 and gave {GAP} friends of Antrim a boat.",
            None,
            (Named("Frank Brady", "Frank Brady", True, gender="m"),),
        )


@pytest.mark.parametrize(
    "opening", ["The lowest, a Boston firm called Harborlink,", "One who did, Moira Fenwick of Larne,"]
)
def test_the_lowest_of_some_and_one_who_did_lean_on_what_was_told(opening: str) -> None:
    with pytest.raises(Unclear):
        stand_alone(f"{opening} offered to build the ferry for {GAP} at a yard in Antrim in 2021.", None)


@pytest.mark.parametrize(
    ("clause", "clear"),
    [
        ("she had met her by chance", False),
        ("she had met her husband by chance", True),
        ("a doctor had met her by chance", True),
    ],
)
def test_she_met_her_is_about_two(clause: str, clear: bool) -> None:
    said = f"Nina Abel told the Larne Times that {clause} at {GAP} shops of the town in Antrim in 2014."
    names = (Named("Nina Abel", "Nina Abel", True, gender="f"),)
    if clear:
        assert clause in stand_alone(said, None, names)
    else:
        with pytest.raises(Unclear, match="her"):
            stand_alone(said, None, names)


@pytest.mark.parametrize(
    "text",
    [
        f"{GAP} to the west of Larne, Sheriff Isabel Monte of Antrim said she did.",
        f"Eleven are competing in Larne for the Golden Lantern, which carries a prize of {GAP} in Antrim.",
    ],
)
def test_what_the_sentence_before_completes_is_refused(text: str) -> None:
    names = (Named("Isabel Monte", "Isabel Monte", True, gender="f"),)
    with pytest.raises(Unclear):
        stand_alone(text, None, names)


def test_a_clause_whose_verb_was_cut_is_refused() -> None:
    with pytest.raises(Unclear, match="cut off"):
        stand_alone(
            f"The hall of {GAP} seats in Larne has a floor laid over a gap that the engineer, Ingrid Moen.", None
        )


@pytest.mark.parametrize(
    "hanging",
    [
        "Doctors of Larne say a rate of {} is needed to keep fever out of the schools of Antrim.",
        "The owner of Larne Ferries said that a replacement was ordered in May for {} from a yard in Gdansk.",
        "Ida Moen said that she had found {} for repairs.",
        "The largest gift, of {}, came from a retired pilot in Norway who once lived in Larne.",
        "Ida Moen said that fares had risen by {} in Larne and that the board had no choice.",
        "The authors argue that the planet of Larne moved inward over {} of the time since its birth.",
        "One in {} voters said they were undecided in Larne.",
        "Ida Moen was not shown the full list until her {} month at Larne Ferries.",
        "Ida Moen, who paid {} for a seat in Larne in 2019, voted against.",
    ],
)
def test_what_goes_on_about_the_sentence_before_wants_it(hanging: str) -> None:
    with pytest.raises(Unclear) as unclear:
        stand_alone(hanging.format(GAP), None, (Named("Ida Moen", "Ida Moen", True, True, True, "f"),))
    assert unclear.value.needs.before


@pytest.mark.parametrize(
    "plain",
    [
        "Doctors of Larne say a rate of vaccination of {} is needed to keep fever out of Antrim.",
        "The largest gift to the museum of Larne, of {}, came from a retired pilot in Norway.",
        "Ida Moen said that she had found {} for repairs to the bridge of Larne.",
        "Ida Moen voted against the budget of {} that Larne passed in 2019.",
    ],
)
def test_what_says_what_it_is_about_stands_alone(plain: str) -> None:
    assert stand_alone(plain.format(GAP), None, (Named("Ida Moen", "Ida Moen", True, True, True, "f"),))


def test_what_a_headline_says_is_no_news() -> None:
    lead = "Anna Lind should leave Riverton, a provocative headline from the Riverton Gazette reads in an article."
    analysis = Analysis(parse(f"Gazette under fire\n\nBy Jo Writer\n\n{lead}\n\n{OPENING}\n", "a.txt"))
    assert not [c for c in statements.find(analysis) if isinstance(c, Candidate) and "headline" in c.stem]


def test_a_lone_one_wants_what_was_told_before() -> None:
    with pytest.raises(Unclear, match="points outside"):
        stand_alone(f"Tom Reed of Leeds refused {GAP} times in 2020 to register one.", None)
    with pytest.raises(Unclear, match="names too little"):  # and no more than that
        stand_alone(f"Tom Reed of Leeds needed a permit in 2020 and refused {GAP} times to get one.", None)
