"""The quiz: one screen for a whole attempt, its question replaced in place.

The screen holds the session. Widgets post what the student does; here it becomes a call of the session, and what the
session then shows is handed back to the widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from quizapp.model.response import Response
from quizapp.quiz.scoring import points_for
from quizapp.tui.safe import block
from quizapp.tui.screens import quiz_text
from quizapp.tui.screens.page import HELP, Page
from quizapp.tui.widgets.answer import Answer, Changed, Given, Missing, locked
from quizapp.tui.widgets.assign import Assign
from quizapp.tui.widgets.choice import Choice
from quizapp.tui.widgets.gaps import Gaps
from quizapp.tui.widgets.keys import Key, Keys
from quizapp.tui.widgets.order import Order
from quizapp.tui.widgets.passage import Passage
from quizapp.tui.widgets.status import Status
from quizapp.tui.widgets.typed import Typed
from quizapp.tui.widgets.verdict import Verdict

if TYPE_CHECKING:
    from quizapp.quiz.question import Question
    from quizapp.quiz.session import Session
    from quizapp.tui.material import Material

Ending = Literal["home", "missed", "again"]
"""What the student wants after the quiz."""

_WIDGETS: dict[str, type[Widget]] = {
    "single-choice": Choice,
    "multiple-choice": Choice,
    "true-false": Choice,
    "short-answer": Typed,
    "numeric": Typed,
    "matching": Assign,
    "ordering": Order,
}
_FUNCTION_KEYS = {"hint": "F2", "skip": "F3", "flag": "F4", "article": "F5", "map": "F9", "leave": "F10", "undo": "^z"}
"""What the bottom line names where letters go into a field."""
_OPTION_GAP_FROM = 30
"""Height of the terminal from which options have a blank line between them."""


class QuizScreen(Page[Ending]):
    """One attempt, from its current item to its end."""

    CSS_PATH = "quiz.tcss"
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
        Binding("q,f10", "leave", "Leave; everything is saved", show=False),
        Binding("up", "scroll_column(-1)", "Scroll up", show=False),
        Binding("down", "scroll_column(1)", "Scroll down", show=False),
        Binding("pageup", "scroll_column(-8)", "Scroll up a page", show=False),
        Binding("pagedown", "scroll_column(8)", "Scroll down a page", show=False),
    ]

    def __init__(self, session: Session, material: Material) -> None:
        super().__init__()
        self.session = session
        self._material = material
        self._missing: Missing | None = None
        self._answers: dict[type[Widget], Widget] = {}

    def compose(self) -> ComposeResult:
        yield Status(id="status")
        with Horizontal(id="desk"):
            with VerticalScroll(id="column", can_focus=False):
                yield Static(id="facts", markup=False)
                yield Static(id="stem", markup=False)
                yield Vertical(id="answer")
                yield Static(id="hints", markup=False)
                yield Verdict(id="verdict", markup=False)
            yield Passage(id="passage")
        yield Static(id="notice", markup=False)
        yield Keys()

    async def on_mount(self) -> None:
        self.query_one(Passage).can_focus = False
        self.set_interval(1.0, self.tick)
        await self._show()

    # Showing

    @property
    def question(self) -> Question:
        """The item in view."""
        return self.session.question

    @property
    def answer(self) -> Answer:
        """The widget that takes the response to the item in view."""
        return cast(Answer, self._answers[self._widget_type()])

    def _widget_type(self) -> type[Widget]:
        item = self.question.item
        if item.type == "cloze":
            return Assign if item.distractors else Gaps
        return _WIDGETS[item.type]

    async def _show(self) -> None:
        """Show the session's current item as it stands."""
        self._missing = None
        question, wanted = self.question, self._widget_type()
        if wanted not in self._answers:
            self._answers[wanted] = wanted()
            await self.query_one("#answer").mount(self._answers[wanted])
        for kind, widget in self._answers.items():
            widget.display = kind is wanted
        self._space_options()
        await self.answer.show(question)
        texts = question.response if question.item.type == "cloze" and isinstance(question.response, tuple) else ()
        self.query_one("#stem", Static).update(quiz_text.stem_text(question.item, texts))
        self._show_hints(question)
        self._show_article(question)
        self._show_verdict(question)
        self.query_one("#column").scroll_to(y=0, animate=False)
        self._set_reading(False)
        self._refresh_marks()
        self.call_after_refresh(self._bring_verdict)

    def _refresh_marks(self) -> None:
        """What changes without another item: facts, status, notice, keys."""
        facts = quiz_text.facts_line(self.question, compact=self.size.width < 60)
        self.query_one("#facts", Static).update(facts)
        notice = f"{self._missing.text} {self._if_again()}" if self._missing else ""
        self.query_one("#notice", Static).update(Content(notice))
        self.query_one("#notice").set_class(bool(notice), "-on")
        self.tick_display()
        self.refresh_keys()

    def _if_again(self) -> str:
        missing = self._missing
        return (
            "Enter again: I don't know." if missing and missing.response is None else "Enter again: take it as it is."
        )

    def _show_hints(self, question: Question) -> None:
        hints = self.query_one("#hints", Static)
        hints.display = bool(question.hints)
        shown = [Content.assemble(("Hint  ", "$accent"), block(hint)) for hint in question.hints]
        hints.update(Content("\n").join(shown))

    def _show_article(self, question: Question) -> None:
        text = self._material.article(question.item)
        self.set_class(text is None, "-no-article")
        if text is None:
            return
        evidence = question.item.evidence if question.grade is not None else None
        self.query_one(Passage).show(text, quiz_text.span_in(text, evidence) if evidence else None)

    def _show_verdict(self, question: Question) -> None:
        record = self.session.state.records[question.position]
        points = points_for(question.item, record, self.session.settings.penalty)
        self.query_one(Verdict).tell(quiz_text.feedback(question, points, self._article_beside))

    def _bring_verdict(self) -> None:
        """Scroll so far that the verdict can be seen."""
        panel = self.query_one(Verdict)
        if panel.display:
            self.query_one("#column", VerticalScroll).scroll_to_widget(panel, animate=False, top=False)

    @property
    def _article_beside(self) -> bool:
        return not self.has_class("-no-article") and self.app.size.width >= 100

    def _space_options(self) -> None:
        question = self.question
        roomy = self.app.size.height >= _OPTION_GAP_FROM and 0 < len(question.options) <= 5
        choice = self._answers.get(Choice)
        if isinstance(choice, Choice):
            choice.gap = 1 if roomy else 0

    def tick_display(self) -> None:
        """Show how far, how well and how long."""
        self.query_one(Status).show(quiz_text.standing(self._material.title, self.session))

    def tick(self) -> None:
        """Once a second: the time, and the end when the time is out."""
        if self.session.finished:
            self._ended()
        elif self.is_current:
            self.tick_display()

    async def on_resize(self) -> None:
        if self._answers:
            self._space_options()
            self._show_verdict(self.question)
            self._refresh_marks()

    def keys(self) -> list[Key]:
        if self.has_class("-reading"):
            return [Key("t", "back to the question", "article"), Key("up/down", "scroll"), HELP]
        question = self.question
        if locked(question):
            return self._keys_after(question)
        typing = self.answer.types_text
        names = _FUNCTION_KEYS if typing else {}
        keys = [Key("enter", "answer", "confirm")]
        keys += [Key(key, text) for key, text in self.answer.keys[:2]]
        if question.hints_left and not question.hints:
            keys.append(Key(names.get("hint", "h"), "hint", "hint"))
        elif question.hints_left:
            keys.append(Key(names.get("hint", "h"), "next hint", "hint"))
        keys.append(Key(names.get("skip", "s"), "skip", "skip"))
        keys.append(Key(names.get("flag", "f"), "flag", "flag"))
        if not self.has_class("-no-article"):
            keys.append(Key(names.get("article", "t"), "article", "article"))
        if self.session.settings.mode == "exam":
            keys.append(Key(names.get("map", "m"), "map", "map"))
        if self.session.state.undoable:
            keys.append(Key(names.get("undo", "u"), "undo", "undo"))
        keys.append(Key(names.get("leave", "q"), "leave", "leave"))
        return [*keys, Key("F1", "help", "app.show_keys") if typing else HELP]

    def _keys_after(self, question: Question) -> list[Key]:
        last = self.session.progress.open == 0
        keys = [Key("enter", "results" if last else "go on", "confirm"), Key("u", "undo", "undo")]
        if not self.has_class("-no-article"):
            keys.append(Key("t", "article", "article"))
        keys += [Key("w", "item is wrong", "dispute"), Key("f", "flag", "flag"), Key("q", "leave", "leave")]
        return [*keys, HELP]

    # Doing

    @on(Given)
    async def _given(self, event: Given) -> None:
        event.stop()
        await self._answer(event.response)

    @on(Missing)
    async def _missing_part(self, event: Missing) -> None:
        """Confirming twice what is not complete takes it as it is."""
        event.stop()
        if self._missing is not None and self._missing.text == event.text:
            await self._answer(event.response)
            return
        self._missing = event
        self._refresh_marks()

    @on(Changed)
    def _filled(self, event: Changed) -> None:
        event.stop()
        self.query_one("#stem", Static).update(quiz_text.stem_text(self.question.item, event.texts))

    async def _answer(self, response: Response) -> None:
        if self._over():
            return
        exam = self.session.settings.mode == "exam"
        before = len(self.session.events)
        self.safely(lambda: self.session.answer(response))
        if len(self.session.events) == before or self._over():
            return
        if exam and not self.session.next():
            self.action_map()
            return
        await self._show()

    async def action_confirm(self) -> None:
        """Confirm the response; after a verdict, go on."""
        if self._over():
            return
        if self.has_class("-reading"):
            self._set_reading(False)
        elif not locked(self.question):
            self.answer.confirm()
        elif self.session.progress.open == 0:
            self.safely(self.session.submit)
            self._over()
        else:
            self.safely(self.session.next)
            await self._show()

    async def action_hint(self) -> None:
        """Show one hint more."""
        if self._over():
            return
        if self.safely(self.session.hint) is None:
            self.tell("There is no further hint for this item." if self.question.hints else "This item has no hint.")
            return
        self._show_hints(self.question)
        self._refresh_marks()

    async def action_skip(self) -> None:
        """Leave the item open and go on."""
        place = self.question.position
        if self._over() or locked(self.question):
            return
        self.safely(self.session.skip)
        if self.question.position == place:
            self.tell("No other item is open. Press x to finish, or q to leave and come back later.")
        await self._show()

    def action_flag(self) -> None:
        """Mark the item to be looked at again."""
        if not self._over():
            self.safely(self.session.flag)
            self._refresh_marks()

    async def action_undo(self) -> None:
        """Take back the last answer, skip or note."""
        if self._over():
            return
        if self.safely(self.session.undo):
            await self._show()
        else:
            self.tell("There is nothing to undo.")

    async def action_previous(self) -> None:
        """Go to the item before."""
        await self._go(self.question.position - 1)

    async def action_next(self) -> None:
        """Go to the item after."""
        await self._go(self.question.position + 1)

    async def _go(self, index: int) -> None:
        if not self._over() and self.safely(lambda: self.session.go_to(index)):
            await self._show()

    def action_article(self) -> None:
        """Read the article, or go back to the question."""
        if self.has_class("-no-article"):
            self.tell("This item has no article.")
            return
        self._set_reading(not self.has_class("-reading"))

    def _set_reading(self, reading: bool) -> None:
        passage = self.query_one(Passage)
        passage.can_focus = reading
        self.set_class(reading, "-reading")
        if reading:
            passage.focus()
            self.call_after_refresh(passage.scroll_to_evidence)
        elif locked(self.question):
            self.set_focus(None)
        else:
            self.answer.take_focus()
        self.refresh_keys()

    def action_scroll_column(self, lines: int) -> None:
        """Scroll the question."""
        self.query_one("#column").scroll_relative(y=lines, animate=False)

    def action_leave(self) -> None:
        """Go home; the attempt can be resumed there."""
        if self.session.progress.answered:
            self.tell("Saved. You can go on at the same item.")
        self.dismiss("home")

    def action_map(self) -> None:
        """See and choose among all items."""
        from quizapp.tui.screens.exam_map import ExamMapScreen  # noqa: PLC0415 - seldom needed
        from quizapp.tui.widgets.exam_map import Cell  # noqa: PLC0415

        if self._over():
            return
        state = self.session.state
        cells = [Cell(record.answered, index in state.flags) for index, record in enumerate(state.records)]
        self.app.push_screen(ExamMapScreen(cells, state.position), self._map_closed)

    async def _map_closed(self, choice: int | Literal["submit"] | None) -> None:
        if self._over():
            return
        if choice == "submit":
            self.safely(self.session.submit)
            self._over()
        else:
            if choice is not None:
                self.safely(lambda: self.session.go_to(choice))
            await self._show()

    def action_finish(self) -> None:
        """End the attempt, after a question if something is open."""
        from quizapp.tui.screens.dialogs import Confirm  # noqa: PLC0415 - seldom needed

        if self._over():
            return
        left = self.session.progress.open
        exam = self.session.settings.mode == "exam"
        if not left and not exam:
            self._finish(True)
            return
        open_items = f"{left} {'item is' if left == 1 else 'items are'} still open. " if left else ""
        question = f"{open_items}{'Hand in the exam?' if exam else 'Finish and see the results?'}"
        self.app.push_screen(Confirm(question, "hand in" if exam else "finish"), self._finish)

    def _finish(self, sure: bool | None) -> None:
        if sure:
            self.safely(self.session.submit)
        self._over()

    def action_dispute(self) -> None:
        """Keep a note that the item is wrong; it leaves the scoring."""
        from quizapp.tui.screens.dialogs import Note  # noqa: PLC0415 - seldom needed

        if not self._over():
            self.app.push_screen(Note(), self._disputed)

    def _disputed(self, note: str | None) -> None:
        if note is None or self._over():
            return
        self.safely(lambda: self.session.dispute(note))
        self.tell("Noted. This item does not count.")
        self._refresh_marks()

    # Ending

    def _over(self) -> bool:
        """Whether the attempt is over; then the results are on their way."""
        over = bool(self.safely(lambda: self.session.finished))
        if over:
            self._ended()
        return over

    def _ended(self) -> None:
        from quizapp.tui.screens.results import ResultsScreen  # noqa: PLC0415 - not before the end

        if any(isinstance(screen, ResultsScreen) for screen in self.app.screen_stack):
            return
        while self.app.screen is not self:  # the time may be out while a dialog is open
            self.app.pop_screen()
        self.app.push_screen(ResultsScreen(self.session.report(), self._material), self._results_closed)

    async def _results_closed(self, choice: str | None) -> None:
        if choice == "undo" and self.session.undo():
            await self._show()
        elif choice in ("missed", "again"):
            self.dismiss(cast(Ending, choice))
        else:
            self.dismiss("home")
