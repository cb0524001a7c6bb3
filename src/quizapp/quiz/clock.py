"""The time of one sitting, which a clock that is set back or forward meanwhile does not change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Gives the present time, with a time zone."""
Timer = Callable[[], float]
"""Gives seconds since some moment, by a clock that nobody sets, such as `time.monotonic`."""


class Steady:
    """A clock that begins with the time of `clock`, or with `after` where that is later, and goes on by `timer`.

    Without a timer it goes on by `clock` itself, steps back left out; a step forward cannot be told from waiting there.
    """

    def __init__(self, clock: Clock, timer: Timer | None = None, *, after: datetime | None = None) -> None:
        begin = utc(clock())
        self.now = begin if after is None else max(begin, after)
        """The time when the clock was last asked."""
        self._begin, self._clock, self._timer = begin, clock, timer
        self._seen = begin if timer is None else self._hand()

    def __call__(self) -> datetime:
        """The present time, in UTC."""
        hand = self._hand()
        self.now += max(hand - self._seen, timedelta())
        self._seen = hand
        return self.now

    def _hand(self) -> datetime:
        if self._timer is None:
            return utc(self._clock())
        return self._begin + timedelta(seconds=self._timer())


def utc(time: datetime) -> datetime:
    """`time` in UTC. Raises ValueError for one without a time zone."""
    if time.tzinfo is None:
        raise ValueError("the clock must give times with a time zone")
    return time.astimezone(UTC)
