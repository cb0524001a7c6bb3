"""What the app tells in passing: where it is true, no longer than it is true, and in signs that can be read."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.errors import InputError
from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.article_text import article_path
from quizapp.tui.desk import Desk
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.setup_choices import Choices
from quizapp.tui.terminal import draw_in_utf_8

MakeApp = Callable[..., QuizApp]


async def test_what_was_told_of_one_screen_does_not_lie_over_the_next(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("r")
        assert [notice.message for notice in app._notifications] == ["No quiz was left unfinished."]
        await pilot.press("enter")
        assert not app._notifications
        await pilot.press("enter", "1", "enter", "q")
        assert [notice.message for notice in app._notifications] == ["Saved. You can go on at the same item."]
        await pilot.press("r")
        assert not app._notifications
        await pilot.press("q", "a")
        assert not app._notifications


@pytest.mark.parametrize(
    "typed",
    ["https://example.com/x", "HTTP://example.com", "'https://example.com/a b'", "www.example.com/news", "ftp://a.b/c"],
)
def test_the_address_of_a_web_page_is_told_apart_from_a_missing_file(typed: str) -> None:
    with pytest.raises(InputError, match=r"Web addresses are not read.*Save the page in your browser"):
        article_path(typed)


def test_a_file_may_be_called_like_a_web_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "www.example.com").write_text("x", "utf-8")
    assert article_path("www.example.com") == Path("www.example.com")
    assert article_path("httpd.txt") == Path("httpd.txt")


def test_the_set_up_says_why_not_all_items_are_asked(tmp_path: Path) -> None:
    bank = tmp_path / "times.yaml"
    items = "".join(f"  - {{ id: i{n}, question: What is {n} times 7?, answer: {n * 7} }}\n" for n in range(2, 120))
    bank.write_text(f"title: Times\nitems:\n{items}", "utf-8")
    desk = Desk([bank], home=tmp_path)
    choices = Choices(desk.load(bank))
    asked = len(desk.start(desk.load(bank), choices.settings(0)).items)
    assert asked < 118
    assert choices.summary().startswith(f"{asked} of 118 items ({118 - asked} would give other answers away), ")
    choices.count = 5
    assert choices.summary().startswith("5 of 118 items, ")
    desk.close()


@pytest.mark.parametrize(
    ("encoding", "told"), [("utf-8", ""), ("UTF8", ""), ("ascii", ""), ("iso8859-1", "iso8859-1"), ("cp1252", "cp1252")]
)
def test_what_is_drawn_is_utf_8(encoding: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding=encoding, errors="backslashreplace")
    monkeypatch.setattr(sys, "__stderr__", stream)
    assert draw_in_utf_8() == told
    stream.write("━ é")
    stream.flush()
    assert written.getvalue() == "━ é".encode()


async def test_another_encoding_is_told(make_app: MakeApp) -> None:
    app = make_app()
    app.other_encoding = "iso8859-1"
    async with app.run_test(size=(80, 24), notifications=True):
        (told,) = app._notifications
        assert "this terminal takes iso8859-1" in told.message
        assert told.message.isascii()


async def test_what_was_told_of_the_results_does_not_lie_over_home(
    make_app: MakeApp, move_clock: Callable[[float], None]
) -> None:
    app = make_app(settings=Settings(shuffle=False, time_limit=60))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, QuizScreen)
        move_clock(61)
        screen.tick()
        await pilot.pause()
        assert [notice.message for notice in app._notifications] == ["The time is out. These are your results."]
        move_clock(7)
        await pilot.press("q")
        assert isinstance(app.screen, HomeScreen)
        assert not list(app._notifications)
