"""Keys that come faster than the screen can follow: typed ahead, pressed twice, held down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal, Protocol

import pytest
from textual.events import Key, Paste
from textual.widgets import Input

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.screens.setup import SetupScreen
from quizapp.tui.turns import Passed

MakeApp = Callable[..., QuizApp]
Burst = Callable[..., Awaitable[None]]
TYPED = "title: T\nitems:\n  - { id: a, type: short-answer, question: Capital of Norway?, answer: Oslo }\n"
IN_ORDER = Settings(shuffle=False)
MIXED = (
    "title: T\nitems:\n  - { id: a, type: true-false, question: Snow is white., answer: true }\n"
    "  - { id: b, type: true-false, question: Snow is black., answer: false }\n"
    "  - { id: c, type: short-answer, question: Capital of Norway?, answer: Oslo }\n"
)


class Beat(Protocol):
    step: float


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


async def test_enter_pressed_again_while_a_quiz_opens_is_for_its_first_question(
    make_app: MakeApp, burst: Burst
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        assert isinstance(app.screen, SetupScreen)
        await burst(pilot, "enter", "enter")
        assert quiz(app).question.state == "open"
        assert quiz(app).query_one("#notice").has_class("-on")


async def test_a_flag_typed_ahead_is_set_on_the_first_question(make_app: MakeApp, burst: Burst) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await burst(pilot, "enter", "f")
        assert quiz(app).question.flagged


@pytest.mark.parametrize("bank", [TYPED, MIXED])
@pytest.mark.parametrize("key", ["f10", "enter", "f8", "f9"])
async def test_a_quiz_can_be_left_before_its_first_question_is_drawn(
    bank: str, key: str, make_app: MakeApp, burst: Burst
) -> None:
    app = make_app(bank)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await burst(pilot, "enter", key, "f10", "f10")
        assert isinstance(app.screen, HomeScreen)


async def test_an_answer_is_for_the_question_that_was_in_view(make_app: MakeApp, burst: Burst) -> None:
    app = make_app(MIXED, settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await burst(pilot, "1", "enter", "n")
        records = quiz(app).session.state.records
        assert [record.response for record in records] == ["true", None, None]
        assert [record.answered for record in records] == [True, False, False]


@pytest.mark.parametrize("bank", [TYPED, MIXED])
async def test_enter_held_down_answers_nothing(bank: str, make_app: MakeApp, beat: Beat) -> None:
    app = make_app(bank, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("enter")
        for step in (0.5, *[0.05] * 30):  # a keyboard waits before it repeats
            beat.step = step
            await pilot.press("enter")
        assert quiz(app).session.progress.answered == 0
        beat.step = 1.0
        await pilot.press("enter")
        assert quiz(app).session.progress.answered == 1


async def test_enter_pressed_twice_on_the_results_leads_home(make_app: MakeApp, burst: Burst) -> None:
    app = make_app(TYPED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"oslo", "enter", "enter")
        assert isinstance(app.screen, ResultsScreen)
        await burst(pilot, "f10", "escape")
        assert isinstance(app.screen, HomeScreen)


async def test_enter_held_down_on_the_last_verdict_does_not_skip_the_results(
    make_app: MakeApp, beat: Beat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = make_app(TYPED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"oslo", "enter")
        for step in (1.0, 0.5, *[0.05] * 30):  # a keyboard waits before it repeats
            beat.step = step
            await pilot.press("enter")
        assert isinstance(app.screen, ResultsScreen)
        beat.step = 1.0
        await pilot.press("s")
        for step in (1.0, 0.5, *[0.05] * 30):  # the same for the name of a file
            beat.step = step
            await pilot.press("enter")
        assert isinstance(app.screen, ResultsScreen)
        beat.step = 1.0
        await pilot.press("enter")
        assert isinstance(app.screen, HomeScreen)


async def test_a_file_is_not_replaced_by_an_enter_that_is_held_down(
    make_app: MakeApp, beat: Beat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = make_app(TYPED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"oslo", "enter", "enter")
        there = tmp_path / "t-2026-03-01.md"
        there.write_text("mine", "utf-8")
        beat.step = 0.1
        await pilot.press("s", *["enter"] * 20)
        assert there.read_text("utf-8") == "mine"
        beat.step = 1.0
        await pilot.press("enter")
        assert there.read_text("utf-8") != "mine"


AHEAD = (
    "title: T\nitems:\n  - { id: a, type: true-false, question: Snow is white., answer: true }\n"
    "  - { id: b, type: short-answer, question: Water in Latin?, answer: aqua }\n"
    "  - { id: c, type: true-false, question: Snow is black., answer: false }\n"
)


@pytest.mark.parametrize(
    ("mode", "keys", "given"),
    [
        ("exam", ["enter", *"xylem", "enter"], ["true", "xylem"]),
        ("practice", ["enter", "enter", *"xylem", "enter"], ["true", "xylem"]),
        ("practice", ["enter", "enter", *"aqua", "enter"], ["true", "aqua"]),
        ("practice", ["enter", "enter", *"swift", "enter", "enter", "2", "enter"], ["true", "swift", "false"]),
        ("practice", ["n", *"qua", "enter"], [None, "qua"]),
    ],
)
async def test_what_is_typed_ahead_goes_into_the_question_that_it_is_for(
    mode: Literal["exam", "practice"], keys: list[str], given: list[str | None], make_app: MakeApp, burst: Burst
) -> None:
    app = make_app(AHEAD, settings=Settings(shuffle=False, mode=mode))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1")
        await burst(pilot, *keys)
        assert [record.response for record in quiz(app).session.state.records][: len(given)] == given


async def test_what_is_typed_ahead_of_a_dialog_goes_into_it(make_app: MakeApp, burst: Burst) -> None:
    app = make_app(AHEAD, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await burst(pilot, "w", *"not x, I quit", "enter", "2", "enter")
        record = quiz(app).session.state.records[0]
        assert (record.disputed, record.response) == ("not x, I quit", "false")


async def test_what_is_pasted_takes_its_turn(make_app: MakeApp, burst: Burst) -> None:
    app = make_app(AHEAD, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.post_message(Key("n", "n"))
        app.post_message(Paste("aqua"))
        await burst(pilot, "enter")
        assert quiz(app).session.state.records[1].response == "aqua"


@pytest.mark.parametrize("keys", [["enter", "q"], ["enter", "enter", "f10"], ["n", "f10"], ["s", "f10"], ["h", "q"]])
async def test_a_quiz_is_left_in_the_moment_in_which_its_question_changes(
    keys: list[str], make_app: MakeApp, burst: Burst
) -> None:
    app = make_app(AHEAD, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1")
        pane = quiz(app).pane
        await burst(pilot, *keys)
        assert isinstance(app.screen, HomeScreen)
        pane.bring_hint()  # what was to be done once the question is drawn comes when it is gone
        await pilot.pause()


class Fleeting(Input):
    """A field that is taken away by a key, and with it what was to follow the key."""

    async def on_key(self) -> None:
        self.remove()

    def on_passed(self, marker: Passed) -> None:
        marker.stop()


async def test_keys_go_on_where_a_widget_is_taken_away_with_the_key_before(make_app: MakeApp, burst: Burst) -> None:
    app = make_app(AHEAD, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        field = Fleeting()
        await quiz(app).mount(field)
        field.focus()
        await pilot.pause()
        await burst(pilot, "z", "2", "enter")
        for _ in range(30):
            await pilot.pause(0.02)
        assert quiz(app).session.state.records[0].response == "false"
