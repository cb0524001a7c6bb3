"""From the shipped article, broken in every way, to items: nothing is raised, and all evidence is in the text."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.article import Role, parse
from quizapp.bank.load import check
from quizapp.bank.write import write
from quizapp.generate import pipeline
from quizapp.generate.assemble import to_bank
from quizapp.generate.batch import Outcome
from quizapp.generate.ids import item_ids
from quizapp.generate.items import to_item
from quizapp.places import shipped
from quizapp.text import clean

SEED = next(shipped("seeds").glob("*.txt")).read_text(encoding="utf-8")
BROKEN = [
    '"',
    "“",
    "”",
    "''",
    "’",
    "(",
    "]",
    "—",
    "\n\n",
    "\n",
    ".",
    "…",
    "[/]",
    "\x1b[31m",
    "\u202e",
    "**",
    "_",
    "$",
    "{{",
    "}}",
]
WORDS = [
    "\u00a0",
    " said ",
    "Mr. ",
    "He ",
    "U.S. ",
    "1.5 million ",
    "İ",
    "ß",
    "½",
    "😀",
    "\ufffd",
    "",
    "",
    "not ",
    " and ",
    "Q: ",
]


def made_from(text: str) -> int:
    """How many items `text` gives; each must be whole, and its evidence in the story."""
    article = parse(text, "-")
    items = pipeline.generate(article, everything=True).items
    for candidate, identifier in zip(items, item_ids(items), strict=True):
        item = to_item(candidate, identifier, article.text, None)
        assert item.evidence is not None
        assert item.evidence.text == clean(article.text[candidate.start : candidate.end])
        roles = {p.role for p in article.paragraphs if p.start <= candidate.start < p.end}
        assert roles == {Role.BODY}
    return len(items)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SEED) - 1), st.sampled_from(BROKEN + WORDS)), max_size=120))
def test_characters_put_in_and_taken_out(changes: list[tuple[int, str]]) -> None:
    text = list(SEED)
    for place, change in changes:
        text[place] = change
    made_from("".join(text))


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(["\n\n", ". ", " ", '"']))
def test_paragraphs_sentences_and_words_in_any_order(chance: random.Random, joint: str) -> None:
    parts = SEED.split(joint)
    chance.shuffle(parts)
    made_from(joint.join(parts))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, len(SEED)), st.integers(0, len(SEED)))
def test_any_part_of_it(one: int, other: int) -> None:
    made_from(SEED[min(one, other) : max(one, other)])


@pytest.mark.parametrize("marks", ["{{", "}}", "{{x}}", "{", "|"])
def test_marks_of_a_gap_anywhere_in_an_article_leave_a_bank_that_check_passes(marks: str, tmp_path: Path) -> None:
    chance = random.Random(marks)
    for _ in range(8):
        text = list(SEED)
        for place in chance.sample(range(len(text)), 25):
            text[place] += marks
        article = parse("".join(text), "a.txt")
        items = pipeline.generate(article, everything=True).items
        (tmp_path / "a.txt").write_text(article.text, encoding="utf-8")
        bank = to_bank([Outcome("a.txt", article.title, article.text, items)], title=None, folder=None)
        (tmp_path / "b.yaml").write_text(write(bank), encoding="utf-8")
        assert check(tmp_path / "b.yaml").problems == []


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title, str.swapcase], ids=lambda c: c.__name__)
def test_letters_all_large_or_small(change: object) -> None:
    assert callable(change)
    made_from(change(SEED))


def test_the_same_text_gives_the_same_items() -> None:
    article = parse(SEED, "-")
    assert pipeline.generate(article, seed=3) == pipeline.generate(article, seed=3)
    assert made_from(SEED) >= 12


def test_the_cost_grows_with_the_length_alone() -> None:
    """Four times the text may cost at most eight times as much; the square would be sixteen times."""

    def seconds(copies: int) -> float:
        article = parse("\n\n".join([SEED] * copies), "-")
        start = time.process_time()
        pipeline.generate(article, everything=True)
        return time.process_time() - start

    seconds(1)
    assert seconds(32) <= 8 * min(seconds(8), seconds(8))
