"""A script of answers: YAML or JSON, a mapping from item to answer or a list in the order of the questions.

Scalars are taken as written: `no`, `007` and `1:30` reach the grader as typed. `null`, `~` or nothing is "I don't
know"; an item that is left out stays open.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import NamedTuple

from quizapp.bank.source import Source
from quizapp.errors import AnswersError, InputError, ResponseError
from quizapp.headless.plain_yaml import plain_yaml
from quizapp.headless.reply import read
from quizapp.model.response import Response
from quizapp.quiz.session import Session

MOST = 20_000_000
"""Bytes of a script that are read."""


class Script(NamedTuple):
    """Answers, by item or in order; just one of the two is used."""

    by_item: dict[str, object]
    in_order: list[object]

    @property
    def size(self) -> int:
        """How many answers there are."""
        return len(self.by_item) + len(self.in_order)


def load(name: str) -> Script:
    """The script in the file `name`; `-` is standard input.

    Raises InputError for a file that cannot be read and AnswersError for one that is not a script.
    """
    if not name:
        raise InputError('"": there is no such file. The path of the answers is empty.')
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST + 1)
        else:
            with open(name, "rb") as file:  # noqa: PTH123 - a path is one thing more to import
                data = file.read(MOST + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise InputError(f"{name}: cannot be read ({getattr(error, 'strerror', None) or error}).") from None
    if len(data) > MOST:
        raise InputError(f"{name}: larger than {MOST // 1_000_000} MB.")
    return parse(Source(name, data))


def parse(source: Source) -> Script:
    """The script that `source` holds. Raises AnswersError."""
    value = _value(source)
    if isinstance(value, dict):
        return Script(value, [])
    if isinstance(value, list):
        return Script({}, value)
    raise AnswersError(f"{source.path}: a script of answers is a mapping from item to answer, or a list of answers.")


def _value(source: Source) -> object:
    if source.text.lstrip()[:1] in ("{", "["):
        from quizapp.headless.plain_json import NotJson, plain_json  # noqa: PLC0415

        try:
            return plain_json(source.text, source.path)
        except NotJson:
            pass  # YAML has braces too
    return plain_yaml(source)


def responses(session: Session, script: Script, known: Mapping[str, str]) -> dict[int, Response]:
    """Place in the run -> response. `known` gives the id for the name of every item of the banks, asked or not.

    Raises AnswersError that tells every problem at once.
    """
    problems: list[str] = []
    found: dict[int, Response] = {}
    places = {reference: place for place, reference in enumerate(session.references)}
    for name in script.by_item:
        if name not in places and name not in known:
            problems.append(f"{name!r}: {_unknown(name, known)}")
    replies = {places[name]: reply for name, reply in script.by_item.items() if name in places}
    if len(script.in_order) > len(session.items):
        problems.append(f"There are {len(script.in_order)} answers for {len(session.items)} questions.")
    replies |= dict(enumerate(script.in_order[: len(session.items)]))
    for place, reply in replies.items():
        try:
            found[place] = read(session.items[place], session.options[place], reply)
        except ResponseError as error:
            problems.append(str(error))
    if problems:
        raise AnswersError("\n".join(["The answers do not fit the quiz.", *(f"  {line}" for line in problems)]))
    return found


def _unknown(name: str, known: Mapping[str, str]) -> str:
    if same := [repr(other) for other, identifier in known.items() if identifier == name]:
        return f"{len(same)} items of these banks have this id. Write {' or '.join(same[:3])}."
    import difflib  # noqa: PLC0415 - only for a mistake

    near = difflib.get_close_matches(name, known, n=1)
    return f"no item has this id.{f' Did you mean {near[0]!r}?' if near else ''}"
