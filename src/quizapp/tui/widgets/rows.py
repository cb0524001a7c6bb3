"""Rows to choose from, drawn as one widget: a sign, the key that picks the row, and text with a hanging indent.

Everything that is picked from is made of this: options, pairs, steps, the list of banks. One widget that draws its own
lines stays fast for hundreds of rows, where a widget for each row does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import ScrollableContainer
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from quizapp.tui.widgets.clicks import Clicks

EMPTY = Content("")
_NARROWEST = 22
"""Cells that a row's text must have beside its note; with fewer the note goes below."""
_SIGNED = {"right": ("✓", "bold $success"), "wrong": ("✗", "bold $error"), "missed": ("○", "bold $success")}
_TEXT = {"right": "$success", "wrong": "$error", "missed": "$success", "quiet": "$quiet", "heading": "bold $quiet"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `text` wraps; `note` stands at the right end of its first line where there is room."""

    text: Content
    label: str = ""
    """The key that picks it."""
    box: str = ""
    """`[x]` or `[ ]` for rows that are ticked."""
    tone: str = ""
    """`right`, `wrong`, `missed` (right but not picked), `quiet`, `heading` or empty."""
    note: Content = EMPTY
    stop: bool = True
    """Whether the cursor stops here; it passes over headings in any case."""

    @property
    def selectable(self) -> bool:
        """Whether the cursor stops here."""
        return self.stop and self.tone != "heading"


class Rows(Widget, can_focus=True):
    """Rows with a cursor; the host decides what picking one means."""

    DEFAULT_CSS = """
    Rows { height: auto; width: 1fr; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "Row above", show=False),
        Binding("down,j", "cursor(1)", "Row below", show=False),
        Binding("home", "cursor(-100000)", "First row", show=False),
        Binding("end", "cursor(100000)", "Last row", show=False),
    ]

    cursor: reactive[int] = reactive(-1, init=False)
    """Index of the row under the cursor; -1 for none."""
    gap: reactive[int] = reactive(0, layout=True, init=False)
    """Blank lines between rows."""

    @dataclass
    class Clicked(Message):
        """A row was clicked; `again` if the cursor was on it already."""

        rows: Rows
        index: int
        again: bool
        before: bool
        """Whether the click was on the `<` before a value, or beside it: a step back."""

    @dataclass
    class Moved(Message):
        """The cursor is on another row."""

        rows: Rows
        index: int

    def __init__(self, rows: Sequence[Row] = (), *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._rows = tuple(rows)
        self._drawn: tuple[int, list[Content], list[int]] | None = None
        self._clicks = Clicks(self._row_at)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row], cursor: int | None = None) -> None:
        """Replace the rows in place; the cursor stays where it is unless it is given."""
        self._rows = tuple(rows)
        place = self.cursor if cursor is None else cursor
        self.set_reactive(Rows.cursor, min(place, len(self._rows) - 1))
        self._drawn = None
        self.refresh(layout=True)

    @property
    def starts(self) -> dict[int, int]:
        """Each row at which the cursor stops -> its first line."""
        found: dict[int, int] = {}
        for place, index in enumerate(self._layout(self.content_size.width)[1]):
            if self._stops(index):
                found.setdefault(index, place)
        return found

    @property
    def lines_in_view(self) -> int:
        """The height of what these rows are scrolled in; 0 where nothing scrolls them."""
        return self._container.content_size.height if self._container is not None else 0

    def action_cursor(self, step: int) -> None:
        """Move the cursor by `step` rows, over headings, stopping at the ends, and bring it back into view."""
        places = [index for index, row in enumerate(self._rows) if row.selectable]
        if not places:
            return
        if self.cursor not in places:
            self.cursor = places[-1] if step == -1 or step > 1 else places[0]
            return
        place = places.index(self.cursor) + step
        self.cursor = places[max(0, min(place, len(places) - 1))]
        self.show_cursor()  # even where it stays: the rows may have been scrolled away from it

    def watch_cursor(self, index: int) -> None:
        self._drawn = None
        self.refresh()
        self.post_message(self.Moved(self, index))
        self.call_after_refresh(self.show_cursor)

    def watch_gap(self) -> None:
        self._drawn = None

    @property
    def _container(self) -> ScrollableContainer | None:
        """What scrolls these rows."""
        return next((node for node in self.ancestors if isinstance(node, ScrollableContainer)), None)

    def show_cursor(self) -> None:
        """Scroll the container until the row under the cursor can be seen whole, with its heading where there is room."""
        places = self._layout(self.content_size.width)[1]
        container = self._container
        if container is None or self.cursor not in places:
            return
        first, room = places.index(self.cursor), self.lines_in_view
        end = first + min(places.count(self.cursor), room)
        before = max((line for line in range(first) if self._stops(places[line])), default=-1)
        top = min(first, max(before + 1, end - room))
        shift = self.content_region.y - container.content_region.y + container.scroll_offset.y
        container.scroll_to_region(Region(0, shift + top, 1, end - top), animate=False, force=True)

    def _stops(self, index: int) -> bool:
        return index >= 0 and self._rows[index].selectable

    def render(self) -> Content:
        return Content("\n").join(self._layout(self.content_size.width)[0])

    def get_content_width(self, container: Size, viewport: Size) -> int:
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._layout(width)[0])

    def on_click(self, event: events.Click) -> None:
        """Tell the host which row was clicked; the cursor goes there if it may."""
        offset, index = event.get_content_offset(self), self._clicks.clicked(event)
        if offset is None or index is None:
            return
        if self._rows[index].tone != "heading":
            again = self.cursor == index
            if self._rows[index].selectable:
                self.cursor = index
            value = self._rows[index].note.plain
            place = self._layout(self.content_size.width)[0][offset.y].plain.rfind(value) if value else -1
            before = value.startswith("<") and place >= 0 and abs(offset.x - place) <= 1
            self.post_message(self.Clicked(self, index, again, before))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember on which row."""
        self._clicks.down(event)

    def _row_at(self, event: events.MouseEvent) -> int | None:
        """The row under the mouse, if there is one."""
        offset = event.get_content_offset(self)
        places = self._layout(self.content_size.width)[1]
        index = places[offset.y] if offset is not None and 0 <= offset.y < len(places) else -1
        return index if index >= 0 else None

    def _layout(self, width: int) -> tuple[list[Content], list[int]]:
        """The lines at `width`, and for each line the row that it belongs to (-1 for a blank one)."""
        if self._drawn is None or self._drawn[0] != width:
            lines: list[Content] = []
            places: list[int] = []
            label = max((len(row.label) for row in self._rows), default=0)
            for index, row in enumerate(self._rows):
                if index and (self.gap or row.tone == "heading"):
                    lines += [EMPTY] * (self.gap or 1)
                    places += [-1] * (self.gap or 1)
                drawn = draw(row, max(width, 8), label, index == self.cursor)
                lines += drawn
                places += [index] * len(drawn)
            self._drawn = (width, lines, places)
        return self._drawn[1], self._drawn[2]


def draw(row: Row, width: int, label_width: int, chosen: bool) -> list[Content]:
    """The lines of one row, each padded to `width`."""
    sign, sign_style = _SIGNED.get(row.tone, ("▌" if chosen else " ", "$primary"))
    head = Content.assemble((f"{sign} ", sign_style))
    if row.box:
        head += Content.styled(f"{row.box} ", "$primary" if "x" in row.box else "$quiet")
    if label_width and row.tone != "heading":
        head += Content.styled(f"{row.label:>{label_width}}  ", "$quiet" if row.tone else "$accent")
    indent = head.cell_length
    note_width = row.note.cell_length + 2 if row.note else 0
    text = row.text.stylize_before(_TEXT[row.tone]) if row.tone else row.text
    if chosen and not row.tone:
        text = text.stylize("bold")
    beside = width - indent - note_width >= min(_NARROWEST, text.cell_length)
    room = max(4, width - indent - (note_width if beside else 0))
    lines = text.wrap(room) or [EMPTY]
    if row.note and not beside:
        lines += row.note.wrap(room)
    drawn = [head + lines[0], *(Content(" " * indent) + part for part in lines[1:])]
    if row.note and beside:
        fill = width - drawn[0].cell_length - row.note.cell_length
        drawn[0] = drawn[0] + Content(" " * max(1, fill)) + row.note
    ground = "on $cursor" if chosen else ""
    padded = [part.pad_right(max(0, width - part.cell_length)) for part in drawn]
    return [part.stylize_before(ground) for part in padded] if ground else padded
