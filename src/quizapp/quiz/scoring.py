"""Points: a grade's fraction of an item's points, less a penalty for a wrong choice."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.model.item import Item
from quizapp.quiz.state import Record


def points_for(item: Item, record: Record, penalty: float) -> float:
    """Points of one item: `fraction * points`, or `-penalty * points` for a wrong choice; whoever shows them rounds them.

    A choice is wrong where an option was picked and none of those picked is right: a typed answer, an open item and
    "I don't know" cost nothing. The rule is that of negative marking in Moodle, where a wrong option carries a
    negative fraction.
    """
    if record.grade is None:
        return 0.0
    if penalty and _wrong_choice(item, record):
        return -penalty * item.points
    return record.grade.fraction * item.points


def scores_by_bank(
    banks: Sequence[str | None], items: Sequence[Item], records: Sequence[Record], penalty: float
) -> dict[str, list[float]]:
    """Bank -> points and possible points of its items, the disputed ones left out; items without a bank are too."""
    scores: dict[str, list[float]] = {}
    for bank, item, record in zip(banks, items, records, strict=True):
        if record.disputed is None and bank is not None:
            score = scores.setdefault(bank, [0.0, 0.0])
            score[0] += points_for(item, record, penalty)
            score[1] += item.points
    return {bank: [round(part, 6) for part in score] for bank, score in scores.items()}


def _wrong_choice(item: Item, record: Record) -> bool:
    if record.grade is None or record.grade.fraction or not record.response:
        return False
    if item.type == "multiple-choice":
        return not set(item.keys) & set(record.response)
    return item.type in ("single-choice", "true-false")
