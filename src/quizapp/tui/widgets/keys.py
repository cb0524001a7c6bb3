"""The bottom line: which keys do what just now. What does not fit is left out; the last one always stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.widget import Widget

from quizapp.tui.widgets.clicks import Clicks


@dataclass(frozen=True, slots=True)
class Key:
    """A key as shown, what it does in a word or two, and the action behind it, for the mouse."""

    key: str
    text: str
    action: str = ""


class Keys(Widget):
    """One line of keys; a click on one does what the key does."""

    DEFAULT_CSS = """
    Keys { height: 1; width: 1fr; dock: bottom; padding: 0 2; background: $panel; color: $quiet; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._keys: tuple[Key, ...] = ()
        self._places: list[tuple[int, int, Key]] = []
        self._clicks = Clicks(self._key_at)

    def show(self, keys: Sequence[Key]) -> None:
        """Show `keys`, the most needed first; the last one (help, as a rule) is never left out."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self.refresh()

    def render(self) -> Content:
        width = self.content_size.width
        shown = fitting(self._keys, width)
        self._places, parts, x = [], [], 0
        for key in shown:
            part = Content.assemble((key.key, "bold $accent"), f" {key.text}")
            self._places.append((x, x + part.cell_length, key))
            parts.append(part)
            x += part.cell_length + 3
        return Content("   ").join(parts)

    async def on_click(self, event: events.Click) -> None:
        """Run the action of the key that was clicked."""
        key = self._clicks.clicked(event)
        if key is not None and key.action:
            await self.screen.run_action(key.action)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember on which key."""
        self._clicks.down(event)

    def _key_at(self, event: events.MouseEvent) -> Key | None:
        offset = event.get_content_offset(self)
        found = (key for start, end, key in self._places if offset is not None and start <= offset.x < end)
        return next(found, None)


def fitting(keys: Sequence[Key], width: int) -> list[Key]:
    """The keys that fit into `width` cells together with the last one, the first ones first."""
    if not keys:
        return []
    *first, last = keys
    left = width - len(last.key) - len(last.text) - 1
    shown = []
    for key in first:
        width_of_key = len(key.key) + len(key.text) + 1 + 3
        if width_of_key <= left:
            left -= width_of_key
            shown.append(key)
    return [*shown, last]
