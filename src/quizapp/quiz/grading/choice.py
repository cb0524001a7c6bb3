"""Single choice, multiple choice, true or false: options that were picked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from quizapp.model.item import MultipleChoice, SingleChoice, TrueFalse
from quizapp.model.response import Response
from quizapp.quiz.grading.grade import Grade, Part, share


def grade_choice(item: SingleChoice | MultipleChoice | TrueFalse, response: Response) -> Grade:
    """The grade of a choice; see the function of its type."""
    if isinstance(item, MultipleChoice):
        return grade_multiple(item, cast(tuple[str, ...], response))
    key = item.key if isinstance(item, SingleChoice) else "true" if item.key else "false"
    feedback = item.feedback
    if isinstance(item, TrueFalse):  # YAML knows `TRUE` and `True` too
        feedback = {name.casefold(): text for name, text in feedback.items()}
    return grade_single(key, feedback, cast(str, response))


def grade_single(key: str, feedback: Mapping[str, str], response: str) -> Grade:
    """All or nothing."""
    return Grade(1.0) if response == key else Grade(0.0, feedback=_feedback(feedback, response))


def grade_multiple(item: MultipleChoice, response: tuple[str, ...]) -> Grade:
    """(right options picked - wrong options picked) / number of keys, never below 0.

    Source: "partial credit with penalty" for multiple answers in Canvas New Quizzes: the points are divided by the
    number of right answers; that amount is given for each right one picked and taken for each wrong one. Picking
    everything so gains nothing where there are as many wrong options as right ones.
    """
    picked, keys = set(response), set(item.keys)
    parts = tuple(_box(option, option in picked, option in keys) for option in (*item.keys, *item.distractors))
    wrong = [option for option in response if option not in keys]
    feedback = tuple(line for option in wrong for line in _feedback(item.feedback, option))
    return Grade(share(len(picked & keys) - len(wrong), len(keys)), parts, None, feedback)


def _feedback(feedback: Mapping[str, str], response: str) -> tuple[str, ...]:
    return (feedback[response],) if response in feedback else ()


def _box(option: str, picked: bool, right: bool) -> Part:
    return Part(option, "picked" if picked else "", "right" if right else "wrong", picked == right)
