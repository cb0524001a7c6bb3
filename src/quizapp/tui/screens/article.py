"""Quiz me on an article: a path in, visible progress, and straight on to the first question."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from quizapp import places
from quizapp.errors import InputError, QuizError
from quizapp.tui.article_text import article_path, look_at
from quizapp.tui.beside import Progress, beside
from quizapp.tui.material import Material
from quizapp.tui.safe import block, line
from quizapp.tui.screens.page import Page
from quizapp.tui.widgets.field import Field
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.listing import Listing
from quizapp.tui.widgets.rows import Row, Rows
from quizapp.tui.widgets.status import progress_bar


class Form(VerticalScroll, can_focus=False, inherit_bindings=False):
    """What does not fit is scrolled by pages: the arrows go from the path to the list and back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", "Scroll up a page", show=False),
        Binding("pagedown", "page_down", "Scroll down a page", show=False),
    ]


class ArticleScreen(Page[Material]):
    """Takes the path of an article; the result is what was generated from it."""

    CSS_PATH = "article.tcss"
    AUTO_FOCUS = ""  # `on_mount` chooses
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "make", "Make the quiz", show=False),
        Binding("down", "to_shipped", "To the article that comes with the app", show=False),
        Binding("up", "to_path", "Back to the path", show=False, priority=True),  # before the list takes it
        Binding("f10,escape", "back", "Back home; what is being made is given up", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._shipped = sorted(places.shipped("seeds").glob("*.txt"))
        self._busy = False

    def compose(self) -> ComposeResult:
        yield Static(Content.styled("Quiz me on an article", "bold $primary"), id="title", markup=False)
        with Form(id="form"):
            yield Static(
                "A news article as text or Markdown. Type its path, paste it, or drop the file here.",
                id="intro",
                markup=False,
            )
            yield Field(placeholder="~/articles/summit.txt", max_length=4_000)
            yield Static(id="state", markup=False)
            yield Listing(
                [
                    Row(Content("ONE TO TRY"), tone="heading"),
                    *(Row(_headline(path)) for path in self._shipped),
                ],
                id="shipped",
            )
        yield Keys()

    def on_mount(self) -> None:
        self.query_one("#shipped").display = bool(self._shipped)
        self.action_to_path()
        self.refresh_keys()

    def keys(self) -> list[Key]:
        if self._busy:
            return [Key("F10", "stop and go back", "back")]
        return [
            Key("enter", "make the quiz", "make"),
            Key("down", "one to try", "to_shipped"),
            Key("F10", "back", "back"),
        ]

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_make()

    @on(Rows.Clicked)
    def _clicked(self, event: Rows.Clicked) -> None:
        self.query_one(Input).value = str(self._shipped[event.index - 1])
        self.action_make()

    def action_to_shipped(self) -> None:
        """Put the focus on the shipped article."""
        rows = self.query_one("#shipped", Rows)
        if self._shipped:
            rows.focus(scroll_visible=False)
            rows.cursor = max(1, rows.cursor)
            rows.show_cursor()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Up leaves the list from its first row alone."""
        rows = self.query_one("#shipped", Rows)
        return action != "to_path" or (rows.has_focus and rows.cursor <= 1)

    def action_to_path(self) -> None:
        """Put the focus on the path."""
        field = self.query_one(Input)
        field.focus(scroll_visible=False)  # Textual would glide to where it was before the screen changed
        field.scroll_visible(animate=False)

    def action_make(self) -> None:
        """Make the quiz, in the background."""
        if self._busy:
            return
        rows = self.query_one("#shipped", Rows)
        if rows.has_focus and rows.cursor > 0:
            self.query_one(Input).value = str(self._shipped[rows.cursor - 1])
        try:
            path = article_path(self.query_one(Input).value)
            look_at(path)
        except InputError as error:
            self._failed(str(error))
            return
        self._set_busy(True)
        self._generate(path)

    def action_back(self) -> None:
        """Back home."""
        self.workers.cancel_node(self)
        self.dismiss(None)

    @work(exclusive=True, exit_on_error=False)
    async def _generate(self, path: Path) -> None:
        """Generate beside the app; whoever gives it up, or leaves the app, need not wait for it."""

        def make(progress: Progress) -> Material:
            from quizapp.tui.from_article import generated  # noqa: PLC0415 - the generator, in its thread

            return generated(path, progress)

        try:
            material = await beside(make, self._show_progress)
        except QuizError as error:
            self._failed(str(error))
        else:
            self.pop_until_active()  # help may lie over it
            self.dismiss(material)

    @on(Worker.StateChanged)
    def _worker_ended(self, event: Worker.StateChanged) -> None:
        """A defect in the generator is told like any other failure; the app goes on."""
        if event.state is WorkerState.ERROR:
            self._failed(
                f"The generator failed on this article ({type(event.worker.error).__name__}). Please report it."
            )

    def _show_progress(self, text: str, share: float) -> None:
        width = max(10, min(60, self.size.width - 8))
        for state in self.query("#state").results(Static):  # none, if it was given up in this moment
            state.update(progress_bar(text, share, width))

    def _failed(self, message: str) -> None:
        self._set_busy(False)
        self.query_one("#state", Static).update(Content.assemble(("✗ ", "bold $error"), block(message, longest=2_000)))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for place in (self.query_one(Rows), self.query_one(Input)):  # the list first: it must not get the focus
            place.disabled = busy
        if not busy:
            self.action_to_path()
        self.refresh_keys()


def _headline(path: Path) -> Content:
    """The first line of an article, which is its title."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            lines = file.read(2_000).split("\n")
    except OSError:
        lines = []
    return line(next((text for text in lines if text.strip()), path.stem), longest=120)
