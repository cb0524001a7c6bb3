"""An item's key in the form of a response, and any response as one line of text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizapp.model.item import GAP, Item
from quizapp.model.response import Response


def key_of(item: Item) -> Response:
    """The right response to `item`; for a choice of several the keys in the bank's order."""
    key: Response
    match item.type:
        case "multiple-choice":
            key = item.keys
        case "true-false":
            key = "true" if item.key else "false"
        case "numeric":
            from quizapp.quiz.grading.numeric import shown  # noqa: PLC0415 - exact numbers are slow to import

            key = shown(item)
        case "cloze":
            key = tuple(gap[0] for gap in item.gaps)
        case "matching":
            key = dict(item.pairs)
        case "ordering":
            key = item.order
        case _:
            key = item.key
    return key


def as_line(response: Response) -> str:
    """A response (or a key) as one line: parts with `;`, pairs with `=`; an empty string for None."""
    if response is None:
        return ""
    if isinstance(response, str):
        return response
    if isinstance(response, Mapping):
        return "; ".join(f"{left} = {right}" for left, right in response.items())
    return "; ".join(part or "___" for part in response)


def plain(response: Response) -> object:
    """A response as JSON has it: lists and dicts."""
    if isinstance(response, Mapping):
        return dict(response)
    return list(response) if isinstance(response, tuple) else response


def stem_of(item: Item) -> str:
    """The stem as a student sees it: the gaps of a cloze are lines to fill in."""
    return GAP.sub("____", item.stem) if item.type == "cloze" else item.stem


def question_of(item: Item) -> str:
    """The stem without a line of context before it: items of one article share that, and are about other things."""
    return _CONTEXT.sub("", stem_of(item))


_CONTEXT = re.compile(r"\AContext(?: \([^()\n]{1,40}\))?:[^\n]*\n(?=.)")
"""The line that generated items have, with the day of the report or without it."""
