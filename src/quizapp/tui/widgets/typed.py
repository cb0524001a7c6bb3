"""One field for a typed answer: short answers, and numbers with their unit beside the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Static

from quizapp.tui.safe import line
from quizapp.tui.widgets.answer import Changed, Draft, Given, Hint, Missing, locked
from quizapp.tui.widgets.field import AnswerField

if TYPE_CHECKING:
    from quizapp.quiz.question import Question

LONGEST_ANSWER = 1_000
"""Characters that a field takes."""


class Typed(Horizontal):
    """A field, and a unit."""

    DEFAULT_CSS = """
    Typed { height: auto; }
    Typed Input { width: 1fr; max-width: 60; }
    Typed Static { width: auto; max-width: 40%; padding: 1 0 0 2; color: $quiet; }
    """
    types_text = True
    keys: tuple[Hint, ...] = ()

    def compose(self) -> ComposeResult:
        yield AnswerField(max_length=LONGEST_ANSWER, select_on_focus=False)
        yield Static(markup=False)

    async def show(self, question: Question) -> None:
        field, given = self.query_one(AnswerField), question.response
        field.begin(given[:LONGEST_ANSWER] if isinstance(given, str) else "")
        field.disabled = locked(question)
        numeric = question.item.type == "numeric"
        field.placeholder = "a number" if numeric else "your answer"
        unit = question.item.unit if question.item.type == "numeric" else None
        self.query_one(Static).update(line(unit or "", longest=30))
        self.query_one(Static).display = bool(unit)

    def take_focus(self) -> None:
        field = self.query_one(Input)
        field.focus(scroll_visible=False)
        field.cursor_position = len(field.value)

    def confirm(self) -> Given | Missing:
        text = self.query_one(Input).value.strip()
        return Given(text) if text else Missing("The field is empty.", None)

    def draft(self) -> Draft:
        return (self.query_one(Input).value,)

    def take_draft(self, draft: Draft) -> None:
        self.query_one(Input).value = str(draft[0])

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(Changed())
