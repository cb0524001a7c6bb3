"""Who speaks in reports of broadcasters and agencies: paragraphs of words alone, bodies that are "it", cues far behind."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis

LEAD = (
    "Harbour plan divides town\n\nBy Jo Writer\n\nThe board of Larne met under Anna Brandt. Mr Carl Foss came late.\n\n"
)


def speakers(body: str) -> dict[str, str | None]:
    """The quotations of `body`, each with the name of its speaker."""
    text = LEAD + body
    return {
        text[a.quotation.start : a.quotation.end]: a.speaker and a.speaker.name
        for a in Analysis(parse(text, "a.txt")).attributions
    }


WORDS = "Those who live near the harbour wall should leave their homes before night. It will be a hard storm."


@pytest.mark.parametrize(
    ("why", "before", "speaker"),
    [
        ("words within a sentence", "Mr Orr's lawyer, Ida Moen, said that the wall “is in no way safe”.", "Ida Moen"),
        ("what is told", "The wall is not as safe as the board believes, Ida Moen said.", "Ida Moen"),
        ("what is told by its cue", "Ida Moen said that the old wall was not as safe as it looks.", "Ida Moen"),
        ("whom somebody accuses", "Ida Moen accused the board of leaving the wall to the sea.", "Ida Moen"),
        ("a sentence that tells nothing said", "Ida Moen left the town on Monday.", None),
        ("another sentence behind it", "Ida Moen said that the wall “is in no way safe”. The board met.", None),
    ],
)
def test_a_paragraph_of_words_alone_is_of_who_spoke_right_before(why: str, before: str, speaker: str | None) -> None:
    assert speakers(f"{before}\n\n“{WORDS}”\n\nThe board met again.")[WORDS] == speaker, why


def test_a_short_paragraph_of_words_may_be_the_answer() -> None:
    assert (
        speakers("Ida Moen said that the wall “is in no way safe”.\n\n“I know it is not.”")["I know it is not."] is None
    )


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("The Larne Water Board said on Friday that the pipe may be old.", "Larne Water Board"),
        ("“We know about the pipe,” the Larne Water Board said.", "Larne Water Board"),
        ("The Larne Water Board said that Kessock Foods Ltd had broken the pipe.", None),
        ("Ida Moen of the Larne Water Board said that the pipe may be old.", None),
    ],
)
def test_an_it_is_the_body_that_spoke_in_the_sentence_before(before: str, speaker: str | None) -> None:
    words = "We find the state of the pipe hard to believe,"
    assert speakers(f"{before}\n\n“{words}” it said in a statement.")[words] == speaker


@pytest.mark.parametrize(
    ("body", "words", "speaker"),
    [
        (
            'A lawyer for R&B singer Ms Brandt, Dag Wiger, said in a statement: "The film has only confirmed what was told."',
            "The film has only confirmed what was told.",
            "Dag Wiger",
        ),
        (
            "A spokeswoman for the chairman, Dag Wiger, said in a statement: “The film has only confirmed what was told.”",
            "The film has only confirmed what was told.",
            None,
        ),
        (
            "“The board agreed to take part in it,” Mr Foss told the radio.\n\n"
            "The two towns are expected to go on “for some time and in one way”, he added.",
            "for some time and in one way",
            "Carl Foss",
        ),
        (
            "“There is going to be a rude awakening” for retailers, said Dag Wiger, a manager.",
            "There is going to be a rude awakening",
            "Dag Wiger",
        ),
        (
            "“We have reached a turn in our history” and “many banks have moved their jobs away,” Dag Wiger said in the report.",
            "We have reached a turn in our history",
            "Dag Wiger",
        ),
        (
            "“The law was not applied in our town. So there is some equity.” Foss said, adding that people settled there.",
            "The law was not applied in our town. So there is some equity.",
            "Carl Foss",
        ),
        (
            "Linda Wu said that her parents saw themselves as Texans. Her mother, Jane Eng, was born and raised in Larne.\n\n"
            "“I always remember people coming to live with us,” she said.",
            "I always remember people coming to live with us,",
            None,
        ),
        (
            "“The board looks at what the boats bring in and not at the wall of the town.” Dag Wiger, a pilot who came here last "
            "year, told the Tide Post.",
            "The board looks at what the boats bring in and not at the wall of the town.",
            "Dag Wiger",
        ),
        (
            "“The board looks at what the boats bring in.” Dag Wiger told the Tide Post that the wall would fall.",
            "The board looks at what the boats bring in.",
            None,
        ),
        (
            "Jason Donner, the creator of the tide chart, came to Larne.\n\n“Nobody told me of the change at all,” Donner said. "
            "Donner, the chart developer, went home.",
            "Nobody told me of the change at all,",
            "Jason Donner",
        ),
        (
            "“The breach of trust is shocking,” Justice George King said. “It will be long in mind,” Justice King said.",
            "It will be long in mind,",
            "George King",
        ),
        (
            "SSP Suresh Kulkar came to the hall.\n\n“After the storm the boats were held in the harbour,” added SSP.",
            "After the storm the boats were held in the harbour,",
            None,
        ),
        (
            "BBA Chief Executive Dag Wiger came to the hall.\n\n“After the storm the boats were held here,” the BBA said.",
            "After the storm the boats were held here,",
            "BBA",
        ),
        (
            "Asked about a letter signed by men such as Elon Orr and Steve Lind, who warn of it, Foss acknowledged the risk.\n\n"
            "“I agree with the letter that the pace should slow,” he said.",
            "I agree with the letter that the pace should slow,",
            "Carl Foss",
        ),
        (
            "Asked about the fire, Orr blamed the wind, Foss left.\n\n“I agree with him that the wind was strong,” he said.",
            "I agree with him that the wind was strong,",
            None,
        ),
        (
            "“The town is now in a double bind,” said lawyer and political scientist Dag Wiger in an interview.",
            "The town is now in a double bind,",
            "Dag Wiger",
        ),
        (
            "“The town is now in a double bind,” said a lawyer and activist Dag Wiger.",
            "The town is now in a double bind,",
            None,
        ),
        (
            "Foss criticized Brandt’s “change of mind,” saying, “Brandt is greatly deviating from the hopes of us all.”",
            "Brandt is greatly deviating from the hopes of us all.",
            "Carl Foss",
        ),
        (
            "But Foss brushed the charge aside, saying only, “We will not use the fund in any way that is unlawful.”",
            "We will not use the fund in any way that is unlawful.",
            "Carl Foss",
        ),
        (
            "Linda Wu said: '£162 for a suit and no bag, and then they charge me 10p for a large one!'",
            "£162 for a suit and no bag, and then they charge me 10p for a large one!",
            "Linda Wu",
        ),
        (
            "“In my mind, she kept me going all winter long,” Wiger said of his wife. Linda Wiger, a pilot, came late.",
            "In my mind, she kept me going all winter long,",
            None,
        ),
        (
            "“In my mind, she kept me going all winter long,” Wiger said of his wife. Jonas Wiger came late with Linda Wiger.",
            "In my mind, she kept me going all winter long,",
            "Jonas Wiger",
        ),
        (
            "“In my mind, she kept me going all winter long,” Wiger said of his mother. Linda Wiger came late. She sat.",
            "In my mind, she kept me going all winter long,",
            None,
        ),
        (
            "“In my mind, he kept me going all winter long,” Wiger said of her husband. Linda Wiger, a pilot, came late.",
            "In my mind, he kept me going all winter long,",
            "Linda Wiger",
        ),
    ],
)  # fmt: skip
def test_who_is_meant(body: str, words: str, speaker: str | None) -> None:
    assert speakers(body)[words] == speaker


def test_whom_something_is_urged_upon_does_not_speak() -> None:
    text = (
        LEAD
        + "The prosecutors, who say that the wall should never have been built, urged Judge Dag Wiger to drop the case."
    )
    assert not [a for a in Analysis(parse(text, "a.txt")).attributions if a.speaker and a.speaker.name == "Dag Wiger"]
