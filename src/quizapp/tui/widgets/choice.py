"""Options to pick from: one of them (single choice, true or false) or several (multiple choice)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType
from textual.content import Content

from quizapp.tui.safe import block
from quizapp.tui.widgets.answer import Changed, Confirmed, Draft, Given, Hint, Missing, locked
from quizapp.tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from quizapp.quiz.question import Question

LETTERS = "abcde"
"""Letters pick the first five options; later letters are the keys of actions."""


def pick_bindings() -> list[BindingType]:
    """The digits, and the first letters, each picking its option."""
    keys = [f"{number},{LETTERS[number - 1]}" if number <= len(LETTERS) else str(number) for number in range(1, 10)]
    return [Binding(key, f"pick({number})", f"Pick option {number + 1}", show=False) for number, key in enumerate(keys)]


def label(index: int) -> str:
    """The key that picks the option at `index`; none after the ninth."""
    return str(index + 1) if index < 9 else ""


class Choice(Rows):
    """One option, or several."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *pick_bindings(),
        Binding("space,tab", "tick", "Tick or untick", show=False),
    ]
    types_text = False

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._options: tuple[str, ...] = ()
        self._ticked: set[int] = set()
        self._several = self._judges = self._locked = False

    @property
    def keys(self) -> tuple[Hint, ...]:
        last = min(9, len(self._options))
        pick = (f"1-{last}", "tick" if self._several else "pick")
        return (pick, ("space", "tick")) if self._several else (pick,)

    async def show(self, question: Question) -> None:
        self._options, self._locked = question.options, locked(question)
        self._several = question.item.type == "multiple-choice"
        self._judges = question.item.type == "true-false"
        given = question.response
        chosen = set(cast(tuple[str, ...], given) if self._several else [given]) if given else set()
        self._ticked = {index for index, option in enumerate(self._options) if option in chosen}
        first = min(self._ticked, default=0 if self._several else -1)
        self.set_reactive(Rows.cursor, -1 if self._locked else first)
        self.show_rows(self._graded(question) if self._locked else self._open())

    def take_focus(self) -> None:
        self.focus(scroll_visible=False)

    def confirm(self) -> Given | Missing:
        picked = sorted(self._ticked) if self._several else [self.cursor] if self.cursor >= 0 else []
        if not picked:
            return Missing("Nothing is ticked yet." if self._several else "Nothing is picked yet.", None)
        texts = tuple(self._options[index] for index in picked)
        return Given(texts if self._several else texts[0])

    def draft(self) -> Draft:
        return tuple(sorted(self._ticked)) if self._several else (self.cursor,)

    def take_draft(self, draft: Draft) -> None:
        places = [place for place in draft if isinstance(place, int)]
        if self._several:
            self._ticked = set(places)
        self.show_rows(self._open(), min(places, default=0))

    def action_pick(self, index: int) -> None:
        """Put the cursor on an option; in several-answer items tick or untick it."""
        if self._locked or index >= len(self._options):
            return
        self.cursor = index
        if self._several:
            self.action_tick()

    def action_tick(self) -> None:
        """Tick or untick the option under the cursor."""
        if self._several and not self._locked and self.cursor >= 0:
            self._ticked ^= {self.cursor}
            self.show_rows(self._open())
            self.post_message(Changed())

    def action_cursor(self, step: int) -> None:
        if not self._locked:
            super().action_cursor(step)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tab moves the focus where there is nothing to tick."""
        return self._several if action == "tick" else True

    def on_rows_clicked(self, event: Rows.Clicked) -> None:
        """A click picks; a second click on a picked option confirms it."""
        event.stop()
        if self._several:
            self.action_tick()
        elif event.again and not self._locked:
            self.post_message(Confirmed())

    def _open(self) -> list[Row]:
        return [
            Row(self._shown(option), label(index), self._box(index) if self._several else "")
            for index, option in enumerate(self._options)
        ]

    def _box(self, index: int) -> str:
        return "[x]" if index in self._ticked else "[ ]"

    def _graded(self, question: Question) -> list[Row]:
        item = question.item
        if item.type == "multiple-choice":
            keys = set(item.keys)
        elif item.type == "true-false":
            keys = {"true" if item.key else "false"}
        else:
            keys = {item.key} if item.type == "single-choice" else set()
        return [self._verdict(row, index, self._options[index] in keys) for index, row in enumerate(self._open())]

    def _verdict(self, row: Row, index: int, right: bool) -> Row:
        """The row of an option after grading: what it was, in a sign, a colour and a word."""
        if index in self._ticked:
            return replace(row, tone="right" if right else "wrong", text=_told(row.text, "your answer"))
        return (
            replace(row, tone="missed", text=_told(row.text, "right answer")) if right else replace(row, tone="quiet")
        )

    def _shown(self, option: str) -> Content:
        return Content(option.capitalize()) if self._judges else block(option)


def _told(text: Content, word: str) -> Content:
    return Content.assemble(text, (f"   {word}", "$quiet"))
