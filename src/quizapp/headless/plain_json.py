"""JSON whose numbers stay as written and whose keys may not repeat."""

from __future__ import annotations

import json

from quizapp.errors import AnswersError


class NotJson(Exception):  # noqa: N818 - a signal to try YAML
    """The text is not JSON."""


def plain_json(text: str, name: str) -> object:
    """The value in `text`: numbers as text, `true` as True. Raises NotJson, or AnswersError for a repeated key."""

    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise AnswersError(f"{name}: {key!r} is answered twice.")
        return dict(pairs)

    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=unique)
    except (ValueError, RecursionError):
        raise NotJson from None
