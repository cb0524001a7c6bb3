"""The mouse: what can be clicked, and what is no click."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.dialogs import Confirm
from quizapp.tui.screens.exam_map import ExamMapScreen
from quizapp.tui.screens.help import HelpScreen, Line
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.widgets.choice import Choice
from quizapp.tui.widgets.exam_map import ExamMap
from quizapp.tui.widgets.keys import Keys

MakeApp = Callable[..., QuizApp]
IN_ORDER = Settings(shuffle=False)
SMALL, USUAL = (40, 12), (80, 24)


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


async def click_key(app: QuizApp, pilot: Pilot[int], text: str) -> None:
    """Click what the bottom line says."""
    keys = app.screen.query_one(Keys)
    place = str(keys.render()).index(text)
    await pilot.click(keys, offset=(2 + place, 0))


async def click_help(app: QuizApp, pilot: Pilot[int], text: str) -> None:
    """Open the help by the mouse and click the line that says `text`."""
    await click_key(app, pilot, "help")
    assert isinstance(app.screen, HelpScreen)
    line = next(line for line in app.screen.query(Line) if text in str(line.render()))
    line.scroll_visible(animate=False)
    await pilot.pause()
    await pilot.click(line)
    await pilot.pause()


@pytest.mark.parametrize("size", [SMALL, USUAL])
async def test_all_of_a_quiz_is_within_reach_of_the_mouse(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await click_help(app, pilot, "Flag, or")
        assert quiz(app).question.flagged
        await click_help(app, pilot, "Skip,")
        assert quiz(app).question.position == 1
        await click_help(app, pilot, "Previous item")
        assert quiz(app).question.position == 0
        await click_help(app, pilot, "Map of all")
        assert isinstance(app.screen, ExamMapScreen)
        await pilot.press("escape")
        await click_help(app, pilot, "Finish:")
        assert isinstance(app.screen, Confirm)
        await click_key(app, pilot, "finish")
        await pilot.pause()
        assert isinstance(app.screen, ResultsScreen), "the answer to the dialog reaches the quiz"
        await click_help(app, pilot, "Home")
        assert isinstance(app.screen, HomeScreen)


async def test_the_palette_is_within_reach_of_the_mouse(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.pause()
        await click_help(app, pilot, "All commands")
        assert type(app.screen).__name__ == "CommandPalette"


async def test_a_line_of_the_help_without_an_action_does_nothing(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=USUAL) as pilot:
        await pilot.pause()
        await click_help(app, pilot, "Everything can be clicked")
        assert isinstance(app.screen, HelpScreen)


async def drag(pilot: Pilot[int], widget: Widget, start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down(widget, offset=start)
    await pilot.mouse_up(widget, offset=end)
    await pilot.click(widget, offset=end) if start == end else await click_alone(pilot, widget, end)


async def click_alone(pilot: Pilot[int], widget: Widget, end: tuple[int, int]) -> None:
    """The click that Textual makes of a button that goes down and up in one widget, wherever in it."""
    from textual.events import Click

    await pilot._post_mouse_events([Click], widget=widget, offset=end, button=1)


async def test_only_the_left_button_picks_and_only_where_it_went_down(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=USUAL) as pilot:
        await pilot.pause()
        rows = quiz(app).query_one(Choice)
        await pilot.click(rows, offset=(3, 1), button=3)
        assert rows.cursor == -1
        await drag(pilot, rows, (3, 0), (3, 2))
        assert rows.cursor == -1
        await pilot.click(rows, offset=(3, 1))
        assert rows.cursor == 1
        keys = quiz(app).query_one(Keys)
        line = str(keys.render())
        await pilot.click(keys, offset=(2 + line.index("flag"), 0), button=3)
        await drag(pilot, keys, (2 + line.index("skip"), 0), (2 + line.index("flag"), 0))
        assert not quiz(app).question.flagged
        assert quiz(app).question.position == 0
        await pilot.press("m")
        cells = app.screen.query_one(ExamMap)
        await pilot.click(cells, offset=(8, 0), button=3)
        await drag(pilot, cells, (1, 0), (8, 0))
        assert isinstance(app.screen, ExamMapScreen)
        await pilot.click(cells, offset=(8, 0))
        await pilot.pause()
        assert quiz(app).question.position == 1


async def test_the_help_of_the_results_names_the_keys_that_scroll_an_item(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=USUAL) as pilot:
        await pilot.pause()
        await pilot.press("x", "enter", "f1")
        assert isinstance(app.screen, HelpScreen)
        shown = [" ".join(str(line.render()).split()) for line in app.screen.query(Line)]
        assert "left Scroll the item up" in shown
        assert "right, space Scroll the item down" in shown
