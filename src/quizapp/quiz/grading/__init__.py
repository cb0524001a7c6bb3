"""Grading: an item and a response in, a grade out. One module for each group of item types."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from quizapp.quiz.grading.grade import Grade, Part, Verdict

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.model.response import Response

__all__ = ["Grade", "Part", "Verdict", "grade"]


def grade(item: Item, response: Response, known: Collection[str] = ()) -> Grade:
    """How right `response` is; it must have the form of its item (see `quizapp.quiz.responses.checked`).

    `known` are answers to other questions of the bank, for which a typo is not forgiven. `None` is worth nothing.
    """
    if response is None:
        return Grade(0.0)
    match item.type:  # a run imports only the graders that it needs
        case "short-answer" | "cloze":
            from quizapp.quiz.grading.typed import grade_typed  # noqa: PLC0415

            return grade_typed(item, response, known)
        case "numeric":
            from quizapp.quiz.grading.numeric import grade_numeric  # noqa: PLC0415

            return grade_numeric(item, str(response))
        case "matching" | "ordering":
            from quizapp.quiz.grading.arrangement import grade_arrangement  # noqa: PLC0415

            return grade_arrangement(item, response)
    from quizapp.quiz.grading.choice import grade_choice  # noqa: PLC0415

    return grade_choice(item, response)
