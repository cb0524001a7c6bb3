"""The state of an attempt as a fold over its events: the same events always give the same state.

An event is a flat JSON-able dict with `type` and `at` (UTC, ISO 8601). The types:

| type      | further fields                                                        |
|-----------|-----------------------------------------------------------------------|
| started   | attempt, version, settings, banks, items (each with bank and id)      |
| answered  | index, item, bank, response, fraction, verdict                        |
| skipped   | index; moves on to the next open item                                 |
| flagged   | index; sets the flag or takes it away                                 |
| hinted    | index                                                                 |
| disputed  | index, item, bank, note                                               |
| undone    | undoes: number of the last answer, skip or dispute, which is taken    |
|           | back; reopens: whether a submission is taken back with it             |
| reopened  | reopens: true; the student takes back that they ended a practice run  |
| moved     | index                                                                 |
| drafted   | index, draft: what is given there and not confirmed, as texts; null   |
|           | where nothing is any more; in a matching each left side and what was  |
|           | given to it, in turn                                                  |
| carried   | from: the attempt of which this one is what is left                   |
| resumed   | the time since the last event does not count                          |
| submitted | reason: `student` or `time`; scores: bank -> points, possible points  |

`bank` is the bank's path, in `items` its number in `banks`. An event's own number is its place in the attempt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from quizapp.model.response import Response
from quizapp.quiz.grading.grade import Grade
from quizapp.quiz.settings import Settings

Event = dict[str, Any]


class Record(NamedTuple):
    """What is known of one item of a run."""

    answered: bool = False
    response: Response = None
    grade: Grade | None = None
    skipped: bool = False
    disputed: str | None = None
    """The note with which the student called the item wrong (perhaps empty); None for not disputed."""


class Undoable(NamedTuple):
    """What was before an answer, a skip or a dispute."""

    number: int
    """Of the event that it is taken back from."""
    place: int
    """Of the item in the run."""
    record: Record
    position: int
    submitted: str | None


@dataclass(slots=True)
class State:
    """Where an attempt stands; only `apply` changes it."""

    settings: Settings
    records: list[Record]
    started: datetime
    since: datetime
    """Time of the last event."""
    flags: set[int] = field(default_factory=set)
    hints: dict[int, int] = field(default_factory=dict)
    """Item -> how many of its hints were shown."""
    drafts: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Item -> what was given and not confirmed, as the front end keeps it; it counts for nothing."""
    seconds: list[float] = field(default_factory=list)
    """For each item how long it was in front of the student unanswered (in an exam: at all)."""
    elapsed: float = 0.0
    """Seconds from start to the last event, without the time between two sittings."""
    position: int = 0
    submitted: str | None = None
    """Why the attempt is over: `student` or `time`; None while it goes on."""
    undoable: list[Undoable] = field(default_factory=list)
    count: int = 1
    """Events so far; the number that the next one has."""

    @classmethod
    def begin(cls, event: Mapping[str, Any]) -> State:
        """The state after the `started` event."""
        at, count = moment(event), len(event["items"])
        settings = Settings.from_dict(event["settings"])
        return cls(settings, [Record()] * count, at, at, seconds=[0.0] * count)

    def apply(self, event: Mapping[str, Any], grade: Grade | None = None, response: Response = None) -> None:
        """Take one event in; an `answered` one brings its response in checked form, and its grade."""
        self._pass_time(event)
        self._change(event, grade, response)
        self.count += 1

    def _change(self, event: Mapping[str, Any], grade: Grade | None, response: Response) -> None:
        kind, index = event["type"], int(event.get("index", self.position))
        record = self.records[index]
        if kind in ("answered", "skipped", "disputed"):
            self.undoable.append(Undoable(self.count, index, record, self.position, self.submitted))
        match kind:
            case "answered":
                self.records[index] = record._replace(answered=True, response=response, grade=grade, skipped=False)
                self.position = index
                self.drafts.pop(index, None)
            case "skipped":
                self.records[index] = record._replace(skipped=not record.answered)
                self.position = self.after(index)
            case "disputed":
                self.records[index] = record._replace(disputed=event["note"])
            case "flagged":
                self.flags ^= {index}
            case "hinted":
                self.hints[index] = self.hints.get(index, 0) + 1
            case "undone":
                self._take_back(event["undoes"])
            case "drafted":
                self._draft(index, event["draft"])
            case "moved":
                self.position = index
            case "reopened":
                self.submitted = None
            case "submitted":
                self.submitted = event["reason"]

    def _draft(self, index: int, draft: list[str] | None) -> None:
        if draft is None:
            self.drafts.pop(index, None)
        else:
            self.drafts[index] = tuple(draft)

    def after(self, index: int) -> int:
        """The item that follows `index`: in an exam the next one, in practice the next open one, round the end."""
        count = len(self.records)
        if self.settings.mode == "exam":
            return min(index + 1, count - 1)
        places = ((index + step) % count for step in range(1, count))
        return next((place for place in places if not self.records[place].answered), index)

    def _take_back(self, number: int) -> None:
        """Undo event `number`. It is the last one that can be, unless a log is damaged and this or a later undo is lost."""
        while self.undoable and self.undoable[-1].number >= number:
            before = self.undoable.pop()
            self.records[before.place] = before.record
            self.position, self.submitted = before.position, before.submitted

    def _pass_time(self, event: Mapping[str, Any]) -> None:
        at = moment(event)
        passed = (at - self.since).total_seconds()
        self.since = at
        if self.submitted or event["type"] == "resumed":
            return
        self.elapsed += passed
        if self.settings.mode == "exam" or not self.records[self.position].answered:
            self.seconds[self.position] += passed


def moment(event: Mapping[str, Any]) -> datetime:
    """The UTC time of an event."""
    return datetime.fromisoformat(event["at"])
