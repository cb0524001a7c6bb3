"""The lead of a report: it tells the news, stands alone as it is, and is asked about by name, by figure or as a whole."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.facts import leads, quantities
from quizapp.generate.language import region_of
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.lead import standing
from quizapp.generate.passage.standalone import Unclear
from quizapp.generate.pipeline import generate

REST = """

Engineer Peter Okafor said that the wall had cracked in May. Mayor Ruth Kessler came late.

"Ferries are late every week of the year," Mr Carl Foss of Belgium said. "Fish will leave the bay first," said Ms Ida Moen.
"""
HEADLINE = "Cracks close harbour bridge"
DAY = datetime.date(2021, 6, 12)


def analysis(lead: str, headline: str = HEADLINE, rest: str = REST, date: str = "12 June 2021") -> Analysis:
    return Analysis(parse(f"{headline}\n\nBy Jo Writer\n\n{date}\n\n{lead}{rest}", "a.txt"))


def asked(lead: str, headline: str = HEADLINE) -> list[Candidate]:
    return [c for c in leads.find(analysis(lead, headline)) if isinstance(c, Candidate)]


def why_not(lead: str, headline: str = HEADLINE) -> list[str]:
    return [d.reason for d in leads.find(analysis(lead, headline)) if isinstance(d, Drop)]


def about_lead(lead: str, headline: str = HEADLINE) -> list[tuple[str, str, str]]:
    """Form, question and key of what is asked about the lead in all."""
    read = analysis(lead, headline)
    items = generate(read.article, everything=True).items
    end = read.sentences[0].end
    return [(c.form, c.stem.rpartition("\n")[2], c.key) for c in items if c.start < end and c.kind == "fact-recall"]


@pytest.mark.parametrize(
    ("lead", "is_one"),
    [
        ("Engineers closed the harbour bridge in Larne on Friday after cracks were found in its deck.", True),
        ("Lena Dahl has put the kettle on the wrong ring, and she knows it, and does not care.", False),
        ("There are 89 steps from the harbour to the bridge, and cracks in most of them.", False),
        ("She closed the harbour bridge in Larne on Friday after cracks were found in its deck.", False),
        ('"We closed the harbour bridge after cracks were found in its deck," Mayor Ruth Kessler said.', True),
    ],
)
def test_a_lead_has_words_of_the_headline_and_opens_like_news(lead: str, is_one: bool) -> None:
    assert (analysis(lead).lead is not None) is is_one


def test_the_opening_of_a_portrait_shares_its_name_alone() -> None:
    portrait = "Ida Moen Reed has spent most of the past eleven months away from the court and from her friends."
    assert analysis(portrait, "Ida Moen Reed, lost and found").lead is None


@pytest.mark.parametrize(
    ("lead", "shown"),
    [
        (
            f"{GAP} people died when a ferry sank off Larne yesterday morning, the harbour police said.",
            f"{GAP} people died when a ferry sank off Larne, the harbour police said.",
        ),
        (
            f"LARNE — A ferry with {GAP} people on board sank off Larne this week, and 12 of them are missing.",
            f"A ferry with {GAP} people on board sank off Larne, and 12 of them are missing.",
        ),
        (
            f'The port called the loss of {GAP} boats "a dark day" for Larne (population 900) and its people.',
            f"The port called the loss of {GAP} boats “a dark day” for Larne and its people.",
        ),
        (
            f"The Larne Alliance won {GAP} of the 35 seats on the council in Saturday's election, the board said.",
            f"The Larne Alliance won {GAP} of the 35 seats on the council in the election, the board said.",
        ),
        (
            f"FISHERMEN in Larne have lost {GAP} boats to a storm that nobody had seen coming to the coast.",
            f"Fishermen in Larne have lost {GAP} boats to a storm that nobody had seen coming to the coast.",
        ),
        (
            f"UNICEF workers in Larne have lost {GAP} boats to a storm that nobody had seen coming to the coast.",
            f"UNICEF workers in Larne have lost {GAP} boats to a storm that nobody had seen coming to the coast.",
        ),
        (
            f"An overnight fire in Larne has cost the harbour {GAP} boats and the men who sail them their living.",
            f"An overnight fire in Larne has cost the harbour {GAP} boats and the men who sail them their living.",
        ),
    ],
)
def test_a_lead_is_shown_as_it_is_without_its_days(lead: str, shown: str) -> None:
    assert standing(lead, None) == shown


@pytest.mark.parametrize(
    "lead",
    [
        f"A strike left {GAP} travellers at the airport of Larne on Saturday, the first day of the holidays there.",
        f"A strike left {GAP} travellers at the airport of Larne yesterday, the first day of the holidays there.",
        f"We counted {GAP} ferries in the harbour of Larne, and all of them had cracks in their hulls, too.",
        f"A letter that falsely gave {GAP} people the sack in Larne was taken back by the port of the town.",
        f"Larne lost {GAP} boats.",
        f"The number of boats in Larne has risen to {GAP} so far, the harbour police said in a statement there.",
    ],
)
def test_a_lead_that_cannot_be_shown_is_refused(lead: str) -> None:
    with pytest.raises(Unclear):
        standing(lead, None)


def test_a_lead_may_say_so_far_where_its_day_is_given() -> None:
    lead = f"The number of boats in Larne has risen to {GAP} so far, the harbour police said in a statement there."
    assert standing(lead, DAY) == lead


def test_a_lead_far_too_long_is_cut_behind_its_gap_but_not_into_what_it_counts_from() -> None:
    long = (
        f"The harbour board of Larne on the north coast of the island has lost {GAP} boats to a storm, which came out of "
        "the bay in the early evening without any warning from those whose work it is to give one, while all the men who "
        "sail them were asleep in the houses behind the old wall."
    )
    assert standing(long, None).endswith(f"has lost {GAP} boats to a storm.")


def test_the_one_person_of_the_lead_is_asked_for() -> None:
    (one,) = asked("Minister Lena Dahl closed the harbour bridge in Larne after cracks were found in its deck.")
    assert one.stem == (
        "Fill the gap, as reported on June 12, 2021: Minister ____ closed the harbour bridge in Larne after cracks "
        "were found in its deck."
    )
    assert one.key == "Lena Dahl"
    assert set(one.distractors) <= {"Peter Okafor", "Ruth Kessler", "Carl Foss", "Ida Moen"}


def test_a_country_of_the_lead_is_asked_for() -> None:
    (one,) = asked("Engineers have closed the harbour bridge in northern Portugal after cracks were found in its deck.")
    assert one.key == "Portugal"
    assert "____ after cracks" in one.stem


@pytest.mark.parametrize(
    ("why", "lead", "headline"),
    [
        (
            "headline",
            "Lena Dahl, 40, closed the harbour bridge after cracks were found in it.",
            "Dahl closes harbour bridge",
        ),
        ("town", "Engineers closed the harbour bridge in Porto, Portugal, after cracks were found in it.", HEADLINE),
        ("twice", "Mayor Lena Dahl closed the harbour bridge, and Dahl said that cracks were found in it.", HEADLINE),
        ("genitive", "Mayor Lena Davis’s harbour bridge was closed after cracks were found in its deck.", HEADLINE),
        ("acts", "The harbour bridge may see Portugal sending a ship to Larne after cracks were found.", HEADLINE),
        (
            "another word",
            "Engineers in North Korea closed the Korean harbour bridge after cracks were found in its deck.",
            HEADLINE,
        ),
        (
            "headline",
            "Engineers in North Korea closed the harbour bridge after cracks were found in its deck.",
            "N.Korea harbour bridge has cracks",
        ),
        (
            "another word",
            "Engineers in Portugal closed the harbour bridge after the Portuguese found cracks.",
            HEADLINE,
        ),
    ],
)
def test_a_name_that_something_gives_away_is_not_asked(why: str, lead: str, headline: str) -> None:
    assert not asked(lead, headline)
    assert any(why in reason for reason in why_not(lead, headline)), why_not(lead, headline)


def test_a_headline_tells_a_country_by_its_people() -> None:
    lead = "Engineers have closed the harbour bridge in northern Portugal after cracks were found in its deck."
    assert not asked(lead, "Portuguese harbour bridge has cracks")


@pytest.mark.parametrize(
    ("lead", "key"),
    [
        (
            "Three people were hurt and the harbour bridge in Larne was closed after cracks were found, police said.",
            "Three",
        ),
        (
            "Cracks closed the harbour bridge in Larne, killing nobody and injuring at least 47, police said.",
            "at least 47",
        ),
        ("The number of cracks in the harbour bridge in Larne rose to 63, and the board will close it.", "63"),
        (
            "The engineer who hid cracks in the harbour bridge in Larne was jailed for six years in Belfast.",
            "six years",
        ),
        (
            "The board of Larne has fined Nordbro 310 million euros for cracks in the harbour bridge.",
            "310 million euros",
        ),
    ],
)
def test_small_counts_of_people_spans_and_tolls_matter_in_a_lead(lead: str, key: str) -> None:
    assert any(form.startswith("quantity") and found == key for form, _, found in about_lead(lead)), about_lead(lead)


@pytest.mark.parametrize(
    "lead",
    [
        "The harbour bridge in Larne will be closed for its cracks, according to five people who were told of it.",
        "The harbour bridge in Larne will be closed for its cracks, said the father of three who had found them.",
        "The harbour bridge in Larne was closed for its cracks in 2 hours, 3 minutes and 9 seconds by its master.",
        "The harbour bridge in Larne will be closed for its cracks, the board said after a six-hour hearing on it.",
    ],
)
def test_what_is_counted_by_the_way_is_not_asked(lead: str) -> None:
    assert not [one for one in about_lead(lead) if "gap" in one[0] and one[2] != "63"]


def test_a_lead_without_anything_to_ask_for_is_judged() -> None:
    lead = "Engineers closed the harbour bridge in Larne on Friday after cracks were found in its deck."
    assert about_lead(lead) == [
        (
            "statement",
            "True or false, as reported on June 12, 2021: Engineers closed the harbour bridge in Larne on June 11, 2021 after "
            "cracks were found in its deck.",
            "true",
        )
    ]


def test_a_statement_gives_way_to_a_better_question_about_its_sentence() -> None:
    lead = "Engineers closed the harbour bridge in Larne and its 63 berths after cracks were found in its deck."
    assert [form for form, _, _ in about_lead(lead)] == ["quantity-gap"]


def test_the_headline_stands_before_a_lead_that_only_describes_whom_it_names() -> None:
    lead = "The board has closed its oldest bridge over cracks, which puts 450 dockers of the harbour out of work."
    read = analysis(lead, "Ruth Kessler closes harbour bridge for cracks")
    (one,) = [c for c in generate(read.article, everything=True).items if c.key == "450"]
    assert one.stem.startswith("Context: Ruth Kessler closes harbour bridge for cracks.\n")
    again = analysis(lead, "Ruth Kessler closes harbour bridge for 9 cracks")
    (other,) = [c for c in generate(again.article, everything=True).items if c.key == "450"]
    assert not other.stem.startswith("Context")


@pytest.mark.parametrize(
    ("why", "lead"),
    [
        (
            "town",
            "Two cracks closed the harbour bridge in Tulsa, in the United States, after they were found in its deck.",
        ),
        ("whose", "Engineer Carla Brandao of Portugal closed the harbour bridge after cracks were found in its deck."),
    ],
)
def test_a_country_that_its_towns_or_people_tell_is_not_asked(why: str, lead: str) -> None:
    assert not [c for c in asked(lead) if c.key in {"Portugal", "United States", "the United States"}]
    assert any(why in reason for reason in why_not(lead))


def test_countries_from_outside_are_of_the_keys_part_of_the_world() -> None:
    (one,) = asked("Engineers have closed the harbour bridge in northern Portugal after cracks were found in its deck.")
    assert len(one.distractors) > 1
    assert all(region_of(name) == "europe" for name in one.distractors)


def test_the_headline_stands_before_a_lead_without_any_name() -> None:
    lead = "The board has closed the oldest bridge over cracks, which puts 450 dockers of the harbour out of work."
    read = analysis(lead, "Workers weep as harbour bridge of Larne closes for cracks")
    (one,) = [c for c in generate(read.article, everything=True).items if c.key == "450"]
    assert one.stem.startswith("Context: Workers weep as harbour bridge of Larne closes for cracks.\n")


SHERIFF = "Sheriff Dale Moen of Larne County said that he would not close the harbour bridge after cracks were found in its deck."


def test_a_statesman_or_a_dead_man_named_in_passing_is_no_option_beside_likely_ones() -> None:
    rest = (
        "\n\nJudge Ann Poe, who was appointed by President Karl Lund, will hear the case. Engineer Peter Okafor said that "
        "the wall had cracked. The bridge was built by the late Hugo Brandt, an engineer. Mayor Ruth Kessler came late. "
        '"It will hold," said Mr Carl Foss.\n'
    )
    read = analysis(SHERIFF, rest=rest)
    (one,) = [c for c in leads.find(read) if isinstance(c, Candidate) and c.key == "Dale Moen"]
    assert one.distractors
    assert not {"Karl Lund", "Hugo Brandt"} & set(one.distractors)


def test_a_vote_in_the_lead_is_asked_where_nothing_else_of_it_is() -> None:
    lead = "The harbour council of Larne voted 11 to 4 on Friday to close the bridge after cracks were found in it."
    (one,) = [c for c in quantities.find(analysis(lead, rest="")) if isinstance(c, Candidate)]
    assert one.key == "11 to 4"
    assert "voted ____ on June 11, 2021 to close the bridge" in one.stem
