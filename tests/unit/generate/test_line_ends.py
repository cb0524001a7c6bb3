"""Words that a hyphen parts at the end of a line: a compound is shown whole, a word broken by the printer not at all."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate import pipeline
from quizapp.generate.candidate import Candidate

FRAME = """Village Wins Its Valley Back

The council of Riverton voted 9-2 on Monday to keep the valley as it is.
{}

Tom Reed, a farmer, told reporters that 31 families had been waiting for
years. “My sheep and I can sleep at last,” he said on Tuesday.
"""


def items(passage: str) -> tuple[Candidate, ...]:
    return pipeline.generate(parse(FRAME.format(passage), "-"), everything=True).items


def shown(passage: str) -> str:
    return "\n".join(f"{item.stem} {item.key} {item.distractors} {list(item.pairs)}" for item in items(passage))


@pytest.mark.parametrize(
    ("wrapped", "whole"),
    [
        ("south-\nwest of the county", "south-west"),
        ("well-\n  known valley", "well-known"),
        ("20-\nyear row", "20-year"),
    ],
)
def test_a_compound_is_shown_whole(wrapped: str, whole: str) -> None:
    passage = f"“This is a great day for the {wrapped},” said the mayor, Ann Lee."
    assert whole in shown(passage)


@pytest.mark.parametrize("wrapped", ["environ-\nment", "presi-\ndent", "gov-\n\ternment"])
def test_a_word_broken_by_the_printer_is_not_shown(wrapped: str) -> None:
    passage = f"“This is a great day for our {wrapped},” said the mayor, Ann Lee."
    assert "-".join(part.strip() for part in wrapped.split("-")) not in shown(passage)
    assert "sleep at last" in shown(passage)


def test_what_stands_elsewhere_within_a_line_is_a_compound() -> None:
    passage = "It is a deer-park.\n\n“This is a great day for the old deer-\npark,” said the mayor, Ann Lee."
    assert "old deer-park" in shown(passage)
