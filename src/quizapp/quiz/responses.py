"""The form of a response: what a front end or a log hands over becomes a `Response` that fits its item, or an error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from quizapp.errors import ResponseError
from quizapp.model.item import Cloze, Item, Matching
from quizapp.model.response import Response
from quizapp.text import clean

LONGEST = 20_000
"""Characters of an answer that are taken: as many as an option of a bank may have."""


def checked(item: Item, response: object, options: Sequence[str] = ()) -> Response:
    """`response` in the form that `quizapp.model.response` gives for the item's type, its strings clean.

    Lists become tuples. Raises ResponseError for another form, an option that the item does not have, one chosen
    twice, or steps left out.
    """
    if response is None:
        return None
    given: Response
    match item.type:
        case "multiple-choice":
            given = _several_of(_strings(item, response), options, item)
        case "cloze":
            given = _gaps(item, _strings(item, response), options)
        case "matching":
            given = _pairs(item, response, options)
        case "ordering":
            given = _steps(item, _strings(item, response), options)
        case _:
            given = _one_of(_string(item, response), options, item)
    return given


def fitting(item: Item, response: Response, options: Sequence[str]) -> Response:
    """What `item` still takes of a response that was given before its bank changed, in the form of its type.

    Parts that are gone are left out, and parts that have come are open; None stays None.
    """
    if response is None:
        return None
    texts = (response,) if isinstance(response, str) else () if isinstance(response, Mapping) else response
    match item.type:
        case "multiple-choice":
            return tuple(text for text in texts if text in options)
        case "cloze":
            return (*texts, *[""] * len(item.gaps))[: len(item.gaps)]
        case "matching":
            given = response if isinstance(response, Mapping) else {}
            return {left: given[left] for left in item.pairs if left in given}
        case "ordering":
            left = Counter(options)
            steps = [step for step in texts if left[step] > 0 and not left.subtract([step])]
            return (*steps, *[""] * (len(options) - len(steps)))
    return texts[0] if len(texts) == 1 else ""


def _string(item: Item, response: object) -> str:
    if not isinstance(response, str):
        raise ResponseError(f"{item.id}: {_kind(item)} takes a text, not {_form(response)}.")
    if len(response) > LONGEST:
        raise ResponseError(f"{item.id}: the answer is longer than {LONGEST:,} characters.")
    return clean(response).strip()


def _strings(item: Item, response: object) -> tuple[str, ...]:
    if isinstance(response, str) or not isinstance(response, Sequence):
        raise ResponseError(f"{item.id}: {_kind(item)} takes a list of texts, not {_form(response)}.")
    return tuple(_part(item, part) for part in response)


def _part(item: Item, part: object) -> str:
    if not isinstance(part, str):
        raise ResponseError(f"{item.id}: each part of the answer to {_kind(item)} is a text, not {_form(part)}.")
    return _string(item, part)


def _kind(item: Item) -> str:
    return f"{'an' if item.type == 'ordering' else 'a'} {item.type} item"


def _form(response: object) -> str:
    if response is None:
        return "null"
    if isinstance(response, bool):
        return "true or false"
    forms = ((Mapping, "a mapping"), (str, "a text"), (int | float, "a number"), (Sequence, "a list"))
    return next((name for form, name in forms if isinstance(response, form)), "something else")


def _one_of(choice: str, options: Sequence[str], item: Item) -> str:
    if options and choice not in options:
        raise ResponseError(f"{item.id}: {_short(choice)} is not one of its options.")
    return choice


def _several_of(choices: tuple[str, ...], options: Sequence[str], item: Item) -> tuple[str, ...]:
    for choice in choices:
        _one_of(choice, options, item)
    if len(set(choices)) < len(choices):
        raise ResponseError(f"{item.id}: an option is chosen twice.")
    return tuple(sorted(choices, key=list(options).index)) if options else choices


def _gaps(item: Cloze, texts: tuple[str, ...], options: Sequence[str]) -> tuple[str, ...]:
    if len(texts) != len(item.gaps):
        raise ResponseError(f"{item.id}: {len(item.gaps)} gaps need as many texts, but there are {len(texts)}.")
    for text in texts:
        if text:
            _one_of(text, options, item)
    return texts


def _pairs(item: Matching, response: object, options: Sequence[str]) -> dict[str, str]:
    if not isinstance(response, Mapping):
        raise ResponseError(f"{item.id}: a matching item takes left side -> right side, not {_form(response)}.")
    pairs = {_part(item, left): _part(item, right) for left, right in response.items()}
    for left, right in pairs.items():
        if left not in item.pairs:
            raise ResponseError(f"{item.id}: {_short(left)} is not one of its left sides.")
        _one_of(right, options, item)
    return {left: pairs[left] for left in item.pairs if left in pairs}


def _steps(item: Item, steps: tuple[str, ...], options: Sequence[str]) -> tuple[str, ...]:
    """The student's order; places that they left open are empty and stand behind it."""
    placed = [step for step in steps if step]
    whole = len(steps) == len(options) and not Counter(placed) - Counter(options)
    if not whole or "" in steps[: len(placed)]:
        raise ResponseError(f"{item.id}: every one of its {len(options)} steps must be given once.")
    return steps


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
