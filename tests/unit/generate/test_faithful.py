"""What is asked says what the article says: cuts, pronouns and descriptions that would make it say something else."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate import speech
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.facts.clauses import relative_clauses
from quizapp.generate.facts.parsing import parse as parse_sentence
from quizapp.generate.facts.seats import seat
from quizapp.generate.passage.line import line_of
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.leaning import one_unknown

CAST = (
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ms Ida Moen. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said. '
    '"Nobody counts the gulls of Larne in winter," Mr Jon Orr said.\n\n'
)


def items(body: str) -> list[tuple[str, str]]:
    """Stem and key of everything that is asked about an article with that body."""
    text = f"Harbour plan divides the town of Larne\n\nBy Jo Writer\n\n{CAST}{body}\n"
    return [(item.stem, item.key) for item in generate(parse(text, "a.txt"), everything=True).items]


@pytest.mark.parametrize(("noun", "asked"), [("association", True), ("company", False), ("ministry", False)])
def test_a_body_is_not_called_what_its_name_says_that_it_is_not(noun: str, asked: bool) -> None:
    body = (
        "The Larne Fishermen's Association opposed the change. "
        f"The {noun} said that trawlers from Belfast would take 40 tonnes of cod."
    )
    assert any("40 tonnes" in stem for stem, _ in items(body)) is asked


def test_what_others_did_as_well_is_not_asked_of_one() -> None:
    told = "Mayor Ruth Kessler voted for the wall of Larne"
    assert any(stem.endswith("Who voted for the wall of Larne?") for stem, _ in items(f"{told} in March."))
    assert not any("Who voted" in stem for stem, _ in items(f"{told}, as did councillors Tom Reed and Ann Lee."))


def test_so_does_keeps_its_so() -> None:
    body = (
        "Five lesser-known candidates remain on the ballot of Larne. So does Kessler: the day to leave it was May 28."
    )
    assert not any("Does Kessler" in stem for stem, _ in items(body))


def test_what_is_all_that_somebody_would_say_is_no_clause() -> None:
    body = (
        "Mayor Ruth Kessler would not be drawn on a price, except to say that it would be “a small part” of the plan."
    )
    assert not any("Who say " in stem for stem, _ in items(body))


def test_a_name_that_hid_who_it_was_is_not_written_out() -> None:
    body = (
        "Honoria Delahunt wrote an opera. Delahunt sent it to a theatre in Larne in 1840 under the name of H. Delahunt, "
        "a clerk of the town of Belfast."
    )
    assert not any("name of Honoria" in stem for stem, _ in items(body))


def test_a_plural_noun_within_a_question_has_no_capital() -> None:
    body = "Crews have planted 1.1 million native seedlings on the exposed banks of the Tolowat River."
    assert not any("have Crews" in stem for stem, _ in items(body))


@pytest.mark.parametrize(("behind", "asked"), [("a fourth was absent", False), ("a guest was absent", True)])
def test_the_next_one_does_not_tell_the_number(behind: str, asked: bool) -> None:
    body = f"Three members of the Civic Union of Larne were killed in the crash off Belfast, and {behind}."
    assert any(key.lower() == "three" for _, key in items(body)) is asked


def test_she_said_within_a_sentence_is_not_whom_the_sentence_names() -> None:
    body = (
        "In mitigation, lawyer Lucy Farrow asked for mercy. Ruth Kessler was deeply ashamed of the loan, she said, and had "
        "sold a caravan for £9,000 in Larne. So far £4,000 has been paid back to the bank of Larne."
    )
    assert not any("Kessler was deeply ashamed" in stem and "Farrow" not in stem + key for stem, key in items(body))


def test_him_to_whom_the_subject_did_something_is_another() -> None:
    body = "In a dissent, Justice Raymond Lane said the plan was plain. Justices Philip Brandeau and Alma Trujillo joined him."
    assert not any("joined him" in stem for stem, _ in items(body))


def test_what_it_is_may_stand_in_what_a_context_has_lost() -> None:
    body = (
        "Food, medicine and a telephone line were lowered through the hole to the men of Larne, while a bigger drill, brought "
        "over from Belfast on four trucks, began to bore a shaft for their escape. It broke through at 11 p.m., a day and a "
        "half sooner than the engineers of Larne had forecast."
    )
    assert not any("It broke through" in stem and "drill" not in stem for stem, _ in items(body))


@pytest.mark.parametrize(
    ("told", "unsaid"),
    [
        ("Mayor Ruth Kessler said then that the wall of Larne would cost $3 million.", "said then"),
        (
            "The largest force, the Homeland Front of Larne, holds 71 and has led the polls of Belfast since March.",
            "holds 71",
        ),
        (
            "Within an hour, traffic on the road to Larne had backed up for eight miles in both directions.",
            "Within an hour",
        ),
    ],
)
def test_what_only_the_sentence_before_tells_is_not_in_a_question(told: str, unsaid: str) -> None:
    assert not any(unsaid in stem.rpartition("\n")[2] for stem, _ in items(told))


@pytest.mark.parametrize(
    ("said", "unknown"),
    [
        ("the ministry had considered one in 2016", True),
        ("the ministry had built one at the port", True),
        ("the ministry wanted a wall and had considered one in 2016", False),
        ("one in three had left", False),
    ],
)
def test_one_of_what_was_told_is_no_thing_of_its_own(said: str, unknown: bool) -> None:
    assert one_unknown(said) is unknown


def test_what_stands_in_a_place_and_not_the_place_shut_its_doors() -> None:
    body = "Nurses met in Tull County, which shut its doors after 68 years. They spoke of Tull County, which shut its doors."
    read = Analysis(parse(f"Harbour plan divides the town of Larne\n\nBy Jo Writer\n\n{body}\n", "a.txt"))
    clauses = [found for s in read.sentences for found in relative_clauses(parse_sentence(read, s))]
    assert clauses == []


def test_a_question_keeps_what_somebody_is_charged() -> None:
    body = "Mayor Ruth Kessler proposed charging the Delmont Beverage plant of Larne, the largest user, a higher rate for water."
    assert not any(stem.endswith("plant?") or "Larne?" in stem for stem, _ in items(body) if "charging" in stem)


def test_builders_are_no_firm_that_went_bankrupt() -> None:
    body = (
        "Builders are known to have worked at the old dentist's in Larne in 1980. The firm that carried out the work went "
        "bankrupt in Belfast in 1986."
    )
    assert not any("Builders that carried" in stem for stem, _ in items(body))


def test_who_did_not_answer_is_no_part_of_what_was_said() -> None:
    body = (
        "Mayor Ruth Kessler said agents had taken computers from the offices of Hidrovalle in Belfast, whose managers did not "
        "respond to requests for comment."
    )
    assert not any("requests for comment" in stem for stem, _ in items(body))


def test_the_rest_of_the_words_stands_behind_an_attorney_of_the_us() -> None:
    body = (
        '"Mr. Noland did not have a billing problem," Assistant U.S. Attorney Kay Ram said before the sentence was handed '
        'down in Larne. "He had a business model."'
    )
    assert any("and added, “He had a business model" in stem for stem, _ in items(body))


def test_what_was_written_is_not_said() -> None:
    words = "A doctor came to Larne every week of the last ten years, and nobody wrote it down or counted the boats"
    read = Analysis(parse(f'Harbour plan\n\nBy Jo Writer\n\n{CAST}"{words}," Mr Jon Orr wrote.\n', "a.txt"))
    found = [c.stem for c in speech.find(read) if isinstance(c, Candidate) and c.type == "true-false"]
    (verdict,) = [stem for stem in found if "counted the boats" in stem]
    assert " wrote, “" in verdict


@pytest.mark.parametrize(
    ("carrier", "asked"),
    [
        ("Sen. Ann Lee of Texas", True),
        ("state Sen. Ann Lee of Kansas City", False),
        ("Sen. Ann Lee of Kansas City", False),
    ],
)
def test_a_city_is_no_state_that_somebody_sits_for(carrier: str, asked: bool) -> None:
    read = Analysis(parse(f"Harbour plan\n\nBy Jo Writer\n\nIn Larne {carrier} met the board.\n", "a.txt"))
    found = [seat(read.text, m) for m in read.names.mentions if "Lee" in m.words]
    assert [bool(one) for one in found] == [asked]


def test_in_may_of_last_year_has_one_in() -> None:
    line = line_of("The firm of Larne began work on the harbour in May last year.", [], datetime.date(2014, 3, 12))
    assert line is not None
    assert line.text.endswith("in May 2013.")


def test_what_ties_a_predicate_to_what_was_told_is_left_out() -> None:
    body = (
        "Ms Anna Brandt did not, however, defend the ferries of Larne, telling the board that they “would be sold to Belfast”. "
        "Mayor Ruth Kessler said then that the wall of Larne would be “the end of all fishing in the bay”."
    )
    asked = [stem.rpartition("\n")[2] for stem, _ in items(body)]
    assert any("did not defend the ferries" in stem for stem in asked)
    assert any("Who said that the wall of Larne would be" in stem for stem in asked)


def test_who_had_considered_one_is_not_asked() -> None:
    told = "Mayor Ruth Kessler said that the ministry had considered {} in 2016 and dropped it over the cost of paper in Larne."
    words = ' "I was not the mayor at the time, and nobody asked me about the boats," she said.'
    led = [
        any("considered" in stem and "and added" in stem for stem, _ in items(told.format(w) + words))
        for w in ("one", "a wall")
    ]
    assert led == [False, True]


def test_what_follows_a_second_verb_of_telling_is_added() -> None:
    body = (
        "Ms Anna Brandt accused the board of “hiding the cost of the boats” and said the union would hold a ballot in Belfast. "
        '"They found nine million for a wall in April and nothing for the boats," she said.'
    )
    joint = [stem for stem, _ in items(body) if "accused the board" in stem and "nine million" in stem]
    assert joint
    assert all("and added, “They found" in stem for stem in joint)


@pytest.mark.parametrize(
    ("figure", "asked"), [("a figure of about $31 billion", False), ("a bill of about $31 billion", True)]
)
def test_a_figure_of_what_is_not_told_is_not_asked(figure: str, asked: bool) -> None:
    assert any("31 billion" in key for _, key in items(f"The hospitals of Larne expect {figure}.")) is asked


@pytest.mark.parametrize(
    "said",
    [
        "Which is right for a ferry that she had called a “disaster” and promised to “scrap for good”?",
        "And the Larne ferry, which Ruth Kessler had called a “disaster” and promised to “scrap for good”?",
        "She left a ferry that she had called a “disaster” and promised to “scrap for good”.",
    ],
)
def test_what_had_been_called_so_is_missing_from_its_predicate(said: str) -> None:
    body = f"Mayor Ruth Kessler of Larne met the board. {said}"
    assert not any("Who had called" in stem or ("”?" in stem and "gap" in stem) for stem, _ in items(body))


def test_a_kinsman_is_asked_for_by_name() -> None:
    body = (
        "Carl Reed, 45, of Larne lost the money. Grandson Lee Reed said he was glad. "
        '"She ate our biscuits at that table every week of the year in Larne," grandson Lee Reed said.'
    )
    keys = {key for stem, key in items(body) if "biscuits" in stem}
    assert keys <= {"Lee Reed"}


def test_a_player_is_not_asked_for_by_his_place() -> None:
    body = "Larne defender Jamie Stott saw red in Belfast. The board of Larne met Belfast skipper Craig Dunmore, a centre-half."
    assert not any("defender" in stem and "Which" in stem for stem, _ in items(body))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("A CROOKED carer who robbed a widow of Larne was jailed.", "A crooked carer who"),
        ("THREE men of Larne were jailed for robbing a widow.", "Three men of Larne"),
        ("CARL FOSS came off the bench in Larne to score three goals.", "Carl Foss came off"),
        ("NATO officials of Larne came to see a widow in Belfast.", "NATO officials"),
        ("A NATO official of Larne came to see a widow in Belfast.", "A NATO official"),
    ],
)
def test_capitals_at_the_head_of_a_report_are_for_print(written: str, shown: str) -> None:
    line = line_of(written, [], datetime.date(2014, 3, 12))
    assert line is not None
    assert line.text.startswith(shown)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Road funds of Larne had gathered 1.2 billion at today's prices.", "at today’s prices."),
        ("The clinic of Larne gave 340 shots last week, more than in the whole of 2013.", None),
        ("In November, Ann Lee replied.", None),
        ("Ann Lee was asked whether the bakery of Larne would be opening on Monday.", None),
        ("Larne had nine troupes of puppeteers, and by 1970 there were two.", None),
        ("The inquiry of Larne met Ann Lee on Saturday.", "The inquiry of Larne met Ann Lee"),
    ],
)
def test_a_time_that_a_line_counts_from_stays_or_it_is_not_shown(written: str, shown: str | None) -> None:
    line = line_of(written, [], None)
    assert (line is None) is (shown is None)
    assert line is None or shown is None or shown in line.text.replace("'", "’")


def test_a_span_that_has_lost_its_beginning_is_not_asked() -> None:
    body = "Mayor Ruth Kessler said an inquiry would begin on Tuesday and be completed within 15 days in Larne."
    assert not any("would begin and be completed" in stem for stem, _ in items(body))


def test_years_later_are_not_cut_to_years() -> None:
    body = (
        "Ruth Kessler of Larne taught geography at a school in Belfast until 1989 and died three years later, aged 66."
    )
    assert not any("three years, aged" in stem for stem, _ in items(body))


def test_a_sum_in_naira_is_one_word() -> None:
    body = "Mayor Ruth Kessler, who said she had bought four boats since January at N38,000 apiece, left the board of Larne."
    assert not any("at N38?" in stem or "at N38 " in stem for stem, _ in items(body))


@pytest.mark.parametrize(
    ("written", "never"),
    [
        (
            "The vote of Larne followed an overnight compromise between the chairman of the panel, Senator Douglas Ferris, and "
            "its Democrat, Senator Annika Rowell, over how many workers must ride in the cab of each train.",
            "Ferris.",
        ),
        (
            "Carl Lind netted 19 goals in 33 games of the last season and had been linked with clubs in Germany and Turkey "
            "before Larne, who finished third in the league of the north, made their move.",
            "before Larne.",
        ),
        (
            "The skipper of a fishing charter that capsized off Cape Dorney, drowning four people of Larne, had been warned "
            'three times that it was late but pressed on because he "did not want to give the money back", a court has heard.',
            "off Cape Dorney.",
        ),
        (
            "Most of the shards appear to be receipts, according to Ann Lee of the museum of Larne, and they record who crossed, "
            "with what, and how much was paid.",
            "with what.",
        ),
        (
            "A pill taken once a month reduced attacks of the lungs by 41 percent in a trial of the north, its maker said on "
            "Sunday, in data that could open a market of Larne now held by drugs that cost more than most.",
            "said, in data.",
        ),
        ("A harbour report released on Friday raised questions about the wall of Larne.", "released raised"),
    ],
)
def test_a_line_is_not_cut_where_it_goes_on(written: str, never: str) -> None:
    line = line_of(written, [], None)
    assert line is None or never not in line.text


def test_what_somebody_would_not_say_is_no_fact() -> None:
    body = (
        "Ms Anna Brandt of Larne said she would travel. She declined to say whether she had asked for a pause in the filling "
        "of the dam, saying only that “nothing has been taken off the table of the board in Larne”."
    )
    assert not any("Who had asked for a pause" in stem for stem, _ in items(body))


def test_a_clause_of_which_only_the_subject_is_left_is_not_asked() -> None:
    body = (
        "The player's agent, Ms Anna Brandt, described the talks as the smoothest of her career in Larne, although she admitted "
        "there was “a wobble” on Friday when another club, which she refused to name, offered to double his wages."
    )
    assert not any("when another club?" in stem for stem, _ in items(body))


def test_who_attended_is_not_asked() -> None:
    body = "Mayor Ruth Kessler, who attended the heated session of the harbour board of Larne, left early."
    assert not any("Who attended" in stem for stem, _ in items(body))


def test_a_rank_in_letters_is_no_organisation() -> None:
    text = "Harbour plan\n\nBy Jo Writer\n\nThe money was moved to 83 accounts in Larne within minutes, the DCP said.\n"
    assert "DCP" not in {entity.name for entity in Analysis(parse(text, "a.txt")).names.entities}
