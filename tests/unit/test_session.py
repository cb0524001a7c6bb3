"""A run through some items: what a student can do, what is shown when, and that the events tell it all."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.errors import NoItemsError, QuizError, ResponseError, StorageError
from quizapp.model.item import Item, as_item
from quizapp.quiz.responses import LONGEST, checked
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


def item(**fields: object) -> Item:
    return as_item({"question": f"Question {fields['id']}?"} | fields)


ITEMS: tuple[Item, ...] = (
    item(id="single", type="single-choice", answer="Lima", distractors=["Quito", "La Paz"], hints=["L", "Li"]),
    item(id="several", type="multiple-choice", answer=["a", "b"], distractors=["c"], points=2),
    item(id="judge", type="true-false", answer=False),
    item(id="typed", type="short-answer", answer="Bogota", kind="fact-recall", tags=["south"]),
    item(id="number", type="numeric", answer="42"),
    item(id="gaps", type="cloze", question="{{one}} and {{two}}"),
    item(id="pairs", type="matching", pairs={"x": "1", "y": "2"}),
    item(id="steps", type="ordering", order=["p", "q", "r"]),
)
RIGHT: dict[str, Any] = {
    "single": "Lima",
    "several": ["a", "b"],
    "judge": "false",
    "typed": "Bogotá",
    "number": "42.0",
    "gaps": ["one", "two"],
    "pairs": {"x": "1", "y": "2"},
    "steps": ["p", "q", "r"],
}
WRONG: dict[str, Any] = {
    "single": "Quito",
    "several": ["c"],
    "judge": "true",
    "typed": "Caracas",
    "number": "41",
    "gaps": ["", ""],
    "pairs": {"x": "2"},
    "steps": ["r", "q", "p"],
}


class Clock:
    """A clock that stands still until told otherwise."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def start(clock: Callable[[], datetime] | None = None, **chosen: object) -> Session:
    source = Source("/banks/capitals.yaml", "Capitals", ITEMS, "d1")
    return Session.start(
        ITEMS, Settings(**({"shuffle": False} | chosen)), attempt_id="a1", clock=clock or Clock(), sources=[source]
    )


def answer_all(session: Session, answers: dict[str, Any]) -> None:
    while session.progress.open:
        session.answer(answers[session.question.item.id])
        session.next()
    session.submit()


def test_all_right_in_practice_is_full_marks_whatever_the_type() -> None:
    session = start(seed=5)
    answer_all(session, RIGHT)
    total = session.report().total
    assert (total.right, total.points, total.possible, total.percent) == (8, 9, 9, 100)


def test_all_wrong_is_no_marks() -> None:
    session = start()
    answer_all(session, WRONG)
    assert (session.report().total.wrong, session.report().total.points) == (8, 0)


def test_practice_gives_the_verdict_at_once_and_the_answer_then_stands() -> None:
    session = start()
    grade = session.answer("Quito")
    assert grade is not None
    assert grade.verdict == "wrong"
    again = session.answer("Lima")
    assert again == grade
    assert session.question.response == "Quito"
    assert len(session.events) == 2


def test_an_exam_gives_no_verdict_before_submission_and_answers_may_change() -> None:
    session = start(mode="exam")
    assert session.answer("Quito") is None
    assert session.question.grade is None
    assert session.progress.points == session.progress.wrong == 0
    with pytest.raises(QuizError, match="before it is submitted"):
        session.report()
    session.answer("Lima")
    session.submit()
    assert session.question.grade is not None
    assert session.report().total.points == 1


def test_a_submitted_exam_stands() -> None:
    session = start(mode="exam")
    session.answer("Quito")
    session.submit()
    assert not session.undo()
    assert session.answer("Lima") is None
    assert session.report().total.points == 0


def test_next_goes_round_to_what_was_skipped() -> None:
    session = start()
    session.skip()
    assert session.question.item.id == "several"
    for _ in range(7):
        session.answer(RIGHT[session.question.item.id])
        session.next()
    assert (session.question.item.id, session.question.state) == ("single", "skipped")
    session.answer("Lima")
    assert not session.next()
    assert session.progress.open == 0


def test_in_an_exam_next_and_previous_go_through_all_items_and_stop_at_the_ends() -> None:
    session = start(mode="exam")
    assert not session.previous()
    session.answer("Lima")
    assert session.next()
    assert session.previous()
    assert session.go_to(7)
    assert not session.next()
    assert not session.go_to(8)


def test_hints_come_one_after_the_other_until_the_answer() -> None:
    session = start()
    assert session.hint() == "L"
    assert (session.question.hints, session.question.hints_left) == (("L",), 1)
    session.answer("Lima")
    assert session.hint() is None
    assert session.report().lines[0].hints == 1


def test_undo_takes_back_the_last_answer_from_wherever_one_is() -> None:
    session = start()
    session.answer("Quito")
    session.next()
    session.flag()
    assert session.undo()
    assert (session.question.item.id, session.question.state) == ("single", "open")
    assert session.question_at(1).flagged
    assert not session.undo()


def test_undo_reopens_a_practice_run_that_was_submitted() -> None:
    session = start()
    answer_all(session, RIGHT)
    assert session.undo()
    assert not session.finished
    assert session.progress.open == 1


def test_a_disputed_item_leaves_the_scoring_and_undo_brings_it_back() -> None:
    session = start()
    session.answer("Quito")
    session.dispute("Both are right.\x1b[31m")
    session.submit()
    report = session.report()
    assert (report.disputed, report.total.items, report.total.possible) == (1, 7, 8)
    assert report.lines[0].disputed == "Both are right.\ufffd[31m"
    session.undo()
    assert session.report().total.items == 8


def test_the_time_limit_submits_and_a_late_answer_does_not_count() -> None:
    clock = Clock()
    session = start(clock, time_limit=60)
    session.answer("Lima")
    clock.wait(59)
    assert (session.remaining_seconds, session.finished) == (1, False)
    clock.wait(2)
    session.next()
    assert session.answer(["a", "b"]) is None
    report = session.report()
    assert (session.finished, report.ended_by, report.total.points) == (True, "time", 1)
    assert not session.undo()


def test_time_between_two_sittings_does_not_count() -> None:
    clock = Clock()
    session = start(clock, time_limit=60)
    clock.wait(10)
    session.answer("Lima")
    clock.wait(3600)
    again = Session.resume(session.events, ITEMS, clock)
    assert again.remaining_seconds == 50
    clock.wait(5)
    again.next()
    assert again.elapsed_seconds == 15


def test_time_is_told_for_each_item_without_the_reading_of_feedback() -> None:
    clock = Clock()
    session = start(clock)
    clock.wait(4)
    session.answer("Lima")
    clock.wait(30)
    session.next()
    clock.wait(2.5)
    session.answer(["a"])
    assert [line.seconds for line in session.report().lines[:2]] == [4, 2.5]


def test_a_clock_that_is_set_back_does_no_harm() -> None:
    clock = Clock()
    session = start(clock, time_limit=60)
    clock.wait(-3600)
    session.answer("Lima")
    assert session.remaining_seconds == 60


def test_the_time_limit_goes_on_when_the_clock_is_set_back() -> None:
    clock = Clock()
    session = start(clock, time_limit=600, mode="exam")
    clock.wait(-86_400)
    assert session.remaining_seconds == 600
    clock.wait(590)
    session.answer("Lima")
    assert session.remaining_seconds == 10
    again = Session.resume(session.events, ITEMS, clock)
    clock.wait(11)
    assert again.finished


@pytest.mark.parametrize("step", [-86_400, 86_400])
def test_with_a_timer_a_clock_that_is_set_changes_no_time(step: float) -> None:
    clock, seconds = Clock(), [5.0]
    settings = Settings(shuffle=False, time_limit=600, mode="exam")
    session = Session.start(ITEMS, settings, attempt_id="a", clock=clock, timer=lambda: seconds[0])
    clock.wait(step)
    seconds[0] += 100
    session.answer("Lima")
    assert (session.remaining_seconds, session.finished) == (500, False)
    seconds[0] = 0.0  # the machine was started anew
    again = Session.resume(session.events, ITEMS, clock, timer=lambda: seconds[0])
    assert again.remaining_seconds == 500
    clock.wait(-2 * step)
    seconds[0] += 499
    assert (again.remaining_seconds, again.finished) == (1, False)
    seconds[0] += 2
    assert again.finished
    assert again.report().seconds == 601


def test_a_naive_clock_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        start(lambda: datetime(2026, 1, 1))


def test_an_event_is_kept_before_the_verdict_is_known_and_a_failure_leaves_all_as_it_was() -> None:
    def full(event: dict[str, Any]) -> None:
        if event["type"] == "answered":
            raise StorageError("The disk is full.")

    session = Session.start(ITEMS, Settings(shuffle=False), attempt_id="a", clock=Clock(), sink=full)
    with pytest.raises(StorageError):
        session.answer("Lima")
    assert session.question.state == "open"


@pytest.mark.parametrize(
    ("place", "response"),
    [
        (0, "Bogota"),
        (0, ["Lima"]),
        (0, 3),
        (1, "a"),
        (1, ["a", "a"]),
        (1, ["z"]),
        (2, "yes"),
        (2, True),
        pytest.param(3, "a" * (LONGEST + 1), id="too-long"),
        (4, 42),
        (5, ["one"]),
        (6, ["1", "2"]),
        (6, {"z": "1"}),
        (6, {"x": "9"}),
        (7, ["p", "q"]),
        (7, ["p", "q", "q"]),
    ],
)
def test_a_response_of_the_wrong_form_is_an_error_and_no_event(place: int, response: object) -> None:
    session = start()
    session.go_to(place)
    before = list(session.events)
    with pytest.raises(ResponseError, match=ITEMS[place].id):
        session.answer(response)
    assert session.events == before


def test_two_banks_may_use_the_same_id() -> None:
    other = (item(id="single", type="short-answer", answer="Oslo"),)
    sources = [Source("/b/south.yaml", "S", ITEMS[:1]), Source("/b/north.yaml", "N", other)]
    session = Session.start(
        [*ITEMS[:1], *other], Settings(shuffle=False), attempt_id="a", clock=Clock(), sources=sources
    )
    assert session.references == ["south/single", "north/single"]
    session.next()
    session.answer("Oslo")
    session.submit()
    assert session.events[-1]["scores"] == {"/b/south.yaml": [0.0, 1.0], "/b/north.yaml": [1.0, 1.0]}
    again = Session.replay(session.events, [*ITEMS[:1], *other], Clock(), sources=sources)
    assert again.report() == session.report()


def test_an_attempt_whose_item_is_gone_cannot_go_on() -> None:
    session = start()
    with pytest.raises(NoItemsError, match="steps"):
        Session.replay(session.events, ITEMS[:-1], Clock())


def test_a_bank_that_was_corrected_grades_the_old_answers_anew() -> None:
    session = start()
    session.answer("Quito")
    session.next()
    session.answer(["a", "c"])
    corrected = (
        item(id="single", type="single-choice", answer="Quito", distractors=["Lima"]),
        item(id="several", type="multiple-choice", answer=["a"], distractors=["d"]),
        *ITEMS[2:],
    )
    report = Session.replay(session.events, corrected, Clock()).report()
    assert report.lines[0].verdict == "right"
    assert (report.lines[1].verdict, report.lines[1].response) == ("wrong", ("a", "c"))  # as it was graded then


def test_a_typo_is_not_forgiven_where_another_item_of_the_bank_has_that_answer() -> None:
    rivals = (
        item(id="west", type="short-answer", answer="Marian"),
        item(id="east", type="single-choice", answer="Ana", distractors=["Marina"]),
    )
    for reply, verdict in (("Mariann", "right"), ("Marina", "wrong"), ("Marin", "wrong")):
        session = Session.start(rivals, Settings(shuffle=False), attempt_id="a", clock=Clock())
        grade = session.answer(reply)
        assert grade is not None
        assert grade.verdict == verdict


def test_the_penalty_is_for_wrong_choices_only() -> None:
    session = start(penalty=0.5)
    session.answer("Quito")
    session.next()
    session.answer(None)
    session.go_to(3)
    session.answer("Caracas")
    assert [line.points for line in session.report().lines[:4]] == [-0.5, 0, 0, 0]
    assert session.report().total.percent == 0


ACTIONS = st.sampled_from(
    ["right", "wrong", "unknown", "skip", "flag", "undo", "hint", "next", "previous", "dispute", "go", "wait", "submit"]
)


def act(session: Session, clock: Clock, action: str, number: int) -> None:
    name = session.question.item.id
    match action:
        case "right" | "wrong" | "unknown":
            session.answer({"right": RIGHT, "wrong": WRONG, "unknown": dict.fromkeys(RIGHT)}[action][name])
        case "dispute":
            session.dispute("no", number % len(session.items))
        case "go":
            session.go_to(number)
        case "wait":
            clock.wait(number / 2)
        case _:
            getattr(session, action)()


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.tuples(ACTIONS, st.integers(0, 9)), max_size=40),
    st.sampled_from(["practice", "exam"]),
    st.sampled_from([None, 20.0]),
)
def test_whatever_a_student_does_the_events_replay_to_the_same_state(
    actions: list[tuple[str, int]], mode: str, limit: float | None
) -> None:
    clock = Clock()
    kept: list[dict[str, Any]] = []
    session = Session.start(
        ITEMS, Settings(mode=mode, time_limit=limit, seed=1), attempt_id="a", clock=clock, sink=kept.append
    )
    for action, number in actions:
        act(session, clock, action, number)
        assert 0 <= session.progress.answered <= 8
    assert kept == session.events
    assert json.loads(json.dumps(kept)) == kept
    again = Session.replay(kept, ITEMS, clock)
    assert again.state == session.state
    session.submit()
    assert session.report().total.possible <= 9


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(ACTIONS, st.integers(0, 9)), max_size=20),
    st.sampled_from(["right", "wrong", "unknown", "skip", "dispute"]),
    st.sampled_from(["practice", "exam"]),
)
def test_undo_is_the_exact_inverse_of_an_answer_a_skip_and_a_dispute(
    before: list[tuple[str, int]], action: str, mode: str
) -> None:
    clock = Clock()
    session = Session.start(ITEMS, Settings(mode=mode, seed=1), attempt_id="a", clock=clock)
    for earlier, number in before:
        act(session, clock, earlier, number)
    was = [session.question_at(index) for index in range(8)], session.state.position, session.finished
    events = len(session.events)
    act(session, clock, action, 3)
    if len(session.events) == events or (mode == "exam" and session.finished):
        return  # nothing happened, or nothing may be taken back
    assert session.undo()
    assert ([session.question_at(index) for index in range(8)], session.state.position, session.finished) == was


@pytest.mark.parametrize(
    ("steps", "fine"),
    [
        (["p", "q", "r"], True),
        (["q", "", ""], True),
        (["q", "r"], False),
        (["", "q", "r"], False),
        (["q", "q", ""], False),
        (["q", "x", ""], False),
        (["p", "q", "r", ""], False),
    ],
)
def test_only_the_last_places_of_an_order_may_be_left_open(steps: list[str], fine: bool) -> None:
    (order,) = [entry for entry in ITEMS if entry.id == "steps"]
    if fine:
        assert checked(order, steps, ("r", "p", "q")) == tuple(steps)
    else:
        with pytest.raises(ResponseError, match="every one of its 3 steps"):
            checked(order, steps, ("r", "p", "q"))
