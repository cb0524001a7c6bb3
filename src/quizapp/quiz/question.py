"""What a front end may show: the current question, and how far the attempt has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizapp.model.item import Item
from quizapp.model.response import Response
from quizapp.quiz.grading import Grade
from quizapp.quiz.responses import fitting

if TYPE_CHECKING:
    from quizapp.quiz.session import Session

ItemState = Literal["open", "answered", "skipped"]


@dataclass(frozen=True, slots=True)
class Question:
    """One item as it stands in the attempt."""

    item: Item
    reference: str
    """A name that is unique in the run: the item's id where no other bank uses it."""
    options: tuple[str, ...]
    """In the order to show: options, right sides of a matching, steps to be ordered, words for gaps; else empty."""
    position: int
    """0 is the first."""
    total: int
    state: ItemState
    response: Response
    """What was answered, as far as the item still takes it, whose bank may have changed since; None for nothing yet or
    "I don't know" (`state` tells which)."""
    grade: Grade | None
    """None while open, and in an exam until it is submitted."""
    flagged: bool
    disputed: str | None
    """The student's note if the item was called wrong, else None."""
    hints: tuple[str, ...]
    """Those shown so far."""
    hints_left: int
    source: str | None
    """The path of the item's bank, if it has one."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts over the run. Verdicts and points stay 0 in an exam until it is submitted."""

    total: int
    answered: int
    skipped: int
    """Passed over and still open."""
    flagged: int
    right: int
    partly: int
    wrong: int
    points: float
    """Gained so far."""
    points_answered: float
    """What the answered items could have given."""

    @property
    def open(self) -> int:
        """Items without an answer, skipped ones among them."""
        return self.total - self.answered


def question_of(session: Session, index: int) -> Question:
    """The question at `index` with what may be seen of it now."""
    state, item = session.state, session.items[index]
    record, shown = state.records[index], state.hints.get(index, 0)
    owner = session.events[0]["items"][index]["bank"]
    return Question(
        item=item,
        reference=session.references[index],
        options=session.options[index],
        position=index,
        total=len(session.items),
        state="answered" if record.answered else "skipped" if record.skipped else "open",
        response=fitting(item, record.response, session.options[index]),
        grade=record.grade if session.shows_verdicts else None,
        flagged=index in state.flags,
        disputed=record.disputed,
        hints=item.hints[:shown],
        hints_left=len(item.hints) - shown,
        source=None if owner is None else session.events[0]["banks"][owner]["path"],
    )


def progress_of(session: Session) -> Progress:
    """The counts as they stand."""
    from quizapp.quiz.scoring import points_for  # noqa: PLC0415

    state, seen = session.state, session.shows_verdicts
    graded = [
        (item, record)
        for item, record in zip(session.items, state.records, strict=True)
        if seen and record.grade is not None and record.disputed is None
    ]
    verdicts = [record.grade.verdict for _, record in graded if record.grade]
    return Progress(
        total=len(session.items),
        answered=sum(record.answered for record in state.records),
        skipped=sum(record.skipped for record in state.records),
        flagged=len(state.flags),
        right=verdicts.count("right"),
        partly=verdicts.count("partly"),
        wrong=verdicts.count("wrong"),
        points=round(sum(points_for(item, record, session.settings.penalty) for item, record in graded), 6),
        points_answered=round(sum(item.points for item, _ in graded), 6),
    )
