"""Set-up: how many items, which kinds and tags, practice or exam, how long. Enter starts with what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.quiz.settings import Settings
from quizapp.tui.safe import line
from quizapp.tui.screens.page import HELP, Page
from quizapp.tui.screens.setup_choices import Choices
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.listing import Listing
from quizapp.tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from quizapp.tui.material import Material


class SetupScreen(Page[Settings]):
    """The choices for one attempt; the result is its settings."""

    CSS_PATH = "setup.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", "Start", show=False),
        Binding("left,minus", "change(-1)", "Less, or the choice before", show=False),
        Binding("right,plus,space", "change(1)", "More, or the next choice; tick or untick", show=False),
        Binding("e", "exam", "Practice or exam", show=False),
        Binding("backspace", "digit('')", "Take a digit away", show=False),
        Binding("q,f10,escape", "back", "Back home", show=False),
    ]

    def __init__(self, material: Material, seed: int) -> None:
        super().__init__()
        self._material = material
        self.choices = Choices(material, seed)

    def compose(self) -> ComposeResult:
        yield Static(line(self._material.title, "bold $primary"), id="title", markup=False)
        yield Static(id="summary", markup=False)
        with VerticalScroll(id="list", can_focus=False):
            yield Listing(id="rows")
        yield Keys()

    def on_mount(self) -> None:
        self._draw(0)
        self.query_one(Rows).focus(scroll_visible=False)

    def keys(self) -> list[Key]:
        return [
            Key("enter", "start", "start"),
            Key("left/right", "change"),
            Key("e", "exam" if self.choices.mode == "practice" else "practice", "exam"),
            Key("q", "back", "back"),
            HELP,
        ]

    def on_key(self, event: events.Key) -> None:
        """A digit goes into the number under the cursor."""
        if event.character and event.character.isdigit() and event.character.isascii():
            event.stop()
            self.action_digit(event.character)

    def action_digit(self, digit: str) -> None:
        """Type a number of items or minutes."""
        self.choices.type_digit(self.query_one(Rows).cursor, digit)
        self._draw()

    def action_change(self, step: int) -> None:
        """Change what is under the cursor."""
        self.choices.change(self.query_one(Rows).cursor, step)
        self._draw()

    def action_exam(self) -> None:
        """Practice or exam."""
        self.choices.switch_mode()
        self._draw()

    def action_start(self) -> None:
        """Start, if the choices leave something to ask."""
        if self.choices.left:
            self.dismiss(self.choices.settings(self.choices.seed))
        else:
            self.tell("These choices leave no item. Tick another kind or tag.", error=True)

    def action_back(self) -> None:
        """Back home."""
        self.dismiss(None)

    @on(Rows.Clicked)
    def _clicked(self, event: Rows.Clicked) -> None:
        self.action_change(-1 if event.before else 1)

    def _draw(self, cursor: int | None = None) -> None:
        rows = [
            Row(entry.text, box=entry.box, note=entry.note, tone="heading" if entry.heading else "")
            for entry in self.choices.entries()
        ]
        self.query_one(Rows).show_rows(rows, cursor)
        self.query_one("#summary", Static).update(Content.styled(self.choices.summary(), "$quiet"))
        self.refresh_keys()
