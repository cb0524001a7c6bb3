"""Keys, clicks and pastes take turns: the next one waits until all that the last one led to has happened.

Textual hands a key to the widget that has the focus, and looks it up only when it has climbed back to the app. What is typed
ahead would be handed to the same widget meanwhile, and be looked up when another question, or another screen, is in view.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual import events
from textual.app import ScreenStackError
from textual.errors import NoWidget
from textual.message import Message

if TYPE_CHECKING:
    from textual.app import App
    from textual.dom import DOMNode
    from textual.screen import Screen
    from textual.widget import Widget

_ROUNDS = 3
"""How often a marker follows an event: what a key does may post a message, such as a field that is submitted, and what
that does another one, such as the result of a dialog."""
_LOOK_EVERY = 0.1
"""Seconds between two looks whether the marker can still come, while something waits."""
_MOST_LOOKS = 50


class Passed(Message):
    """A marker: it climbs from a widget to the app behind all that was posted before it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def takes_turns(event: events.Event) -> bool:
    """Whether the event is one of the terminal's that must wait for its turn, and has not had it yet."""
    return isinstance(event, events.InputEvent | events.Paste) and not event.is_forwarded


class Turns:
    """Hands events on, one after the other; everything here runs in the app's own message loop."""

    def __init__(self, app: App[int], hand_on: Callable[[events.Event], Awaitable[None]]) -> None:
        self._app = app
        self._hand_on = hand_on
        self._waiting: deque[events.Event] = deque()
        self._target: DOMNode | None = None
        """Where the marker that is under way was posted; None if none is, so that the next event may come."""
        self._number = 0
        self._rounds = 0
        self._seen: tuple[Screen[object], Widget | None] | None = None
        """The screen and the focus when the marker was posted."""
        self._looks = 0

    async def take(self, event: events.Event) -> None:
        """Hand `event` on, now or when its turn comes."""
        self._waiting.append(event)
        if self._target is None:
            await self._go_on()
        elif len(self._waiting) == 1:
            self._looks = 0
            self._look_later()

    async def passed(self, marker: Passed) -> None:
        """A marker is back: what the event has led to so far is done, and perhaps led to something more."""
        if self._target is None or marker.number != self._number:
            return
        self._rounds = _ROUNDS if self._seen != self._view() else self._rounds - 1
        self._target = None
        if self._rounds > 0:
            self._follow()
        await self._go_on()

    async def _go_on(self) -> None:
        while self._waiting and self._target is None:
            event = self._waiting.popleft()
            await self._hand_on(event)
            if isinstance(event, events.Key | events.Paste | events.MouseUp):
                self._rounds = _ROUNDS
                self._follow(event)

    def _follow(self, event: events.Event | None = None) -> None:
        """Send a marker the way that `event`, or what it led to, goes."""
        self._seen = self._view()
        if self._seen is None:
            return
        screen, focused = self._seen
        self._number += 1
        for target in (self._under(event), focused, screen):
            if target is not None and target.post_message(Passed(self._number)):
                self._target = target
                return

    def _under(self, event: events.Event | None) -> Widget | None:
        """What is under the mouse, where `event` is a click."""
        if not isinstance(event, events.MouseUp) or self._seen is None:
            return None
        try:
            return self._app.get_widget_at(event.x, event.y)[0]
        except NoWidget:
            return None

    def _view(self) -> tuple[Screen[object], Widget | None] | None:
        try:
            return self._app.screen, self._app.screen.focused
        except ScreenStackError:
            return None

    def _look_later(self) -> None:
        self._app.set_timer(_LOOK_EVERY, self._look)

    async def _look(self) -> None:
        """A marker is lost with a widget that is taken away before it could pass; then another one is sent."""
        if self._target is None or not self._waiting:
            return
        self._looks += 1
        gone = not (self._target.is_running and self._target.is_attached)
        if gone or self._looks > _MOST_LOOKS:
            self._target = None
            self._follow()
            await self._go_on()
        if self._waiting:
            self._look_later()
