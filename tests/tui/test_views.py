"""What is in view: the beginning of a long question, a hint, the cursor; and messages that go with what they speak of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.bindings import described
from quizapp.tui.screens.dialogs import FileName
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.widgets.rows import Rows

MakeApp = Callable[..., QuizApp]
IN_ORDER = Settings(shuffle=False)
LONG = "A long stem. " * 150
KINDS = {
    "choice": "answer: a, distractors: [b, c, d]",
    "typed": "type: short-answer, answer: a",
    "matching": "type: matching, pairs: { a: b, c: d, e: f }",
    "ordering": "type: ordering, order: [a, b, c]",
    "gaps": "type: cloze",
}


def bank(kind: str, stem: str = LONG) -> str:
    stem += "{{a}} and {{b}}" if kind == "gaps" else ""
    return f"title: T\nitems:\n  - {{ id: a, question: '{stem}', {KINDS[kind]}, hints: [Look here., Look there.] }}\n"


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


def in_view(app: QuizApp, widget: Widget) -> bool:
    """Whether the last line of `widget` is in view."""
    column = app.screen.query_one("#column").content_region
    return bool(widget.region.height) and column.y < widget.region.bottom <= column.bottom


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 10)], ids=str)
@pytest.mark.parametrize("kind", list(KINDS))
async def test_a_long_first_question_opens_at_its_beginning(
    kind: str, size: tuple[int, int], make_app: MakeApp
) -> None:
    app = make_app(bank(kind))
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert quiz(app).query_one("#column").scroll_offset.y == 0
        assert quiz(app).focused is not None


@pytest.mark.parametrize("size", [(80, 24), (60, 20)], ids=str)
@pytest.mark.parametrize("kind", list(KINDS))
async def test_a_hint_is_shown_within_the_view(kind: str, size: tuple[int, int], make_app: MakeApp) -> None:
    app = make_app(bank(kind), settings=IN_ORDER)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
        assert in_view(app, quiz(app).query_one("#hints"))
        app.screen.query_one("#column").scroll_to(y=0, animate=False)
        await pilot.press("f2")
        await pilot.pause()
        assert in_view(app, quiz(app).query_one("#hints"))


async def test_the_cursor_stays_in_view_when_the_terminal_shrinks(make_app: MakeApp) -> None:
    pairs = ", ".join(f"left {n}: right {n}" for n in range(12))
    app = make_app(
        f"title: T\nitems:\n  - {{ id: a, type: matching, question: q, pairs: {{ {pairs} }} }}\n", settings=IN_ORDER
    )
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*["down"] * 11)
        await pilot.resize_terminal(40, 10)
        await pilot.pause()
        rows, column = app.screen.query_one("Assign", Rows), app.screen.query_one("#column").content_region
        assert rows.cursor == 11
        assert column.y <= rows.region.y + rows.starts[11] < column.bottom


def toasts(app: QuizApp) -> list[str]:
    """The messages in view, those behind a dialog too."""
    return [str(toast.render()) for screen in app.screen_stack for toast in screen.query("Toast")]


@pytest.mark.parametrize("keys", [["1", "enter"], ["n"], ["w"], ["x"], ["q"]], ids=str)
async def test_a_message_goes_with_the_item_that_it_speaks_of(keys: list[str], make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("h", "h")
        await pilot.pause()
        assert toasts(app) == ["There is no further hint for this item."]
        await pilot.press(*keys)
        await pilot.pause()
        assert toasts(app) == (["Saved. You can go on at the same item."] if keys == ["q"] else [])


async def test_no_message_lies_over_the_dialog_that_saves(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("x", "enter")
        app.screen.notify("something in passing")
        await pilot.pause()
        assert toasts(app)
        await pilot.press("s")
        await pilot.pause()
        assert isinstance(app.screen, FileName)
        assert not toasts(app)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (50, 12)], ids=str)
async def test_the_head_of_the_results_breaks_between_its_parts(
    size: tuple[int, int], make_app: MakeApp, move_clock: Callable[[float], None]
) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        move_clock(71)
        await pilot.press("1", "enter", "enter", "2", "enter", "enter", "x", "enter")
        await pilot.pause()
        head = app.screen.query_one("#headline", Static)
        assert isinstance(head.visual, Content)
        lines = head.visual.plain.split("\n")
        assert any(text.endswith("1 min 11 s") for text in lines)
        assert head.region.height == len(lines)


KEYS_OF = {
    "matching": ({"p, f7": "Previous item", "left": "The answer before"}, "p, left, f7"),
    "typed": ({"f2": "Show a hint", "left, f7": ""}, "h, f2"),
    "choice": ({"h, f2": "Show a hint", "up, k": "Row above"}, "up"),
}


@pytest.mark.parametrize("kind", list(KEYS_OF))
async def test_help_gives_each_key_one_meaning(kind: str, make_app: MakeApp) -> None:
    app = make_app(bank(kind, "q"), settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        entries = [entry for entry in described(app.screen) if entry.keys]
        keys = [key for entry in entries for key in entry.keys.split(", ") if not entry.keys.startswith("1-9")]
        assert len(keys) == len(set(keys))
        told, never = KEYS_OF[kind]
        texts = {entry.keys: entry.text for entry in entries}
        assert all(texts.get(name, "") == text for name, text in told.items())
        assert never not in texts
        palette = {command.title for command in app.get_system_commands(app.screen)}
        assert {"Scroll up", "Previous item", "Flag, or take the flag away"} <= palette
