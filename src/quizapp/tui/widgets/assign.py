"""Things to be put beside each other: the sides of a matching, or the gaps of a cloze and the words for them.

The left sides stand above, the numbered right sides below. A digit gives the right side of that number to the left
side under the cursor and goes on to the next open one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from quizapp.tui.safe import block
from quizapp.tui.widgets.answer import Changed, Draft, Given, Hint, Missing, locked
from quizapp.tui.widgets.choice import label, pick_bindings
from quizapp.tui.widgets.graded import part_rows
from quizapp.tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from quizapp.quiz.question import Question


class Assign(Rows):
    """Left sides with what was given to each, then the right sides."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *pick_bindings(),
        Binding("left", "turn(-1)", "The answer before", show=False),
        Binding("right", "turn(1)", "The answer after", show=False),
        Binding("backspace,delete,space", "clear", "Take the answer away", show=False),
        Binding("tab", "cursor(1)", "Row below", show=False),
    ]
    types_text = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._lefts: tuple[str, ...] = ()
        self._rights: tuple[str, ...] = ()
        self._given: list[int | None] = []
        self._gaps = self._locked = False

    @property
    def keys(self) -> tuple[Hint, ...]:
        return (
            (f"1-{min(9, len(self._rights))}", "assign"),
            ("up/down", "row"),
            ("left/right", "change"),
            ("space", "clear"),
        )

    async def show(self, question: Question) -> None:
        item, given = question.item, question.response
        self._locked, self._gaps = locked(question), item.type == "cloze"
        self._rights = question.options
        if item.type == "cloze":
            self._lefts = tuple(f"gap {number}" for number in range(1, len(item.gaps) + 1))
            texts = list(given) if isinstance(given, tuple) else []
        else:
            self._lefts = tuple(item.pairs) if item.type == "matching" else ()
            texts = [given.get(left, "") for left in self._lefts] if isinstance(given, Mapping) else []
        places = {text: index for index, text in enumerate(self._rights)}
        self._given = [places.get(text) for text in texts] or [None] * len(self._lefts)
        self.set_reactive(Rows.cursor, -1 if self._locked else self._next_open(-1))
        graded = part_rows(question.grade, arrow=not self._gaps) if self._locked and question.grade else None
        self.show_rows(graded if graded is not None else self._open())

    def take_focus(self) -> None:
        self.focus(scroll_visible=False)

    def confirm(self) -> Given | Missing:
        texts = self._texts()
        pairs = {left: text for left, text in zip(self._lefts, texts, strict=True) if text}
        response = texts if self._gaps else pairs
        left = texts.count("")
        if not pairs:
            return Missing("Nothing is assigned yet.", None)
        if left:
            return Missing("1 is still open." if left == 1 else f"{left} are still open.", response)
        return Given(response)

    def draft(self) -> Draft:
        return tuple(-1 if place is None else place for place in self._given)

    def take_draft(self, draft: Draft) -> None:
        self._given = [place if isinstance(place, int) and place >= 0 else None for place in draft]
        self.show_rows(self._open(), self._next_open(-1))
        self._tell()

    def action_pick(self, index: int) -> None:
        """Give the right side at `index` to the left side under the cursor, and go on."""
        if not self._locked and index < len(self._rights) and 0 <= self.cursor < len(self._lefts):
            self._assign(index, self._next_open(self.cursor))

    def action_turn(self, step: int) -> None:
        """Give the left side under the cursor the right side before or after its own."""
        if self._locked or not 0 <= self.cursor < len(self._lefts):
            return
        place = self._given[self.cursor]
        start = (-1 if step > 0 else 0) if place is None else place
        self._assign((start + step) % len(self._rights), self.cursor)

    def action_clear(self) -> None:
        """Take the answer away from the left side under the cursor."""
        if not self._locked and 0 <= self.cursor < len(self._lefts):
            self._assign(None, self.cursor)

    def action_cursor(self, step: int) -> None:
        if not self._locked:
            super().action_cursor(step)

    def on_rows_clicked(self, event: Rows.Clicked) -> None:
        """A click on a right side gives it to the left side under the cursor."""
        event.stop()
        self.action_pick(event.index - len(self._lefts) - 1)

    def _assign(self, index: int | None, cursor: int) -> None:
        self._given[self.cursor] = index
        self.show_rows(self._open())
        self.cursor = cursor
        self._tell()

    def _tell(self) -> None:
        self.post_message(Changed(self._texts() if self._gaps else None))

    def _texts(self) -> tuple[str, ...]:
        return tuple("" if place is None else self._rights[place] for place in self._given)

    def _next_open(self, place: int) -> int:
        """The next left side without an answer, other than `place` itself; else the next one, or the last."""
        count = len(self._lefts)
        following = [(place + step) % count for step in range(1, count)] if place >= 0 else list(range(count))
        return next((index for index in following if self._given[index] is None), min(place + 1, count - 1))

    def _open(self) -> list[Row]:
        lefts = [Row(self._left(index)) for index in range(len(self._lefts))]
        used = {place for place in self._given if place is not None}
        rights = [
            Row(block(text), label(index), tone="quiet" if index in used else "", stop=False)
            for index, text in enumerate(self._rights)
        ]
        return [*lefts, Row(Content("words" if self._gaps else "to choose from"), tone="heading"), *rights]

    def _left(self, index: int) -> Content:
        place = self._given[index]
        given = Content.styled("…", "$quiet") if place is None else block(self._rights[place], "$primary")
        return Content.assemble(block(self._lefts[index]), (" → ", "$quiet"), given)
