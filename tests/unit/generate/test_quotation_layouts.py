"""Who said what, in every layout of news style: the right speaker, or none where the text does not settle it."""

from __future__ import annotations

import textwrap

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis

CAST = (
    "The harbour board met in Larne on Monday. Anna Brandt chairs it. Engineer Peter Okafor advises it. "
    "Mayor Ruth Kessler attended.\n\n"
)
"""Everybody who speaks below, introduced in full before anybody speaks."""


def said(body: str, *, cast: str = CAST) -> dict[str, str | None]:
    """Each quotation of `body`, as written, with its speaker's name or None."""
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{cast}{body}\n"
    analysis = Analysis(parse(text, "a.txt"))
    return {
        " ".join(text[a.quotation.start : a.quotation.end].split()): a.speaker.name if a.speaker else None
        for a in analysis.attributions
        if a.form != "indirect" and a.quotation.start >= len(text) - len(body) - 1
    }


@pytest.mark.parametrize(
    ("layout", "body"),
    [
        ("speaker after", '"The wall will hold for a century," Brandt said.'),
        ("speaker after, inverted", "“The wall will hold for a century,” said Brandt, who chairs the board."),
        ("speaker before", 'Brandt said, "The wall will hold for a century."'),
        ("speaker before, with that", "Brandt said that “the wall will hold for a century”."),
        ("colon", 'Brandt said: "The wall will hold for a century."'),
        ("colon without a verb", "Brandt: “The wall will hold for a century.”"),
        ("according to, after", '"The wall will hold for a century," according to Brandt.'),
        ("according to, before", 'According to Brandt, "the wall will hold for a century."'),
        ("unpunctuated cue", '"The wall will hold for a century" Brandt told the meeting.'),
        ("full stop inside, cue after", "“Will the wall hold for a century?” Brandt asked."),
        ("cue with adverb", "“The wall will hold for a century,” Brandt later added."),
        ("cue with audience", 'Brandt told reporters in Larne: "The wall will hold for a century."'),
        ("saying", 'Brandt defended the plan, saying "the wall will hold for a century."'),
        ("statement", 'In a statement, Brandt said: "The wall will hold for a century."'),
        ("in her statement", 'Brandt said in a statement issued on Friday: "The wall will hold for a century."'),
        ("tweet", 'Brandt tweeted: "The wall will hold for a century."'),
        ("tweet with a handle", 'Brandt wrote on Twitter: "The wall by @LarneHarbour will hold for a century."'),
        ("email", '"The wall will hold for a century," Brandt wrote in an email to the council.'),
        ("quoted as saying", 'Brandt was quoted by the Courier as saying "the wall will hold for a century".'),
        ("single marks", "‘The wall will hold for a century,’ said Brandt."),
        ("single straight marks", "'The wall will hold for a century,' Brandt said."),
        ("doubled single marks", "``The wall will hold for a century,'' Brandt said."),
        ("mixed marks", '“The wall will hold for a century," Brandt said.'),
        ("angled marks", "«The wall will hold for a century», said Brandt."),
        ("comma outside", '"The wall will hold for a century", Brandt said.'),
        ("dash before the speaker", '"The wall will hold for a century" – Brandt said.'),
        ("title before the name", '"The wall will hold for a century," said board chairwoman Anna Brandt.'),
        ("clause after the cue", '"The wall will hold for a century," said Brandt, as Mayor Kessler looked on.'),
        ("age in an apposition", '"The wall will hold for a century," said Brandt, 61, of Larne.'),
    ],
)
def test_each_layout_gives_the_words_to_their_speaker(layout: str, body: str) -> None:
    found = said(body)
    assert list(found.values()) == ["Anna Brandt"], (layout, found)


@pytest.mark.parametrize(
    ("layout", "body", "speakers"),
    [
        (
            "speaker in the middle",
            '"The wall," Brandt said, "will hold for a hundred years."',
            ["Anna Brandt", "Anna Brandt"],
        ),
        (
            "split into two sentences by its cue",
            '"The wall will hold," Brandt said. "It was built to last a hundred years."',
            ["Anna Brandt", "Anna Brandt"],
        ),
        (
            "a second quotation after the cue",
            '"The wall will hold," Brandt said. She added: "We tested every stone of it."',
            ["Anna Brandt", "Anna Brandt"],
        ),
        (
            "alone in the next paragraph",
            '"The wall will hold," Brandt said.\n\n"It was built to last a hundred years."',
            ["Anna Brandt", "Anna Brandt"],
        ),
        (
            "carried on over an unclosed mark",
            "“The wall will hold,” Brandt said. “It was built to last.\n\n“Nobody should doubt the masons of Larne.”",
            ["Anna Brandt", "Anna Brandt", "Anna Brandt"],
        ),
        (
            "introduced by the paragraph before, with a colon",
            'Asked about the storm, Brandt said:\n\n"The wall will hold for a hundred years."',
            ["Anna Brandt"],
        ),
        (
            "a statement of several paragraphs after a colon",
            "Brandt issued a statement on the storm:\n\n“The wall will hold.\n\n“It was built to last a century.”",
            ["Anna Brandt", "Anna Brandt"],
        ),
        (
            "two speakers in one paragraph",
            '"The wall will hold," Brandt said. "It will not," Okafor replied.',
            ["Anna Brandt", "Peter Okafor"],
        ),
        (
            "a second speaker names the first",
            '"The wall will hold," Brandt said.\n\n"I do not agree with Brandt at all," Okafor said.',
            ["Anna Brandt", "Peter Okafor"],
        ),
        (
            "a fragment inside the writer's sentence",
            "Okafor called the wall “a disaster in waiting” and asked for another survey.",
            ["Peter Okafor"],
        ),
        (
            "two fragments of one speaker",
            "Okafor said the wall was “rotten to the core” and had been “built on sand and hope.”",
            ["Peter Okafor", "Peter Okafor"],
        ),
    ],
)
def test_several_quotations_each_find_their_speaker(layout: str, body: str, speakers: list[str]) -> None:
    found = said(body)
    assert list(found.values()) == speakers, (layout, found)


def test_a_text_wrapped_at_72_columns_reads_as_one_with_long_lines() -> None:
    body = (
        '"The wall will hold for a century, and the town behind it will be dry in every winter that we can '
        'foresee," Brandt said in a room full of people.\n\nOkafor, who has measured the tides of the bay for '
        'eleven years, called the sum behind the plan "a guess with a stamp on it" and left.\n\n'
        "The board will vote on the plan in March, after the council has read the report of its engineers."
    )
    wrapped = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in (CAST + body).split("\n\n"))
    assert list(said(wrapped, cast="").values()) == ["Anna Brandt", "Peter Okafor"]


def test_what_is_quoted_inside_a_quotation_belongs_to_the_outer_speaker() -> None:
    found = said("“Okafor told me, ‘You will regret this wall,’ and I laughed,” Brandt said.")
    assert list(found.values()) == ["Anna Brandt"]
    assert "regret this wall" in next(iter(found))


def test_brackets_and_ellipses_stay_inside_the_words() -> None:
    found = said('"[The wall] will hold … for a century ... or more," Brandt said.')
    assert found == {"[The wall] will hold … for a century ... or more,": "Anna Brandt"}


@pytest.mark.parametrize(
    "body",
    [
        "“The wall will hold, Brandt said.",
        'The wall" will hold, Brandt said.',
        "“The wall “will hold, Brandt said.",
    ],
)
def test_marks_that_cannot_be_paired_are_left_alone(body: str) -> None:
    assert not any(said(body).values())


def test_a_paragraph_of_broken_marks_does_not_spoil_the_next() -> None:
    found = said('The wall" will hold.\n\n"It was built to last a hundred years," Okafor said.')
    assert found["It was built to last a hundred years,"] == "Peter Okafor"


@pytest.mark.parametrize(
    ("why", "body"),
    [
        ("scare quotes", 'Work on the so-called "quick repair of the wall" has taken nine years.'),
        ("title of a work", 'Brandt wrote the novel "The Wall That Could Not Hold" in 1999.'),
        ("title of a film", "Okafor appeared in the film “A Wall Across the Water” as a child."),
        ("title of a show", 'Brandt said on Oslo\'s "Morning Joe" that walls fall.'),
        ("title of a song", 'Okafor was singing "The Wall Across the Water", Brandt said.'),
        ("nickname", 'Peter "The Hammer" Okafor has built nine walls.'),
        ("term", 'The method is known as "dry stone on wet sand" among engineers.'),
        ("slogan on a sign", "Protesters carried signs reading “No more walls in our town”."),
        ("slogan chanted by a crowd", "The crowd chanted “No more walls in our town” outside."),
        ("nobody named", '"The wall will hold for a century," an official said.'),
        ("the writer's own voice", '"Will the wall hold for a century?" I asked.'),
        ("we", 'We told the board that "the wall will not hold".'),
        ("hypothetical speech", 'If Brandt says "the wall will hold for a century", nobody will believe it.'),
        ("unsaid", 'Brandt never said "the wall will hold for a century".'),
        ("denied", 'Brandt did not say "the wall will hold for a century".'),
        ("expected", 'Brandt is expected to say "the wall will hold for a century" on Friday.'),
        ("unnamed spokesman", '"The wall will hold for a century," a spokesman for Brandt said.'),
        ("unnamed spokeswoman, genitive", "“The wall will hold for a century,” Brandt's spokeswoman said."),
        ("joint speakers", '"The wall will hold for a century," Brandt and Okafor said.'),
        ("plural speakers", '"The wall will hold for a century," engineers said.'),
        ("hearsay", '"The wall will hold for a century," Brandt said, according to Okafor.'),
        ("somebody else's words", 'Brandt quoted the builder as saying "the wall will hold for a century".'),
        ("they", 'Brandt and Okafor met. "The wall will hold for a century," they said.'),
        ("she who might be either", 'Brandt and Kessler met. "The wall will hold for a century," she said.'),
    ],
)
def test_what_is_no_speech_or_nobodys_has_no_speaker(why: str, body: str) -> None:
    found = said(body)
    assert not any(found.values()), (why, found)


def test_turns_of_an_interview_belong_to_whom_their_labels_name() -> None:
    found = said(
        "Anna Brandt: The wall will hold for a century, I am sure of it.\n\n"
        "Peter Okafor: I have measured it twice and it moves with every tide.\n\n"
        "Anna Brandt: Then measure it a third time and tell us what you find.\n\n"
        "Peter Okafor: I will gladly do so if the board pays for the boat."
    )
    assert found["The wall will hold for a century, I am sure of it."] == "Anna Brandt"
    assert found["I have measured it twice and it moves with every tide."] == "Peter Okafor"


def test_what_another_said_within_a_turn_is_not_whose_turn_it_is() -> None:
    found = said(
        "Anna Brandt: The wall will hold for a century, I am sure of it.\n\n"
        "Peter Okafor: A farmer said to me, “I know that the wall will hold. But what should I do with my boats?” "
        "I told him to sell them before the winter.\n\n"
        "Anna Brandt: Then measure it a third time and tell us what you find.\n\n"
        "Peter Okafor: I will gladly do so if the board pays for the boat."
    )
    assert [words for words in found if "boats" in words or "I know that" in words] == []
    assert found["I told him to sell them before the winter."] == "Peter Okafor"


def test_a_transcript_in_capitals_is_resolved_to_the_people_it_names() -> None:
    found = said(
        "BRANDT: The wall will hold for a century, I am sure of it.\n\n"
        "OKAFOR: I have measured it twice and it moves with every tide.\n\n"
        "BRANDT: Then measure it a third time and tell us what you find.\n\n"
        "OKAFOR: I will gladly do so if the board pays for the boat."
    )
    assert found["I have measured it twice and it moves with every tide."] == "Peter Okafor"
    assert found["Then measure it a third time and tell us what you find."] == "Anna Brandt"


def test_questions_of_an_unnamed_interviewer_have_no_speaker() -> None:
    found = said(
        "Q: Will the wall hold for a century, as the board says?\n\n"
        "A: I have measured it twice and it moves with every tide.\n\n"
        "Q: What would you build in its place if you could?\n\n"
        "A: A longer beach, with reeds, and a road behind it."
    )
    assert not any(found.values())


def test_labels_may_be_the_initials_of_whom_the_article_names() -> None:
    found = said(
        "Anna Brandt: The wall will hold for a century, I am sure of it.\n\n"
        "PO: I have measured it twice and it moves with every tide.\n\n"
        "AB: Then measure it a third time and tell us what you find.\n\n"
        "PO: I will gladly do so if the board pays for the boat."
    )
    assert found["I have measured it twice and it moves with every tide."] == "Peter Okafor"
    assert found["Then measure it a third time and tell us what you find."] == "Anna Brandt"


def test_letters_that_nobody_bears_are_no_body_that_speaks() -> None:
    found = said(
        "WN: I have measured it twice and it moves with every tide.\n\n"
        "ZK: Then measure it a third time and tell us what you find.\n\n"
        "WN: The wall will hold for a century, I am sure of it.\n\n"
        "ZK: I will gladly do so if the board pays for the boat."
    )
    assert not any(found.values())


def test_whoever_asks_most_of_the_time_is_not_asked_about() -> None:
    found = said(
        "Anna Brandt: You built the wall in a year. Will it hold for a century?\n\n"
        "Peter Okafor: I have measured it twice and it moves with every tide.\n\n"
        "Anna Brandt: The board has no money left. What would you do with more of it?\n\n"
        "Peter Okafor: I will gladly do so if the board pays for the boat."
    )
    assert set(found.values()) == {"Peter Okafor"}


def test_a_name_in_the_same_marks_within_somebodys_words_belongs_to_them() -> None:
    words = (
        "They never saw a “Perry Orr” show or the second half of any “Wall and Tide” before. Now they want to build it."
    )
    found = said(f"Peter Okafor spoke at the fair.\n\n“None of them has built a wall,” Okafor said. “{words}”")
    assert found[words] == "Peter Okafor"


def test_a_word_in_the_same_single_marks_within_somebodys_words_belongs_to_them() -> None:
    words = "Absolutely disgusted! They make me pay 5p for a 'cardboard' bag these days."
    found = said(f"Peter Okafor came to the fair.\n\nPeter Okafor said: '{words}'")
    assert found[words] == "Peter Okafor"


def test_words_in_single_marks_go_on_in_the_next_paragraph() -> None:
    found = said(
        "Peter Okafor came to the fair. 'It can rack up to a lot of money for them,' Peter Okafor told the radio.\n\n"
        "'They'll also go on until your name is in a mess and they can't go any further.\n\n"
        "'And then they'll lay low for a while and wait for you to clean it up.'"
    )
    assert list(found.values()) == ["Peter Okafor"] * 3


@pytest.mark.parametrize("before", ["The hall was full.", "Anna Brandt said that the hall was full."])
def test_paragraphs_that_leave_their_marks_open_are_of_whom_the_last_one_names(before: str) -> None:
    found = said(
        f"{before}\n\n“The wall is jittery and threatened by the sea.\n\n“The only way to hold it is to pour more stone.\n\n"
        "“The board is bent on that,” Peter Okafor said."
    )
    assert list(found.values()) == ["Peter Okafor"] * 3


def test_paragraphs_that_leave_their_marks_open_are_nobodys_where_the_last_one_is() -> None:
    found = said(
        "Anna Brandt said that the hall was full.\n\n“The wall is jittery and threatened by the sea.\n\n"
        "“The board is bent on holding it,” a farmer said."
    )
    assert list(found.values()) == [None, None]


def test_words_in_single_marks_behind_a_colon_go_on_in_the_next_paragraph() -> None:
    found = said(
        "Peter Okafor added: 'It doesn't exist. Nobody has heard of it.\n\n'And the board never gave it a name.'"
    )
    assert list(found.values()) == ["Peter Okafor"] * 2


@pytest.mark.parametrize(
    "tag", ["Peter Okafor (D) wrote:", "Peter Okafor said.", "said Peter Okafor.", "a farmer told the paper."]
)
def test_words_without_their_closing_mark_are_not_of_who_speaks_below(tag: str) -> None:
    found = said(
        f"“It is beyond shameful to speak of the wall like that, {tag}\n\n“The board is bent on it,” Anna Brandt said."
    )
    assert list(found.values()) in ([None, "Anna Brandt"], ["Peter Okafor", "Anna Brandt"])


def test_a_mark_apart_from_its_words_opens_them() -> None:
    found = said('"It is late," Brandt said. " The wall will hold for a century."')
    assert found == {"It is late,": "Anna Brandt", "The wall will hold for a century.": "Anna Brandt"}
