"""An event as the log keeps it, a JSON text -> the event, unless the text was damaged on the disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime

from quizapp.log.interface import Event

UNREADABLE = "unreadable"
"""The type of what stands for an event that cannot be read: it does nothing, and the events behind it keep their numbers."""

_NUMBER = (int, float)
_FIELDS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "started": {"attempt": str, "settings": dict, "items": list},
    "answered": {"index": int, "item": str, "fraction": _NUMBER},
    "skipped": {"index": int},
    "flagged": {"index": int},
    "hinted": {"index": int},
    "moved": {"index": int},
    "drafted": {"index": int, "draft": (list, type(None))},
    "disputed": {"index": int, "item": str, "note": str},
    "undone": {"undoes": int},
    "submitted": {"reason": str},
}
"""What whoever reads an event of this type relies on; types of a later version are taken as they are."""


def read(kind: str, at: str, body: str) -> Event | None:
    """The event that `body` holds; None unless it is whole, as far as can be told, and of the type and time that its row says."""
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(event, dict) or (event.get("type"), event.get("at")) != (kind, at) or not _is_time(at):
        return None
    if not all(isinstance(event.get(name), form) for name, form in _FIELDS.get(kind, {}).items()):
        return None
    whole = _WHOLE.get(kind)
    return event if whole is None or whole(event) else None


def read_all(rows: Sequence[tuple[str, str, str]]) -> list[Event]:
    """The events of one attempt from the types, times and bodies of its rows; one of the type `UNREADABLE` for each
    that cannot be read, or that speaks of an item that the attempt does not have."""
    events: list[Event] = []
    count = 0
    for kind, at, body in rows:
        event = read(kind, at, body)
        if event is not None and kind == "started":
            count = len(event["items"])
        elif event is None or (count and not 0 <= event.get("index", 0) < count):
            last = events[-1]["at"] if events else ""
            event = {"type": UNREADABLE, "at": at if _is_time(at) else last}
        events.append(event)
    return events


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _is_start(event: Event) -> bool:
    banks, items = event.get("banks", []), event["items"]
    return (
        isinstance(banks, list)
        and all(_has(bank, path=str, title=str) for bank in banks)
        and all(_has(item, id=str) and _is_place(item.get("bank", -1), len(banks)) for item in items)
    )


def _is_place(bank: object, count: int) -> bool:
    return bank is None or (isinstance(bank, int) and 0 <= bank < count)


def _has(value: object, **fields: type) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(name), form) for name, form in fields.items())


def _has_scores(event: Event) -> bool:
    scores = event.get("scores", {})
    return isinstance(scores, dict) and all(
        isinstance(score, list) and len(score) == 2 and all(isinstance(part, _NUMBER) for part in score)
        for score in scores.values()
    )


def _is_draft(event: Event) -> bool:
    return all(isinstance(text, str) for text in event["draft"] or ())


_WHOLE: dict[str, Callable[[Event], bool]] = {"started": _is_start, "submitted": _has_scores, "drafted": _is_draft}
