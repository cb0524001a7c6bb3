"""A text field that holds no character that a terminal would obey, wherever the text was pasted from."""

from __future__ import annotations

from textual.widgets import Input

from quizapp.text import clean


class Field(Input):
    """An `Input` whose value is clean, and one line; it comes into view for whoever types in it."""

    def validate_value(self, value: str) -> str:
        """Clean what is typed, pasted or set."""
        return clean(value).replace("\n", " ")

    def watch_selection(self) -> None:
        if self.has_focus:
            self.scroll_visible(animate=False)
