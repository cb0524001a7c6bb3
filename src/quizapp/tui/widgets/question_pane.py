"""The question with all that belongs to it: facts, stem, the widget for its response, hints, verdict, and the article.

One pane serves a whole attempt: `show` puts the next question in the place of the last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from quizapp.tui.safe import block
from quizapp.tui.widgets import question_text
from quizapp.tui.widgets.answer import Answer, Draft, locked
from quizapp.tui.widgets.assign import Assign
from quizapp.tui.widgets.choice import Choice
from quizapp.tui.widgets.drafts import Words, from_words, in_words
from quizapp.tui.widgets.gaps import Gaps
from quizapp.tui.widgets.order import Order
from quizapp.tui.widgets.passage import Passage
from quizapp.tui.widgets.typed import Typed
from quizapp.tui.widgets.verdict import Verdict

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.quiz.question import Question

_WIDGETS: dict[str, type[Widget]] = {
    "single-choice": Choice,
    "multiple-choice": Choice,
    "true-false": Choice,
    "short-answer": Typed,
    "numeric": Typed,
    "matching": Assign,
    "ordering": Order,
}
WIDE = 100
"""Columns from which the article stands beside the question."""
_ROOMY = 30
"""Height of the terminal from which options, and the parts of a verdict, have a blank line between them."""


class QuestionPane(Horizontal):
    """The question on the left, its article on the right; where it is narrow, one of them at a time.

    Classes: `-no-article` where there is none, `-reading` while the article has the focus.
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._answers: dict[type[Widget], Widget] = {}
        self._shown: tuple[Question, str | None, float] | None = None
        self._drafts: dict[int, Words] = {}
        """Position in the run -> what was given there and not confirmed."""
        self._settled: Draft = ()
        """What the widget held when the question was shown or its answer confirmed."""
        self._marked = False
        """Whether the response in view is marked as not confirmed."""

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="column", can_focus=False):
            yield Static(id="facts", markup=False)
            yield Static(id="stem", markup=False)
            yield Vertical(id="answer")
            yield Static(id="hints", markup=False)
            yield Verdict(id="verdict", markup=False)
        yield Passage(id="passage")

    def on_mount(self) -> None:
        self.query_one(Passage).can_focus = False

    @property
    def question(self) -> Question:
        """What is shown."""
        assert self._shown is not None  # noqa: S101 - `show` comes first
        return self._shown[0]

    @property
    def shows(self) -> bool:
        """Whether there is a question yet."""
        return self._shown is not None

    @property
    def answer(self) -> Answer:
        """The widget that takes the response."""
        return cast(Answer, self._answers[_widget_for(self.question.item)])

    @property
    def has_article(self) -> bool:
        """Whether there is an article to read."""
        return not self.has_class("-no-article")

    @property
    def reading(self) -> bool:
        """Whether the article has the focus."""
        return self.has_class("-reading")

    async def show(self, question: Question, article: str | None, points: float) -> None:
        """Show another question, or the same one with its grade; `points` are what it brought."""
        self.keep_draft()
        self._shown = (question, article, points)
        wanted = _widget_for(question.item)
        if wanted not in self._answers:
            self._answers[wanted] = wanted()
            await self.query_one("#answer").mount(self._answers[wanted])
        for kind, widget in self._answers.items():
            widget.display = kind is wanted
        await self.answer.show(question)
        given = question.response
        self.fill(given if question.item.type == "cloze" and isinstance(given, tuple) else ())
        self._settled = self.answer.draft()
        if locked(question):
            self._drafts.pop(question.position, None)
        elif question.position in self._drafts:
            draft = from_words(self._drafts[question.position], question, self.answer.types_text)
            if draft is None:
                del self._drafts[question.position]
            else:
                self.answer.take_draft(draft)
        self._show_article(question, article)
        self.adapt()
        self.query_one("#column").scroll_to(y=0, animate=False)
        self.read(False)
        self.call_after_refresh(self._bring, "#verdict")

    def keep_draft(self) -> None:
        """Remember what was given to the question in view and not confirmed."""
        if self._shown is None or locked(self.question):
            return
        draft = self.answer.draft()
        if draft == self._settled:
            self._drafts.pop(self.question.position, None)
        else:
            self._drafts[self.question.position] = in_words(draft, self.question)

    def restore(self, drafts: Mapping[int, Words]) -> None:
        """Begin with what was given in an earlier sitting, and not confirmed."""
        self._drafts = dict(drafts)

    def confirmed(self) -> None:
        """The response in view is kept in the session now."""
        self._settled = self.answer.draft()
        self._drafts.pop(self.question.position, None)

    @property
    def unconfirmed(self) -> Mapping[int, Words]:
        """Position of each question that holds something that was not confirmed -> what that is."""
        self.keep_draft()
        return self._drafts

    def follow_draft(self) -> bool:
        """The response in view may be another one now; whether it is marked as it was before, and `mark` must be called."""
        self.keep_draft()
        return self._waits(self.question) != self._marked

    def _waits(self, question: Question) -> bool:
        return question.position in self._drafts and not locked(question)

    def mark(self, question: Question) -> None:
        """Show what can change while a question is in view: its marks and its hints."""
        self._marked = self._waits(question)
        facts = question_text.facts_line(question, compact=self.app.size.width < 60, waits=self._marked)
        self.query_one("#facts", Static).update(facts)
        hints = self.query_one("#hints", Static)
        hints.display = bool(question.hints)
        shown = [Content.assemble(("Hint  ", "$accent"), block(hint)) for hint in question.hints]
        hints.update(Content("\n").join(shown))

    def fill(self, texts: Sequence[str]) -> None:
        """Show the stem; in a cloze with `texts` in its gaps."""
        self.query_one("#stem", Static).update(question_text.stem_text(self.question.item, texts))

    def adapt(self) -> None:
        """Follow the size of the terminal."""
        if self._shown is None:
            return
        question, _, points = self._shown
        beside = self.has_article and self.app.size.width >= WIDE
        roomy = self.app.size.height >= _ROOMY
        self.query_one(Verdict).tell(question_text.feedback(question, points, beside, roomy))
        choice = self._answers.get(Choice)
        if isinstance(choice, Choice):
            choice.gap = 1 if roomy and len(question.options) <= 5 else 0

    def read(self, reading: bool) -> None:
        """Give the article the focus, or the question."""
        passage = self.query_one(Passage)
        passage.can_focus = reading
        self.set_class(reading, "-reading")
        if reading:
            passage.focus()
            self.call_after_refresh(passage.scroll_to_evidence)
        elif locked(self.question):
            self.screen.set_focus(None)
        else:
            self.answer.take_focus()

    def scroll_question(self, lines: int) -> None:
        """Scroll the question by `lines`."""
        self.query_one("#column").scroll_relative(y=lines, animate=False)

    def _show_article(self, question: Question, article: str | None) -> None:
        self.set_class(article is None, "-no-article")
        if article is not None:
            evidence = question.item.evidence if question.grade is not None else None
            span = question_text.span_in(article, evidence) if evidence else None
            self.query_one(Passage).show(article, span)

    def bring_hint(self) -> None:
        """Scroll so far that the last hint can be seen, once it is drawn."""
        self.call_after_refresh(self._bring, "#hints")

    def _bring(self, selector: str) -> None:
        """Scroll so far that what is found by `selector` can be seen, its end if it is long."""
        for panel in self.query(selector):  # none, if the quiz was left in this moment
            if panel.display:
                self.query_one("#column", VerticalScroll).scroll_to_widget(panel, animate=False, top=False)


def _widget_for(item: Item) -> type[Widget]:
    if item.type == "cloze":
        return Assign if item.distractors else Gaps
    return _WIDGETS[item.type]
