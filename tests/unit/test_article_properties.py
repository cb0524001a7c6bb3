"""Whatever the text: nothing is raised, every span is in order and inside the text, and the cost stays linear."""

from __future__ import annotations

import gc
import textwrap
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizapp.article import parse
from quizapp.article.language import refusal
from quizapp.article.layout import unwrapped

LINE = "The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter."
PIECES = [
    *[
        "\n",
        "\n\n",
        " ",
        ". ",
        "? ",
        "”",
        "“",
        '"',
        "'",
        "’ ",
        ", ",
        ": ",
        "- ",
        "# ",
        "> ",
        "*",
        "**",
        "_",
        "[a](b)",
        "![",
    ],
    *[
        "\\$",
        "By Ann Moss",
        "June 20, 2024",
        "HANOI — ",
        "Q: ",
        "said",
        "Mr. ",
        "U.S. ",
        "The old bridge fell",
        "(AP)",
        "© ",
    ],
    *[
        "\u00a0",
        "\r\n",
        "---\n",
        "title: a\n",
        "https://a.org",
        "@ann",
        "…",
        "... ",
        "\u2028",
        "\x1b[31m",
        "\u202e",
        "😀",
    ],
]
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=60).map("".join)


@settings(max_examples=200, deadline=None)
@given(texts)
@example("** a, ")
def test_spans_are_in_order_inside_the_text_and_without_white_space_around(text: str) -> None:
    article = parse(text, "-")
    at = 0
    for paragraph in article.paragraphs:
        assert at <= paragraph.start < paragraph.end <= len(article.text)
        inner = paragraph.start
        for sentence in paragraph.sentences:
            assert inner <= sentence.start < sentence.end <= paragraph.end
            passage = article.text[sentence.start : sentence.end]
            assert passage == passage.strip()
            inner = sentence.end
        at = paragraph.end
    refusal(article)


@settings(max_examples=50, deadline=None)
@given(texts)
def test_reading_is_repeatable(text: str) -> None:
    assert parse(text, "-") == parse(text, "-")


HOSTILE = {
    "no space": "x",
    "line ends": "\n",
    "quotation marks": '"',
    "full stops": ".",
    "full stops and spaces": ". ",
    "brackets": "[(",
    "emphasis": "*a ",
    "capitals": "AB-CD ",
    "backslashes": "\\",
    "question marks in quotation": '?" Ab ',
    "hyphenated names": "A-B-C-D-E-F\n\n",
    "addresses": "a.b@",
    "dashes": "A — ",
    "numbers": "12 ",
    "tabs": "\t",
    "rows of a table": "| a | b |\n",
    "fences": "```\n",
    "wrapped words": "a-\n",
    "indented lines": "    The old bridge fell in 1999,\nand a new one was\n",
    "invisible marks": ".\u200b",
    "time stamps": "3.02pm: \n",
    "directions": "(AB CD EF) ",
    "codes": "&quot;",
    "footnotes": "[^1]",
    "corrections": "Correction: a\n\n",
    "writers": "By Ann Moss\n\nAnn Moss is a reporter.\n\n",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_text_costs_more_than_its_length(unit: str) -> None:
    """Four times the text may cost at most eight times as much; the square would be sixteen times."""

    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        gc.collect()
        gc.disable()  # a collection looks through whatever earlier tests have left, which is no cost of this text
        try:
            start = time.process_time()
            parse(text, "-")
            return time.process_time() - start
        finally:
            gc.enable()

    assert min(seconds(200_000) for _ in range(2)) <= 8 * min(seconds(50_000) for _ in range(2)) + 0.05


@settings(max_examples=200, deadline=None)
@given(texts)
def test_text_for_any_width_differs_in_line_ends_alone(text: str) -> None:
    shown = unwrapped(text)
    assert len(shown) == len(text)
    assert all(new == old or (old, new) == ("\n", " ") for old, new in zip(text, shown, strict=True))


def test_text_for_any_width_keeps_what_parts_paragraphs() -> None:
    wrapped = "\n\n".join(textwrap.fill(f"{LINE} {LINE}", 60) for _ in range(3))
    assert unwrapped(wrapped).split("\n\n") == [f"{LINE} {LINE}"] * 3
    verse = "The sea is grey\nThe wall is high\nAnd none will go\n"
    assert unwrapped(verse) == verse
