"""What a click is on, where a widget has several parts: rows, cells, keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from textual.events import MouseEvent

LEFT = 1
"""The button of the mouse that does something; others belong to the terminal's menu, or to nobody."""
Part = TypeVar("Part")


class Clicks(Generic[Part]):
    """The clicks on a widget whose parts `part_at` tells: whoever draws the mouse from one part to another clicks neither."""

    def __init__(self, part_at: Callable[[MouseEvent], Part | None]) -> None:
        self._part_at = part_at
        self._pressed: Part | None = None

    def down(self, event: MouseEvent) -> None:
        """A button went down."""
        self._pressed = self._part_at(event)

    def clicked(self, event: MouseEvent) -> Part | None:
        """The part that was clicked; None where it was none, another one than the button went down on, or another button."""
        part = self._part_at(event)
        return part if event.button == LEFT and part == self._pressed else None
