"""A text field that holds no character that a terminal would obey, wherever the text was pasted from."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.widgets import Input

from quizapp.text import clean


class Field(Input):
    """An `Input` whose value is clean, and one line; it comes into view for whoever types in it.

    What is typed or pasted can be taken back, a word at a time; with nothing to take back the key is the screen's.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo_typing", "Take back what was typed; then the last answer", show=False)
    ]
    _before: tuple[str, ...] = ()
    """The values that typing can be taken back to, the last one at the end."""
    _in_word = False
    """Whether the last change was a character more at the end, so that the next one belongs to the same word."""

    def begin(self, text: str) -> None:
        """Hold `text`, behind which nothing can be taken back; nobody is told of a change."""
        with self.prevent(Input.Changed):
            self.value = text
        self._before, self._in_word = (), False

    def validate_value(self, value: str) -> str:
        """Clean what is typed, pasted or set."""
        return clean(value).replace("\n", " ")

    def watch_selection(self) -> None:
        if self.has_focus:
            self.scroll_visible(animate=False)

    def watch_value(self, old: str, new: str) -> None:
        letter = len(new) == len(old) + 1 and new.startswith(old) and not new.endswith(" ")
        if not (letter and self._in_word):
            self._before = (*self._before, old)
        self._in_word = letter

    def action_undo_typing(self) -> None:
        """Take back what was typed last."""
        if not self._before:
            raise SkipAction
        *before, text = self._before
        self.value = text
        self.cursor_position = len(text)
        self._before, self._in_word = tuple(before), False

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()  # Textual's own takes the first line alone, and nothing at all of a text too long
        self._put(event.text)

    def action_paste(self) -> None:
        """Paste what was copied within the app."""
        self._put(self.app.clipboard)

    def _put(self, text: str) -> None:
        """Put `text` in the place of the selection: on one line, and as much as there is room for."""
        line = clean(" ".join(part for part in text.splitlines() if part.strip()))
        start, end = sorted(self.selection)
        room = (self.max_length or len(line) + len(self.value)) - len(self.value) + (end - start)
        self.replace(line[: max(0, room)], start, end)
        if len(line) > room:
            self.notify(
                f"The field holds {self.max_length:,} characters: the last {len(line) - max(0, room):,} of what was "
                "pasted are left out.",
                markup=False,
            )


class AnswerField(Field):
    """A field whose Enter is the screen's, which takes it in turn with all other keys."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter is left to the screen."""
        return action != "submit"
