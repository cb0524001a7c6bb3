"""A script of answers: YAML or JSON, a mapping from item to answer or a list in the order of the questions.

Scalars are taken as written: `no`, `007` and `1:30` reach the grader as typed. `null`, `~` or nothing is "I don't
know"; an item that is left out stays open.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from quizapp.bank.source import Source
from quizapp.errors import AnswersError, InputError, ResponseError
from quizapp.headless.plain_yaml import plain_yaml
from quizapp.headless.reply import read
from quizapp.model.response import Response
from quizapp.quiz.session import Session

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.quiz.naming import Names

Narrate = Callable[[str], None]
"""Tells a person something that is not part of the report."""

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
            return plain_json(source)
        except NotJson:
            pass  # YAML has braces too
    return plain_yaml(source)


def responses(session: Session, script: Script, names: Names, narrate: Narrate) -> dict[int, Response]:
    """Place in the run -> response. `names` are those of every item of the banks, asked or not.

    Raises AnswersError that tells every problem at once.
    """
    problems: list[str] = []
    found: dict[int, Response] = {}
    replies = _by_place(session, script, names, problems, narrate)
    if len(script.in_order) > len(session.items):
        problems.append(f"There are {len(script.in_order)} answers for {len(session.items)} questions.")
    replies |= dict(enumerate(script.in_order[: len(session.items)]))
    for place, reply in replies.items():
        item = session.items[place]
        try:
            found[place] = read(item, session.options[place], reply)
        except ResponseError as error:
            problems.append(f"{session.references[place]}: {str(error).removeprefix(f'{item.id}: ')}")
    if problems:
        raise AnswersError("\n".join(["The answers do not fit the quiz.", *(f"  {line}" for line in problems)]))
    return found


def _by_place(
    session: Session, script: Script, names: Names, problems: list[str], narrate: Narrate
) -> dict[int, object]:
    """Place in the run -> reply, for the replies that name an item."""
    places = {id(item): place for place, item in enumerate(session.items)}
    written: dict[int, str] = {}
    replies: dict[int, object] = {}
    for name, reply in script.by_item.items():
        meant = names.meant(name)
        asked = [place for item in meant.values() if (place := places.get(id(item))) is not None]
        if not meant:
            problems.append(f"{name!r}: {_unknown(name, names if len(problems) < _SUGGESTED else ())}")
        elif len(asked) > 1:
            problems.append(f"{name!r}: {_ambiguous(name, meant)}")
        elif asked and (other := written.setdefault(asked[0], name)) != name:
            problems.append(
                f"{name!r}: this is the same item as {other!r}, so it is answered twice. Delete one of the two."
            )
        elif asked:
            replies[asked[0]] = reply
            if len(meant) > 1:
                narrate(
                    f"{name!r} is taken for {session.references[asked[0]]!r}, since the others of that id are not asked."
                )
    return replies


_SUGGESTED = 20
"""Problems from which on no name is suggested any more: to look for one takes long, and these answers are of another bank."""


def _ambiguous(name: str, meant: Mapping[str, Item]) -> str:
    same = all(item.id == name for item in meant.values())
    count = (
        f"{len(meant)} items of these banks have this id"
        if same
        else f"this may mean {len(meant)} items of these banks"
    )
    return f"{count}. Write {' or '.join([repr(own) for own in meant][:3])}."


def _unknown(name: str, names: Iterable[str]) -> str:
    import difflib  # noqa: PLC0415 - only for a mistake

    near = difflib.get_close_matches(name, names, n=1)
    return f"no item has this id.{f' Did you mean {near[0]!r}?' if near else ''}"
