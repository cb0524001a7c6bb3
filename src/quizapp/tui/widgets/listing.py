"""A list that a screen is made of, as on home: the page keys move its cursor.

In a quiz they scroll the question instead, whose options are `Rows` alone: there the cursor is the answer.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from quizapp.tui.widgets.rows import Rows


class Listing(Rows):
    """Rows that are moved through by pages, too."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page(-1)", "A page up", show=False),
        Binding("pagedown", "page(1)", "A page down", show=False),
    ]

    def action_page(self, direction: int) -> None:
        """Move the cursor by as many lines as are in view, one row at least, stopping at the ends."""
        starts = self.starts
        here = starts.get(self.cursor, 0)
        reach = max(1, self.lines_in_view - 1)
        passed = sum(0 < (start - here) * direction <= reach for start in starts.values())
        self.action_cursor(direction * max(1, passed))
