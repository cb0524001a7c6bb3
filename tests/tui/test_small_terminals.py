"""Terminals far below the size that the app is made for: what one reads and types stays in sight."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.content import Content
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input, OptionList

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.dialogs import FileName, Note
from quizapp.tui.screens.help import HelpScreen
from quizapp.tui.screens.page import Page
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.widgets.exam_map import ExamMap
from quizapp.tui.widgets.order import Order
from quizapp.tui.widgets.rows import Row, Rows, draw

MakeApp = Callable[..., QuizApp]
SIZES = [(20, 5), (30, 8), (40, 12)]
small = pytest.mark.parametrize("size", SIZES, ids=str)
IN_ORDER = Settings(shuffle=False)
TYPED = """\
title: Typed
items:
  - id: short
    type: short-answer
    question: What is the capital of Norway, which lies on a fjord in the south of the country?
    answer: Oslo
  - { id: high, type: numeric, question: "How high is the highest mountain of the Alps, if snow counts?", answer: 4806, unit: m }
  - { id: gaps, type: cloze, question: "{{Vienna}} is the capital of {{Austria}}, which has other large towns as well." }
"""


def in_sight(app: QuizApp, widget: Widget) -> int:
    """Lines of `widget` that can be seen, where no message lies over it."""
    visible = app.screen.find_widget(widget).visible_region
    toasts = [toast.region for toast in app.screen.query("Toast")]
    return sum(not any(toast.contains(visible.x, line) for toast in toasts) for line in visible.line_range)


async def settled(pilot: Pilot[int]) -> None:
    for _ in range(3):
        await pilot.pause()


@small
async def test_the_help_scrolls_to_its_last_line(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("u", "question_mark")
        assert isinstance(app.screen, HelpScreen)
        await settled(pilot)
        lines = app.screen.query_one(VerticalScroll)
        first, *_, last = lines.children
        assert in_sight(app, lines) >= 2
        assert in_sight(app, first) or app.screen.query("Toast")
        await pilot.press("pagedown", "pageup", "end")
        await settled(pilot)
        assert in_sight(app, last)
        await pilot.press("home")
        await settled(pilot)
        assert lines.scroll_offset.y == 0


@small
async def test_the_field_that_is_typed_in_is_in_sight(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(TYPED, settings=IN_ORDER)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        for fields in (1, 1, 2):
            for _ in range(fields):
                await pilot.press("f7", "x")
                await settled(pilot)
                assert isinstance(app.focused, Input)
                assert in_sight(app, app.focused)
                await pilot.press("pageup", "pageup", "y")
                await settled(pilot)
                assert in_sight(app, app.focused)
                await pilot.press("tab")
            await pilot.press("f8")


@small
async def test_the_path_of_an_article_is_in_sight(size: tuple[int, int], make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    (tmp_path / "shipped" / "story.txt").write_text(
        "A headline that is longer than one line of this terminal\n", "utf-8"
    )
    async with app.run_test(size=size) as pilot:
        await pilot.press("a")
        await settled(pilot)
        field = app.screen.query_one(Input)
        assert in_sight(app, field)
        await pilot.press(*"nothing.txt", "enter")
        await app.workers.wait_for_complete()
        await settled(pilot)
        assert in_sight(app, field)
        await pilot.press("down")
        assert app.screen.query_one(Rows).has_focus
        await pilot.press("up")
        await settled(pilot)
        assert field.has_focus
        assert in_sight(app, field)


@small
async def test_the_fields_of_dialogs_are_in_sight(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press("w", "x")
        assert isinstance(app.screen, Note)
        await settled(pilot)
        assert in_sight(app, app.screen.query_one(Input))
        await pilot.press("enter", "x", "enter")
        assert isinstance(app.screen, ResultsScreen)
        await pilot.press("s", "x", "enter")
        assert isinstance(app.screen, FileName)
        await settled(pilot)
        assert in_sight(app, app.screen.query_one(Input))
        assert in_sight(app, app.screen.query_one("#problem"))


@small
async def test_the_field_of_the_palette_is_in_sight(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+p", *"skip")
        await app.workers.wait_for_complete()
        await settled(pilot)
        assert in_sight(app, app.screen.query_one(Input))
        assert in_sight(app, app.screen.query_one(OptionList))


@small
async def test_the_map_of_an_exam_is_in_sight(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press("m")
        await settled(pilot)
        assert in_sight(app, app.screen.query_one(ExamMap))


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
async def test_messages_leave_most_of_the_screen_free(size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=size, notifications=True) as pilot:
        page = app.screen
        assert isinstance(page, Page)
        page.tell("A message of two hundred characters. " * 6)
        await settled(pilot)
        assert page.query_one("Toast").region.height == 2
        page.tell("An error of two hundred characters. " * 6, error=True)
        await settled(pilot)
        assert page.query("Toast").last().region.height <= size[1] // 2


@pytest.mark.parametrize("width", [13, 20, 30, 60])
def test_a_row_is_never_wider_than_its_list(width: int) -> None:
    row = Row(Content("Time limit"), box="[x]", note=Content("< practice, or not >"))
    assert {line.cell_length for line in draw(row, width, 1, chosen=True)} == {width}


@pytest.mark.parametrize(("size", "count"), [((40, 12), 8), ((60, 20), 14)])
async def test_the_steps_to_come_are_in_sight(size: tuple[int, int], count: int, make_app: MakeApp) -> None:
    names = ", ".join(f"step {number}" for number in range(count))
    bank = f"title: T\nitems:\n  - {{ id: a, question: In which order?, order: [{names}] }}\n"
    app = make_app(bank, settings=IN_ORDER)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        rows, column = app.screen.query_one(Order), app.screen.query_one("#column")
        for keys in (["4", "5"], *[["space"]] * (count - 4), ["backspace"]):
            await pilot.press(*keys)
            await settled(pilot)
            line = rows.region.y + rows.starts[rows.cursor]
            assert column.region.y <= line < column.region.bottom
