"""Who speaks in American papers: their titles, families, programmes and statements."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.passage.named import Named, written_out
from quizapp.generate.passage.shown import dayless
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.introduced import introduced
from quizapp.generate.speech.unnamed import unnamed

LEAD = (
    "Harbour plan divides town\n\nBy Jo Writer\n\nThe board of Larne met under Anna Brandt. Mr Carl Foss came late.\n\n"
)


def speakers(body: str) -> dict[str, str | None]:
    """The quotations of `body`, each with the name of its speaker."""
    text = LEAD + body
    found = Analysis(parse(text, "a.txt"))
    return {
        text[a.quotation.start : a.quotation.end]: a.speaker and a.speaker.name
        for a in found.attributions
        if a.quotation.start >= len(LEAD)
    }


@pytest.mark.parametrize(
    ("body", "words", "speaker"),
    [
        (
            "Rep. Lena Falk-Ortiz, D-N.Y., added a post on Saturday in which she spoke of the ferry.\n\n"
            '"The ferry is what this town lives on all year," she wrote.',
            "The ferry is what this town lives on all year,",
            "Lena Falk-Ortiz",
        ),
        (
            'Sen. Ida Voss, R-S.C., said on Radio Larne’s "Sunday Morning Tides" that she wanted the board '
            'to "look into every boat" of the bay.',
            "look into every boat",
            "Ida Voss",
        ),
        (
            '"I am in the harbour office now," said Ida Voss as she opened the summer fair, '
            '"a long way from the kitchen of a ferry."',
            "a long way from the kitchen of a ferry.",
            "Ida Voss",
        ),
        (
            "“Old boats race, old boats race!” said Ida Voss of the “Tide Post,” after a picture of two trawlers. "
            "“This would be the race of the year.”",
            "This would be the race of the year.",
            "Ida Voss",
        ),
        (
            "Ida Voss spoke to the board. Her opening statement said that the harbour needed a wall before the winter.\n\n"
            "“Too many of our boats are lost every year,” she said.",
            "Too many of our boats are lost every year,",
            "Ida Voss",
        ),
        (
            "Thus, according to Ida Voss, Nora Pell, who counts the boats, told the truth.\n\n"
            "“I think what Pell was talking about is the boats,” she said.",
            "I think what Pell was talking about is the boats,",
            "Ida Voss",
        ),
        (
            "President Omar Lind runs the harbour as President Carl Foss did.\n\n"
            "The crowd cheered him. “Who lost the boat?” Mr. Lind asked. Turning to the fishermen, the president said, "
            "“Friends, I have an idea for you.”",
            "Friends, I have an idea for you.",
            "Omar Lind",
        ),
    ],
)
def test_who_speaks(body: str, words: str, speaker: str) -> None:
    assert speakers(body)[words] == speaker


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "A spokesman for Secretary Omar Lind later issued the following statement: "
            "“Secretary Lind was not aware of the order.”",
            "Secretary Lind was not aware of the order.",
        ),
        (
            "Mr. Omar Lind said the harbour would stay. Mr. Lind admired not only the poet John Mure but also Gil Pinch, "
            "the first head of the harbour. Mr. Pinch pushed for what he called a wise use of boats.\n\n"
            "“It is these boats that my town lives on,” he said in his remarks.",
            "It is these boats that my town lives on,",
        ),
    ],
)
def test_who_does_not_speak(body: str, words: str) -> None:
    assert speakers(body)[words] is None


def test_a_surname_is_that_of_the_living() -> None:
    between = "The board spoke of ferries, of fish, of the wall, and of the winter that had closed the bay. " * 5
    found = speakers(
        "Megan Rask opened the meeting. Rask, daughter of the late Sen. John Rask of Larne, sat down first. "
        f"{between}\n\n“This is about our boats and about nothing else,” Rask stated."
    )
    assert found["This is about our boats and about nothing else,"] == "Megan Rask"


def test_who_has_been_called_so_all_along_keeps_the_name_beside_kin() -> None:
    words = "I marvel at how much a man can bear,"
    kin = f"Fishing has been hard since the death of his son, Beau, last year.\n\n“{words}” Mr. Lind said."
    known = (
        "Mr. Omar Lind came to the fair. "
        + "The harbour is what Mr. Lind lives for.\n\n" * 4
        + "The tide was high.\n\n"
    )
    assert speakers(known + kin)[words] == "Omar Lind"
    assert speakers("Mr. Omar Lind came to the fair.\n\n" + kin)[words] is None


def stems(body: str) -> str:
    """The stems of all that is asked about an article with that body, one to a line."""
    cast = "Mr Omar Lind said that “the fund is far too small for us”. “We never had so small a fund here,” said Ms Ida Moen.\n\n"
    return "\n".join(item.stem for item in generate(parse(LEAD + cast + body, "a.txt"), everything=True).items)


@pytest.mark.parametrize(
    ("body", "shown", "lost"),
    [
        (
            "On Friday, Ms. Moen said that the new harbour scorecard was “only the beginning.”",
            "“only the beginning”",
            "“only the”",
        ),
        (
            "Mr. Lind declared that the clerk was “not too smart at all” and added, “Carl, you’re a loser.”",
            "“not too smart at all”",
            "and added?",
        ),
        (
            "Mr. Lind wrote that the board “will seek to show the truth and the whole of it”:",
            "the whole of it”?",
            "”:?",
        ),
        (
            "Mr. Lind told the Tide Post in an interview published Thursday that “we are doing nothing now for the boats”.",
            "in an interview that “we",
            "published",
        ),
        (
            "Mr. Lind said on Radio Larne’s “State of the Tide,” "
            "“If the board keeps back the money, the boats will go to the bottom.”",
            "the boats will go to the bottom",
            "Larne’s, “If",
        ),
        (
            "Co-host Joy Behn told the audience that “the real enemy is the man who keeps the money in his own house”.",
            "the real enemy",
            "Co-host",
        ),
    ],
)
def test_no_stem_shows_what_is_left_of_something(body: str, shown: str, lost: str) -> None:
    found = stems(body)
    assert shown in found
    assert lost not in found


def test_who_is_the_son_of_one_of_his_name_is_another() -> None:
    found = Analysis(
        parse(f"{LEAD}Mr Dick Lind and Dan Lind are sons of Richard Lind, a founder of Tideway.\n", "a.txt")
    )
    assert {"Dick Lind", "Dan Lind", "Richard Lind"} <= {person.name for person in found.names.people}


def test_a_surname_that_is_a_title_is_a_surname_behind_a_name() -> None:
    found = speakers(
        "The plan was praised by Dr. Alva King, the niece of Rev. Martin Luther King Jr., on Monday. "
        + "The board spoke of ferries, of fish, and of the wall. " * 5
        + "\n\n“They did not blink when they heard of it,” King concluded."
    )
    assert found["They did not blink when they heard of it,"] == "Alva King"


def test_a_surname_is_the_fathers_beside_a_son_with_a_full_name() -> None:
    found = speakers(
        "Joe Brandel came to Larne. Brandel spoke at the fair. Brandel defended his son, Hunter Brandel, who fishes. "
        + "The board spoke of ferries, of fish, and of the wall. " * 5
        + "\n\n“Look, we have been through a lot worse,” Brandel said."
    )
    assert found["Look, we have been through a lot worse,"] == "Joe Brandel"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("“The fund is dead and gone,” Ida Moen’s statement reads.", "The fund is dead and gone,"),
        (
            "In the words of Ida Moen, “the fund is dead and will not come back.”",
            "the fund is dead and will not come back.",
        ),
        (
            "“The fund is dead and gone,” Ida Moen’s tweet read, adding: “We have nothing left to pay with.”",
            "We have nothing left to pay with.",
        ),
        (
            "“The fund is dead and gone,” Ms Ida Moen said, according to her prepared remarks.",
            "The fund is dead and gone,",
        ),
    ],
)
def test_words_of_a_text_are_of_whose_it_is(body: str, words: str) -> None:
    assert speakers(f"Ms Ida Moen runs the fund.\n\n{body}")[words] == "Ida Moen"


SPOKEN = f"{LEAD}“The ferry was never so late as this year,” said Anna Brandt. “The ferry is for the young,” said Carl Foss.\n\n"


def asked(body: str) -> list[str]:
    """The questions about `body`, with their contexts."""
    return [item.stem for item in generate(parse(SPOKEN + body, "a.txt"), everything=True).items]


@pytest.mark.parametrize(
    ("why", "body", "never"),
    [
        (
            "whom a relative clause speaks of",
            "On her page Ida Voss takes aim at Carl Foss almost daily – whom she refers to as the “Bishop of Larne” – for his "
            "long sermons in the harbour.",
            "Who refers to as",
        ),
        (
            "what was told is in the words before",
            "“Sometimes I say I have two harbours at home,” Ida Voss told the radio host Carl Foss about a week after the "
            "story of the “Tide Post” became known.",
            "told the radio host Carl Foss about a week",
        ),
        (
            "an inner quotation that is not over",
            "“Again, what drives this is the wish of the board to change things,” Ida Voss said. “And if it has to give up the "
            "wall to do that so that the town can say, 'See? There will be no wall here' then that should help us all to move.”",
            "'See?”",
        ),
        (
            "sentences behind words that end the writer's own",
            "Radio host Ida Voss called the ferry's end a “great loss. The old ferry was the best of Larne and a fierce advocate "
            "for boats. She was active till the very end; my heart is with the harbour.”",
            "“great loss. ",
        ),
        (
            "a concession without what is said",
            "While the choice of Larne seems like a “direct challenge to the harbour,” a deal was possible, Ida Voss told the "
            "board.",
            "said that while",
        ),
        (
            "half of a sentence",
            "The fact that Ida Voss has five children, including Ann, a newborn with a cold, only makes her that much more part "
            "of the town of Larne. Ida Voss left.",
            "The fact that Ida Voss has",
        ),
    ],
)
def test_what_no_question_may_hold(why: str, body: str, never: str) -> None:
    assert all(never not in stem for stem in asked(body)), why


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (" In a plan released Saturday, Ms Voss proposes", " In a plan, Ms Voss proposes"),
        (" They condemned it in statements published Sunday.", " They condemned it in statements."),
        (" Its forces shot down 45 drones overnight into Sunday.", " Its forces shot down 45 drones overnight."),
    ],
)
def test_what_hangs_on_a_day_goes_with_it(text: str, left: str) -> None:
    assert dayless(text) == left


def test_a_surname_that_is_told_apart_is_not_written_out() -> None:
    voss = Named("Voss", "Ida Voss", person=True)
    assert written_out("The years of the elder Voss ended.", [voss]) == "The years of the elder Voss ended."
    assert written_out("The years of Voss ended.", [voss]) == "The years of Ida Voss ended."


def test_the_speaker_of_a_house_keeps_the_whole_office() -> None:
    for office in ("Speaker of the House", "Chancellor of the Exchequer"):
        body = f"“The wall will stand for a hundred years,” said {office} Nancy Voss."
        found = Analysis(parse(SPOKEN + body, "a.txt"))
        voss = found.names.called("Nancy Voss")
        assert voss is not None
        assert introduced(found, voss) == f"{office} Nancy Voss"


@pytest.mark.parametrize(
    "called", ["the Democratic Party for the People leader Ida Voss", "the harbour master’s Daughter Ida Voss"]
)
def test_a_torn_office_is_left_out(called: str) -> None:
    found = Analysis(parse(f"{SPOKEN}“The wall will stand for a hundred years,” said {called}.", "a.txt"))
    voss = found.names.called("Ida Voss")
    assert voss is not None
    assert introduced(found, voss) == "Ida Voss"


def test_a_member_of_a_party_with_an_unknown_first_name_is_called_by_it_alone() -> None:
    found = speakers("“The ferry would be rolling in its grave,” Democrat Ammar Voss-Najd told Radio Larne on Monday.")
    assert set(found.values()) == {"Ammar Voss-Najd"}


@pytest.mark.parametrize(
    ("body", "words", "speaker"),
    [
        (
            "One year after the late Sen. John Voss’s death Cindy Voss spoke to the board.\n\n"
            "Voss said she is doing well, but could not say so of her town.\n\n“Our town is not well at all now,” she said.",
            "Our town is not well at all now,",
            "Cindy Voss",
        ),
        (
            "One year after the late Sen. John Voss’s death Cindy Voss spoke to the board.\n\n"
            "“Our town is not well at all now,” Voss said in his last speech.",
            "Our town is not well at all now,",
            None,
        ),
        (
            "The spread of “false information to sway the public harms our town and its people,” spokesman Bo Voss told Radio "
            "Larne. “Wherever it comes from, it must end.”",
            "Wherever it comes from, it must end.",
            "Bo Voss",
        ),
        (
            "Ms Ida Voss spoke.\n\n“Compare me to the alternative,” Voss said, according to a pool report, before she went on to "
            "cite polls.",
            "Compare me to the alternative,",
            "Ida Voss",
        ),
        (
            "Mr. Bo Voss met the board. Mr. Voss spoke of his health. Mr. Voss wants to go on. Mr. Voss has a niece, who "
            "is married to Mr. Voss’s son Levi Voss.\n\n" + "The board met and spoke of ferries and of fish. " * 5 + "\n\n"
            "“People should think that I had a procedure,” Mr. Voss said.",
            "People should think that I had a procedure,",
            "Bo Voss",
        ),
    ],
)  # fmt: skip
def test_who_is_meant_in_a_family_and_behind_a_report(body: str, words: str, speaker: str | None) -> None:
    assert speakers(body)[words] == speaker


def test_words_keep_the_condition_before_their_cue() -> None:
    body = "“If everything is fine with the fund,” Ida Voss said, “The campaign for the harbour wall should go on as normal.”"
    found = asked(body)
    assert any("the fund, the campaign for the harbour wall" in stem for stem in found)
    assert not any("“The campaign for the harbour wall" in stem for stem in found)


def test_a_speaker_who_speaks_at_no_occasion_opens_the_line_that_leads_up_to_the_words() -> None:
    body = (
        "Speaking at the meeting, Ida Voss asked the ferry firms for a promise that late boats would be told of at once.\n\n"
        "“They can be very bad for people who wait for them in the rain of the harbour,” she said."
    )
    found = Analysis(parse(SPOKEN + body, "a.txt"))
    voss = found.names.called("Ida Voss")
    assert voss is not None
    index = next(at for at, sentence in enumerate(found.sentences) if sentence.text.startswith("Speaking"))
    told = unnamed(found, index, voss)
    assert told is not None
    assert told.startswith("The speaker asked the ferry firms")
