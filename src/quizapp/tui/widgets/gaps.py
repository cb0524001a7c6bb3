"""The gaps of a cloze, each typed into a field of its own; Tab goes to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Static

from quizapp.tui.widgets.answer import Changed, Draft, Given, Hint, Missing, locked
from quizapp.tui.widgets.field import AnswerField
from quizapp.tui.widgets.graded import part_rows
from quizapp.tui.widgets.rows import Rows
from quizapp.tui.widgets.typed import LONGEST_ANSWER

if TYPE_CHECKING:
    from quizapp.quiz.question import Question


class Gaps(Vertical):
    """A field for each gap, reused from item to item; after grading a list of what was right."""

    DEFAULT_CSS = """
    Gaps { height: auto; }
    Gaps Horizontal { height: auto; margin-bottom: 1; }
    Gaps Static { width: 4; padding: 0 0 0 1; color: $accent; }
    Gaps Input { width: 1fr; max-width: 48; }
    """
    types_text = True

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._count = 0

    @property
    def keys(self) -> tuple[Hint, ...]:
        return (("tab", "next gap"),) if self._count > 1 else ()

    def compose(self) -> ComposeResult:
        yield Rows()

    async def show(self, question: Question) -> None:
        if question.item.type != "cloze":
            raise TypeError("gaps are for cloze items")
        self._count = len(question.item.gaps)
        given, done = question.response, locked(question)
        texts = given if isinstance(given, tuple) else ("",) * self._count
        await self._grow(self._count)
        for index, field in enumerate(self.query(AnswerField)):
            if field.parent is not None and isinstance(field.parent, Horizontal):
                field.parent.display = index < self._count and not done
            with self.prevent(Input.Changed):
                field.begin(texts[index][:LONGEST_ANSWER] if index < self._count else "")
        rows = self.query_one(Rows)
        rows.display, rows.can_focus = done, False
        rows.show_rows(part_rows(question.grade) if done and question.grade else (), -1)

    def take_focus(self) -> None:
        fields = self._fields()
        (next((field for field in fields if not field.value), fields[-1])).focus(scroll_visible=False)

    def confirm(self) -> Given | Missing | None:
        """Enter goes on to the next empty gap; in the last one it confirms."""
        fields = self._fields()
        place = next((index for index, field in enumerate(fields) if field.has_focus), len(fields))
        following = next((field for field in fields[place + 1 :] if not field.value), None)
        if following and fields[place].value:
            following.focus()
            return None
        texts = tuple(field.value.strip() for field in fields)
        left = texts.count("")
        if left == len(texts):
            return Missing("Nothing is filled in yet.", None)
        if left:
            return Missing("1 gap is empty." if left == 1 else f"{left} gaps are empty.", texts)
        return Given(texts)

    def draft(self) -> Draft:
        return tuple(field.value for field in self._fields())

    def take_draft(self, draft: Draft) -> None:
        for field, text in zip(self._fields(), draft, strict=True):
            field.value = str(text)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(Changed(tuple(field.value for field in self._fields())))

    def _fields(self) -> list[Input]:
        return list(self.query(Input))[: self._count]

    async def _grow(self, count: int) -> None:
        """More fields, if there are not enough."""
        for number in range(len(self.query(Input)) + 1, count + 1):
            await self.mount(
                Horizontal(
                    Static(str(number), markup=False), AnswerField(max_length=LONGEST_ANSWER, select_on_focus=False)
                )
            )
