"""An attempt whose items are not all there any more, as a new attempt at those that are: bank or article has changed.

The old attempt stays in the log as it is. The new one has the events of the old one that are about items still there,
with their times, so that answers, hints, flags, undo and the time worked are what they were.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.errors import NoItemsError
from quizapp.model.item import Item
from quizapp.quiz.sources import Source, located
from quizapp.quiz.state import Event, State


def missing(events: Sequence[Event], items: Sequence[Item], sources: Sequence[Source]) -> int:
    """How many items of the attempt with these `events` are not among `items`."""
    return located(events[0]["items"], items, sources).count(None)


def is_dropped(events: Sequence[Event]) -> bool:
    """Whether the attempt is offered no more: it was dropped, or what is left of it went on as another one."""
    ends = ("submitted", "abandoned")
    kinds = [event["type"] for event in events if event["type"] in ends or event.get("reopens")]
    return kinds[-1:] == ["abandoned"]


def carried(events: Sequence[Event], items: Sequence[Item], sources: Sequence[Source], attempt_id: str) -> list[Event]:
    """The events of a new attempt at what is left of an unfinished one. Raises NoItemsError if nothing is."""
    started = events[0]
    there = [place for place, item in enumerate(located(started["items"], items, sources)) if item is not None]
    if not there:
        raise NoItemsError(
            "None of the items of this quiz is there any more, so it cannot go on. Drop it with d at home; its answers "
            "are kept."
        )
    places = {old: new for new, old in enumerate(there)}
    kept: list[Event] = [
        {**started, "attempt": attempt_id, "items": [started["items"][old] for old in there]},
        {"type": "carried", "at": started["at"], "from": started["attempt"]},
    ]
    numbers: dict[int, int] = {}
    for number, event in enumerate(events[1:], 1):
        kind = event["type"]
        if kind == "reopened" or event.get("reopens"):
            kept.append({"type": "resumed", "at": event["at"]})  # between the hand-in, which is not carried, and this
        if kind in ("submitted", "reopened", "abandoned"):
            continue
        moved = dict(event)
        if "index" in event:
            if event["index"] not in places:
                continue
            moved["index"] = places[event["index"]]
        if kind == "undone":
            if event["undoes"] not in numbers:
                continue
            moved["undoes"] = numbers[event["undoes"]]
        numbers[number] = len(kept)
        kept.append(moved)
    place = _place(events, there)
    if _state(kept).position != place:  # a skip of what is gone, for one, led on to another item
        kept.append({"type": "moved", "at": events[-1]["at"], "index": place})
    return kept


def _place(events: Sequence[Event], there: Sequence[int]) -> int:
    """The item at which the old attempt stands, by its new place; where that is gone the one to which it would go on."""
    old = _state(events)
    position, count = old.position, len(old.records)
    if position in there:
        return there.index(position)
    following = [place for step in range(1, count) if (place := (position + step) % count) in there]
    if old.settings.mode == "exam":
        return next((there.index(place) for place in following if place > position), len(there) - 1)
    return there.index(next((place for place in following if not old.records[place].answered), following[0]))


def _state(events: Sequence[Event]) -> State:
    """What `events` add up to, without grades."""
    state = State.begin(events[0])
    for event in events[1:]:
        state.apply(event)
    return state
