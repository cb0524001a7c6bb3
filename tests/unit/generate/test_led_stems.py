"""Questions that have what the speaker is told to have said, or was asked, before the words."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate import speech
from quizapp.generate.acceptability import judged
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.pipeline import generate
from quizapp.generate.rank import FLOOR
from quizapp.generate.speech.stem import LOST

CAST = (
    "The harbour board met in Larne. Engineer Peter Okafor welcomed the guests. Mayor Ruth Kessler came late.\n\n"
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ms Ida Moen. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said.\n\n'
)
FRAME = f"Harbour plan divides town\n\nBy Jo Writer\n\nMs Anna Brandt chairs the board.\n\n{CAST}{{}}\n"
PLACED = "Context: Harbour plan divides town.\n"


def proposed(body: str, words: str) -> list[Candidate]:
    """The questions for who said `words`, in the order in which they are proposed."""
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    return [c for c in found if c.form == "quotation-to-speaker" and c.quote and words in c.quote]


@pytest.mark.parametrize(
    ("told", "words", "stem"),
    [
        (
            "Brandt told reporters that the well at Islandmagee went dry for two weeks in 1994.",
            '"They said it could not happen," she said. "A man from Belfast had a chart."',
            "Who told reporters that the well at Islandmagee went dry for two weeks in 1994, and added, “They said it could"
            " not happen. A man from Belfast had a chart”?",
        ),
        (
            "Brandt, who has lived there since 1971, says she sends the ferry firm a bill every winter.",
            '"Would it kill them to pay one?" she said.',
            "Who says she sends the ferry firm a bill every winter, and adds, “Would it kill them to pay one?”",
        ),
        (
            'Brandt has called the survey by Okafor "a guess with a stamp on it".',
            '"He drew it on the back of a menu," she said.',
            "Who has called the survey by Okafor “a guess with a stamp on it”, and said, “He drew it on the back of a menu”?",
        ),
    ],
)
def test_words_stand_behind_what_the_speaker_is_told_to_have_said(told: str, words: str, stem: str) -> None:
    body = f"{told} {words}"
    led = proposed(body, words[1:12])[0]
    assert led.stem.removeprefix(PLACED) == stem
    evidence = FRAME.format(body)[led.start : led.end]
    assert evidence.startswith(told)
    assert words[1:12] in evidence


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Brandt said that she had written to every family in Larne.", '"Eleven. I did not expect any," she said.'),
        ("Brandt said that the wall of Larne cost $3 million.", '"That is for the board to tell you," she replied.'),
        ("Brandt said that Mayor Kessler had met Lena Dahl.", '"She never told me what they spoke of," Brandt said.'),
        ("Brandt said that the wall of Larne cost $3 million.", '"These voters are not for sale," she said.'),
        ("Foss said that the wall of Larne cost $3 million.", '"It was never worth half of it," Brandt said.'),
        ("Brandt said that Larne had a wall. Foss left.", '"It was never worth half of it," Brandt said.'),
    ],
)
def test_but_not_where_they_answer_another_or_lean_on_more(told: str, words: str) -> None:
    assert not [c.stem for c in proposed(f"{told} {words}", words[1:12]) if "and add" in c.stem]


def test_where_he_leaves_too_few_who_could_be_meant_they_do_what_leads_up() -> None:
    body = 'Foss said he had sold the Larne ferry in 2009. "The bay has had no better boat since then," he said.'
    assert [c.stem for c in proposed(body, "no better boat")] == [
        "Who said, “The bay has had no better boat since then”?",
        "Context: The speaker said they had sold the Larne ferry in 2009.\n"
        "Who said, “The bay has had no better boat since then”?",
    ]


def test_two_things_told_of_one_speaker_are_asked_together() -> None:
    body = (
        "Brandt testified that the pit would stay 12 feet above the water of Larne Lough. "
        "She acknowledged that the estimate was based on four holes drilled in 2019."
    )
    assert proposed(body, "four holes")[0].stem.removeprefix(PLACED) == (
        "Who testified that the pit would stay 12 feet above the water of Larne Lough, and acknowledged that the estimate"
        " was based on four holes drilled in 2019?"
    )


def test_what_the_question_tells_is_not_asked_beside_it() -> None:
    body = (
        "Brandt told reporters that the well at Islandmagee went dry for two weeks in 1994. "
        '"They said it could not happen," she said. "A man from Belfast had a chart."'
    )
    made = generate(parse(FRAME.format(body), "a.txt"), count=20).items
    chosen = [item.stem for item in made if "1994" in item.stem]
    assert len(chosen) == 1


@pytest.mark.parametrize(
    ("body", "words", "stem"),
    [
        (
            "Asked whether the wall of Larne would hold, Brandt said that engineers from Belfast had tested every stone in 2019.",
            "engineers from",
            "Who, asked whether the wall of Larne would hold, said that engineers from Belfast had tested every stone in 2019?",
        ),
        (
            'When asked at a hearing why Larne needed a wall, Brandt replied: "Because the sea does not read plans."',
            "the sea does not",
            "Who, asked at a hearing why Larne needed a wall, said, “Because the sea does not read plans”?",
        ),
        (
            'Asked if she regretted the 1994 loan to Larne, Brandt laughed. "I would sign every page again," she said.',
            "sign every page",
            "Who, asked if she regretted the 1994 loan to Larne, said, “I would sign every page again”?",
        ),
        (
            "Asked about that, Brandt said that engineers from Belfast had tested the wall of Larne in 2019.",
            "engineers from",
            "Who said that engineers from Belfast had tested the wall of Larne in 2019?",
        ),
    ],
)
def test_an_answer_stands_behind_what_was_asked(body: str, words: str, stem: str) -> None:
    assert [c.stem for c in proposed(body, words)] == [stem]


@pytest.mark.parametrize(
    ("body", "words", "stem"),
    [
        (
            '"We never had a better ferry than the one from Oslo," Brandt said. She said that Larne had sold it in 2009.',
            "sold it in 2009",
            "Who said, “We never had a better ferry than the one from Oslo,” and added that Larne had sold it in 2009?",
        ),
        (
            '"We never had a better ferry than the one from Oslo," Brandt said. She called the sale by Okafor "a theft".',
            "a theft",
            "Who said, “We never had a better ferry than the one from Oslo,” and called the sale by Okafor “a theft”?",
        ),
        (
            'Brandt said that Larne had two ferries in 2009. She called the sale of one to Oslo "a theft".',
            "a theft",
            "Who said that Larne had two ferries in 2009, and called the sale of one to Oslo “a theft”?",
        ),
    ],
)
def test_what_is_told_stands_behind_the_words_before_it(body: str, words: str, stem: str) -> None:
    assert next(c.stem.removeprefix(PLACED) for c in proposed(body, words)) == stem


def test_words_that_lean_on_more_have_nothing_told_behind_them() -> None:
    body = '"It was the best that we ever had," Brandt said. She said that Larne had sold the Oslo ferry in 2009.'
    assert not [c.stem for c in proposed(body, "in 2009") if "and added" in c.stem]


def test_words_of_another_occasion_are_not_added() -> None:
    body = (
        '"I have done nothing wrong at the port," Mr Jon Reed said in a statement. "Larne will have its ferry by the summer."\n\n'
        'In a brief interview outside a luncheon, he was more pointed. "This is a sacked clerk who was let go for cause," Reed '
        'said. "Folks can draw their own conclusions about that."'
    )
    found = proposed(body, "This is a sacked clerk")
    assert found
    assert not any("summer" in c.stem for c in found)


def test_words_about_an_it_that_nothing_tells_are_left_to_all() -> None:
    (one,) = proposed(
        "The bill needs two votes. Jon Reed called it “a Christmas tree with a bridge for a stand”.", "a Christmas tree"
    )
    assert "____ called it" in one.stem
    assert judged(Analysis(parse(FRAME.format("x"), "a.txt")), one).worth < FLOOR
    assert one.worth <= LOST


def test_what_somebody_once_said_is_not_joined_to_what_he_says_now() -> None:
    body = (
        "Jon Reed, who once called the mayor “the conscience of the borough”, was less generous. “The facts are the facts,” "
        "he said."
    )
    found = proposed(body, "the conscience") + proposed(body, "The facts")
    assert found
    assert not [c for c in found if "borough”, and said" in c.stem]


def test_an_office_that_tells_man_or_woman_has_options_of_the_same() -> None:
    body = "A spokesman for the port, Jon Reed, said the board “does not get involved in open primaries” and looks forward to it."
    (one,) = proposed(body, "does not get")
    assert one.stem.startswith("Fill the gap: A spokesman for the port, ____,")
    assert set(one.distractors) == {"Carl Foss", "Peter Okafor"}


def test_what_the_speaker_is_does_not_stay_in_what_he_said() -> None:
    body = (
        "No second visit was made, said Jon Reed, chief inspector for the port of Larne, because the office has nine people "
        "for all of the harbours of the north."
    )
    assert not [c for c in proposed(body, "No second visit") if "chief inspector" in c.stem]


def test_it_in_what_a_clerk_says_is_nobody_knows_what() -> None:
    body = (
        "Polls in Larne opened late because of snow. Jon Reed, the clerk of the court, said it had received nine complaints "
        "about leaflets near the old harbour of Larne."
    )
    assert not proposed(body, "it had received")


def test_an_or_that_takes_back_what_was_said_is_shown_or_nothing_is() -> None:
    body = "“What is said in conference stays in conference,” Jon Reed said, stepping into a lift, “or it used to.”"
    found = proposed(body, "What is said in conference")
    assert all("or it used to" in c.stem for c in found if "stays in conference" in c.stem)


@pytest.mark.parametrize(
    ("body", "lost"),
    [
        (
            "Jon Reed, in a long report, described a vote only as “sufficient for the port of Larne”.",
            "described only as",
        ),
        ("Jon Reed was a man described by one admirer as “gravel with a degree in law”.", "described by"),
    ],
)
def test_a_predicate_without_its_object_is_not_asked(body: str, lost: str) -> None:
    assert not [c for c in proposed(body, "") if lost in c.stem]


def test_of_so_many_is_not_all_that_was_said() -> None:
    body = (
        "Of 14 sensors that should have been measuring the pressure in the wall of Larne, Jon Reed said, five were working "
        "in the week before the storm."
    )
    assert not [c for c in proposed(body, "14 sensors") if c.stem.endswith("in the wall of Larne?")]


def test_what_was_asked_about_that_remark_is_not_shown() -> None:
    body = "Asked about that remark at the weekly briefing, Jon Reed said, “I never answer anybody who has no name in Larne.”"
    assert not [c for c in proposed(body, "I never answer") if "that remark" in c.stem]


def test_a_condition_alone_is_nothing_to_be_judged() -> None:
    said = "If I took the gavel away from everybody who has ever written a letter."
    body = f"“{said[:-1]},” Jon Reed said on Friday morning in the hall. “I would have nobody left.”"
    made = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    assert not [c for c in made if c.form == "attribution-true-false" and said in c.stem]


LONG = (
    "The council of Larne will have the money for the wall in the spring, which is when the builders from Antrim come back "
    "from the other coast, and it will be spent on the stones that the first storm of the year took out of the old pier"
)


def test_one_long_sentence_that_its_cue_ends_is_shown_whole() -> None:
    assert any(LONG in c.stem for c in proposed(f"“{LONG},” Jon Reed said in the hall.", "the money for the wall"))


def test_words_that_are_cut_are_no_matter_for_a_verdict() -> None:
    said = f"The council of Larne will have all of the money for the wall in the spring, when {'stones and ' * 40} builders come"
    body = f"“{said},” Jon Reed said in the hall."
    made = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    assert any("in the spring ...”" in c.stem for c in made if c.form == "quotation-to-speaker")
    assert not [c for c in made if c.form != "quotation-to-speaker" and "in the spring ..." in c.stem + c.key]


def test_no_cut_within_what_another_said() -> None:
    said = (
        "He called the home that I owned and they put the call through to my office and I never knew that it was him. And he "
        "said at once, ‘Hello, this is Tom Reed from the harbour. I was just wondering when you were coming back to the town,’"
    )
    stems = [c.stem for c in proposed(f"“{said}” Jon Reed said in the hall.", "called the home")]
    assert stems
    assert not [stem for stem in stems if "‘Hello" in stem and "back to the town" not in stem]


def test_what_was_asked_and_answered_is_not_asked_of_the_next_words() -> None:
    body = (
        "Jon Reed came. When asked about how his plan would affect Antrim, Reed said: “There will always be "
        "exceptions,” the Post reported.\n\n“If they do a good job for the town, that would be terrific,” Reed said in the "
        "newspaper."
    )
    stems = [c.stem for c in proposed(body, "do a good job")]
    assert stems
    assert not [stem for stem in stems if "asked about how" in stem]


def test_said_instead_is_said() -> None:
    stems = [
        c.stem
        for c in proposed("Jon Reed said instead that “every word of the letter from Larne is true”.", "every word")
    ]
    assert any("Who said that “every word" in stem for stem in stems)
