"""The map of an exam: what is answered, open and flagged; go to an item, or hand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from quizapp.tui.screens.page import HELP, Page
from quizapp.tui.widgets.exam_map import LEGEND, Cell, ExamMap
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.status import bar


class ExamMapScreen(Page[int | Literal["submit"] | None]):
    """All items at a glance; the result is the item to go to, or `submit`."""

    CSS_PATH = "exam_map.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Go to the item", show=False),
        Binding("o", "next_open", "To the next open item", show=False),
        Binding("f", "next_flagged", "To the next flagged item", show=False),
        Binding("x,ctrl+s", "submit", "Hand in", show=False),
        Binding("m,f9,q,f10,escape", "back", "Back to the quiz", show=False),
    ]

    def __init__(self, cells: Sequence[Cell], position: int, unconfirmed: int = 0) -> None:
        """`unconfirmed` items hold something that was not confirmed, and that does not count."""
        super().__init__()
        self._cells, self._position, self._unconfirmed = cells, position, unconfirmed

    def compose(self) -> ComposeResult:
        answered = sum(cell.answered for cell in self._cells)
        flagged = sum(cell.flagged for cell in self._cells)
        counts = f"{answered} of {len(self._cells)} answered" + (f", {flagged} flagged" if flagged else "")
        yield Static(Content.assemble(("Map", "bold"), "   ", (counts, "$quiet")), id="title", markup=False)
        yield Static(bar(answered, len(self._cells), 60), id="bar", markup=False)
        yield ExamMap(self._cells, self._position)
        yield Static(Content.styled(LEGEND, "$quiet"), id="legend", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        self.refresh_keys()

    def keys(self) -> list[Key]:
        return [
            Key("enter", "go there", "choose"),
            Key("x", "hand in", "submit"),
            Key("o", "next open", "next_open"),
            Key("f", "next flagged", "next_flagged"),
            Key("m", "back", "back"),
            HELP,
        ]

    def action_choose(self) -> None:
        """Go to the item under the cursor."""
        self.dismiss(self.query_one(ExamMap).cursor)

    @on(ExamMap.Chosen)
    def _clicked(self, event: ExamMap.Chosen) -> None:
        self.dismiss(event.index)

    def action_next_open(self) -> None:
        """Put the cursor on the next item without an answer."""
        self._seek([not cell.answered for cell in self._cells], "Every item is answered.")

    def action_next_flagged(self) -> None:
        """Put the cursor on the next flagged item."""
        self._seek([cell.flagged for cell in self._cells], "No item is flagged.")

    def _seek(self, wanted: list[bool], none: str) -> None:
        exam_map = self.query_one(ExamMap)
        places = [(exam_map.cursor + step) % len(wanted) for step in range(1, len(wanted) + 1)]
        found = next((place for place in places if wanted[place]), None)
        if found is None:
            self.tell(none)
        else:
            exam_map.cursor = found

    def action_submit(self) -> None:
        """Hand in, after a question."""
        from quizapp.tui.screens.dialogs import Confirm, not_confirmed  # noqa: PLC0415 - not on every visit

        left = sum(not cell.answered for cell in self._cells)
        open_items = (
            f"{left} {'item is' if left == 1 else 'items are'} still open. " if left else "Every item is answered. "
        )
        self.app.push_screen(
            Confirm(f"{open_items}{not_confirmed(self._unconfirmed)}Hand in the exam?", "hand in"), self._handed_in
        )

    def _handed_in(self, sure: bool | None) -> None:
        if sure:
            self.dismiss("submit")

    def action_back(self) -> None:
        """Back to the item in view."""
        self.dismiss(None)
