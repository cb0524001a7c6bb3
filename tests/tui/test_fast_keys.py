"""Keys that come faster than the screen can follow: typed ahead, pressed twice, held down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

import pytest

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.screens.setup import SetupScreen

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
