"""Keys and clicks that were meant for what stood on the screen before it changed by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

MOMENT = timedelta(seconds=1.5)
"""Whoever presses a key within this time has not seen the change yet, or is in the middle of a word."""
AT_MOST = timedelta(seconds=6)
"""How long after the change keys may still be stray, however fast they follow each other."""


class Stray:
    """Tells which keys are stray: those soon after a change, and those that follow another stray one as soon."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._changed: datetime | None = None
        self._last: datetime | None = None

    def changed(self) -> None:
        """The screen is another one now, and not by a key."""
        self._changed = self._last = self._clock()

    def is_stray(self) -> bool:
        """Whether a key that is pressed now was meant for what stood there before."""
        if self._changed is None or self._last is None:
            return False
        now = self._clock()
        if now - self._last >= MOMENT or now - self._changed >= AT_MOST:
            self._changed = None
            return False
        self._last = now
        return True
