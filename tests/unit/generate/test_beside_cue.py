"""Words beside a cue that are another's, and who else a "he" behind a sentence of two may be: nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.pipeline import generate

WORDS = "The bridge will open before the winter comes"
Speaker = Callable[[str], str | None]


@pytest.mark.parametrize(
    "body",
    [
        "Ann Brandt told voters holding “the bridge will open before the winter comes” placards that it was late.",
        "Ann Brandt said amid chants of “the bridge will open before the winter comes” that it was late.",
        "Ann Brandt said, wearing a “the bridge will open before the winter comes” button, that it was late.",
        "Ann Brandt asked Bo Okafor to withdraw his claim that “the bridge will open before the winter comes”.",
        "Ann Brandt praised Bo Okafor for his promise that “the bridge will open before the winter comes”.",
        "Bo Okafor dismissed his claim that “the bridge will open before the winter comes”.",
        "What Ann Brandt should have said, according to Bo Okafor, was, “{}.”",
        "A better answer, Bo Okafor said, would have been, “{}.”",
        "Ann Brandt is mayor. On the show, the comedian Bo Okafor, playing Brandt, said, “{}.”",
    ],
)
def test_words_beside_a_cue_are_not_its_speakers(body: str) -> None:
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body.format(WORDS)}\n"
    found = [
        a for a in Analysis(parse(text, "a.txt")).attributions if "bridge will open" in text[a.start : a.end].lower()
    ]
    assert [a.speaker for a in found if a.form != "indirect"] == [None]


@pytest.mark.parametrize(
    "before",
    [
        "Carl Brandt was praised by former governor Paul Okafor.",
        "Carl Brandt was defended by his lawyer, Paul Okafor.",
        "Carl Brandt was attacked by builder Paul Okafor in a series of posts.",
        "Carl Brandt received a letter from builder Paul Okafor.",
        "Carl Brandt drew a sharp rebuke from Paul Okafor.",
        "Carl Brandt won the support of governor Paul Okafor.",
        "Carl Brandt yielded the floor to Paul Okafor.",
    ],
)
def test_who_acts_on_the_subject_may_speak_next(speaker: Speaker, before: str) -> None:
    assert speaker(f"{before} “{WORDS},” he said.") is None


@pytest.mark.parametrize(
    "before",
    [
        "Carl Brandt came from a meeting on Monday.",
        "Carl Brandt spoke by the river of Larne.",
        "Carl Brandt left for Cork.",
    ],
)
def test_places_and_occasions_do_not(speaker: Speaker, before: str) -> None:
    assert speaker(f"{before} “{WORDS},” he said.") == "Carl Brandt"


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Ann Brandt, host of “The Long Table,” said, “{}.”", "Ann Brandt"),
        ("Ann Brandt, the author of “The Wall,” wrote, “{}.”", "Ann Brandt"),
        ("“{},” Ann Brandt was quoted as saying.", "Ann Brandt"),
        ("Ann Brandt came. “{},” she was quoted as telling the Courier.", "Ann Brandt"),
        ("“It is late,” Ann Brandt said.\n\n“{},” she went on to say.", "Ann Brandt"),
        ("No answer yet, Ann Brandt said. “{}.”", "Ann Brandt"),
        ("Ann Brandt came late. No answer yet, she said. “{}.”", "Ann Brandt"),
        ("Bo Okafor sat down. Ann Brandt disagreed. “{}.”", "Ann Brandt"),
        ("Vikram Okafor laughed. In a Facebook post he wrote, “{}.”", "Vikram Okafor"),
        ("Ann Brandt sat down. “{},” the Courier quoted Bo Okafor as saying.", None),
    ],
)
def test_titles_and_longer_cues(body: str, who: str | None) -> None:
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body.format(WORDS)}\n"
    found = [
        a for a in Analysis(parse(text, "a.txt")).attributions if WORDS in text[a.quotation.start : a.quotation.end]
    ]
    assert [a.speaker and a.speaker.name for a in found] == [who]


INTERVIEW = (
    "Five questions about the river\n\nBy Jo Writer\n\nLARNE — {}\n\nQ: {}hy does the river matter?\n\n"
    "A: I was born on it, and I will be buried near it if they let me.\n\nQ: Have you read the ruling?\n\n"
    "A: I read every page of it, and I used the last one to light the stove.\n"
)


@pytest.mark.parametrize(
    ("introduction", "address", "who"),
    [
        ("Judge Laura Brandt closed the river last week. We talked to her in her boat.", "W", "Laura Brandt"),
        ("Judge Laura Brandt closed the river last week. We asked the man who lives beside it.", "W", None),
        ("When Judge Laura Brandt closed the river, one man stood up. We talked to him.", "W", None),
        ("Judge Laura Brandt closed the river last week. We went there.", "Bo Orr, w", None),
        ("Laura Brandt, a judge, closed the river. We talked to her in her boat.", "W", "Laura Brandt"),
    ],
)
def test_who_answers_as_a(introduction: str, address: str, who: str | None) -> None:
    text = INTERVIEW.format(introduction, address)
    assert {a.speaker and a.speaker.name for a in Analysis(parse(text, "a.txt")).attributions} == {who}


def test_a_stem_does_not_end_before_what_stands_in_marks() -> None:
    text = (
        "Bridge to open soon\n\nBy Jo Writer\n\nThe board met on Monday. Carl Dunn and Bo Foss came late.\n\n"
        "“The bridge of Larne will open before the winter comes,” Ann Brandt told voters holding “no more tolls” placards.\n\n"
        "“It was late for the harbour of Larne,” said Bo Foss. “It was early for the ferry,” said Carl Dunn.\n"
    )
    stems = [i.stem for i in generate(parse(text, "a.txt"), everything=True).items]
    assert any("before the winter comes" in stem for stem in stems)
    assert not any("holding" in stem or "tolls" in stem for stem in stems)


@pytest.mark.parametrize(
    "body",
    [
        "“It is late,” Carl Brandt said.\n\nRuth Orr disagrees.\n\n“{},” he said.",
        "“It is late,” Carl Brandt said, prompting Ruth Orr to reply, “{}.”",
        "“It is late,” Carl Brandt said, until Ruth Orr broke in: “{}.”",
        "“It is late,” Carl Brandt said, and the answer came: “{}.”",
        "“It is late,” Carl Brandt said. Brandt heard a shout from the gallery. “{}.”",
        "“It is late,” Carl Brandt said. He read from the letter. “{}.”",
        "“It is late,” Carl Brandt said, and turned to Ruth Orr. “{}.”",
        "“It is late,” Carl Brandt said.\n\n“{}.”\n\n— Ruth Orr",
        "Prosecutor Carl Brandt called Hugh Orr to the stand. “{},” he testified.",
        "Mayor Carl Brandt pardoned Hugh Orr in May. “{},” he said.",
        "Carl Brandt said his brother had warned him. “{},” he told him.",
        "Ann Brandt has two sisters. “She never let us in,” the other said. “{},” she said.",
        "Mrs. Neil Orr opened the ball. Neil Orr stayed home. “{},” Mrs. Orr said.",
        "Mr. Orr sued Mrs. Orr in May. “{},” Mrs. Orr said.",
        "Hugh Orr said it was, in her words, “{}.”",
    ],
)
def test_another_may_have_the_word(body: str) -> None:
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body.format(WORDS)}\n"
    found = [
        a for a in Analysis(parse(text, "a.txt")).attributions if WORDS in text[a.quotation.start : a.quotation.end]
    ]
    assert [a.speaker for a in found if a.form != "indirect"] == [None]


@pytest.mark.parametrize(
    "body",
    [
        "“It is late,” Carl Brandt said, adding: “{}.”",
        "“It is late,” Carl Brandt said. He smiled at the river. “{}.”",
        "Carl Brandt slammed Hugh Orr in May. “{},” he said.",
        "Carl Brandt said he had been warned. “{},” he said.",
    ],
)
def test_whoever_spoke_goes_on(speaker: Speaker, body: str) -> None:
    assert speaker(body.format(WORDS)) == "Carl Brandt"
