"""True or false: who is reported to have said what, in the words of the question for the speaker."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate import speech
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.stem import LOST

ARTICLE = (
    "Harbour plan divides town\n\nBy Jo Writer\n\n"
    "The harbour board met in Larne. Engineer Peter Okafor welcomed the guests.\n\n"
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said.\n\n'
    "Ms Anna Brandt chairs the board.\n\n{}\n"
)


def verdicts(body: str) -> list[Candidate]:
    """The verdicts on what somebody is reported to have said."""
    made = speech.find(Analysis(parse(ARTICLE.format(body), "a.txt")))
    return [c for c in made if isinstance(c, Candidate) and c.form == "report-true-false"]


def test_a_report_is_judged_in_the_writers_words_and_named_in_full() -> None:
    (one,) = verdicts("Belfast ships will pay 40 kroner a ton, Brandt said.")
    assert one.key == "true"
    assert one.stem.endswith("True or false: Anna Brandt said that Belfast ships will pay 40 kroner a ton.")


def test_a_false_one_names_another_who_speaks_and_could_be_meant() -> None:
    (one,) = verdicts("Brandt said that the wall of Larne would cost $3 million.")
    assert (one.key, one.speaker) == ("false", "Anna Brandt")
    assert one.stem.endswith("True or false: Lena Dahl said that the wall of Larne would cost $3 million.")


def test_a_part_in_marks_keeps_its_marks() -> None:
    (one,) = verdicts("Brandt called the wall of Larne “a gift to every builder of Antrim and to nobody else”.")
    assert one.stem.endswith("the wall of Larne “a gift to every builder of Antrim and to nobody else”.")


def test_bare_words_are_no_matter_for_a_verdict() -> None:
    made = verdicts("Brandt had a thought or two, among them “a gift to every builder of Antrim”, on the wall.")
    assert not [c for c in made if "used the words" in c.stem]


def test_where_all_is_asked_the_speaker_is_asked_for() -> None:
    text = ARTICLE.format("Brandt said that the wall of Larne would cost $3 million.")
    found = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items
    forms = [i.form for i in found if "$3 million" in i.stem]
    assert forms == ["quotation-to-speaker"]


def test_one_that_tells_whom_only_before_its_words_is_no_clearer_than_its_question() -> None:
    told = "To the fishers of Larne, Brandt urged them to “collaborate with the builders of the wall, who trust all of Antrim”."
    (one,) = verdicts(told)
    assert one.worth == LOST


@pytest.mark.parametrize(
    "answer",
    [
        "they had not, but that the wall of Larne was “{}”",
        "it would, but only as “{}”",
        "that he had, but was “{}” now",
    ],
)
def test_an_answer_that_leaves_out_what_was_asked_is_asked_by_its_words_alone(answer: str) -> None:
    words = "a gift to every builder of Antrim and to nobody else"
    made = speech.find(Analysis(parse(ARTICLE.format(f"Foss said {answer.format(words)}."), "a.txt")))
    stems = [c.stem for c in made if isinstance(c, Candidate) and words in c.stem]
    assert all("used the words" in stem for stem in stems)


@pytest.mark.parametrize(
    ("title", "told"), [("Commission President", "Commission President "), ("union President", "")]
)
def test_an_office_is_told_with_the_body_before_it_or_not_at_all(title: str, told: str) -> None:
    (one,) = verdicts(
        f"The meeting was opened by {title} Anna Brandt. Belfast ships will pay 40 kroner a ton, Brandt said."
    )
    assert one.stem.endswith(f"True or false: {told}Anna Brandt said that Belfast ships will pay 40 kroner a ton.")
