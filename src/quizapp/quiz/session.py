"""The state machine of one attempt: the one door through which every front end asks, answers and scores.

Every action becomes an event; the event goes to the sink first, so that it is kept before a verdict is seen, and then
into the state. `Session.replay` folds the same events into the same state. An action that has nothing to act on (a
hint where none is left, undo at the start, anything after the end) changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from quizapp.errors import NoItemsError, QuizError, StorageError
from quizapp.model.item import Item
from quizapp.model.response import Response
from quizapp.quiz.clock import Clock, Steady, Timer
from quizapp.quiz.grading import Grade, grade
from quizapp.quiz.keys import plain
from quizapp.quiz.layout import layouts
from quizapp.quiz.naming import references
from quizapp.quiz.regrading import regraded
from quizapp.quiz.responses import checked
from quizapp.quiz.scoring import scores_by_bank
from quizapp.quiz.selection import chosen, known_answers
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source, located, owners
from quizapp.quiz.state import Event, State
from quizapp.text import clean

if TYPE_CHECKING:
    from quizapp.quiz.question import Progress, Question
    from quizapp.quiz.report import Report

Sink = Callable[[Event], None]
"""Keeps an event; it returns when the event is safe."""

VERSION = 1
"""Of the shape of events."""
TOUCHING = frozenset({"answered", "skipped", "flagged", "hinted", "disputed", "drafted", "carried"})
"""Events after which an attempt that is left is offered to go on with; the log's `unfinished` looks for the same."""


def _no_sink(event: Event) -> None:
    """For a session whose events nobody keeps."""


class Session:
    """One attempt at some items. Make one with `start`, `replay` or `resume`."""

    def __init__(
        self, items: Sequence[Item], pool: Sequence[Item], started: Event, clock: Clock, sources: Sequence[Source]
    ) -> None:
        self.items: tuple[Item, ...] = tuple(items)
        """The items of the run, in the order of the run."""
        self.sources = tuple(sources)
        self.attempt_id: str = started["attempt"]
        self.settings = Settings.from_dict(started["settings"])
        self.events: list[Event] = [started]
        """Everything that happened, the oldest first."""
        self.state = State.begin(started)
        self.references = references(items, sources)
        """A name for each item that is unique in the run; see `quizapp.quiz.naming.Names`."""
        self.options = layouts(items, self.settings.seed)
        """For each item its options in the order shown; empty where the answer is typed."""
        self._pool = pool
        self._known: tuple[str, ...] | None = None
        self._clock = clock
        self._sink: Sink = _no_sink
        self._paused = False
        self._progress: tuple[int, Progress] | None = None

    @classmethod
    def start(
        cls,
        items: Sequence[Item],
        settings: Settings,
        *,
        attempt_id: str,
        clock: Clock,
        timer: Timer | None = None,
        sources: Sequence[Source] = (),
        missed: Collection[int] | None = None,
        sink: Sink = _no_sink,
    ) -> Session:
        """A new attempt at what `settings` choose among `items`.

        `missed` holds `id(item)` of those that `settings.missed_only` leaves. `sources` are the banks that the items are from.
        With a `timer` time passes by it alone, whatever becomes of the clock.
        Raises NoItemsError if nothing is left to ask.
        """
        run = chosen(items, settings, missed)
        steady = Steady(clock, timer)
        started = {
            "type": "started",
            "at": steady.now.isoformat(),
            "attempt": attempt_id,
            "version": VERSION,
            "settings": settings.to_dict(),
            "banks": [source.to_dict() for source in sources],
            "items": [{"bank": owner, "id": item.id} for owner, item in zip(owners(run, sources), run, strict=True)],
        }
        session = cls(run, items, started, steady, sources)
        session._sink = sink
        sink(started)
        return session

    @classmethod
    def replay(
        cls, events: Sequence[Event], items: Sequence[Item], clock: Clock, *, sources: Sequence[Source] = ()
    ) -> Session:
        """The session that the `events` of one attempt led to; nothing is written, and time stands still in it.

        `items` and `sources` are those that the attempt was started with. Raises NoItemsError if an item of the run
        is no longer among them, StorageError if the events do not tell what the attempt is about.
        """
        started = _start_of(events)
        session = cls(_found(started, items, sources), items, started, clock, sources)
        session._paused = True
        for event in events[1:]:
            session._apply(event)
        return session

    @classmethod
    def resume(
        cls,
        events: Sequence[Event],
        items: Sequence[Item],
        clock: Clock,
        *,
        timer: Timer | None = None,
        sources: Sequence[Source] = (),
        sink: Sink = _no_sink,
    ) -> Session:
        """`replay`, and then go on: the time since the last event does not count, and new events go to `sink`.

        `timer` as for `start`.
        """
        session = cls.replay(events, items, clock, sources=sources)
        session._clock = Steady(clock, timer, after=session.state.since)
        session._sink, session._paused = sink, False
        if not session.state.submitted:
            session._happened("resumed")
        return session

    # What there is to see

    @property
    def question(self) -> Question:
        """The current item with all that may be shown of it."""
        return self.question_at(self.state.position)

    def question_at(self, index: int) -> Question:
        """The item at `index` (0 is the first) with all that may be shown of it."""
        from quizapp.quiz.question import question_of  # noqa: PLC0415 - a run by script shows no questions

        return question_of(self, index)

    @property
    def progress(self) -> Progress:
        """Counts and, where verdicts may be seen, the score so far."""
        from quizapp.quiz.question import progress_of  # noqa: PLC0415

        events = len(self.events)
        if self._progress is None or self._progress[0] != events:  # counted once, however often a screen asks
            self._progress = events, progress_of(self)
        return self._progress[1]

    @property
    def finished(self) -> bool:
        """Whether the attempt was submitted, by the student or because the time was out."""
        self._check_time()
        return self.state.submitted is not None

    @property
    def shows_verdicts(self) -> bool:
        """Whether verdicts may be seen now: always in practice, after submission in an exam."""
        return self.settings.mode == "practice" or self.state.submitted is not None

    @property
    def touched(self) -> bool:
        """Whether there is something to go on with: an answer, confirmed or not, a skip, flag, hint or dispute that was
        not taken back, or what is left of another attempt."""
        undone = {event["undoes"] for event in self.events if event["type"] == "undone"}
        return any(event["type"] in TOUCHING and place not in undone for place, event in enumerate(self.events))

    @property
    def elapsed_seconds(self) -> float:
        """Seconds of work so far, without the time between two sittings."""
        if self.state.submitted:
            return self.state.elapsed
        return self.state.elapsed + (self._now() - self.state.since).total_seconds()

    @property
    def remaining_seconds(self) -> float | None:
        """Seconds until the time is out, never below 0; None without a time limit."""
        limit = self.settings.time_limit
        return None if limit is None else max(0.0, limit - self.elapsed_seconds)

    def report(self) -> Report:
        """Score and every item, as far as the attempt went. Raises QuizError in an exam that is not submitted."""
        if not self.shows_verdicts:
            raise QuizError("An exam has no report before it is submitted.")
        from quizapp.quiz.report import build  # noqa: PLC0415

        return build(self)

    # What the student does

    def answer(self, response: object) -> Grade | None:
        """Answer the current item; the grade, or None in an exam.

        In practice an answer stands until `undo`. Raises ResponseError for a response of the wrong form.
        """
        index, item = self.state.position, self.items[self.state.position]
        if self.finished:
            return None
        if self.settings.mode == "practice" and self.state.records[index].answered:
            return self.state.records[index].grade
        given = checked(item, response, self.options[index])
        result = self._grade(index, given)
        fields = self._item_fields(index) | {"fraction": result.fraction, "verdict": result.verdict}
        event = self._kept("answered", response=plain(given), **fields)
        self.state.apply(event, result, given)
        self.events.append(event)
        return result if self.shows_verdicts else None

    def skip(self) -> None:
        """Leave the current item open and go on to the next open one."""
        if not self.finished:
            self._happened("skipped", index=self.state.position)

    def flag(self) -> None:
        """Mark the current item to be looked at again, or take the mark away."""
        if not self.finished:
            self._happened("flagged", index=self.state.position)

    def hint(self) -> str | None:
        """The current item's next hint; None if none is left or the item is answered."""
        index = self.state.position
        hints, shown = self.items[index].hints, self.state.hints.get(index, 0)
        if self.finished or shown >= len(hints) or self._locked(index):
            return None
        self._happened("hinted", index=index)
        return hints[shown]

    def undo(self) -> bool:
        """Take back the last answer, skip or dispute and go back to its item; whether there was one.

        In practice this works after submission too; an exam that is submitted stands.
        """
        if not self.state.undoable or (self.finished and self.settings.mode == "exam"):
            return False
        if self.state.submitted == "time":
            return False
        last = self.state.undoable[-1]
        self._happened("undone", undoes=last.number, reopens=self.finished and last.submitted is None)
        return True

    def reopen(self) -> bool:
        """Take back that the student ended a practice run, and nothing else of it; whether it was ended so."""
        if self.state.submitted != "student" or self.settings.mode == "exam":
            return False
        self._happened("reopened", reopens=True)
        return True

    def next(self) -> bool:
        """Go to the following item, in practice to the next open one; whether there is one."""
        return self.go_to(self.state.after(self.state.position))

    def previous(self) -> bool:
        """Go to the item before; whether there is one."""
        return self.go_to(self.state.position - 1)

    def go_to(self, index: int) -> bool:
        """Go to the item at `index` (0 is the first); whether that is another item than the current one."""
        if index == self.state.position or not 0 <= index < len(self.items) or self.finished:
            return False
        self._happened("moved", index=index)
        return True

    def dispute(self, note: str = "", index: int | None = None) -> None:
        """Call the item at `index` (None: the current one) wrong: it leaves the scoring and the note is kept.

        This works after submission too. In an exam before submission the note is kept like everything else.
        """
        self._check_time()
        place = self.state.position if index is None else index
        self._happened("disputed", **self._item_fields(place), note=clean(note).strip())

    def draft(self, index: int, draft: Sequence[str] | None) -> None:
        """Keep what is given to the item at `index` and not confirmed, as texts; None where nothing is any more.

        It counts for nothing, and is there again when the attempt goes on. It may come when the time is out already.
        """
        if self.state.submitted is None and self.state.drafts.get(index) != (None if draft is None else tuple(draft)):
            self._happened("drafted", index=index, draft=None if draft is None else list(draft))

    def submit(self) -> None:
        """End the attempt."""
        if not self.finished:
            self._end("student")

    # How it is done

    def _locked(self, index: int) -> bool:
        return self.settings.mode == "practice" and self.state.records[index].answered

    def _item_fields(self, index: int) -> dict[str, Any]:
        placed = self.events[0]["items"][index]
        return {"index": index, "item": placed["id"], "bank": self._bank(index)}

    def _bank(self, index: int) -> str | None:
        owner = self.events[0]["items"][index]["bank"]
        return None if owner is None else self.events[0]["banks"][owner]["path"]

    def _end(self, reason: str) -> None:
        banks = [self._bank(index) for index in range(len(self.items))]
        scores = scores_by_bank(banks, self.items, self.state.records, self.settings.penalty)
        self._happened("submitted", reason=reason, scores=scores)

    def _grade(self, index: int, response: Response) -> Grade:
        if self._known is None:
            self._known = known_answers(self._pool)
        return grade(self.items[index], response, self._known)

    def _check_time(self) -> None:
        if self.state.submitted is None and self.remaining_seconds == 0:
            self._end("time")

    def _now(self) -> datetime:
        if self._paused:
            return self.state.since
        return self._clock()

    def _happened(self, kind: str, **fields: object) -> None:
        self._apply(self._kept(kind, **fields))

    def _kept(self, kind: str, **fields: object) -> Event:
        event: Event = {"type": kind, "at": self._now().isoformat(), **fields}
        self._sink(event)
        return event

    def _apply(self, event: Event) -> None:
        response, result = self._regraded(event) if event["type"] == "answered" else (None, None)
        self.state.apply(event, result, response)
        self.events.append(event)

    def _regraded(self, event: Event) -> tuple[Response, Grade]:
        index = event["index"]
        return regraded(event, self.items[index], self.options[index], lambda response: self._grade(index, response))


def _start_of(events: Sequence[Event]) -> Event:
    """The `started` event, whose settings a damaged log may have spoilt."""
    try:
        if events[0]["type"] == "started":
            Settings.from_dict(events[0]["settings"])
            return events[0]
    except (IndexError, TypeError, ValueError):
        pass
    raise StorageError(
        "The beginning of this quiz cannot be read in the answer log, so it cannot go on. Its answers are kept."
    )


def _found(started: Mapping[str, Any], items: Sequence[Item], sources: Sequence[Source]) -> list[Item]:
    """The items that a `started` event names, among those at hand."""
    found = located(started["items"], items, sources)
    gone = [place["id"] for place, item in zip(started["items"], found, strict=True) if item is None]
    if gone:
        raise NoItemsError(f"The bank has changed: {', '.join(gone[:3])} is no longer in it, so this cannot go on.")
    return [item for item in found if item is not None]
