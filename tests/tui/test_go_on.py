"""Going on: after a hand-in by mistake, in two windows, and when bank or article have changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input, Static

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.article import ArticleScreen
from quizapp.tui.screens.dialogs import Message
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.making import Making
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen

MakeApp = Callable[..., QuizApp]
IN_ORDER = Settings(shuffle=False)
FERRY = '"The old ferry of Lakeville will be sold to a museum in June," said Paul Kern, who runs the harbor.'
STORY = (
    "Bridge in Lakeville to open in May\n\nBy Ann Poe\n\nJune 3, 2024\n\nThe mayor of Lakeville, Maria Lopez, said the new "
    'bridge will open in May.\n\n"We have waited twelve long years for this bridge across the river," Lopez told reporters '
    "on Monday.\n\nState engineer Tom Reed said the bridge cost $40 million.\n\n"
    f'"Nobody should drive across the new bridge before the tests are done," Reed said.\n\n{FERRY}\n'
)


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


@pytest.mark.parametrize("answers", [0, 1, 2])
async def test_undo_on_the_results_takes_back_an_early_end_and_no_answer(answers: int, make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*["1", "enter", "enter"] * answers, "x", "enter")
        assert isinstance(app.screen, ResultsScreen)
        await pilot.press("u")
        assert quiz(app).session.progress.answered == answers
        assert quiz(app).question.position == answers
        await pilot.press("1", "enter", "q")
        assert isinstance(app.screen, HomeScreen)
        await pilot.press("r")
        assert quiz(app).session.progress.answered == answers + 1


async def test_two_windows_on_one_quiz_get_one_message(make_app: MakeApp, move_clock: Callable[[float], None]) -> None:
    settings = Settings(shuffle=False, mode="exam", time_limit=60)
    first = make_app(settings=settings)
    async with first.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "q")
    second, third = make_app(), make_app()
    async with second.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("r")
        screen = quiz(second)
        async with third.run_test(size=(80, 24)) as other:
            await other.press("r", "1", "enter")
        move_clock(61)
        for _ in range(5):
            screen.tick()
            await pilot.pause()
        assert isinstance(second.screen, HomeScreen)
        told = [notice.message for notice in second._notifications]
        assert told == ["This quiz goes on in another window. Leave it here, or leave it there."]


async def test_leaving_what_goes_on_elsewhere_does_not_say_that_it_is_saved(make_app: MakeApp) -> None:
    first = make_app(settings=IN_ORDER)
    async with first.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "q")
    second, third = make_app(), make_app()
    async with second.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("r")
        async with third.run_test(size=(80, 24)) as other:
            await other.press("r", "enter", "1", "enter")
        await pilot.press("f", "f10")
        assert isinstance(second.screen, HomeScreen)
        assert [notice.severity for notice in second._notifications] == ["error"]


async def test_a_quiz_goes_on_with_what_its_bank_still_has(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "enter", "h", "f", "1", "enter", "q")
        bank = tmp_path / "bank-0.yaml"
        text = bank.read_text("utf-8")
        bank.write_text(text[: text.index("  - id: peru")] + text[text.index("  - id: norway") :], "utf-8")
        await pilot.press("r")
        session = quiz(app).session
        assert [item.id for item in session.items] == ["norway", "kenya"]
        assert session.progress.answered == 1
        assert quiz(app).question.item.id == "norway"
        assert quiz(app).question.flagged
        assert any("The bank has changed since: 1 item of this quiz is gone" in n.message for n in app._notifications)
        await pilot.press("enter", "1", "enter", "u", "u", "q")
        assert len(app.desk.log.unfinished()) == 1, "the old attempt is not offered beside the new one"
        await pilot.press("r")
        assert quiz(app).session.progress.answered == 0


async def test_what_is_left_of_a_quiz_is_offered_until_it_is_done(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "q")
        bank = tmp_path / "bank-0.yaml"
        bank.write_text(bank.read_text("utf-8").replace("id: peru", "id: lima"), "utf-8")
        for _ in range(3):
            await pilot.press("r")
            assert [item.id for item in quiz(app).session.items] == ["norway", "kenya"]
            await pilot.press("q")
            assert isinstance(app.screen, HomeScreen)
        assert len(app.desk.log.unfinished()) == 1


async def test_a_quiz_of_which_nothing_is_left_says_what_can_be_done(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "q")
        bank = tmp_path / "bank-0.yaml"
        bank.write_text("title: New\nitems:\n  - { id: new, question: q, answer: a, distractors: [b] }\n", "utf-8")
        await pilot.press("r")
        assert isinstance(app.screen, Message)
        assert "Drop it with d" in app.export_screenshot().replace("&#160;", " ")


async def made(app: QuizApp, pilot: Pilot[int]) -> None:
    """Wait until the generator is done."""
    await app.workers.wait_for_complete()
    await pilot.pause()


async def test_a_quiz_from_an_article_is_made_again_in_the_background_and_can_be_given_up(
    make_app: MakeApp, tmp_path: Path
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, "utf-8")
    app = make_app()
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await pilot.press("a")
        app.screen.query_one(Input).value = str(story)
        await pilot.press("enter")
        await made(app, pilot)
        items = len(quiz(app).session.items)
        await pilot.press("1", "enter", "q")
        app.resume(app.desk.log.unfinished()[0])
        assert isinstance(app.screen, Making)
        app.screen.action_cancel()
        await made(app, pilot)
        assert isinstance(app.screen, HomeScreen)
        await pilot.press("r")
        await made(app, pilot)
        assert len(quiz(app).session.items) == items
        assert quiz(app).session.progress.answered == 1
        await pilot.press("q")
        story.write_text(STORY.replace(FERRY, "Paul Kern runs the harbor."), "utf-8")
        await pilot.press("r")
        await made(app, pilot)
        assert 0 < len(quiz(app).session.items) < items
        assert any("The article has changed since" in notice.message for notice in app._notifications)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type the path of an article"),
        ("missing.txt", "there is no such file."),
        ("*.txt", "there is no such file. Type the path of one article, without * or ?."),
        ("folder", "this is a folder. Type the path of one article in it, folder/a.txt for example."),
    ],
)
async def test_what_is_no_article_is_told_at_once(
    typed: str, said: str, make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.txt").write_text("x", "utf-8")
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        assert isinstance(app.screen, ArticleScreen)
        app.screen.query_one(Input).value = typed
        app.screen.action_make()
        state = app.screen.query_one("#state", Static).visual
        assert isinstance(state, Content)
        assert said in state.plain
        assert not app.screen.query_one(Input).disabled
        assert not app.workers._workers


async def test_any_theme_that_is_chosen_is_kept(make_app: MakeApp) -> None:
    first = make_app()
    async with first.run_test(size=(80, 24)) as pilot:
        first.theme = "nord"  # as the palette does
        await pilot.pause()
    second = make_app()
    assert second.theme == "nord"
    async with second.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+t")
        assert second.theme == "paper"
    (second.desk.home / "tui.json").write_text('{"theme": "one of another version"}', "utf-8")
    assert make_app().theme == "ink"
