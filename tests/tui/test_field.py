"""Text fields: what is pasted arrives whole, and what was typed can be taken back before an answer is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.events import Paste
from textual.widgets import Input

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.quiz import QuizScreen

MakeApp = Callable[..., QuizApp]
TWO = (
    "title: T\nitems:\n  - { id: a, type: short-answer, question: Capital of Norway?, answer: Oslo }\n"
    "  - { id: b, type: short-answer, question: Which oceans?, answer: Pacific and Atlantic }\n"
)
IN_ORDER = Settings(shuffle=False)


def field(app: QuizApp) -> Input:
    return app.screen.query_one(Input)


@pytest.mark.parametrize(
    ("pasted", "value"),
    [
        ("Pacific and\nAtlantic", "Pacific and Atlantic"),
        ("Pacific and\rAtlantic\r", "Pacific and Atlantic"),
        ("\r\n\n  Oslo", "  Oslo"),
        ("\n\n", ""),
        ("Oslo", "Oslo"),
    ],
)
async def test_a_paste_of_several_lines_arrives_on_one(pasted: str, value: str, make_app: MakeApp) -> None:
    app = make_app(TWO, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        field(app).post_message(Paste(pasted))
        await pilot.pause()
        assert field(app).value == value


async def test_a_paste_that_is_too_long_is_cut_and_that_is_told(make_app: MakeApp) -> None:
    app = make_app(TWO, settings=IN_ORDER)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press(*"abc", "left")
        field(app).post_message(Paste("x" * 1_500))
        await pilot.pause()
        assert field(app).value == "ab" + "x" * 997 + "c"
        assert "the last 503 of what was pasted are left out" in str(app.screen.query("Toast").last().render())


async def test_ctrl_z_takes_back_typing_before_it_takes_back_an_answer(make_app: MakeApp) -> None:
    app = make_app(TWO, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"oslo", "enter", "enter")
        screen = app.screen
        assert isinstance(screen, QuizScreen)
        await pilot.press(*"the pacific", "ctrl+z")
        assert field(app).value == "the "
        await pilot.press("ctrl+u", "ctrl+z")
        assert field(app).value == "the "
        await pilot.press("f7", "f8", "ctrl+z")
        assert field(app).value == ""
        assert screen.session.progress.answered == 1
        await pilot.press("ctrl+z")
        assert screen.session.progress.answered == 0
        assert screen.question.item.id == "a"
