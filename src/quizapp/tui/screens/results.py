"""The results: score, by kind and tag, time, and every item with response, key and evidence; then what next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizapp.files import write_whole
from quizapp.tui.screens import results_text
from quizapp.tui.screens.page import HELP, Page
from quizapp.tui.second import Second
from quizapp.tui.widgets.items import Items
from quizapp.tui.widgets.keys import Key, Keys

if TYPE_CHECKING:
    from quizapp.quiz.report import Report
    from quizapp.tui.material import Material


class ResultsScreen(Page[str]):
    """The report, and the next step: `missed`, `again`, `undo` or `home`."""

    CSS_PATH = "results.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "leave('missed')", "Redo the missed items", show=False),
        Binding("a", "leave('again')", "Again, from the start", show=False),
        Binding("s", "save", "Save as Markdown or JSON", show=False),
        Binding(
            "u,ctrl+z", "undo", "Go back into the quiz (practice): to what is open, or to the last answer", show=False
        ),
        Binding("enter", "enter", "Home", show=False, priority=True),  # before the list takes it
        Binding("q,f10,escape", "leave('home')", "Home", show=False, priority=True),
        Binding("left", "scroll_detail(-4)", "Scroll the item up", show=False),
        Binding("right,space", "scroll_detail(4)", "Scroll the item down", show=False),
    ]

    def __init__(self, report: Report, material: Material, take_back: Callable[[], bool]) -> None:
        """`take_back` opens the attempt again, and tells why where it cannot."""
        super().__init__()
        self._take_back = take_back
        self.report = report
        self._material = material

    def compose(self) -> ComposeResult:
        yield Static(id="headline", markup=False)
        yield Static(id="bar", markup=False)
        with Horizontal(id="desk"):
            rows = [Option(Content.styled("Overview", "bold"))]
            rows += [Option(results_text.row(place, line)) for place, line in enumerate(self.report.lines, 1)]
            yield Items(*rows, markup=False, id="items")
            with VerticalScroll(id="detail", can_focus=False):
                yield Static(id="text", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        self._second = Second(self.host.beat)
        self.query_one(OptionList).focus()
        self.query_one(OptionList).highlighted = 0
        self.refresh_keys()

    def on_screen_resume(self) -> None:
        """What brought the results to the front was Enter, most often."""
        self._second.ask()

    def on_resize(self) -> None:
        self.query_one("#headline", Static).update(results_text.headline(self.report, self.size.width - 4))
        self.query_one("#bar", Static).update(results_text.score_bar(self.report.total, self.size.width - 4))
        self.call_after_refresh(self._show_item)  # its lines are broken for the width of its column

    def keys(self) -> list[Key]:
        again = [Key("r", "redo missed", "leave('missed')")] if self.report.missed else []
        undo = [Key("u", "undo", "undo")] if self.report.mode == "practice" else []
        return [
            Key("enter", "home", "leave('home')"),
            *again,
            Key("a", "again", "leave('again')"),
            Key("s", "save", "save"),
            *undo,
            HELP,
        ]

    @on(OptionList.OptionHighlighted)
    def _show_item(self) -> None:
        """Show the item under the cursor, or the overview."""
        if not self.query(OptionList):  # the results were left in this moment
            return
        index = self.query_one(OptionList).highlighted or 0
        column = self.query_one("#detail")
        overview = results_text.overview(self.report)
        width = column.scrollable_content_region.width
        shown = results_text.detail(index, self.report.lines[index - 1], width) if index else overview
        self.query_one("#text", Static).update(shown)
        column.scroll_to(y=0, animate=False)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        """Enter leaves for home; a click only shows the item."""
        event.stop()

    def action_scroll_detail(self, lines: int) -> None:
        """Scroll the item in view."""
        self.query_one("#detail").scroll_relative(y=lines, animate=False)

    def action_enter(self) -> None:
        """Home; a key that is still held down from the last question does not skip the results."""
        if self._second.confirms():
            self.action_leave("home")

    def action_leave(self, choice: str) -> None:
        """Close, with what comes next."""
        if choice == "missed" and not self.report.missed:
            self.tell("Nothing was missed.")
            return
        self.dismiss(choice)

    def action_undo(self) -> None:
        """Take back the last answer; an exam that is handed in stands."""
        if self.report.mode == "exam" or self.report.ended_by == "time":
            self.tell("An exam that is handed in stands." if self.report.mode == "exam" else "The time was out.")
            return
        if self._take_back():
            self.dismiss("undo")

    def action_save(self) -> None:
        """Ask for a name and write the report there."""
        from quizapp.tui.screens.dialogs import FileName  # noqa: PLC0415 - only when saving

        name = results_text.file_name(self.report)
        self.app.push_screen(FileName(_folder() / name, self._write, self.host.beat), self._saved)

    def _write(self, path: Path) -> str | None:
        """Write the report in one step; the problem, if there is one."""
        text = self.report.to_json() if path.suffix.lower() == ".json" else self.report.to_markdown()
        try:
            write_whole(path, text.encode("utf-8"))
        except OSError as error:
            return f"It cannot be written: {error.strerror or error}."
        return None

    def _saved(self, path: str | None) -> None:
        if path:
            self.tell(f"Saved as {path}")


def _folder() -> Path:
    """Where results are saved if nothing else is said."""
    try:
        return Path.cwd()
    except OSError:  # it was removed while the app ran
        return Path.home()
