"""The quiz: one screen for a whole attempt, its question replaced in place.

The screen holds the session. Widgets post what the student does; here it becomes a call of the session, and what the
session then shows is handed back to the widgets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from quizapp.model.response import Response
from quizapp.quiz.scoring import points_for
from quizapp.tui.screens import quiz_keys
from quizapp.tui.screens.running import Ending, Running
from quizapp.tui.second import Second
from quizapp.tui.widgets.answer import Changed, Confirmed, Missing, locked
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.question_pane import QuestionPane
from quizapp.tui.widgets.rows import Rows
from quizapp.tui.widgets.status import Status

if TYPE_CHECKING:
    from quizapp.quiz.question import Question
    from quizapp.quiz.session import Session
    from quizapp.tui.material import Material

__all__ = ["Ending", "QuizScreen"]

_NOT_SAVED = "Not saved: the answer log cannot be written. What you answered is lost when you quit."


class QuizScreen(Running):
    """One attempt, from its current item to its end."""

    CSS_PATH = "quiz.tcss"
    AUTO_FOCUS = ""  # the pane chooses, without scrolling a long question away
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "confirm", "Confirm the answer; then go on", show=False),
        Binding("h,f2", "hint", "Show a hint", show=False),
        Binding("s,f3", "skip", "Skip, come back later", show=False),
        Binding("f,f4", "flag", "Flag, or take the flag away", show=False),
        Binding("t,f5", "article", "Read the article; again: back to the question", show=False),
        Binding("w,f6", "dispute", "This item is wrong: keep a note", show=False),
        Binding("u,ctrl+z", "undo", "Undo the last answer, skip or note", show=False),
        Binding("p,left,f7", "previous", "Previous item", show=False),
        Binding("n,right,f8", "next", "Next item", show=False),
        Binding("m,f9", "map", "Map of all items", show=False),
        Binding("x,ctrl+s", "finish", "Finish: hand in and see the results", show=False),
        Binding("q,f10,escape", "leave", "Leave; everything is saved", show=False),
        Binding("up", "scroll_column(-1)", "Scroll up", show=False),
        Binding("down", "scroll_column(1)", "Scroll down", show=False),
        Binding("pageup", "scroll_column(-8)", "Scroll up a page", show=False),
        Binding("pagedown", "scroll_column(8)", "Scroll down a page", show=False),
    ]

    def __init__(self, session: Session, material: Material) -> None:
        super().__init__(session, material)
        self._progress = session.progress
        self._missing: Missing | None = None
        self._drawn = asyncio.Event()
        """Set while a question is in view; keys that come while the next one is being drawn wait for it."""

    def compose(self) -> ComposeResult:
        yield Status(id="status")
        yield QuestionPane(id="pane")
        yield Static(id="notice", markup=False)
        yield Keys()

    async def on_mount(self) -> None:
        self._second = Second(self.host.beat)
        self.set_interval(1.0, self.tick)
        self.pane.restore(self.session.state.drafts)
        await self._show()

    async def settled(self) -> None:
        await self._drawn.wait()

    def unconfirmed(self) -> Mapping[int, tuple[str, ...]]:
        # while another question is being drawn the widgets hold what belongs to neither
        return self.pane.unconfirmed if self._drawn.is_set() else self.session.state.drafts

    # Showing

    @property
    def question(self) -> Question:
        """The item in view."""
        return self.session.question

    @property
    def pane(self) -> QuestionPane:
        """What shows it."""
        return self.query_one(QuestionPane)

    async def _show(self) -> None:
        """Show the session's current item as it stands; what was said of another one goes."""
        self._missing = None
        question = self.question
        record = self.session.state.records[question.position]
        points = points_for(question.item, record, self.session.settings.penalty)
        if self.pane.shows:
            self.host.clear_messages()
        self._drawn.clear()
        try:
            with self.app.batch_update():
                await self.pane.show(question, self._material.article(question.item), points)
                self._refresh_marks()
        finally:
            self._drawn.set()
        self.refresh(layout=True)  # lay out with this frame; else the verdict would come one frame later

    def _refresh_marks(self) -> None:
        """What changes while an item is in view: its marks, the notice, the head and the keys."""
        self.pane.mark(self.question)
        notice = f"{self._missing.text} {self._if_again()}" if self._missing else ""
        self.query_one("#notice", Static).update(Content(notice))
        self.query_one("#notice").set_class(bool(notice), "-on")
        self._progress = self.session.progress  # it counts through all items: once for each change is enough
        self._show_standing()
        self.refresh_keys()

    def _if_again(self) -> str:
        nothing = self._missing is not None and self._missing.response is None
        return "Enter again: I don't know." if nothing else "Enter again: take it as it is."

    def _show_standing(self) -> None:
        self.query_one(Status).show(quiz_keys.standing(self._material.title, self.session, self._progress))

    def tick(self) -> None:
        """Once a second: what is given is kept, the time, and the end when the time is out."""
        self._keep_drafts()
        if self._over() or not self.is_current:
            return
        self._show_standing()

    def on_resize(self) -> None:
        if not self._left and self.pane.is_mounted and self.pane.shows:
            self.pane.adapt()
            self._refresh_marks()

    def keys(self) -> list[Key]:
        pane = self.pane
        if pane.reading:
            return list(quiz_keys.READING)
        if locked(self.question):
            return quiz_keys.after_verdict(self._progress.open == 0, pane.has_article)
        return quiz_keys.while_open(self.session, pane.answer.keys, pane.answer.types_text, pane.has_article)

    # Doing

    @on(Confirmed)
    async def _clicked(self, event: Confirmed) -> None:
        event.stop()
        await self.action_confirm()

    @on(Changed)
    def _changed(self, event: Changed) -> None:
        event.stop()
        if event.texts is not None:
            self.pane.fill(event.texts)
        self._gone_on()

    @on(Rows.Moved)
    def _gone_on(self) -> None:
        """The student goes on with the response: what was missing is no longer asked, and it may not be confirmed yet."""
        outdated = self._drawn.is_set() and self.pane.follow_draft()
        if self._missing is not None:
            self._missing = None
            self._refresh_marks()
        elif outdated:
            self.pane.mark(self.question)
            self.refresh(layout=True)  # the mark may take a line more, and move what is being typed out of sight
            self.call_after_refresh(self._stay_in_sight)

    def _stay_in_sight(self) -> None:
        """Have what is being changed in view."""
        if isinstance(self.focused, Rows):
            self.focused.show_cursor()
        elif self.focused is not None:
            self.focused.scroll_visible(animate=False)

    async def _take(self, missing: Missing) -> None:
        """Confirming twice what is not complete takes it as it is; a key that is held down does not confirm twice."""
        if self._missing is None or self._missing.text != missing.text:
            self._missing = missing
            self._second.ask()
            self._refresh_marks()
        elif self._second.confirms():
            await self._answer(missing.response)

    async def _answer(self, response: Response) -> None:
        exam = self.session.settings.mode == "exam"
        before = len(self.session.events)
        self._doing(lambda: self.session.answer(response))
        if len(self.session.events) == before or self._over():
            self._tell_notices()
            return
        self.pane.confirmed()
        if exam and not self.session.next():
            self.action_map()
        else:
            await self._show()
        self._tell_notices()

    def _tell_notices(self) -> None:
        for notice in self.host.desk.take_notices():  # the log may have gone on in memory
            self.tell(notice, error=True)

    async def action_confirm(self) -> None:
        """Confirm the response; after a verdict, go on."""
        if self._over():
            return
        if self.pane.reading:
            self.action_article()
        elif not locked(self.question):
            given = self.pane.answer.confirm()
            if isinstance(given, Missing):
                await self._take(given)
            elif given is not None:
                await self._answer(given.response)
        elif self._progress.open == 0:
            self._doing(self.session.submit)
            self._over()
        else:
            self._doing(self.session.next)
            await self._show()

    async def action_hint(self) -> None:
        """Show one hint more."""
        if self._over():
            return
        question = self.question
        if locked(question):
            self.tell("This item is answered. Hints are for open ones.")
        elif not question.hints_left:
            self.tell("There is no further hint for this item." if question.hints else "This item has no hint.")
        else:
            self._doing(self.session.hint)
            self._refresh_marks()
            self.pane.bring_hint()

    async def action_skip(self) -> None:
        """Leave the item open and go on."""
        place = self.question.position
        if self._over() or locked(self.question):
            return
        self._doing(self.session.skip)
        await self._show()
        if self.question.position != place or self._left:
            return
        if self._progress.open > 1:
            self.tell("This is the last item. The map (F9) shows which ones are open.")
        else:
            self.tell("No other item is open. Press x to finish, or q to leave and come back later.")

    def action_flag(self) -> None:
        """Mark the item to be looked at again."""
        if not self._over():
            self._doing(self.session.flag)
            self._refresh_marks()

    async def action_undo(self) -> None:
        """Take back the last answer, skip or note."""
        if self._over():
            return
        if self._doing(self.session.undo):
            await self._show()
        elif not self._left:
            self.tell("There is nothing to undo.")

    async def action_previous(self) -> None:
        """Go to the item before."""
        await self._go(self.question.position - 1)

    async def action_next(self) -> None:
        """Go to the item after."""
        await self._go(self.question.position + 1)

    async def _go(self, index: int) -> None:
        if not self._over() and self._doing(lambda: self.session.go_to(index)):
            await self._show()

    def action_article(self) -> None:
        """Read the article, or go back to the question."""
        if self.pane.has_article:
            self.pane.read(not self.pane.reading)
            self.refresh_keys()
        else:
            self.tell("This item has no article.")

    def action_scroll_column(self, lines: int) -> None:
        """Scroll the question."""
        self.pane.scroll_question(lines)

    def action_leave(self) -> None:
        """Go home, where the attempt can be resumed; from the article, back to the question."""
        if self.pane.reading:
            self.action_article()
            return
        if self._over():
            return
        self.host.clear_messages()
        self._keep_drafts()
        if self.session.touched and not self._left:
            self.tell("Saved. You can go on at the same item." if self.host.desk.log.kept else _NOT_SAVED)
        self._leave("home")

    def action_map(self) -> None:
        """See and choose among all items."""
        from quizapp.tui.screens.exam_map import ExamMapScreen  # noqa: PLC0415 - seldom needed
        from quizapp.tui.widgets.exam_map import Cell  # noqa: PLC0415

        if self._over():
            return
        state, unconfirmed = self.session.state, len(self.pane.unconfirmed)
        cells = [Cell(record.answered, index in state.flags) for index, record in enumerate(state.records)]
        self.app.push_screen(ExamMapScreen(cells, state.position, unconfirmed), self._map_closed)

    async def _map_closed(self, choice: int | Literal["submit"] | None) -> None:
        if self._over():
            return
        if choice == "submit":
            self._doing(self.session.submit)
            self._over()
        else:
            if choice is not None:
                self._doing(lambda: self.session.go_to(choice))
            await self._show()

    def action_finish(self) -> None:
        """End the attempt, after a question if something is open."""
        from quizapp.tui.screens.dialogs import Confirm, not_confirmed  # noqa: PLC0415 - seldom needed

        if self._over():
            return
        left = self._progress.open
        exam = self.session.settings.mode == "exam"
        if not left and not exam:
            self._finish(True)
            return
        open_items = f"{left} {'item is' if left == 1 else 'items are'} still open. " if left else ""
        drafts = not_confirmed(len(self.pane.unconfirmed))
        question = f"{open_items}{drafts}{'Hand in the exam?' if exam else 'Finish and see the results?'}"
        self.app.push_screen(Confirm(question, "hand in" if exam else "finish"), self._finish)

    def _finish(self, sure: bool | None) -> None:
        if sure:
            self._doing(self.session.submit)
        self._over()

    def action_dispute(self) -> None:
        """Keep a note that the item is wrong; it leaves the scoring."""
        from quizapp.tui.screens.dialogs import Note  # noqa: PLC0415 - seldom needed

        if not self._over():
            self.app.push_screen(Note(), self._disputed)

    def _disputed(self, note: str | None) -> None:
        if note is None or self._over():
            return
        self._doing(lambda: self.session.dispute(note))
        if not self._left:
            self.tell("Noted. This item does not count.")
            self._refresh_marks()
