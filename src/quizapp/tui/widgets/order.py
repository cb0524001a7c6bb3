"""Steps to be put in order: press the number of the first, then of the second, and so on; shift with arrows moves one.

Steps that have a place stand above in the student's order; the others, each with its number, below.
"""

from __future__ import annotations

from collections.abc import Sequence
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


class Order(Rows):
    """One list of steps, of which the first `_placed` have their place."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *pick_bindings(),
        Binding("shift+up,K", "move(-1)", "Move the step up", show=False),
        Binding("shift+down,J", "move(1)", "Move the step down", show=False),
        Binding("space", "place", "Place the step, or take it out", show=False),
        Binding("backspace,delete", "take_back", "Take the last step out", show=False),
    ]
    types_text = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._steps: tuple[str, ...] = ()
        self._order: list[int] = []
        self._placed = 0
        self._locked = False

    @property
    def keys(self) -> tuple[Hint, ...]:
        return ((f"1-{min(9, len(self._steps))}", "next step"), ("shift+up/down", "move"), ("bksp", "take back"))

    async def show(self, question: Question) -> None:
        self._steps, self._locked = question.options, locked(question)
        self._order, self._placed = list(range(len(self._steps))), 0
        if isinstance(question.response, tuple):
            placed = [step for step in question.response if step]
            self._take(_places(self._steps, placed))
        graded = part_rows(question.grade) if self._locked and question.grade else None
        self.set_reactive(Rows.cursor, -1)
        self._draw(-1) if graded is None else self.show_rows(graded, -1)

    def take_focus(self) -> None:
        self.focus(scroll_visible=False)

    def confirm(self) -> Given | Missing:
        left = len(self._order) - self._placed
        response = (*(self._steps[place] for place in self._order[: self._placed]), *[""] * left)
        if not self._placed:
            return Missing("No step has a place yet.", None)
        return Missing(f"{left} steps have no place yet.", response) if left else Given(response)

    def draft(self) -> Draft:
        return tuple(self._order[: self._placed])

    def take_draft(self, draft: Draft) -> None:
        self._take([place for place in draft if isinstance(place, int)])
        self._draw(self._placed if self._placed < len(self._order) else -1)

    def _take(self, placed: list[int]) -> None:
        """Have `placed` in their order, and the others without a place."""
        self._order = [*placed, *(place for place in range(len(self._steps)) if place not in placed)]
        self._placed = len(placed)

    def action_pick(self, index: int) -> None:
        """Give the step of this number the next place."""
        if not self._locked and index in self._order[self._placed :]:
            self._place(self._order.index(index))

    def action_place(self) -> None:
        """Place the step under the cursor, or take it out again."""
        position = self._position()
        if position is None:
            return
        if position >= self._placed:
            self._place(position)
        else:
            self._take_out(position)

    def action_take_back(self) -> None:
        """Take out the step that was placed last."""
        if self._placed and not self._locked:
            self._take_out(self._placed - 1)

    def action_move(self, step: int) -> None:
        """Move the step under the cursor; one without a place gets the next one when it is moved up."""
        position = self._position()
        if position is None:
            return
        target = position + step
        if position >= self._placed:
            if step < 0:
                self._place(position)
        elif 0 <= target < self._placed:
            self._order[position], self._order[target] = self._order[target], self._order[position]
            self._draw(target)
            self._changed()
        elif step > 0 and self._placed < len(self._order):
            self._take_out(position)

    def action_cursor(self, step: int) -> None:
        if not self._locked:
            super().action_cursor(step)

    def on_rows_clicked(self, event: Rows.Clicked) -> None:
        """A click places a step, or takes it out."""
        event.stop()
        self.action_place()

    def _place(self, position: int) -> None:
        self._order.insert(self._placed, self._order.pop(position))
        self._placed += 1
        if self._placed == len(self._order) - 1:  # the last one has only one place left
            self._placed += 1
        self._draw(self._placed if self._placed < len(self._order) else -1)
        self._changed()

    def _take_out(self, position: int) -> None:
        step = self._order.pop(position)
        self._placed -= 1
        rest = sorted([*self._order[self._placed :], step])
        self._order = [*self._order[: self._placed], *rest]
        self._draw(self._order.index(step))
        self._changed()

    def _changed(self) -> None:
        """Tell of another order, and bring the step that is asked for next into view once it is drawn."""
        self.post_message(Changed())
        self.call_after_refresh(self.show_cursor)

    def _position(self) -> int | None:
        """The place in `_order` of the row under the cursor; headings are rows too."""
        if self._locked or not 0 <= self.cursor < len(self.rows):
            return None
        position = sum(row.selectable for row in self.rows[: self.cursor])
        return position if self.rows[self.cursor].selectable else None

    def _draw(self, position: int) -> None:
        """Show the order with the cursor on the step at `position` (-1: nowhere)."""
        placed = [
            Row(block(self._steps[place]), f"{number}.") for number, place in enumerate(self._order[: self._placed], 1)
        ]
        left = [Row(block(self._steps[place]), label(place)) for place in self._order[self._placed :]]
        rows = [Row(Content("your order"), tone="heading"), *placed] if placed else []
        if left:
            rows += [Row(Content("what comes next?" if placed else "what comes first?"), tone="heading"), *left]
        selectable = [index for index, row in enumerate(rows) if row.selectable]
        self.show_rows(rows, selectable[position] if 0 <= position < len(selectable) else -1)


def _places(steps: Sequence[str], response: Sequence[str]) -> list[int]:
    """The indexes of `response` in `steps`; equal steps are taken from the left."""
    free = list(range(len(steps)))
    found = []
    for text in response:
        place = next(index for index in free if steps[index] == text)
        free.remove(place)
        found.append(place)
    return found
