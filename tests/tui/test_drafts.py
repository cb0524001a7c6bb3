"""What was given and not confirmed: it stays with its item, and what was said of it goes when it changes."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

import pytest
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input, Static

from quizapp.quiz.question import Question
from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.exam_map import ExamMapScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.widgets.choice import Choice

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


LEAVE: dict[str, Callable[[QuizApp, Pilot[int]], Awaitable[None]]] = {
    "f10": lambda app, pilot: pilot.press("f10"),
    "ctrl+q": lambda app, pilot: pilot.press("ctrl+q"),
    "kill": lambda app, pilot: told_to_end(app),
    "crash": lambda app, pilot: a_second_passes(app),
}


async def told_to_end(app: QuizApp) -> None:
    app._told_to_end(signal.SIGTERM)


async def a_second_passes(app: QuizApp) -> None:
    quiz(app).tick()


@pytest.mark.parametrize(
    ("item", "leave", "mode"),
    [
        *((item, "f10", "practice") for item in GIVEN),  # each type of item, and each way
        *(("short", leave, "exam") for leave in LEAVE),
    ],
)
async def test_what_was_not_confirmed_is_there_again_in_the_next_sitting(
    item: str, leave: str, mode: Literal["practice", "exam"], make_app: MakeApp, every_type: str
) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False, mode=mode))
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*["f8"] * PLACES[item], *GIVEN[item])
        given = quiz(app).pane.answer.draft()
        await LEAVE[leave](app, pilot)
    app.desk.close()
    again = make_app(every_type)
    async with again.run_test(size=(80, 40)) as pilot:
        await pilot.press("r")
        assert quiz(again).question.item.id == item
        assert quiz(again).pane.answer.draft() == given
        assert "not confirmed yet" in shown(again, "#facts")


@pytest.mark.parametrize(
    ("item", "away"),
    [
        ("many", ["1", "3"]),
        ("short", ["backspace"] * 5),
        ("short", ["ctrl+z"] * 3),
        ("gaps", [*["backspace"], "shift+tab", *["backspace"] * 4]),
        ("words", ["up", "space"]),
        ("pairs", ["up", "space"]),
        ("steps", ["backspace"] * 2),
    ],
)
async def test_what_is_not_confirmed_is_told_while_it_changes(
    item: str, away: list[str], make_app: MakeApp, every_type: str
) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*["f8"] * PLACES[item])
        assert "not confirmed yet" not in shown(app, "#facts")
        await pilot.press(*GIVEN[item])
        assert "not confirmed yet" in shown(app, "#facts")
        await pilot.press(*away)
        assert "not confirmed yet" not in shown(app, "#facts")


async def test_what_is_as_it_was_confirmed_is_not_called_unconfirmed(make_app: MakeApp, every_type: str) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*["f8"] * PLACES["short"], *"oslo", "enter", "f7")
        assert "not confirmed yet" not in shown(app, "#facts")
        await pilot.press("x")
        assert "not confirmed yet" in shown(app, "#facts")
        await pilot.press("ctrl+z")
        assert quiz(app).query_one("Typed Input", Input).value == "oslo"
        assert "not confirmed yet" not in shown(app, "#facts")
        await pilot.press(*["f7"] * 3, "2")
        assert "not confirmed yet" in shown(app, "#facts")


def key_of(app: QuizApp, option: str) -> str:
    return str(quiz(app).question.options.index(option) + 1)


async def test_a_draft_goes_with_the_text_of_its_option(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(key_of(app, "Quito"), "n")
        await pilot.press(key_of(app, "Oslo"), "q")
        bank = tmp_path / "bank-0.yaml"
        text = bank.read_text("utf-8").replace(
            "distractors: [Quito, La Paz]", "distractors: [Cusco, Ica, La Paz, Quito]"
        )
        bank.write_text(
            text.replace("feedback: { Quito: Quito is", "feedback: { Quito: It is").replace("Oslo", "Bodo"), "utf-8"
        )
        await pilot.press("r")
        assert quiz(app).pane.answer.draft() == (-1,), "the option that was picked is gone"
        await pilot.press("p")
        assert quiz(app).question.options[quiz(app).query_one(Choice).cursor] == "Quito"


@pytest.mark.parametrize("note", ["", "the flag is wrong"])
async def test_the_end_of_the_time_tells_what_does_not_count_and_keeps_the_note(
    note: str, make_app: MakeApp, every_type: str, move_clock: Callable[[float], None]
) -> None:
    settings = Settings(shuffle=False, mode="exam", time_limit=60)
    app = make_app(every_type, settings=settings)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("1", *["f8"] * 3, *"oslo", "f6", *note)
        move_clock(61)
        screen = next(screen for screen in app.screen_stack if isinstance(screen, QuizScreen))
        screen.tick()
        await pilot.pause()
        assert isinstance(app.screen, ResultsScreen)
        assert [record.disputed for record in screen.session.state.records][3] == (note or None)
        (told,) = [notice.message for notice in app._notifications]
        assert "2 answers were not confirmed and do not count." in told
        assert ("Your note is kept" in told) == bool(note)
        assert screen.session.state.drafts[3] == ("oslo",)


async def test_what_is_kept_while_the_next_question_is_drawn_is_not_taken_for_its_own(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app(settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("2")
        screen, show = quiz(app), Choice.show

        async def shown_late(choice: Choice, question: Question) -> None:
            screen.tick()
            await show(choice, question)

        monkeypatch.setattr(Choice, "show", shown_late)
        await pilot.press("n")
        screen.tick()
        assert list(screen.session.state.drafts) == [0]


async def test_a_note_that_is_begun_is_kept_when_the_app_is_left(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("w", *"no flag", "ctrl+q")
    (dispute,) = app.desk.log.disputed()
    assert dispute.note == "no flag"


async def test_what_cannot_be_saved_is_not_said_to_be(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the place of the folder", "utf-8")
    app = make_app(settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "q")
        told = [notice.message for notice in app._notifications]
        assert any(message.startswith("Not saved") for message in told)
        assert not any(message.startswith("Saved") for message in told)
        await pilot.press("r")
        assert quiz(app).session.progress.answered == 1
