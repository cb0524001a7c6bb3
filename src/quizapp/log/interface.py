"""The few calls that an answer log answers, whichever engine stands behind it.

An event is a JSON-able dict with `type` and `at` (UTC, ISO 8601); the log keeps it as it is and looks only at the
fields that its questions need: `bank`, `item`, `fraction`, `undoes`, `reopens`, `scores`, `note`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple, Protocol

Event = dict[str, Any]


class Attempt(NamedTuple):
    """An attempt that was begun and not submitted."""

    id: str
    started: str
    """UTC, ISO 8601; `last` too."""
    last: str
    """Time of its last event."""
    titles: tuple[str, ...]
    """Of its banks; `banks` are their paths."""
    banks: tuple[str, ...]
    answered: int
    """Items with an answer."""
    total: int


class Score(NamedTuple):
    """How the last submitted attempt at a bank ended."""

    points: float
    possible: float
    at: str
    """UTC, ISO 8601."""


class Dispute(NamedTuple):
    """An item that a student called wrong."""

    bank: str | None
    item: str
    note: str
    at: str


class Last(NamedTuple):
    """The last answer to an item."""

    fraction: float
    """As it was graded then: 0 (wrong) to 1 (right)."""
    event: Event | None
    """By which it can be graded anew; None where it cannot be read any more."""


class AnswerLog(Protocol):
    """Append-only: what is in it is never changed or taken out.

    A row that cannot be read any more is passed over, and stays where it is.
    """

    notices: list[str]
    """Full sentences for the student: a damaged log set aside, a row passed over, a log that cannot be kept."""

    @property
    def kept(self) -> bool:
        """Whether what is appended outlives the process; False once the log is in memory or closed, or its file is no
        longer there."""

    def append(self, attempt: str, number: int, event: Mapping[str, Any]) -> None:
        """Keep event `number` (0 is the first) of an attempt; on return it is safe on disk.

        Raises StorageError if the attempt has that event already: it goes on somewhere else.
        """

    def events(self, attempt: str) -> list[Event]:
        """All events of an attempt, the oldest first, none for an unknown one.

        One that cannot be read has the type `quizapp.log.events.UNREADABLE`, so that the others keep their numbers.
        """

    def unfinished(self) -> list[Attempt]:
        """Attempts that can go on and in which something was done, if only a skip or half an answer; the most recently
        touched first."""

    def abandon(self, attempt: str, at: str) -> None:
        """Offer an unfinished attempt no more; its answers stay."""

    def last_scores(self, banks: Collection[str]) -> dict[str, Score]:
        """Bank -> score of its last submitted attempt, for those of `banks` that have one."""

    def last_answers(self, bank: str) -> dict[str, Last]:
        """Id of an item of the bank -> its last answer in any attempt, those that were undone left out."""

    def disputed(self, bank: str | None = None) -> list[Dispute]:
        """Items called wrong, in one bank or in all, the oldest first."""

    def close(self) -> None:
        """Let go of the file."""


def recorder(log: AnswerLog, attempt: str, number: int = 0) -> Callable[[Mapping[str, Any]], None]:
    """A sink for one attempt's events, of which the log holds `number` already."""
    following = number

    def record(event: Mapping[str, Any]) -> None:
        nonlocal following
        log.append(attempt, following, event)
        following += 1

    return record
