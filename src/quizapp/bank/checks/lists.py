"""Lists that YAML reads otherwise than they look: numbers that a comma parts, and dashes that go on the text above."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from quizapp.bank.checks.finding import short
from quizapp.bank.misread import NO_SPACE_BEHIND_DASH, odd_space
from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source

_FIRST, _THOUSANDS = re.compile(r"\D{0,4}[1-9]\d{0,2}"), re.compile(r"\d{3}(?!\d)")
_PARTED = re.compile(r"\d,\d{3}(?!\d)")
_SPACE, _COMMENT = re.compile(r"\s*"), re.compile(r"\s#")
_TEXT_OR_LIST = ("answer", "tags", "hints", "accept", "reject", "accept_units")


def misread(source: Source, items: Listing) -> Iterator[Problem]:
    """A warning for each such place in the fields of the `items`."""
    looked_at: set[int] = set()
    for item in items:
        for name, value in item.items() if isinstance(item, Mapping) else ():
            if id(value) in looked_at:  # an alias
                continue
            if isinstance(value, Listing):
                looked_at.add(id(value))
                found = _in_brackets(source, value, item) if _is_flow(source, value) else _deeper(source, value)
            elif name in _TEXT_OR_LIST and isinstance(value, Scalar) and value.plain and value.startswith("-"):
                found = _touching(source, value)
            else:
                continue
            for index, message, mend in found:
                written = item.get("id")
                named = str(written)[:80] if isinstance(written, Scalar) and written else None
                yield source.problem(index, message, mend, item=named, severity="warning")


def _is_flow(source: Source, value: Listing) -> bool:
    return source.text.startswith("[", value.start)


def _in_brackets(source: Source, value: Listing, item: Mapping) -> Iterator[tuple[int, str, str]]:
    """Numbers whose thousands are parted by a comma: each is two entries."""
    tight = [_touch(source, first, second) for first, second in pairwise(value)]
    if not any(tight):
        return
    spaced = any(source.text[entry.start - 1].isspace() for entry in value[1:])
    mixed = spaced or _PARTED.search(str(item.get("answer", ""))) is not None
    number: list[str] = []
    for place, entry in enumerate(value):
        goes_on = bool(number) and tight[place - 1] and _THOUSANDS.match(entry) is not None
        if goes_on:
            number.append(entry)
        elif _FIRST.fullmatch(entry) if isinstance(entry, Scalar) else False:
            number, begin = [entry], entry.start
        else:
            number = []
        ends = place == len(value) - 1 or not (tight[place] and _THOUSANDS.match(value[place + 1]))
        if len(number) > 1 and ends and (mixed or any(part.startswith("0") for part in number)):
            parts = " and ".join(map(short, number))
            message = f"Between brackets a comma parts entries: {short(','.join(number))} is {parts} here."
            yield begin, message, f'Put a number with a comma into quotes: "{",".join(number)[:60]}".'


def _touch(source: Source, first: object, second: object) -> bool:
    """Whether nothing but a comma stands between two texts without quotes."""
    if not (isinstance(first, Scalar) and isinstance(second, Scalar) and first.plain and second.plain):
        return False
    end = first.start + len(first)
    return second.start == end + 1 and source.text.startswith(",", end)


def _deeper(source: Source, value: Listing) -> Iterator[tuple[int, str, str]]:
    """Dashes in a list that are further right than its own."""
    for entry in value:
        if isinstance(entry, Scalar) and entry.plain and "- " in entry:
            for line in _further_lines(source, entry):
                if source.text.startswith("- ", line):
                    message = "This dash is further right than those of its list, so that it goes on the text above."
                    mend = "Put it below the other dashes; if it is part of the text, put all of that into quotes."
                    yield line, message, mend


def _touching(source: Source, value: Scalar) -> Iterator[tuple[int, str, str]]:
    """A text of several lines, each of which begins with a dash."""
    lines = list(_further_lines(source, value))
    if lines and all(source.text.startswith("-", line) for line in lines):
        odd = odd_space(source.text, value.start + 1)
        yield (odd.index, odd.message, odd.mend) if odd else (value.start, *NO_SPACE_BEHIND_DASH)


def _further_lines(source: Source, value: Scalar) -> Iterator[int]:
    """Where each line but the first begins of a text without quotes."""
    end = source.line_end(value.start)
    read = len(source.text[value.start : end].rstrip())
    while read < len(value) and (space := _SPACE.match(source.text, end)):
        end = source.line_end(space.end())
        piece = _COMMENT.split(source.text[space.end() : end], maxsplit=1)[0].rstrip()
        found = value.find(piece, read)
        if not piece or found < 0:
            return
        yield space.end()
        read = found + len(piece)
