"""Whatever the text, generating neither raises nor loops, and every item stands on words of the article."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.article import parse
from quizapp.generate.candidate import WHO_SAID_WHAT
from quizapp.generate.pipeline import generate
from quizapp.generate.result import Result

PIECES = (
    "\"|“|”|‘|’|'|''|``|«|»|said|says|told reporters|according to|Anna Brandt|Okafor|Mayor|Peter Okafor|Mr.|Dr.|she|he|who"
    "|the mayor|and|, |. |: |; |? |! |— |(|)|[|]|…|...|The wall will hold|in March|a spokesman for|Norway|NATO|the Board"
    "|Q:|A:|BRANDT:|\n|\n\n|http://a.b/c|@anna|#wall|**|<b>|\u202e|\x1b[31m|\u00a0|\u0301|Van der|de la|Jr.|Nguyen|’s|I"
).split("|")
OPENING = (
    "A headline of the day\n\nBy Jo Writer\n\nThe board met in Larne. Engineer Peter Okafor and Mayor Anna Brandt were "
    'there with Ida Moen. "The tide rose by a metre in one night," Moen said. It was the first time that they had met.\n\n'
)
"""Enough of an article for whatever follows to be asked about."""


def made(text: str) -> Result:
    """What comes of `text`, after every item was held against the article."""
    article = parse(OPENING + text, "any.txt")
    result = generate(article, everything=True)
    for item in result.items:
        evidence = article.text[item.start : item.end]
        assert evidence.strip()
        if item.kind == WHO_SAID_WHAT:
            assert item.quote
            assert item.quote in evidence
            assert item.speaker
            forms = [*item.speaker.split(), *item.accept, *item.aliases]  # a body stands there by its initials alone
            assert any(word.casefold() in evidence.casefold() for word in forms)
        options = [item.key, *item.distractors]
        assert len(set(options)) == len(options)
    return result


@given(st.text(max_size=300))
@settings(max_examples=50, deadline=None)
def test_any_text_is_survived(text: str) -> None:
    made(text)


@given(st.lists(st.sampled_from(PIECES), max_size=50))
@settings(max_examples=150, deadline=None)
def test_any_mix_of_the_pieces_of_quotations_is_survived(pieces: list[str]) -> None:
    made(" ".join(pieces) + "\n")


@given(st.lists(st.sampled_from(PIECES), min_size=5, max_size=25))
@settings(max_examples=20, deadline=None)
def test_any_mix_gives_the_same_items_twice(pieces: list[str]) -> None:
    text = " ".join(pieces) + "\n"
    assert made(text) == made(text)


HOSTILE = {
    "quotes": '"',
    "opening marks": "“",
    "quotes and spaces": '" ',
    "single marks": "‘a’ ",
    "capital words": "Anna Okafor ",
    "new capital words": "{n}",
    "said": "said ",
    "X said": '"No," Brandt said. ',
    "quotations of many": '"The wall {n} will hold," said Anna{n} Okafor{n}. ',
    "no spaces": "wall",
    "particles": "van der ",
    "brackets": "(",
    "commas": "Brandt, ",
    "paragraphs": '"No,"\n\n',
    "unclosed": "“The wall will hold.\n\n",
    "labels": "BRANDT: The wall will hold for a year.\n\n",
    "according to": "according to Brandt, ",
    "who": "Brandt, who said Okafor ",
    "namesakes": "President X{n} Okafor won the vote in Norway.\n\n",
    "presidents": "Anna X{n}, the president of Norway, won 12 votes in 2020.\n\n",
    "bodies of bodies": "Department of ",
    "asides in asides": "Brandt (said (that ",
    "quoted asides": 'Brandt (said "No" (that ',
    "speakers by label": "X{n}: The wall will hold for a year.\n\n",
    "one speaker's many lines": '"The X{n} wall will hold for long," Brandt said.\n\n',
}
"""What a text is filled with to slow the generator down; `{n}` becomes a word that was not there before."""


def _filled(piece: str, length: int) -> str:
    if "{n}" not in piece:
        return piece * (length // len(piece))
    letters = "abcdefghij"
    parts: list[str] = []
    size = 0
    while size < length:
        word = "".join(letters[int(digit)] for digit in str(len(parts)))
        parts.append(piece.replace("{n}", word) if len(piece) > 3 else f"{word.title()} ")
        size += len(parts[-1])
    return "".join(parts)


def _seconds(piece: str, length: int) -> float:
    text = _filled(piece, length)
    start = time.process_time()
    generate(parse(OPENING + text + "\n", "long.txt"), everything=True)
    return time.process_time() - start


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_time_grows_with_length_and_not_faster(kind: str) -> None:
    _seconds(HOSTILE[kind], 2_000)  # what is loaded or remembered once
    small, large = _seconds(HOSTILE[kind], 10_000), _seconds(HOSTILE[kind], 40_000)
    assert large < 9 * small + 0.3, f"4 times the text took {large / max(small, 1e-9):.1f} times as long"


@pytest.mark.parametrize("kind", ["namesakes", "bodies of bodies", "asides in asides", "quoted asides"])
def test_what_holds_many_others_is_not_held_against_all_of_them(kind: str) -> None:
    _seconds(HOSTILE[kind], 2_000)
    small, large = _seconds(HOSTILE[kind], 25_000), _seconds(HOSTILE[kind], 250_000)
    assert large < 22 * small + 0.3, f"10 times the text took {large / max(small, 1e-9):.1f} times as long"


NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))
EDITS = (*PIECES, "told him", "the elder", "One of them", "9:40 p.m.\n\n", "\n\n.\n\n", ". .", "((WN))", "A woman")


@given(
    st.sampled_from(NEWS),
    st.lists(st.tuples(st.integers(min_value=0, max_value=10_000), st.sampled_from(EDITS)), max_size=40),
)
@settings(max_examples=60, deadline=None)
def test_a_broken_article_is_survived(path: Path, edits: list[tuple[int, str]]) -> None:
    words = path.read_text("utf-8").split(" ")
    for place, piece in edits:
        words[place % len(words)] = piece
    made(" ".join(words))


def test_a_sentence_of_a_stop_alone_is_survived() -> None:
    made('Moen was there.\n\n. "The wall of Larne will hold," he said. . "The wall of Larne will stand," she said.\n')


def test_a_pronoun_right_behind_a_bare_name_is_survived() -> None:
    for opening in ("Through his lawyer, Anna Brandt", "In Larne, Anna Brandt", "At home, Moen,"):
        made(f'{opening} he said, "The wall of Larne will hold for years." {opening} "the wall of Larne" she said.\n')


def test_a_subject_of_which_nothing_is_left_is_survived() -> None:
    words = (Path(__file__).parent / "news" / "court_us.txt").read_text("utf-8").split(" ")
    words[1776 % len(words)] = "9:40 p.m.\n\n"
    made(" ".join(words))
