"""Long work beside the app: an article, or a large bank, that is given up keeps nobody waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from quizapp.errors import InputError
from quizapp.tui import from_article
from quizapp.tui.app import QuizApp
from quizapp.tui.material import Material
from quizapp.tui.screens.article import ArticleScreen
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.setup import SetupScreen

MakeApp = Callable[..., QuizApp]


class Slow:
    """Work that begins, and ends when it is let go."""

    def __init__(self) -> None:
        self.begun, self.go, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.stages: list[str] = []

    def generated(self, path: Path, progress: Callable[[str, float], None]) -> Material:
        try:
            progress("first", 0.1)
            self.wait()
            progress("second", 0.2)
            self.stages.append("second")
            raise InputError("it is done.")
        finally:
            self.ended.set()

    def wait(self) -> None:
        self.begun.set()
        self.go.wait(30)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    work = Slow()
    monkeypatch.setattr(from_article, "generated", work.generated)
    yield work
    work.go.set()


def keeping_the_process() -> set[threading.Thread]:
    """The threads that Python waits for before it ends."""
    return {thread for thread in threading.enumerate() if not thread.daemon}


async def begin(app: QuizApp, pilot: Pilot[int], article: Path, slow: Slow) -> None:
    article.write_text("A text.", "utf-8")
    await pilot.press("a")
    app.screen.query_one(Input).value = str(article)
    await pilot.press("enter")
    assert slow.begun.wait(10)
    await pilot.pause()


async def test_an_article_that_was_given_up_keeps_nobody_waiting(make_app: MakeApp, tmp_path: Path, slow: Slow) -> None:
    app = make_app()
    before = keeping_the_process()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(app, pilot, tmp_path / "a.txt", slow)
        assert "first" in str(app.screen.query_one("#state", Static).visual)
        assert keeping_the_process() <= before
        await pilot.press("f10")
        assert isinstance(app.screen, HomeScreen)
        slow.go.set()
        assert slow.ended.wait(10)
        await pilot.pause()
        assert not slow.stages, "it ends with the next word of its progress"
        assert isinstance(app.screen, HomeScreen)


async def test_the_app_can_be_left_while_an_article_is_read(make_app: MakeApp, tmp_path: Path, slow: Slow) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(app, pilot, tmp_path / "a.txt", slow)
        await pilot.press("ctrl+q")
    slow.go.set()
    assert slow.ended.wait(10)


async def test_what_becomes_of_an_article_is_shown(make_app: MakeApp, tmp_path: Path, slow: Slow) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(app, pilot, tmp_path / "a.txt", slow)
        slow.go.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        assert "it is done." in str(app.screen.query_one("#state", Static).visual)


async def test_a_large_bank_keeps_nobody_waiting(
    make_app: MakeApp, tmp_path: Path, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.tui.app.LARGE", 1)
    app = make_app()
    before = keeping_the_process()
    read = app.desk.read_bank

    def slowly(path: Path) -> Material:
        slow.wait()
        return read(path)

    monkeypatch.setattr(app.desk, "read_bank", slowly)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        assert slow.begun.wait(10)
        assert keeping_the_process() <= before
        slow.go.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, SetupScreen)
