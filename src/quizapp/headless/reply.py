"""A reply as a person or a script writes it -> a response in its item's form.

Options may be named by their text, by letter or by number, in the order shown; lists may be written on one line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from quizapp.answers import fold_answer
from quizapp.errors import ResponseError
from quizapp.model.item import Item, Matching
from quizapp.model.response import Response
from quizapp.quiz.responses import checked
from quizapp.text import seen

_MARKS = str.maketrans("‘’ʼ“”„", "'''\"\"\"")
_YES, _NO = ("true", "t", "yes", "y"), ("false", "f", "no", "n")
_PAIR = re.compile(r"\s*(?:=|->|→|:)\s*")
_SHORT_PAIR = re.compile(r"(\d+)\s*[-=:]?\s*([a-zA-Z])")
_NUMBERED_PAIR = re.compile(r"(\d+|[a-zA-Z])\s*[=:]\s*(\d+)(?!\S)")


def read(item: Item, options: Sequence[str], reply: object) -> Response:
    """The response that `reply` means; `options` are the item's as shown.

    `reply` is a text, a list, a mapping or None ("I don't know"), such as YAML and JSON give. Raises ResponseError
    for one that the item cannot take.
    """
    reply = _plain(reply)
    if reply is None or reply == "":
        return None
    given: object
    match item.type:
        case "true-false":
            given = _judged(reply)
        case "single-choice":
            given = _picked(reply, options)
        case "multiple-choice" | "ordering":
            given = _each(_listed(reply, options, ordered=item.type == "ordering"), options)
        case "cloze":
            parts = _listed(reply, ()) if len(item.gaps) > 1 or not isinstance(reply, str) else [reply]
            if isinstance(parts, list):  # what is null is left open, as it is for a whole item
                parts = ["" if part is None else part for part in parts]
            given = _each(parts, options) if options else parts
        case "matching":
            given = _paired(item, reply, options)
        case _:
            given = reply
    return checked(item, given, options)


def _plain(reply: object) -> object:
    """`reply` with the truth values and numbers of JSON, at any depth, as they are written."""
    if isinstance(reply, bool):
        return "true" if reply else "false"
    if isinstance(reply, int | float):
        return str(reply)
    if isinstance(reply, Mapping):
        return {key: _plain(value) for key, value in reply.items()}
    if isinstance(reply, Sequence) and not isinstance(reply, str):
        return [_plain(part) for part in reply]
    return reply


def _judged(reply: object) -> object:
    word = reply.strip().casefold() if isinstance(reply, str) else ""
    if word in (*_YES, "a", "1"):
        return "true"
    return "false" if word in (*_NO, "b", "2") else reply


def _picked(reply: object, options: Sequence[str]) -> object:
    """The option that `reply` names by text, else by letter or number; `reply` itself if there is none."""
    if not isinstance(reply, str):
        return reply
    text = reply.strip()
    folded = fold_answer(text)
    same = (
        [option for option in options if option == text]
        or [option for option in options if _plain_marks(option) == _plain_marks(text)]
        or [option for option in options if fold_answer(option) == folded != ""]
    )
    if len(same) == 1:
        return same[0]
    place = _place(text)
    return options[place] if place is not None and place < len(options) else text


def _plain_marks(text: str) -> str:
    """`text` with the apostrophes and quotation marks of a keyboard: `it’s` is `it's`, and not `its`."""
    return seen(text).translate(_MARKS)


class TwoWays(NamedTuple):
    """What one letter or number of a reply may mean."""

    before: str
    """The option, or left side, that it stands before as shown."""
    named: str
    """The one that it is itself."""
    left: bool
    """Whether these are left sides, which have numbers, and no options, which have letters."""


def two_ways(item: Item, options: Sequence[str], reply: str) -> TwoWays | None:
    """The first letter of `reply`, or number of a left side, that may mean two of those shown; None where all is clear."""
    if item.type == "single-choice":
        words: object = [reply.strip()]
    elif item.type in ("multiple-choice", "ordering"):
        words = _listed(reply.strip(), options, ordered=item.type == "ordering")
    elif isinstance(item, Matching):
        try:
            pairs = _line_of_pairs(reply)
        except ResponseError:  # what is no line of pairs is told when it is read
            return None
        for number, _ in pairs:
            if both := _both(number, list(item.pairs), str.isdigit):
                return TwoWays(*both, left=True)
        words = [letter for _, letter in pairs]
    else:
        return None
    found = (_both(word, options, str.isalpha) for word in words) if isinstance(words, list) else ()
    return next((TwoWays(*both, left=False) for both in found if both), None)


def _both(word: str, shown: Sequence[str], sign: Callable[[str], bool]) -> tuple[str, str] | None:
    """The one of `shown` that `word` stands before and the one that it is, where these are two; `sign` tells labels."""
    bare, place = word.rstrip(").").casefold(), _place(word)
    if place is None or not sign(bare) or place >= len(shown):
        return None
    named = next((option for option in shown if option.casefold() == bare), shown[place])
    return (shown[place], named) if named != shown[place] else None


def _place(text: str) -> int | None:
    """0 for `a`, `A`, `1`, `a)` and `1.`, and so on."""
    text = text.rstrip(").").casefold()
    if len(text) == 1 and "a" <= text <= "z":
        return ord(text) - ord("a")
    return int(text) - 1 if text.isascii() and text.isdigit() and text[0] != "0" and len(text) < 6 else None


def _each(parts: object, options: Sequence[str]) -> object:
    """The option that each part names; `parts` itself where it is no list."""
    return [_picked(part, options) for part in parts] if isinstance(parts, list) else parts


def _listed(reply: object, options: Sequence[str], *, ordered: bool = False) -> object:
    """A line taken apart: at semicolons, else commas, else at blanks between letters or numbers; what is no line as it is.

    Letters may be joined, as all of an order (`bac`) or else as the alphabet has them (`ac`): `bad` is a word.
    """
    if not isinstance(reply, str):
        return reply
    if isinstance(_picked(reply, options), str) and _picked(reply, options) in options:
        return [reply]
    for mark in (";", ","):
        if mark in reply:
            return [part.strip() for part in reply.split(mark)]
    words = reply.split()
    if all(_place(word) is not None for word in words):
        return words
    letters = "".join(words).casefold()
    known = options and letters.isalpha() and all(ord(letter) - ord("a") in range(len(options)) for letter in letters)
    if known and len(set(letters)) == len(letters) and (ordered or list(letters) == sorted(letters)):
        return list(letters)
    return [reply]


def _paired(item: Matching, reply: object, options: Sequence[str]) -> object:
    lefts = list(item.pairs)
    if isinstance(reply, str):
        pairs = _line_of_pairs(reply)
    elif isinstance(reply, Mapping):
        pairs = list(reply.items())
    else:
        return reply
    pick = _labelled if isinstance(reply, str) and _is_short(reply) else _picked
    named = [(pick(left, lefts), pick(right, options)) for left, right in pairs if right not in (None, "")]
    paired: dict[object, object] = {}
    for left, right in named:
        if left in paired:
            raise ResponseError(f"{item.id}: {left!r} is paired twice.")
        paired[left] = right
    return paired


def _labelled(label: object, shown: Sequence[str]) -> object:
    """The one of `shown` that `label` stands before, whatever it is itself; `label` where there is none."""
    place = _place(label) if isinstance(label, str) else None
    return shown[place] if place is not None and place < len(shown) else label


def _compact(line: str) -> str:
    return re.sub(r"[\s,;]+", " ", line).strip()


def _is_short(line: str) -> bool:
    """Whether a line of pairs has nothing but the numbers and letters that stand before both sides: `1b 2a`."""
    return re.fullmatch(rf"(?:{_SHORT_PAIR.pattern}\s*)+", _compact(line)) is not None


def _line_of_pairs(line: str) -> list[tuple[str, str]]:
    """`Peru = Lima; Chile = Santiago`, or `1b 2a` by the number of the left and the letter of the right side."""
    if _is_short(line):
        return _SHORT_PAIR.findall(_compact(line))
    if re.fullmatch(rf"(?:{_NUMBERED_PAIR.pattern}\s*)+", _compact(line)):
        return _NUMBERED_PAIR.findall(_compact(line))
    parts = [_PAIR.split(part, maxsplit=1) for part in line.split(";" if ";" in line else ",") if part.strip()]
    if any(len(part) != 2 for part in parts):
        raise ResponseError("Write pairs as `left = right; left = right`, or as `1b 2a`.")
    return [(part[0].strip(), part[1].strip()) for part in parts]
