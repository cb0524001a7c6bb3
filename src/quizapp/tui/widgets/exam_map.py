"""The map of an exam: a cell for each item that tells whether it is answered, open, or flagged to be looked at again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from quizapp.tui.widgets.clicks import Clicks

SIGNS = {(False, False): "·", (True, False): "■", (False, True): "?", (True, True): "!"}
"""(answered, flagged) -> the sign beside the number."""
LEGEND = "■ answered   · open   ? flagged, open   ! flagged, answered"


@dataclass(frozen=True, slots=True)
class Cell:
    """The state of one item."""

    answered: bool
    flagged: bool


class ExamMap(ScrollView, can_focus=True):
    """Numbers in a grid, drawn line by line, so that ten thousand cost no more than those in view."""

    COMPONENT_CLASSES = {"map--cursor", "map--open", "map--answered", "map--flagged"}
    DEFAULT_CSS = """
    ExamMap {
        height: 1fr; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
        & > .map--cursor { background: $primary; color: $background; text-style: bold; }
        & > .map--open { color: $quiet; }
        & > .map--answered { color: $foreground; }
        & > .map--flagged { color: $accent; text-style: bold; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "go(-1, 0)", "Item before", show=False),
        Binding("right", "go(1, 0)", "Item after", show=False),
        Binding("up,k", "go(0, -1)", "Row above", show=False),
        Binding("down,j", "go(0, 1)", "Row below", show=False),
        Binding("pageup", "go(0, -10)", "Ten rows up", show=False),
        Binding("pagedown", "go(0, 10)", "Ten rows down", show=False),
        Binding("home", "go(-1000000, 0)", "First item", show=False),
        Binding("end", "go(1000000, 0)", "Last item", show=False),
    ]
    cursor: reactive[int] = reactive(0, init=False)

    @dataclass
    class Chosen(Message):
        """An item was clicked."""

        index: int

    def __init__(self, cells: Sequence[Cell], cursor: int, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._cells = cells
        self._clicks = Clicks(self._cell_at)
        self._cell_width = len(str(len(cells))) + 4
        self.set_reactive(ExamMap.cursor, cursor)

    @property
    def columns(self) -> int:
        """Cells in one line."""
        return max(1, min(10, self.scrollable_content_region.width // self._cell_width))

    def on_resize(self) -> None:
        rows = -(-len(self._cells) // self.columns)
        self.virtual_size = Size(self.columns * self._cell_width, rows)
        self._follow()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return -(-len(self._cells) // max(1, min(10, width // self._cell_width)))

    def action_go(self, across: int, down: int) -> None:
        """Move the cursor, stopping at the ends."""
        self.cursor = max(0, min(self.cursor + across + down * self.columns, len(self._cells) - 1))

    def watch_cursor(self) -> None:
        self._follow()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Go to the item under the pointer."""
        index = self._clicks.clicked(event)
        if index is not None:
            self.cursor = index
            self.post_message(self.Chosen(index))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember on which item."""
        self._clicks.down(event)

    def _cell_at(self, event: events.MouseEvent) -> int | None:
        offset = event.get_content_offset(self)
        if offset is None:
            return None
        column, row = offset.x // self._cell_width, offset.y + self.scroll_offset.y
        index = row * self.columns + column
        return index if column < self.columns and index < len(self._cells) else None

    def render_line(self, y: int) -> Strip:
        base, width = self.visual_style, self.size.width
        first = (y + self.scroll_offset.y) * self.columns
        segments = []
        for index in range(first, min(first + self.columns, len(self._cells))):
            cell = self._cells[index]
            name = "flagged" if cell.flagged else "answered" if cell.answered else "open"
            style = base + self.get_visual_style("map--cursor" if index == self.cursor else f"map--{name}")
            sign = SIGNS[cell.answered, cell.flagged]
            segments.append(Segment(f" {index + 1:>{self._cell_width - 4}} {sign}", style.rich_style))
            segments.append(Segment(" ", base.rich_style))
        return Strip(segments).adjust_cell_length(width, base.rich_style)

    def _follow(self) -> None:
        row = self.cursor // self.columns
        self.scroll_to_region(Region(0, row, 1, 1), animate=False, force=True)
