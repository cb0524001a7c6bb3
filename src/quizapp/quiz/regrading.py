"""Answers of the past, graded by the bank as it is now: a mended key mends old answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from quizapp.errors import ResponseError
from quizapp.quiz.grading import Grade, grade
from quizapp.quiz.layout import layouts
from quizapp.quiz.responses import checked
from quizapp.quiz.selection import known_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.log.interface import Last
    from quizapp.model.item import Item
    from quizapp.model.response import Response
    from quizapp.quiz.sources import Source
    from quizapp.quiz.state import Event


def regraded(
    event: Event, item: Item, options: Sequence[str], grading: Callable[[Response], Grade]
) -> tuple[Response, Grade]:
    """The response of an `answered` event in checked form, and its grade by `grading`.

    What it was worth then stands where the item no longer takes the response: an option that is gone, another type.
    """
    response = event.get("response")
    try:
        if "response" in event:
            response = checked(item, response, options)
            return response, grading(response)
    except ResponseError:
        pass
    return _as_given(response), Grade(event["fraction"])


def _as_given(response: object) -> Response:
    """What was answered, in the form of a response to some item; None for what is none, in a log that was damaged."""
    if isinstance(response, list):
        return tuple(text for text in response if isinstance(text, str))
    if isinstance(response, Mapping):
        return {left: right for left, right in response.items() if isinstance(left, str) and isinstance(right, str)}
    return response if isinstance(response, str) else None


def missed(source: Source, last: Mapping[str, Last]) -> set[int]:
    """`id(item)` of the bank's items whose last answer was not fully right, by the key that the item has now."""
    known: list[str] = []
    return {
        id(item)
        for item in source.items
        if (answer := last.get(item.id)) is not None and _fraction(item, answer, source.items, known) < 1
    }


def _fraction(item: Item, last: Last, items: Sequence[Item], known: list[str]) -> float:
    """What the last answer is worth now; `known` is filled with the answers that `items` have, once that is needed.

    Those make grading stricter and slow, so that they are only asked about an answer that was not right and now would be.
    """
    if last.event is None:
        return last.fraction
    (options,) = layouts([item], seed=0)
    fraction = regraded(last.event, item, options, lambda response: grade(item, response))[1].fraction
    if fraction < 1 or last.fraction >= 1:
        return fraction
    if not known:
        known.extend(known_answers(items))
    return regraded(last.event, item, options, lambda response: grade(item, response, known))[1].fraction
