"""Who speaks where the article brings people in by what they are: offices, couples, namesakes, mouthpieces, one of many."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis

WORDS = "The bridge will open before the winter comes"


def speaker(body: str) -> str | None:
    """Who is found to have said `WORDS` in an article of that body."""
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n"
    analysis = Analysis(parse(text, "a.txt"))
    found = [a for a in analysis.attributions if WORDS in text[a.quotation.start : a.quotation.end]]
    assert len(found) == 1, found
    return found[0].speaker.name if found[0].speaker else None


@pytest.mark.parametrize(
    ("form", "body", "name"),
    [
        ("an office of a portfolio", f"The minister of transport, Aivo Kask, called it “{WORDS}”.", "Aivo Kask"),
        (
            "the office, then the words",
            f"The minister of transport, Aivo Kask, was asked about it.\n\nKask denied it. “{WORDS},” the minister wrote.",
            "Aivo Kask",
        ),
        (
            "its coordinator",
            "A local group gave the figure. Its coordinator, Merveille Chir, apologised on Sunday. She warned that it "
            f"would rise. “{WORDS},” she told reporters.",
            "Merveille Chir",
        ),
        (
            "one of them, with an age",
            "Several relatives waited.\n\nOne of them, Nabintu Zawad, 61, was looking for her grandson. "
            f"“{WORDS},” she said.",
            "Nabintu Zawad",
        ),
        (
            "a spokesman for a minister is named, or the minister",
            f"A spokesman for the minister, Aivo Kask, called it “{WORDS}”.",
            None,
        ),
        (
            "through a spokesman, he",
            f"Carl Foss has denied it. Through a spokesman, Tripp Lind, he called it “{WORDS}”.",
            "Carl Foss",
        ),
        (
            "the former mayor is not the mayor",
            "Mayor Carl Foss said he was appalled.\n\nHis predecessor, Ann Foss, said she had been kept in the dark. "
            f"“{WORDS},” the former mayor said.",
            None,
        ),
        (
            "the mayor is not the former mayor",
            f"Carl Foss, a former mayor, sat there. Ann Lind rose.\n\n“{WORDS},” the mayor said.",
            None,
        ),
        (
            "the former envoy, introduced so",
            "The talk was about Rita Dahl, former Envoy Carl Foss told us.\n\n"
            f"The former envoy was not amused. “{WORDS},” he said.",
            "Carl Foss",
        ),
        (
            "a couple, and Mrs is not their daughter",
            "For Glenys and Col Petrov, who grow vegetables, it hardly matters. Mrs Petrov, 70, was at the market. "
            f"“{WORDS},” she said.\n\nTheir daughter, Tegan Petrov, a nurse, took blood.",
            None,
        ),
        (
            "another of a surname",
            "The deputy prime minister, Le Quoc Dat, promised an inquiry.\n\nAnother Le, the chairman Le Thi Suong, said: "
            f"“{WORDS}.”",
            None,
        ),
        (
            "a chairman may be a woman",
            f"Carl Foss asked. District chairman Tove Dahl said the ferry had stopped. “{WORDS},” she said.",
            "Tove Dahl",
        ),
        (
            "who bears the surname alone, and a namesake always in full",
            "Mari Tate came to talk. Tate, the mayor, thanked them when a woman asked why Owen Tate still had his job.\n\n"
            f"Owen Tate is a commissioner. Owen Tate was asked. Owen Tate left.\n\nTate paused. “{WORDS},” Tate said.",
            None,
        ),
        (
            "what stands on a thing is nobody's words",
            "Dee Lind spoke for an hour. A librarian counted the slips. One of them, she said, was a blank check, with a note "
            f"in the memo line: “{WORDS}.”",
            None,
        ),
        (
            "words within words end the sentence",
            f"“He kept on,” Ann Lind said. “He told her, ‘{WORDS}.’” Their son Tobias, 19, who works there, said he heard it.",
            "Ann Lind",
        ),
    ],
)
def test_who_is_brought_in_by_what_they_are(form: str, body: str, name: str | None) -> None:
    assert speaker(body) == name, form
