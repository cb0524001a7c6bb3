"""What `clean` takes away, and what `fold` treats as equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.text import clean, fold, hostile_characters


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("plain [the president] “text” – naïve", "plain [the president] “text” – naïve"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x1b]52;c;aGk=\x07", "\ufffd]52;c;aGk=\ufffd"),
        ("a\tb\r\nc", "a b\nc"),
        ("abc\u202edef\u2066", "abcdef"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("keep\u200djoiner", "keep\u200djoiner"),
        ("line\u2028next", "line\nnext"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("\x9b31m", "\ufffd31m"),
    ],
)
def test_clean(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned
    assert clean(clean(raw)) == cleaned


def test_hostile_characters_are_named_with_their_place() -> None:
    assert hostile_characters("ok\tx\x1b y\u202e") == [(4, "U+001B"), (7, "U+202E")]


@pytest.mark.parametrize(
    ("one", "other"),
    [("The U.S.A.", "usa"), ("Café de Flore!", "cafe de flore"), ("North-Korea", "north korea"), ("It’s", "its")],
)
def test_fold_makes_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("1.5", "15"), ("-5", "5"), ("1:30", "130"), ("North Korea", "South Korea")]
)
def test_fold_keeps_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20), max_size=60))
def test_fold_makes_the_same_of_plain_words_beside_others(text: str) -> None:
    """ASCII text has a quicker way of its own."""
    assert fold(f"x {text} é") == f"{fold(f'x {text}')} e"
