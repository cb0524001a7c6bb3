"""A quiz without a terminal: banks and answers in, a report out, by the same engine that the terminal app drives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from quizapp.headless.script import Narrate, Script, responses
from quizapp.quiz.naming import Names, references
from quizapp.quiz.selection import left_out
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source
from quizapp.quiz.state import Event

if TYPE_CHECKING:
    from quizapp.model.item import Item
    from quizapp.quiz.report import Report


def _no_sink(event: Event) -> None:
    """For a run that is not kept."""


def run(
    sources: Sequence[Source],
    script: Script,
    settings: Settings,
    *,
    clock: Callable[[], datetime],
    timer: Callable[[], float] | None = None,
    attempt_id: str = "headless",
    missed: Collection[int] | None = None,
    sink: Callable[[Event], None] = _no_sink,
    narrate: Narrate = lambda line: None,
) -> Report:
    """The report of a run through the banks' items with the script's answers.

    The same arguments give the same report. Nothing is sent to `sink` unless all answers fit. Raises AnswersError
    with every problem of the script, and NoItemsError where nothing is left to ask.
    """
    items = [item for source in sources for item in source.items]
    kept: list[Event] = []
    session = Session.start(
        items,
        settings,
        attempt_id=attempt_id,
        clock=clock,
        timer=timer,
        sources=sources,
        missed=missed,
        sink=kept.append,
    )
    given = responses(session, script, Names(items, sources), narrate)
    tell_left_out(session, items, missed, narrate)
    if unused := script.size - len(given):
        narrate(f"{unused} of the answers are for items that this run does not ask.")
    for place, response in sorted(given.items()):
        session.go_to(place)
        session.answer(response)
    session.submit()
    for event in kept:
        sink(event)
    return session.report()


def tell_left_out(session: Session, items: Sequence[Item], missed: Collection[int] | None, narrate: Narrate) -> None:
    """Say which of `items` the run does not ask because an item that it asks would give them away."""
    out = left_out(items, session.items, session.settings, missed)
    for name in references(out, session.sources) if out else ():
        narrate(f"Left out: {name}. It and an item that is asked would give each other away.")
