"""The report of an attempt: score, sums by kind, type and tag, and every item with response, key and evidence.

It is built from the session's state alone, so that it is the same whichever front end drove the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from quizapp.model.response import Response
from quizapp.quiz.grading import Grade
from quizapp.quiz.keys import key_of
from quizapp.quiz.scoring import points_for

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.quiz.session import Session


class Line(NamedTuple):
    """One item of a report."""

    reference: str
    item: Item
    options: tuple[str, ...]
    """In the order shown; empty where the answer was typed."""
    response: Response
    answered: bool
    grade: Grade | None
    """None for an item that stayed open."""
    points: float
    """Not rounded; sums are."""
    key: Response
    """The right response, in the form of a response."""
    seconds: float
    hints: int
    """How many were shown."""
    flagged: bool
    disputed: str | None

    @property
    def verdict(self) -> str:
        """`right`, `partly`, `wrong`, `open` or `disputed`."""
        if self.disputed is not None:
            return "disputed"
        return self.grade.verdict if self.grade else "open"


class Sum(NamedTuple):
    """Counts and points over some items; disputed ones are left out."""

    items: int
    right: int
    partly: int
    wrong: int
    open: int
    points: float
    possible: float

    @property
    def percent(self) -> float:
        """Points in percent of the possible ones, never below 0; 0 where nothing was possible."""
        return round(100 * max(0.0, self.points) / self.possible, 1) if self.possible else 0.0

    def to_dict(self) -> dict[str, Any]:
        """The sum as JSON-able data."""
        return {
            "items": self.items,
            "right": self.right,
            "partly": self.partly,
            "wrong": self.wrong,
            "open": self.open,
            "points": self.points,
            "possible": self.possible,
            "percent": self.percent,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """What an attempt came to. Times are seconds, moments UTC in ISO 8601."""

    titles: tuple[str, ...]
    """Of the banks."""
    mode: str
    seed: int
    started: str
    ended: str
    seconds: float
    ended_by: str | None
    """`student`, `time`, or None for an attempt that is not over."""
    lines: tuple[Line, ...]
    total: Sum
    by_kind: dict[str, Sum]
    by_type: dict[str, Sum]
    by_tag: dict[str, Sum]
    disputed: int

    @property
    def missed(self) -> tuple[Line, ...]:
        """The lines that were not fully right and are not disputed."""
        return tuple(line for line in self.lines if line.verdict in ("partly", "wrong", "open"))

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-able data."""
        from quizapp.quiz.export import as_dict  # noqa: PLC0415

        return as_dict(self)

    def to_json(self) -> str:
        """The report as ASCII JSON, indented, ending in a newline; the same report gives the same bytes."""
        import json  # noqa: PLC0415

        return json.dumps(self.to_dict(), indent=2, ensure_ascii=True) + "\n"

    def to_markdown(self) -> str:
        """The report as a Markdown document."""
        from quizapp.quiz.markdown import as_markdown  # noqa: PLC0415

        return as_markdown(self)

    def to_text(self) -> str:
        """The report as plain text for a terminal."""
        from quizapp.quiz.plain import as_text  # noqa: PLC0415

        return as_text(self)


def build(session: Session) -> Report:
    """The report of `session` as it stands."""
    state = session.state
    lines = tuple(_line(session, index) for index in range(len(session.items)))
    return Report(
        titles=tuple(source.title for source in session.sources),
        mode=session.settings.mode,
        seed=session.settings.seed,
        started=state.started.isoformat(),
        ended=state.since.isoformat(),
        seconds=round(state.elapsed, 3),
        ended_by=state.submitted,
        lines=lines,
        total=summed(lines),
        by_kind=_grouped(lines, lambda line: [line.item.kind]),
        by_type=_grouped(lines, lambda line: [line.item.type]),
        by_tag=_grouped(lines, lambda line: line.item.tags),
        disputed=sum(line.disputed is not None for line in lines),
    )


def summed(lines: Iterable[Line]) -> Sum:
    """Counts and points over the lines that are not disputed."""
    counted = [line for line in lines if line.disputed is None]
    verdicts = [line.verdict for line in counted]
    return Sum(
        items=len(counted),
        right=verdicts.count("right"),
        partly=verdicts.count("partly"),
        wrong=verdicts.count("wrong"),
        open=verdicts.count("open"),
        points=round(sum(line.points for line in counted), 6),
        possible=round(sum(line.item.points for line in counted), 6),
    )


def _line(session: Session, index: int) -> Line:
    state, item = session.state, session.items[index]
    record = state.records[index]
    return Line(
        reference=session.references[index],
        item=item,
        options=session.options[index],
        response=record.response,
        answered=record.answered,
        grade=record.grade,
        points=points_for(item, record, session.settings.penalty),
        key=key_of(item),
        seconds=round(state.seconds[index], 3),
        hints=state.hints.get(index, 0),
        flagged=index in state.flags,
        disputed=record.disputed,
    )


def _grouped(lines: Iterable[Line], names: Callable[[Line], Iterable[str]]) -> dict[str, Sum]:
    groups: dict[str, list[Line]] = {}
    for line in lines:
        for name in names(line):
            groups.setdefault(name, []).append(line)
    return {name: summed(groups[name]) for name in sorted(groups)}
