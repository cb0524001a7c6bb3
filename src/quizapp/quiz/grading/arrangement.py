"""Matching and ordering: things put beside each other or one after the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from quizapp.model.item import Matching, Ordering
from quizapp.model.response import Response
from quizapp.quiz.grading.grade import Grade, Part, from_parts, share


def grade_arrangement(item: Matching | Ordering, response: Response) -> Grade:
    """The grade of an arrangement; see the function of its type."""
    if isinstance(item, Matching):
        return grade_matching(item, cast(Mapping[str, str], response))
    return grade_ordering(item, cast(Sequence[str], response))


def grade_matching(item: Matching, response: Mapping[str, str]) -> Grade:
    """Right pairs / all pairs.

    Source: Moodle's matching question, in which every sub-question carries the same share.
    """
    return from_parts(
        Part(left, response.get(left, ""), right, response.get(left) == right) for left, right in item.pairs.items()
    )


def grade_ordering(item: Ordering, response: Sequence[str]) -> Grade:
    """(longest run in the right order - 1) / (number of steps - 1).

    The longest run is the longest increasing subsequence: the steps that could stay while the others are moved. One
    misplaced step so costs one share, wherever it went. Source: the grading type "longest ordered subset" of
    Moodle's ordering question (qtype_ordering); one step is subtracted because a reversed order always keeps one.
    A part is right where a step stands in its own place.
    """
    ranks = _ranks(item.order, response)
    fraction = share(max(_longest_increasing(ranks), 1) - 1, len(item.order) - 1)
    given = [*response, *[""] * len(item.order)]
    parts = tuple(
        Part(f"step {number}", step, right, step == right)
        for number, (step, right) in enumerate(zip(given, item.order, strict=False), 1)
    )
    return Grade(fraction, parts)


def _ranks(order: Sequence[str], response: Sequence[str]) -> list[int]:
    """The place of each given step in the right order; the second of two equal steps takes the second place."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place in range(len(order) - 1, -1, -1):
        places[order[place]].append(place)
    return [places[step].pop() for step in response if places[step]]


def _longest_increasing(ranks: Sequence[int]) -> int:
    ends: list[int] = []
    for rank in ranks:
        place = bisect_left(ends, rank)
        ends[place : place + 1] = [rank]
    return len(ends)
