"""Points: a grade's fraction of an item's points, less a penalty for a wrong choice."""

from __future__ import annotations

from quizapp.model.item import Item
from quizapp.quiz.state import Record

_CHOICES = ("single-choice", "multiple-choice", "true-false")


def points_for(item: Item, record: Record, penalty: float) -> float:
    """Points of one item: `fraction * points`, or `-penalty * points` for a wrong choice.

    Only a choice that was really made is penalised: a typed answer, an open item and "I don't know" cost nothing.
    The rule is that of negative marking in Moodle, where a wrong option carries a negative fraction.
    """
    if record.grade is None:
        return 0.0
    if record.grade.fraction == 0 and record.response and item.type in _CHOICES:
        return -penalty * item.points if penalty else 0.0
    return round(record.grade.fraction * item.points, 6)
