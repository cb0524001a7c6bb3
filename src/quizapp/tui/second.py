"""The second press of a key that takes something as it is: one that was meant, and not a key that is held down."""

from __future__ import annotations

from collections.abc import Callable

SOON = 0.75
"""Seconds within which a key that is held down comes a second time: keyboards wait a quarter to two thirds of one."""
APART = 0.3
"""Seconds between two presses of a key that is let go; one that is held down comes every 0.03 to 0.1."""


class Second:
    """Tells whether a press confirms what was asked; a held key, or a double press, only asks."""

    def __init__(self, beat: Callable[[], float]) -> None:
        """`beat` gives seconds from any beginning; it never goes back."""
        self._beat = beat
        self._asked = self._last = 0.0

    def ask(self) -> None:
        """The question stands there now, put by a press."""
        self._asked = self._last = self._beat()

    def confirms(self) -> bool:
        """Whether the press that comes now was meant for the question that was asked."""
        now = self._beat()
        meant = now - self._asked >= SOON and now - self._last >= APART
        self._last = now
        return meant
