"""A sentence is trimmed to what stands alone, or refused."""

import datetime

import pytest

from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.standalone import Unclear, stand_alone

DAY = datetime.date(2024, 6, 20)  # a Thursday


def alone(text: str, *names: Named, day: datetime.date | None = DAY) -> str:
    return stand_alone(text.replace("#", GAP), day, names).replace(GAP, "#")


@pytest.mark.parametrize(
    ("sentence", "trimmed"),
    [
        ("But Kenya will build # schools in Mombasa.", "Kenya will build # schools in Mombasa."),
        ("Kenya will build # schools (more than Uganda) in Mombasa.", "Kenya will build # schools in Mombasa."),
        ("Kenya will build # schools in Mombasa, including a big one.", "Kenya will build # schools in Mombasa."),
        ("Kenya sold # schools in Mombasa, raising some eyebrows.", "Kenya sold # schools in Mombasa."),
        ("Kenya said on Monday that # schools in Mombasa closed.", "Kenya said that # schools in Mombasa closed."),
        ("Kenya will open # schools in Mombasa on Monday.", "Kenya will open # schools in Mombasa."),
        ("Kenya opened # schools in Mombasa on Monday.", "Kenya opened # schools in Mombasa on June 17, 2024."),
        ("Kenya opened # schools in Mombasa last year.", "Kenya opened # schools in Mombasa in 2023."),
        ("Kenya opened # schools in Mombasa last month.", "Kenya opened # schools in Mombasa in May 2024."),
        ("NAIROBI, Kenya (AP) — Kenya opened # schools in Mombasa.", "Kenya opened # schools in Mombasa."),
        ("Kenya opened # “smart” schools in Mombasa.", "Kenya opened # “smart” schools in Mombasa."),
    ],
)
def test_what_can_go_goes(sentence: str, trimmed: str) -> None:
    assert alone(sentence) == trimmed


@pytest.mark.parametrize(
    "sentence",
    [
        "He opened # schools in Mombasa after the election.",
        "The company opened # schools in Mombasa in 2020.",
        "Kenya opened # of those schools in Mombasa.",
        "Kenya opened # schools there in the rainy season.",
        "We opened # schools in Mombasa with Kenya's help.",
        "Kenya falsely said that # schools in Mombasa opened.",
        "If Kenya opened # schools in Mombasa, others would follow.",
        "Kenya opened # schools in Mombasa, the minister said of the plan: good.",
        "Officials opened # schools in Mombasa in 2020.",
        "Why did Kenya open # schools in Mombasa?",
        "Kenya's # schools.",
        "Kenya opened a school that had # pupils in Mombasa.",
        "Kenya gave it # schools in Mombasa this week.",
    ],
)
def test_what_points_outside_is_refused(sentence: str) -> None:
    with pytest.raises(Unclear):
        alone(sentence)


@pytest.mark.parametrize(
    "phrase",
    ["the world", "the attack in Paris", "the first woman to win", "the 1960s", "the number of pupils", "the U.S."],
)
def test_a_definite_phrase_that_explains_itself_stays(phrase: str) -> None:
    assert phrase in alone(f"Kenya spent # shillings on {phrase} and Uganda.")


@pytest.mark.parametrize("phrase", ["the deal", "the company's plan", "the ban in December", "the Russian president"])
def test_a_definite_phrase_that_does_not_is_refused(phrase: str) -> None:
    with pytest.raises(Unclear):
        alone(f"Kenya spent # shillings on {phrase} and Uganda.")


def test_a_surname_is_written_out_and_carries_his_pronoun() -> None:
    ruto = Named("Ruto", "William Ruto", person=True)
    text = "Ruto opened # schools in his home town of Sugoi."
    assert alone(text, ruto) == "William Ruto opened # schools in his home town of Sugoi."


def test_a_participle_may_come_before_the_name_that_it_belongs_to() -> None:
    ruto = Named("Ruto", "William Ruto", person=True)
    text = "Making his first visit to Mombasa, Ruto opened # schools in Likoni."
    assert alone(text, ruto) == "Making his first visit to Mombasa, William Ruto opened # schools in Likoni."
    with pytest.raises(Unclear):
        alone("Making his first visit to Mombasa, officials opened # schools in Likoni.", ruto)


def test_a_name_that_may_be_two_peoples_is_refused() -> None:
    with pytest.raises(Unclear):
        alone("Ruto opened # schools in Mombasa.", Named("Ruto", None, person=True))


def test_his_with_two_people_before_it_is_refused() -> None:
    names = Named("Ruto", "William Ruto", person=True), Named("Odinga", "Raila Odinga", person=True)
    with pytest.raises(Unclear):
        alone("Ruto told Odinga that # schools in his town were closed.", *names)


def test_without_a_day_of_publication_no_month_is_guessed() -> None:
    with pytest.raises(Unclear):
        alone("Kenya opened # schools in Mombasa last month.", day=None)
