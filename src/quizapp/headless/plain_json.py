"""JSON whose numbers stay as written and whose keys may not repeat."""

from __future__ import annotations

import json
import re

from quizapp.bank.source import Source
from quizapp.bank.syntax import MORE_FOLLOWS
from quizapp.errors import AnswersError

_NOTHING = re.compile(r"(?:\s++|#[^\n]*+)*+")


class NotJson(Exception):  # noqa: N818 - a signal to try YAML
    """The text is not JSON."""


def plain_json(source: Source) -> object:
    """The value in `source`: numbers as text, `true` as True.

    Raises NotJson, or AnswersError for a repeated key and for what follows the value.
    """

    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in pairs:
            if key in found:
                raise AnswersError(f"{source.path}: {key!r} is answered twice.")
            found[key] = value
        return found

    decoder = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=unique)
    text = source.text
    start = len(text) - len(text.lstrip())
    try:
        value, end = decoder.raw_decode(text, start)
    except (ValueError, RecursionError):
        raise NotJson from None
    following = _NOTHING.match(text, end)
    if following is not None and (place := following.end()) < len(text):
        raise AnswersError(f"The answers cannot be read.\n\n{source.problem(place, *MORE_FOLLOWS)}")
    return value
