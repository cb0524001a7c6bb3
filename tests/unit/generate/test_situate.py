"""A question that does not tell which report it is from is put behind the headline, or the first sentence."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.dated import headed
from quizapp.generate.gapped import behind_gap
from quizapp.generate.passage.about import about
from quizapp.generate.pipeline import generate
from quizapp.generate.situate import situated

LEAD = "Engineers in Larne closed the old harbour bridge on Friday after cracks were found."
HEADLINE = "Cracks close the old harbour bridge in Larne"
ASKED = "The repairs will cost $3 million."


def analysis(headline: str = HEADLINE, lead: str = LEAD) -> Analysis:
    return Analysis(parse(f"{headline}\n\nBy Jo Writer\n\n12 June 2021\n\n{lead}\n\n{ASKED}\n", "a.txt"))


def stem(asked: str, key: str = "$3 million", *, form: str = "quantity-gap", read: Analysis | None = None) -> str:
    """The stem of a question about the second sentence, as it leaves."""
    read = read or analysis()
    start = read.text.index(ASKED)
    made = Candidate(FACT_RECALL, "single-choice", form, asked, key, start, start + len(ASKED))
    return situated(read, made).stem


def test_the_headline_stands_before_it() -> None:
    asked = "What will the repairs cost?"
    assert stem(asked) == f"Context: {HEADLINE}.\n{asked}"


def test_the_first_sentence_does_where_the_headline_tells_nothing() -> None:
    assert stem("What will the repairs cost?", read=analysis("Too late")).startswith("Context: Engineers in Larne")


def test_what_tells_it_already_stays_as_it_is() -> None:
    asked = "Which of these people is the harbour master?"
    assert stem(asked, form="office") == asked


def test_every_other_context_has_the_headline_before_it() -> None:
    told = "Context: The harbour bridge of Larne had cracks.\nWhat will the repairs cost?"
    assert stem(told) == f"Context: {HEADLINE}. The harbour bridge of Larne had cracks.\nWhat will the repairs cost?"


def test_a_context_that_does_not_tell_which_report_it_is_from_has_the_headline_before_it() -> None:
    told = "Context: It broke.\nWhat will the repairs cost?"
    assert stem(told) == f"Context: {HEADLINE}. It broke.\nWhat will the repairs cost?"


def test_a_figure_in_another_form_gives_the_key_away() -> None:
    read = analysis("Bridge of Larne needs $3m of repairs before the winter")
    assert "$3m" not in stem("What will it cost?", read=read)
    assert "$3m" not in stem("What will it cost?", "$2.9 million", read=read)
    assert "$3m" in stem("What will it cost?", "$5 million", read=read)


def test_a_headline_that_holds_the_key_is_not_shown() -> None:
    assert HEADLINE not in stem("Where will it be mended?", "Larne")


def test_a_question_about_the_first_sentence_stays_as_it_is() -> None:
    read = analysis()
    made = Candidate(FACT_RECALL, "single-choice", "subject", "Who did it?", "Engineers", read.text.index(LEAD), 0)
    made = made._replace(end=made.start + len(LEAD))
    assert situated(read, made) is made


def test_a_headline_that_names_whom_the_question_asks_for_is_not_shown() -> None:
    """Behind a veil it would be no English, and rule out whoever else it names."""
    read = Analysis(
        parse(
            "Anna Brandt closes the harbour bridge in Larne\n\nBy Jo Writer\n\n"
            "Anna Brandt closed the harbour bridge of Larne.\n\n"
            '"Tonight I believe in dinner," Brandt said.\n',
            "a.txt",
        )
    )
    start = read.text.index('"Tonight')
    said = Candidate(
        WHO_SAID_WHAT, "short-answer", "quotation-to-speaker", "Who said, “Tonight I believe in dinner”?", "Anna Brandt",
        start, len(read.text) - 1, quote="Tonight I believe in dinner,", speaker="Anna Brandt", aliases=("Brandt",),
    )  # fmt: skip
    assert situated(read, said).stem == said.stem
    others = said._replace(
        stem="Who said, “Tonight I believe in Larne and Rome”?", speaker="Ida Moen", key="Ida Moen", aliases=()
    )
    assert situated(read, others).stem.startswith("Context: Anna Brandt closes the harbour bridge in Larne.")
    which = said._replace(form="speaker-to-quotation", stem="Which of these did Anna Brandt say?")
    assert situated(read, which).stem.startswith("Context: Anna Brandt closes the harbour bridge in Larne.")


SCENE = "The bread is warm and the kettle sings when Ann Orr unlocks the door before dawn."
GIST = "The bakery of Ann Orr on Quay Street is one of nine shops of Larne that the council wants to close."
REST = "The council of Larne voted for the plan of the shops. The bakery has 40 loaves for the shops of the council."


def test_behind_a_headline_that_only_teases_stands_what_the_piece_is_about() -> None:
    read = analysis("The loneliest oven in the west", f"{SCENE} {GIST} {REST}")
    asked = "What will the repairs cost?"
    assert stem(asked, read=read) == f"Context: The loneliest oven in the west. {GIST}\n{asked}"
    told = analysis("Council of Larne may close bakery and eight shops", f"{SCENE} {GIST} {REST}")
    assert GIST not in stem(asked, read=told)


@pytest.mark.parametrize(
    "detail",
    ["For one thing, the", "The council said that the", "The 9 shops with 40 loaves and the"],
)
def test_a_detail_is_not_what_a_piece_is_about(detail: str) -> None:
    lead = (
        f"{SCENE} {detail} bakery of Ann Orr on Quay Street is one of the shops of Larne that the council wants. {REST}"
    )
    assert "Quay Street" not in stem("What will the repairs cost?", read=analysis("The loneliest oven", lead))


def test_a_fact_has_its_headline_whatever_it_names() -> None:
    asked = "What will the repairs of the bridge cost Belfast and Dublin?"
    assert stem(asked) == f"Context: {HEADLINE}.\n{asked}"


def test_a_half_in_words_gives_a_key_in_figures_away() -> None:
    read = analysis("Metre-and-a-half crack closes the old harbour bridge in Larne")
    assert "Metre-and-a-half" not in stem("How long is the crack?", "1.5 metres", read=read)


NAMED = """Brandt shuts the bridge of Larne

By Jo Writer

12 June 2021

Anna Brandt shut the old bridge of Larne on Friday. Brandt met the Larne Harbour Board in Belfast.

What now?

"It will not open before Easter at the earliest," Brandt said in Belfast.

The Larne Harbour Board met Carl Foss. "Ferries are late every week of the year," said Carl Foss in Belfast.
"Larne needs a doctor more than a wall," Mary Dahl said.
"Fish will leave the bay before the boats do," Ida Moen said.
"""


def test_words_of_whom_headline_and_opening_name_stand_behind_what_the_report_names_most() -> None:
    text = NAMED.replace("Brandt shuts the bridge of Larne", "The Brandt plan")
    text = text.replace(
        "Anna Brandt shut", "The pair, Anna Brandt, 51, and her brother, shut"
    )  # no opening without her
    made = generate(parse(text, "a.txt"), everything=True).items
    asked = [item.stem for item in made if item.key == "Anna Brandt" and "before Easter" in item.stem]
    told = "Context: A report of June 12, 2021 about Belfast and the Larne Harbour Board."
    assert [stem.partition("\n")[0] for stem in asked] == [told]


def test_too_few_names_are_no_topic() -> None:
    text = NAMED.replace("Belfast", "town").replace("Carl Foss", "a man")
    assert about(Analysis(parse(text, "a.txt")), lambda name: "Brandt" in name) == ""


def test_a_thing_with_a_number_is_no_topic() -> None:
    text = NAMED.replace("Belfast", "Precinct 14")
    assert "Precinct" not in about(Analysis(parse(text, "a.txt")), lambda name: "Brandt" in name)


def test_a_town_in_capitals_before_the_report_is_no_topic() -> None:
    text = NAMED.replace("Anna Brandt shut", "LARNE — Anna Brandt shut")
    told = about(Analysis(parse(text, "a.txt")), lambda name: "Brandt" in name)
    assert "LARNE" not in told
    assert "Carl Foss" in told


def before_easter(headline: str) -> list[tuple[str, tuple[str, ...]]]:
    """Context and wrong options of the question for who spoke of Easter, under a headline."""
    text = NAMED.replace("Brandt shuts the bridge of Larne", headline)
    made = generate(parse(text, "a.txt"), everything=True).items
    asked = [item for item in made if item.form == "quotation-to-speaker" and "before Easter" in item.stem]
    return [(item.stem.partition("\n")[0], item.distractors) for item in asked]


def test_words_of_whom_the_headline_names_stand_behind_it_with_a_gap_for_the_name() -> None:
    ((context, wrong),) = before_easter("Brandt shuts the bridge of Larne for the winter")
    assert context == "Context (June 12, 2021): [The speaker] shuts the bridge of Larne for the winter."
    assert {"Carl Foss", "Mary Dahl", "Ida Moen"} == set(wrong)


def test_whom_the_headline_names_as_well_is_no_option_behind_the_gap() -> None:
    ((context, wrong),) = before_easter("Brandt shuts the bridge of Larne as Foss looks on")
    assert context == "Context (June 12, 2021): [The speaker] shuts the bridge of Larne as Foss looks on."
    assert {"Mary Dahl", "Ida Moen"} == set(wrong)


@pytest.mark.parametrize(
    "headline",
    [
        "Brandt shuts bridge",  # tells too little beside the gap
        "Brandt Foods shuts three plants near the town of Larne",  # a firm of that name
        "Brandt shuts the bridge that Brandt had built in Larne",  # two gaps
        "Brandt shuts the bridge as Foss and Dahl of Larne look on",  # leaves one option
        "Larne fishermen vow to shun Brandt speech at the new bridge",  # a noun's, not hers
        "Brandt camp: the bridge of Larne shuts for the winter",
    ],
)
def test_where_a_gap_does_not_fit_there_is_none(headline: str) -> None:
    assert all("[the speaker]" not in context.lower() for context, _ in before_easter(headline))


def test_she_in_a_headline_with_a_gap_leaves_women_among_the_options() -> None:
    ((context, wrong),) = before_easter("Brandt shuts the bridge of Larne before she leaves office")
    assert context == "Context (June 12, 2021): [The speaker] shuts the bridge of Larne before she leaves office."
    assert set(wrong) == {"Mary Dahl", "Ida Moen"}


@pytest.mark.parametrize(("bearer", "gap"), [("Ms Dora Lund", True), ("Ms Dora Brandt", False)])
def test_a_surname_that_two_bear_is_no_gap_in_a_headline(bearer: str, gap: bool) -> None:
    text = NAMED.replace("Brandt shuts the bridge of Larne", "Brandt shuts the bridge of Larne for the winter")
    read = Analysis(parse(f"{text}\n{bearer} left Larne for good.\n", "a.txt"))
    asked = Candidate(WHO_SAID_WHAT, "single-choice", "quotation-to-speaker", "Who said, “No”?", "Anna Brandt", 0, 9)
    asked = asked._replace(speaker="Anna Brandt", distractors=("Carl Foss", "Mary Dahl", "Ida Moen"))
    assert (behind_gap(read, asked, lambda text: False) is not None) is gap


@pytest.mark.parametrize(
    ("key", "told"), [("$3 million", True), ("June 12", False), ("2021", False), ("Saturday", False)]
)
def test_a_context_has_the_day_of_its_report_unless_a_day_is_asked(key: str, told: bool) -> None:
    stem = f"Context: {HEADLINE}.\nWhat is it?"
    made = headed(datetime.date(2021, 6, 12), Candidate(FACT_RECALL, "single-choice", "quantity-gap", stem, key, 0, 9))
    assert made.stem == (stem.replace("Context:", "Context (June 12, 2021):") if told else stem)


def test_a_bare_question_and_one_that_has_the_day_get_no_label() -> None:
    for stem in ("Who came?", f"Context: {HEADLINE}.\nAs reported on June 12, 2021, who came?"):
        made = Candidate(FACT_RECALL, "single-choice", "subject", stem, "Ann Lee", 0, 9)
        assert headed(datetime.date(2021, 6, 12), made).stem == stem


@pytest.mark.parametrize(
    "headline",
    [
        "Fishermen of Larne shun Brandt as she shuts the bridge",
        "Why Brandt's bridge of Larne may stay shut for the winter",
    ],
)
def test_a_name_in_the_middle_of_a_headline_gives_way_to_the_opening_without_it(headline: str) -> None:
    ((context, _),) = before_easter(headline)
    assert context == "Context (June 12, 2021): The speaker shut the old bridge of Larne on June 11, 2021."
