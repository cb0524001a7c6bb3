"""What was given and not confirmed: it stays with its item, and what was said of it goes when it changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.content import Content
from textual.widgets import Input, Static

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.exam_map import ExamMapScreen
from quizapp.tui.screens.quiz import QuizScreen

MakeApp = Callable[..., QuizApp]
PLACES = {name: place for place, name in enumerate("one many judged short number gaps words pairs steps".split())}
GIVEN = {
    "one": ["2"],
    "many": ["1", "3"],
    "judged": ["2"],
    "short": [*"Os lo"],
    "number": ["4", "8"],
    "gaps": [*"Wien", "tab", "x"],
    "words": ["2"],
    "pairs": ["down", "3"],
    "steps": ["3", "1"],
}


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


def shown(app: QuizApp, selector: str) -> str:
    visual = app.screen.query_one(selector, Static).visual
    assert isinstance(visual, Content)
    return visual.plain


@pytest.mark.parametrize(
    ("item", "away"),
    [
        *((item, ["f9", "escape"]) for item in GIVEN),  # each type of item, and each way
        *(("words", away) for away in (["f8", "f7"], ["f3", "f7"], ["f7", "f8"])),
    ],
    ids=lambda value: value if isinstance(value, str) else "+".join(value),
)
async def test_what_was_not_confirmed_is_there_again(
    item: str, away: list[str], make_app: MakeApp, every_type: str
) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*["f8"] * PLACES[item])
        nothing = quiz(app).pane.answer.draft()
        await pilot.press(*GIVEN[item])
        given = quiz(app).pane.answer.draft()
        assert given != nothing
        await pilot.press(*away)
        await pilot.press(*["f7"] * 9, *["f8"] * PLACES[item])
        assert quiz(app).pane.answer.draft() == given
        assert "not confirmed yet" in shown(app, "#facts")
        if item == "gaps":
            assert "Wien" in shown(app, "#stem")
        await pilot.press("f8")
        assert "not confirmed yet" not in shown(app, "#facts") or item == "steps"


async def test_what_was_confirmed_and_what_was_undone_is_no_draft(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "p")
        assert "not confirmed" not in shown(app, "#facts")
        await pilot.press("3", "n", "p")
        assert quiz(app).pane.answer.draft() == (2,)
        assert quiz(app).question.response == quiz(app).question.options[0]
        await pilot.press("enter", "u")
        assert quiz(app).question.response == quiz(app).question.options[0]
        assert quiz(app).pane.answer.draft() == (0,)
        assert "not confirmed" not in shown(app, "#facts")


async def test_handing_in_says_what_was_not_confirmed(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "n", "2", "x")
        assert "2 answers are not confirmed" in app.export_screenshot().replace("&#160;", " ")
        await pilot.press("n", "p", "enter", "m")
        assert isinstance(app.screen, ExamMapScreen)
        await pilot.press("x")
        assert "1 answer is not confirmed" in app.export_screenshot().replace("&#160;", " ")


async def test_a_tick_takes_the_notice_away_and_what_it_asked(make_app: MakeApp, every_type: str) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("n", "enter")
        assert "I don't know" in shown(app, "#notice")
        await pilot.press("space")
        assert not shown(app, "#notice")
        await pilot.press("space", "enter")
        assert quiz(app).question.state == "open", "it is asked again"
        await pilot.press("enter")
        assert quiz(app).question.state == "answered"


@pytest.mark.parametrize("change", [["2"], ["backspace"], ["home", "space"]], ids=str)
async def test_a_step_that_is_placed_or_taken_out_takes_the_notice_away(
    change: list[str], make_app: MakeApp, every_type: str
) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*["p", *["n"] * 2], *["f8"] * 6, "1", "enter")
        assert "3 steps have no place yet" in shown(app, "#notice")
        await pilot.press(*change)
        assert not shown(app, "#notice")
        assert quiz(app).question.state == "open"


async def test_reading_on_keeps_what_is_in_the_field(make_app: MakeApp, every_type: str) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*["f8"] * 3, *"abc", "f3", "f7")
        assert quiz(app).query_one(Input).value == "abc"
        assert quiz(app).query_one(Input).cursor_position == 3
