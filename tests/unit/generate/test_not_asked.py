"""What an article tells without vouching for it, or what a cut would make another thing, is not asked.

`not_asked.tsv` has one passage a line: a pattern that no stem may match, a tab, the passage.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate

LEAD = """Council backs plan for harbour

3 March 2024

HARLOW - Mayor Anna Reed spoke on Monday about the fire that broke out on a pier in the port of Harlow on Sunday.

"""
END = "\n\nTom Bain, Ann Poe and Mary Lind saw it. The pier of Harlow was built in 1911 and burned down in 1954.\n"
LINES = (Path(__file__).parent / "not_asked.tsv").read_text("utf-8").splitlines()
PASSAGES = [tuple(line.split("\t", 1)) for line in LINES if line and not line.startswith("#")]


def stems(passage: str) -> list[str]:
    """The stems of all items of an article that has the passage."""
    return [
        item.stem
        for item in generate(parse(LEAD + passage.replace("\\n", "\n\n") + END, "a.txt"), everything=True).items
    ]


@pytest.mark.parametrize(("pattern", "passage"), PASSAGES, ids=[passage[-60:] for _, passage in PASSAGES])
def test_what_it_does_not_vouch_for_is_not_asked(pattern: str, passage: str) -> None:
    found = [stem for stem in stems(passage) if re.search(pattern, stem.rpartition("\n")[2])]
    assert not found


@pytest.mark.parametrize(
    ("passage", "asked"),
    [
        ("Georg Focke carried 30 crates to the hill of Harlow in 1836.", "1836|crates"),
        (
            "Robert Gray of the weather service recorded 186 kilometres an hour on the coast of Harlow in 2017.",
            "2017|186|Gray",
        ),
        (
            "Two hundred people lost their homes when the dam of Harlow broke in the winter of 1953.",
            "hundred people lost|1953",
        ),
        ("Neil Harcourt resigned from the court of Harlow in 2013, after an inquiry into bribes.", "Harcourt|2013"),
    ],
)
def test_the_same_told_plainly_is_asked(passage: str, asked: str) -> None:
    assert any(re.search(asked, stem) for stem in stems(passage))


def test_a_question_that_hangs_on_the_day_says_which() -> None:
    found = stems("Fiona Strand said that next year's race in Harlow would be moved to the first Sunday in May.")
    assert any(re.search(r"Context \(March 3, 2024\): .*\nWho said that next year", stem) for stem in found)
