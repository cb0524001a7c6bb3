"""Attempts that go on: reopened after an early end, offered without an answer, carried over to what is left of a bank."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizapp.errors import NoItemsError
from quizapp.log import open_log
from quizapp.log.interface import recorder
from quizapp.model.item import SingleChoice
from quizapp.quiz.carry import carried, missing
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings

ITEMS = [
    SingleChoice(id=name, stem=f"{name}?", key="yes", distractors=("no",), hints=("It is yes.",)) for name in "abcd"
]


class Clock:
    """Ten seconds more each time."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=10)
        return self.now


def session(mode: str = "practice", **more: object) -> Session:
    settings = Settings(shuffle=False, mode=mode)  # type: ignore[arg-type]
    return Session.start(ITEMS, settings, attempt_id="one", clock=Clock(), **more)  # type: ignore[arg-type]


def test_an_early_end_can_be_taken_back_alone() -> None:
    run = session()
    run.answer("yes")
    run.submit()
    worked = run.elapsed_seconds
    assert run.reopen()
    assert not run.finished
    assert run.progress.answered == 1
    assert run.elapsed_seconds <= worked + 30
    assert not run.reopen(), "there is nothing to take back any more"
    again = Session.replay(run.events, ITEMS, Clock())
    assert again.state == run.state


def test_an_exam_that_is_handed_in_stands() -> None:
    run = session("exam")
    run.submit()
    assert not run.reopen()
    assert run.finished


@pytest.mark.parametrize("action", ["skip", "flag", "hint", "dispute", "undone skip", "next"])
def test_whatever_was_done_is_offered_to_go_on_with(action: str, tmp_path: Path) -> None:
    log = open_log(tmp_path)
    run = session(sink=recorder(log, "one"))
    assert not run.touched
    getattr(run, action.rsplit(maxsplit=1)[-1])()
    if "undone" in action:
        run.undo()
    assert run.touched == (action not in ("undone skip", "next"))
    assert [attempt.id for attempt in log.unfinished()] == ["one"] * run.touched


def test_what_was_not_confirmed_is_kept_and_counts_for_nothing(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    run = session("exam", sink=recorder(log, "one"))
    run.draft(0, ["no"])
    run.draft(0, ["no"])
    run.draft(2, ["yes"])
    run.draft(2, None)
    run.draft(3, ["half a wo"])
    assert run.touched
    assert [attempt.id for attempt in log.unfinished()] == ["one"]
    assert [event["type"] for event in run.events].count("drafted") == 4, "the same once more is no news"
    again = Session.resume(log.events("one"), ITEMS, Clock())
    assert again.state.drafts == {0: ("no",), 3: ("half a wo",)}
    assert again.progress.answered == 0
    again.answer("yes")
    assert again.state.drafts == {3: ("half a wo",)}
    again.submit()
    again.draft(3, ["too late"])
    assert again.state.drafts == {3: ("half a wo",)}
    assert again.report().total.points == 1


def test_what_is_left_of_a_bank_is_offered_even_without_an_answer(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    run = session(sink=recorder(log, "one"))
    run.answer("yes")  # a
    run.draft(2, ["no"])
    events = carried(run.events, ITEMS[1:], (), "two")
    log.abandon("one", run.events[-1]["at"])
    for number, event in enumerate(events):
        log.append("two", number, event)
    assert [(attempt.id, attempt.answered) for attempt in log.unfinished()] == [("two", 0)]
    went_on = Session.resume(log.events("two"), ITEMS[1:], Clock())
    assert went_on.touched
    assert went_on.state.drafts == {1: ("no",)}


def test_what_is_left_of_a_bank_goes_on_with_its_answers() -> None:
    run = session()
    run.hint()
    run.answer("no")  # a
    run.next()
    run.answer("yes")  # b
    run.next()
    run.flag()  # c
    run.skip()
    run.undo()
    run.submit()
    run.reopen()
    left = [ITEMS[3], ITEMS[2], ITEMS[1]]
    assert missing(run.events, left, ()) == 1
    events = carried(run.events, left, (), "two")
    went_on = Session.resume(events, left, Clock())
    assert went_on.attempt_id == "two"
    assert [item.id for item in went_on.items] == ["b", "c", "d"]
    assert [record.response for record in went_on.state.records] == ["yes", None, None]
    assert went_on.state.flags == {1}
    assert not went_on.finished
    assert went_on.question.item.id == "c"
    assert went_on.undo()
    assert went_on.progress.answered == 0
    assert not went_on.undo()


def test_nothing_is_left_to_carry() -> None:
    run = session()
    run.answer("yes")
    with pytest.raises(NoItemsError, match="None of the items"):
        carried(run.events, [], (), "two")


def test_what_was_given_up_and_went_on_all_the_same_is_not_given_up_again(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    run = session()
    run.answer("yes")
    given_up = {"type": "abandoned", "at": run.events[-1]["at"]}
    for number, event in enumerate(carried([*run.events, given_up], ITEMS[:3], (), "two")):
        log.append("two", number, event)
    assert [attempt.id for attempt in log.unfinished()] == ["two"]


def left_of(run: Session, names: str) -> Session:
    """What goes on of an attempt when its bank has nothing but the items of these names."""
    items = [item for item in ITEMS if item.id in names]
    return Session.resume(carried(run.events, items, (), "two"), items, Clock())


def test_what_is_left_goes_on_at_the_same_item() -> None:
    run = session()
    run.skip()  # a
    run.skip()  # b
    assert left_of(run, "bcd").question.item.id == "c"
    assert left_of(run, "acd").question.item.id == "c"
    assert left_of(run, "abd").question.item.id == "d", "the one that follows"
    assert left_of(run, "ab").question.item.id == "a", "round the end"
    went_on = left_of(run, "bcd")
    assert went_on.state.elapsed == run.state.elapsed
    assert went_on.undo()
    assert went_on.question.item.id == "b"
    run = session()
    run.next()
    run.next()
    run.skip()  # c
    assert left_of(run, "abd").question.item.id == "d"


def test_what_is_left_of_an_exam_goes_on_at_the_same_item() -> None:
    run = session("exam")
    run.answer("yes")
    run.next()
    run.go_to(3)
    assert left_of(run, "bcd").question.item.id == "d"
    assert left_of(run, "abc").question.item.id == "c"
    run.go_to(1)
    assert left_of(run, "acd").question.item.id == "c"
