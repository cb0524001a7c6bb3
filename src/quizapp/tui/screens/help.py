"""Help: every key of the screen that it was asked on."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from quizapp.tui.bindings import Described, described
from quizapp.tui.widgets.keys import Key, Keys

EVERYWHERE = (
    Described("ctrl+p", "All commands, by name", ""),
    Described("ctrl+t", "Light or dark", ""),
    Described("ctrl+q", "Quit; everything is saved", ""),
    Described("mouse", "Everything can be clicked, this bottom line too", ""),
)

_ROOM_FOR_COLUMNS = 40
"""Width of the terminal from which on keys and what they do stand in columns."""


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
        self._lines = [*(entry for entry in described(about) if entry.keys), *EVERYWHERE]

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(Content.styled("Keys", "bold"), id="title", markup=False)
            with VerticalScroll(can_focus=False):
                column = 14 if self.app.size.width >= _ROOM_FOR_COLUMNS else 0
                for entry in self._lines:
                    keys = f"{entry.keys:<{column}} "
                    yield Static(Content.assemble((keys, "bold $accent"), entry.text), markup=False)
            bottom = Keys()
            bottom.show([Key("up/down", "scroll"), Key("enter", "close", "dismiss")])
            yield bottom

    def action_scroll(self, lines: int) -> None:
        """Scroll the list."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
