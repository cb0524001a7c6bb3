"""Home: go on with what was left, choose a bank, or have a quiz made from an article."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.tui.safe import line
from quizapp.tui.screens.page import HELP, Page
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.listing import Listing
from quizapp.tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from quizapp.bank.library import Summary
    from quizapp.log import Attempt
    from quizapp.tui.desk import Shelf

MOST_BANKS = 1_000
"""Banks that are listed."""
FIRST_ATTEMPTS = 3
"""Unfinished quizzes that are listed at once; the others come when they are asked for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row stands for."""

    what: Literal["resume", "more", "bank", "article", "heading"]
    bank: Summary | None = None
    attempt: Attempt | None = None


class HomeScreen(Page[None]):
    """The list that everything starts from."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Open what is chosen", show=False),
        Binding("r", "resume", "Go on with the quiz under the cursor, or the one that was left last", show=False),
        Binding("a", "article", "Quiz me on an article", show=False),
        Binding("d", "discard", "Do not offer that unfinished quiz any more", show=False),
        Binding("l,ctrl+t", "app.switch_light", "Light or dark", show=False),
        Binding("q,f10", "app.quit", "Quit; everything is saved", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._left = False
        """Whether another screen has been in front of this one."""
        self._all_attempts = False
        """Whether every unfinished quiz is listed, and not the newest alone."""

    def compose(self) -> ComposeResult:
        yield Static(
            Content.assemble(("quizapp", "bold $primary"), ("   who said what, and what happened", "$quiet")),
            id="title",
            markup=False,
        )
        with VerticalScroll(id="list", can_focus=False):
            yield Listing(id="rows")
        yield Keys()

    def on_mount(self) -> None:
        self.reload()
        self.query_one(Rows).focus(scroll_visible=False)

    def on_screen_suspend(self) -> None:
        self._left = True

    def on_screen_resume(self) -> None:
        """Scores and the unfinished attempt may be others after a quiz."""
        if self._left:
            self._left = False
            self.reload()

    def reload(self) -> None:
        """Show the banks and the log as they are now."""
        shelf = self.safely(self.host.desk.shelf)
        if shelf is not None:
            entries, rows = entries_of(shelf, self._all_attempts)
            listing = self.query_one(Rows)
            first = next((index for index, row in enumerate(rows) if row.selectable), -1)
            same = len(rows) == len(self._entries) and listing.cursor >= 0
            self._entries = entries
            listing.show_rows(rows, listing.cursor if same else first)
            listing.call_after_refresh(listing.show_cursor)
        for notice in self.host.desk.take_notices():
            self.tell(notice, error=True)
        self.refresh_keys()

    def keys(self) -> list[Key]:
        unfinished = any(entry.what == "resume" for entry in self._entries)
        resume = [Key("r", "resume", "resume"), Key("d", "drop it", "discard")] if unfinished else []
        return [
            Key("enter", "open", "open"),
            Key("a", "quiz me on an article", "article"),
            *resume,
            Key("l", "light/dark", "app.switch_light"),
            Key("q", "quit", "app.quit"),
            HELP,
        ]

    @on(Rows.Clicked)
    def _clicked(self, event: Rows.Clicked) -> None:
        if event.again or self._entries[event.index].what == "article":
            self.action_open()

    def action_open(self) -> None:
        """Open the row under the cursor."""
        entry = self._entry
        if entry.what == "resume":
            self.action_resume()
        elif entry.what == "more":
            self._all_attempts = True
            self.reload()
        elif entry.what == "article":
            self.action_article()
        elif entry.bank is not None:
            self.host.open_bank(Path(entry.bank.path))

    @property
    def _entry(self) -> Entry:
        """What is under the cursor."""
        cursor = self.query_one(Rows).cursor
        return self._entries[cursor] if 0 <= cursor < len(self._entries) else Entry("heading")

    @property
    def _attempt(self) -> Attempt | None:
        """The unfinished quiz under the cursor, else the one that was left last."""
        return self._entry.attempt or next((entry.attempt for entry in self._entries if entry.attempt), None)

    def action_resume(self) -> None:
        """Go on with an attempt that was left."""
        attempt = self._attempt
        if attempt is None:
            self.tell("No quiz was left unfinished.")
        else:
            self.host.resume(attempt)

    def action_discard(self) -> None:
        """Offer an unfinished attempt no more, after a question."""
        from quizapp.tui.screens.dialogs import Confirm  # noqa: PLC0415 - seldom needed

        attempt = self._attempt
        if attempt is None:
            self.tell("No quiz was left unfinished.")
            return

        def drop(sure: bool | None) -> None:
            if sure:
                self.safely(lambda: self.host.desk.abandon(attempt))
                self.reload()
                self.tell("It is not offered any more. Its answers are kept.")

        title = line(", ".join(attempt.titles) or "A quiz", longest=120).plain
        done = f"{attempt.answered} of {attempt.total} answered"
        question = f"{title} ({done}): drop this quiz? It cannot be gone on with any more; its answers are kept."
        self.app.push_screen(Confirm(question, "drop it"), drop)

    def action_article(self) -> None:
        """Ask for an article."""
        self.host.ask_for_article()


def entries_of(shelf: Shelf, all_attempts: bool) -> tuple[list[Entry], list[Row]]:
    """What home lists, and how each row looks; `all_attempts`: every unfinished quiz, and not the newest alone."""
    entries: list[Entry] = []
    rows: list[Row] = []

    def add(entry: Entry, row: Row) -> None:
        entries.append(entry)
        rows.append(row)

    if shelf.unfinished:
        add(Entry("heading"), _heading("GO ON"))
    few = all_attempts or len(shelf.unfinished) <= FIRST_ATTEMPTS + 1  # a row that says "1 more" could be that one
    for attempt in shelf.unfinished if few else shelf.unfinished[:FIRST_ATTEMPTS]:
        add(Entry("resume", attempt=attempt), _resume_row(attempt))
    if not few:
        left = len(shelf.unfinished) - FIRST_ATTEMPTS
        add(Entry("more"), Row(Content.styled(f"{left} more that were left before", "$quiet")))
    add(Entry("heading"), _heading("BANKS"))
    for summary in shelf.banks[:MOST_BANKS]:
        add(Entry("bank", bank=summary), _bank_row(summary, shelf.scores.get(str(summary.path))))
    if not shelf.banks:
        add(Entry("heading"), Row(Content.styled("There are no banks yet.", "$quiet"), tone="quiet", stop=False))
    add(Entry("heading"), _heading("NEW"))
    add(Entry("article"), Row(Content("Quiz me on an article"), note=Content.styled("type or drop a path", "$quiet")))
    return entries, rows


def _heading(text: str) -> Row:
    return Row(Content(text), tone="heading")


def _resume_row(attempt: Attempt) -> Row:
    title = line(", ".join(attempt.titles) or "A quiz", longest=120)
    day = Content.styled(f"{attempt.last[:10]}  ", "$quiet")
    return Row(title, note=day + Content.styled(f"{attempt.answered} of {attempt.total} answered", "$accent"))


def _bank_row(summary: Summary, percent: float | None) -> Row:
    if summary.reason is not None:
        return Row(line(summary.title, longest=120), tone="quiet", note=Content.styled("has problems", "$error"))
    items = f"{summary.items:,} {'item ' if summary.items == 1 else 'items'}"
    score = (
        Content.styled(f"{percent:>4.0f} %", "bold $primary")
        if percent is not None
        else Content.styled("     -", "$rule")
    )
    return Row(line(summary.title, longest=120), note=Content.assemble((items, "$quiet"), "  ", score))
