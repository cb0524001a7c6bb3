"""Small dialogs over a screen: a question to confirm, a note, a message, a name for a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from quizapp.files import kind
from quizapp.places import expanded
from quizapp.tui.safe import block
from quizapp.tui.screens.page import Host
from quizapp.tui.second import Second
from quizapp.tui.widgets.field import Field
from quizapp.tui.widgets.keys import Key, Keys

Result = TypeVar("Result")
_EXISTS = "This file exists. Press Enter again to replace it."


class Dialog(ModalScreen[Result]):
    """A box in the middle of the screen."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f10", "cancel", "Close", show=False)]

    def on_mount(self) -> None:
        """What was told in passing would lie over the box."""
        cast(Host, self.app).clear_messages()

    def action_cancel(self) -> None:
        """Close without doing anything."""
        self.dismiss(None)


class Confirm(Dialog[bool]):
    """A question; Enter or y says yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "yes", "Yes", show=False),
        Binding("n,q,backspace", "cancel", "No", show=False),
    ]

    def __init__(self, question: str, yes: str) -> None:
        super().__init__()
        self._question, self._yes = question, yes

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(block(self._question, "bold"), markup=False)
            keys = Keys()
            keys.show([Key("enter", self._yes, "yes"), Key("n", "no, go back", "cancel")])
            yield keys

    def action_yes(self) -> None:
        """Yes."""
        self.dismiss(True)


def not_confirmed(count: int) -> str:
    """What to say of answers that were given and not confirmed before an attempt ends."""
    if not count:
        return ""
    return f"{count} {'answer is' if count == 1 else 'answers are'} not confirmed and would not count. "


class Message(Dialog[None]):
    """A message too long for a notification; it scrolls."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,q,space", "cancel", "Close", show=False)]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text

    def compose(self) -> ComposeResult:
        with Vertical(id="box", classes="-tall"):
            yield Static(block(self._title, "bold"), classes="title", markup=False)
            with VerticalScroll():
                yield Static(block(self._text, longest=20_000), markup=False)
            keys = Keys()
            keys.show([Key("up/down", "scroll"), Key("enter", "close", "cancel")])
            yield keys


class Note(Dialog[str]):
    """What is wrong with the item; an empty note is a note too."""

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(Content.styled("What is wrong with this item?", "bold"), markup=False)
            yield Static(
                Content.styled("The item will not be scored. Your note is kept for its author.", "$quiet"),
                classes="more",
                markup=False,
            )
            yield Field(placeholder="a few words, or nothing", max_length=500)
            keys = Keys()
            keys.show([Key("enter", "keep the note"), Key("F10", "cancel", "cancel")])
            yield keys

    @property
    def text(self) -> str:
        """What was written so far."""
        return self.query_one(Field).value.strip()

    @on(Input.Submitted)
    def _noted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())


class FileName(Dialog[str]):
    """A path to write to; an existing file is replaced only after Enter is pressed a second time."""

    def __init__(self, path: Path, save: Callable[[Path], str | None], beat: Callable[[], float]) -> None:
        super().__init__()
        self._path, self._save = path, save
        self._warned: Path | None = None
        self._second = Second(beat)

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(Content.styled("Save the results as", "bold"), markup=False)
            yield Static(
                Content.styled("A name ending in .md gives Markdown, in .json JSON.", "$quiet"),
                classes="more",
                markup=False,
            )
            yield Field(str(self._path), max_length=1_000, select_on_focus=False)
            yield Static(id="problem", markup=False)
            keys = Keys()
            keys.show([Key("enter", "save"), Key("F10", "cancel", "cancel")])
            yield keys

    @on(Input.Submitted)
    def _named(self, event: Input.Submitted) -> None:
        path = expanded(event.value.strip().strip("'\""))
        problem = self._problem(path) or self._save(path)
        if problem is None:
            self.dismiss(str(path))
        else:
            self.query_one("#problem", Static).update(block(problem, "$warning"))

    def _problem(self, path: Path) -> str | None:
        if path.suffix.lower() not in (".md", ".json"):
            return "The name must end in .md or .json."
        there = kind(path)
        if there == "folder":
            return "That is a folder."
        if there and self._warned != path:
            self._warned = path
            self._second.ask()
            return _EXISTS
        if there and not self._second.confirms():
            return _EXISTS
        return None
