"""Help: every key of the screen that it was asked on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from quizapp.tui.bindings import Described, described
from quizapp.tui.widgets.clicks import LEFT
from quizapp.tui.widgets.keys import Key, Keys

EVERYWHERE = (
    Described("ctrl+p", "All commands, by name", "app.command_palette"),
    Described("ctrl+t", "Light or dark", "app.switch_light"),
    Described("ctrl+q", "Quit; everything is saved", "app.quit"),
    Described("mouse", "Everything can be clicked, the bottom line and the lines of the help too", ""),
)

_ROOM_FOR_COLUMNS = 40
"""Width of the terminal from which on keys and what they do stand in columns."""


class Line(Static):
    """A key and what it does; a click does it."""

    @dataclass
    class Clicked(Message):
        """Its action is wanted."""

        action: str

    def __init__(self, text: Content, action: str) -> None:
        super().__init__(text, markup=False)
        self._action = action

    def on_click(self, event: events.Click) -> None:
        """Tell the screen, where there is something to do."""
        if self._action and event.button == LEFT:
            self.post_message(self.Clicked(self._action))


class HelpScreen(ModalScreen[None]):
    """A list of keys; any of the usual keys closes it."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,q,question_mark,f1,escape,space", "dismiss", "Close", show=False),
        Binding("up,k", "scroll(-1)", "Scroll up", show=False),
        Binding("down,j", "scroll(1)", "Scroll down", show=False),
        Binding("pageup", "scroll(-8)", "Scroll up a page", show=False),
        Binding("pagedown", "scroll(8)", "Scroll down a page", show=False),
        Binding("home", "scroll(-1000)", "Scroll to the top", show=False),
        Binding("end", "scroll(1000)", "Scroll to the end", show=False),
    ]

    def __init__(self, about: Screen[object]) -> None:
        super().__init__()
        self._about = about
        self._lines = [*(entry for entry in described(about) if entry.keys), *EVERYWHERE]

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(Content.styled("Keys", "bold"), id="title", markup=False)
            with VerticalScroll(can_focus=False):
                column = 14 if self.app.size.width >= _ROOM_FOR_COLUMNS else 0
                for entry in self._lines:
                    keys = f"{entry.keys:<{column}} "
                    yield Line(Content.assemble((keys, "bold $accent"), entry.text), entry.action)
            bottom = Keys()
            bottom.show([Key("up/down", "scroll"), Key("enter", "close", "dismiss")])
            yield bottom

    @on(Line.Clicked)
    def _clicked(self, event: Line.Clicked) -> None:
        """Close, and have the screen below do what was clicked, for which a dialog may have to tell it something."""
        event.stop()
        self.dismiss(None)
        self._about.call_later(self._about.run_action, event.action)

    def action_scroll(self, lines: int) -> None:
        """Scroll the list."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
