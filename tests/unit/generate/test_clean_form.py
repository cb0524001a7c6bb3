"""What a question must not carry over from a report: names that tell two apart, slips of the press, ties to the text before."""

from __future__ import annotations

import pytest

from quizapp.generate.passage.heading import headlines
from quizapp.generate.passage.named import Named, written_out
from quizapp.generate.passage.shown import without_lead
from quizapp.generate.passage.slips import has_slip


def test_two_of_one_surname_keep_what_tells_them_apart() -> None:
    text = "Mrs. Lee, the nominee, proposed to draft Mr. Lee as an adviser."
    names = [Named("Lee", "Ann Lee", person=True), Named("Lee", "Bo Lee", person=True)]
    assert written_out(text, names) == text
    assert written_out("Mrs. Lee came.", names[:1]) == "Ann Lee came."


@pytest.mark.parametrize(
    "text",
    [
        "In an casual remark he left.",
        "It was a unusual day.",
        "She went to the the pier.",
        "He argued thatU.S. ships left.",
        "It can achieved as much.",
        "It may help a someone to find them.",
    ],
)
def test_a_slip_is_seen(text: str) -> None:
    assert has_slip(text)


@pytest.mark.parametrize(
    "text",
    [
        "An hour later an MP left.",
        "A unit of a European one-off.",
        "An F.B.I. man had had enough.",
        "He is a one-man band.",
        "It could indeed succeed, and we must need it.",
        "They will feed them and can be agreed with.",
    ],
)
def test_what_is_right_is_no_slip(text: str) -> None:
    assert not has_slip(text)


def test_for_starters_goes() -> None:
    assert without_lead("For starters, the board left.") == "The board left."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("IN THE bypoll for the seat, Lind won.", "In the bypoll for the seat, Lind won."),
        ("THE BBC has lost its head.", "The BBC has lost its head."),
        ("A MAN was hurt in Larne.", "A man was hurt in Larne."),
        ("IT firms left Larne.", "IT firms left Larne."),
    ],
)
def test_the_capitals_of_an_opening_are_not_shown(text: str, shown: str) -> None:
    assert without_lead(text) == shown


@pytest.mark.parametrize(
    "headline",
    [
        "Mitch Lind: The king and I ‘Both Oppose It and… Are the Descendants of Shepherds’",
        "Lind says 'We met and… Left the hall of the town without a word'",
    ],
)
def test_no_piece_of_a_headline_is_torn_out_of_somebodys_words(headline: str) -> None:
    assert headlines(headline) == ()
