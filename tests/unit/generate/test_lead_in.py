"""The sentences that lead up to somebody's words stand before the question, "the speaker" in place of the name."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate import speech
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.speech.unnamed import gender_of_speaker

CAST = (
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ms Ida Moen. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said. '
    '"Nobody counts the gulls of Larne in winter," Mr Jon Orr said.\n\n'
)
FRAME = f"Harbour plan divides town\n\nBy Jo Writer\n\nMs Anna Brandt chairs the board.\n\n{CAST}{{}}\n"
WORDS = '"I count the boats of Larne that come home at night," Brandt said.'


def contexts(body: str) -> list[str]:
    """What stands before the questions for who counts the boats, the plain one left out."""
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    asked = [c for c in found if c.form == "quotation-to-speaker" and c.quote and "count the boats" in c.quote]
    told = [c.stem.partition("\n")[0].removeprefix("Context: ") for c in asked]
    return [context for context in told if context.lower().find("the speaker") >= 0 or "person quoted" in context]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (
            "Brandt brushed aside questions about the cost of the wall.",
            "The speaker brushed aside questions about the cost of the wall.",
        ),
        (
            "Its chair, Ms Anna Brandt, refused to meet the fishermen of Larne.",
            "The speaker refused to meet the fishermen of Larne.",
        ),
        (
            "Former harbour master Anna Brandt of Larne, 51, runs the ferry to Islandmagee with two friends.",
            "The speaker runs the ferry to Islandmagee with two friends.",
        ),
        (
            "At a meeting in Belfast, board chair Anna Brandt refused to meet the fishermen of Larne.",
            "At a meeting in Belfast, the speaker refused to meet the fishermen of Larne.",
        ),
        (
            "Brandt, who grew up on a trawler, refused to meet the fishermen of Larne.",
            "The speaker, who grew up on a trawler, refused to meet the fishermen of Larne.",
        ),
        (
            "Rep. Anna Brandt, R-Tenn., chairman of the harbour union, refused to meet the fishermen of Larne.",
            "The person quoted, chairman of the harbour union, refused to meet the fishermen of Larne.",
        ),
        (
            "The fishermen of Larne brought a letter. Brandt refused to read it out at the meeting.",
            "The speaker refused to read it out at the meeting.",
        ),
    ],
)
def test_the_name_gives_way_with_what_belongs_to_it(before: str, told: str) -> None:
    (context,) = contexts(f"{before} {WORDS}")
    assert context.endswith(told)
    assert "Brandt" not in context


@pytest.mark.parametrize(
    "before",
    [
        "Foss asked the niece, Anna Brandt, to leave the hall in Larne.",  # "the niece, the speaker, to leave"
        "Police thanked Brandt and all the other women of the board in Larne.",  # the police are not a part of the name
        "Brandt met him in the hall of Larne on the first day of the year.",  # another than the speaker
        "The pair, Anna Brandt, 51, and her brother, ran the ferry to Islandmagee for years.",
        '"Gulls are thieves," Foss said.',
        "Brandt drove to Islandmagee the following morning with two boxes of letters.",  # the morning after what?
        "Brandt said it had no quarrel with the fishermen of Larne or with their boats.",  # for a body that is not named
        "Foss is charged with theft in Larne. They told Brandt of it at the trial in Belfast.",  # who?
        "Brandt, the treasurer of the board since 2019, brought it up four times.",  # what?
        "Brandt was also charged with the theft of two boats from the old quay.",  # beside whom?
    ],
)
def test_a_sentence_that_would_not_read_leads_up_to_nothing(before: str) -> None:
    assert contexts(f"{before} {WORDS}") == []


def test_what_leads_up_reaches_back_where_it_tells_little() -> None:
    (context,) = contexts(f"The council of Larne sold the old quay in March. Brandt was not pleased. {WORDS}")
    assert context == "The council of Larne sold the old quay in March. The speaker was not pleased."


@pytest.mark.parametrize(
    ("before", "end"),
    [
        (
            "Brandt joined the committee of the ferry riders after the council of Larne closed the only school on the east side "
            "of the town in the spring.",
            "in the spring.",
        ),
        (
            "Brandt spoke of her years at the school on the east side of Larne and of the ferry to Islandmagee before she came "
            "to the hall, referring to her daughter Ellen.",
            "the hall.",  # whose mother she is tells who she is
        ),
    ],
)
def test_the_last_sentence_before_the_words_keeps_its_end(before: str, end: str) -> None:
    (context,) = contexts(f"{before} {WORDS}")
    assert context.endswith(end)


def test_she_in_what_leads_up_leaves_women_among_the_options() -> None:
    body = f"Brandt brushed aside questions about her plans for the wall. {WORDS}"
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    (asked,) = [c for c in found if "her plans" in c.stem and c.form == "quotation-to-speaker"]
    assert set(asked.distractors) == {"Ida Moen", "Lena Dahl"}


@pytest.mark.parametrize("first", ["Speaker Tom Hale opened the session", "Rep. Tom Hale opened the market"])
def test_where_a_parliament_has_a_speaker_it_is_the_person_quoted(first: str) -> None:
    before = f"{first} in Larne. Brandt brushed aside questions about the cost of the wall."
    assert contexts(f"{before} {WORDS}") == ["The person quoted brushed aside questions about the cost of the wall."]


def test_an_answer_and_the_rest_of_what_was_said_have_none() -> None:
    told = "Brandt brushed aside questions about the cost of the wall."
    assert contexts(f"{told} {WORDS.replace('Brandt said', 'Brandt replied')}") == []
    rest = f'{told} "A wall is a wall wherever you build it," Brandt said. {WORDS}'
    assert contexts(rest) == []


@pytest.mark.parametrize(
    ("words", "led"),
    [("It was never worth half of that to us here", True), ("Every ferry of Larne will have a doctor by 2030", False)],
)
def test_a_sentence_about_others_leads_up_to_words_that_lean_alone(words: str, led: bool) -> None:
    body = f'The wall of Larne cost $3 million and fell in a year. "{words}," Brandt said.'
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    asked = [c.stem for c in found if c.form == "quotation-to-speaker" and c.quote and words in c.quote]
    assert any("The wall of Larne cost" in stem for stem in asked) is led


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Orr said he was tired of his own plan.", "The speaker said they were tired of their own plan."),
        (
            "Orr said he'd stay himself if Larne paid him.",
            "The speaker said they'd stay themselves if Larne paid them.",
        ),
        ("Orr said he eats fish on Fridays in Larne.", None),  # "they eats"
        ("Orr told the women of Larne that he had a plan.", None),  # the women had?
        ("Orr said Foss had asked him about his plan.", None),  # whose plan?
    ],
)
def test_he_becomes_they_where_he_leaves_too_few_who_could_be_meant(told: str, shown: str | None) -> None:
    body = f'{told} "I count the boats of Larne that come home at night," Orr said.'
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    asked = [c for c in found if c.form == "quotation-to-speaker" and c.quote and "count the boats" in c.quote]
    led = [c.stem.partition("\n")[0].removeprefix("Context: ") for c in asked if "speaker" in c.stem]
    assert led == ([shown] if shown else [])


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        (
            "Much of the gold was gone. Beneath the brown varnish on the central Madonna she found a finch of Larne.",
            False,
        ),
        (
            "Ms Dora Reed cleaned the paintings of the museum. Beneath the varnish on the Madonna she found a finch of Larne.",
            True,
        ),
        ("The boats of Larne had been down to ten men since the 54th.", False),
        ("The boats of Larne had been down to ten men since the 54th day.", True),
    ],
)
def test_what_leads_up_leans_on_nothing_that_is_not_there(before: str, shown: bool) -> None:
    body = f'{before} "It was like a letter from home to all of us on the boats," Brandt said.'
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    told = [c.stem for c in found if "finch of Larne" in c.stem or "the 54th" in c.stem]
    assert bool(told) is shown


def test_the_evidence_begins_with_what_leads_up_where_the_article_names_the_speaker() -> None:
    body = f"Brandt brushed aside questions about the cost of the wall. {WORDS}"
    text = FRAME.format(body)
    found = [c for c in speech.find(Analysis(parse(text, "a.txt"))) if isinstance(c, Candidate)]
    (led,) = [c for c in found if "The speaker brushed" in c.stem and c.form == "quotation-to-speaker"]
    assert text[led.start : led.end] == body


def test_a_short_sentence_that_opens_its_paragraph_stands_alone() -> None:
    before = "Two boats of the harbour board sank at night.{}Brandt said that she was tired."
    apart, together = contexts(f"{before.format(chr(10) * 2)} {WORDS}"), contexts(f"{before.format(' ')} {WORDS}")
    assert apart == ["The speaker said that she was tired."]
    assert together == ["Two boats of the harbour board sank at night. The speaker said that she was tired."]


@pytest.mark.parametrize(
    ("told", "gender"),
    [
        ("The speaker, a mum of three from Larne, was in tears.", "f"),
        ("The speaker, a retired businessman, was in tears.", "m"),
        ("The speaker, who is a farmer's widow, was in tears.", "f"),
        ("The speaker, a lawyer for the woman, was in tears.", ""),
        ("The speaker, whose father owned it, was in tears.", ""),
        ("The speaker, a German chemist, was in tears.", ""),
    ],
)
def test_a_noun_tells_the_gender_of_the_speaker(told: str, gender: str) -> None:
    assert gender_of_speaker(told) == gender


def test_who_is_called_a_mother_stands_among_women() -> None:
    told = "Ms Anna Brandt, a mother of three who lives on Quay Street, brushed aside questions about the cost of the wall."
    found = [
        c for c in speech.find(Analysis(parse(FRAME.format(f"{told} {WORDS}"), "a.txt"))) if isinstance(c, Candidate)
    ]
    led = [c for c in found if "a mother of three" in c.stem and c.form == "quotation-to-speaker"]
    assert led
    assert all({"Carl Foss", "Jon Orr"}.isdisjoint(c.distractors) for c in led)


def test_no_verdict_stands_behind_what_leads_up() -> None:
    body = f"Brandt brushed aside questions about the cost of the wall. {WORDS}"
    found = [c for c in speech.find(Analysis(parse(FRAME.format(body), "a.txt"))) if isinstance(c, Candidate)]
    assert any("The speaker brushed aside" in c.stem for c in found)
    assert not any("speaker" in c.stem for c in found if c.type == "true-false")


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (
            "The sums of farming no longer work, according to Ms Anna Brandt, who farms near Larne.",
            "The sums of farming no longer work, according to the speaker, who farms near Larne.",
        ),
        ("Brandt was herself burned out of a home in Larne by the fire.", "The speaker was herself burned out"),
    ],
)
def test_the_speaker_stands_where_the_name_stood(before: str, told: str) -> None:
    assert all(context.startswith(told) for context in contexts(f"{before} {WORDS}"))


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (
            "Minister for Health Anna Brandt refused to meet the fishermen.",
            "The speaker refused to meet the fishermen.",
        ),
        (
            "Political analyst Anna Brandt of the Rift Institute for Governance refused to meet the fishermen.",
            "The speaker refused to meet the fishermen.",
        ),
    ],
)
def test_an_office_and_a_place_of_work_go_with_the_name(before: str, told: str) -> None:
    assert contexts(f"{before} {WORDS}") == [told]


def test_a_name_in_s_has_a_genitive_too() -> None:
    body = "In May, Brooks' more than two dozen speeches in the town drew crowds.\n\n" + WORDS.replace(
        "Brandt", "Brooks"
    )
    article = FRAME.replace("Anna Brandt", "Anna Brooks").format(body)
    found = [c for c in speech.find(Analysis(parse(article, "a.txt"))) if isinstance(c, Candidate)]
    told = [c.stem for c in found if "count the boats" in c.stem and "two dozen" in c.stem]
    assert told
    assert all("In May, the speaker’s more than two dozen speeches" in stem for stem in told)


def test_he_does_not_meet_himself() -> None:
    body = (
        "Jon Orr's walls have photos of his boats. The one exception is Mr Carl Foss. He met Foss first in 1996 at the "
        'harbour of Larne.\n\n"I count the boats of Larne that come home at night," Orr said.'
    )
    article = FRAME.format(body)
    found = [c for c in speech.find(Analysis(parse(article, "a.txt"))) if isinstance(c, Candidate)]
    assert not [
        c.stem
        for c in found
        if "exception is Carl Foss. He met" in c.stem or "exception is Mr Carl Foss. He met" in c.stem
    ]
