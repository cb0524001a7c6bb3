"""Exam mode and the results screen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.content import Content
from textual.events import MouseDown, MouseUp
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.dialogs import Confirm, FileName, Note
from quizapp.tui.screens.exam_map import ExamMapScreen
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.widgets.exam_map import ExamMap
from quizapp.tui.widgets.verdict import Verdict

MakeApp = Callable[..., QuizApp]
EXAM = Settings(shuffle=False, mode="exam")


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


def results(app: QuizApp) -> ResultsScreen:
    assert isinstance(app.screen, ResultsScreen)
    return app.screen


def text(app: QuizApp, selector: str) -> str:
    visual = app.screen.query_one(selector, Static).visual
    assert isinstance(visual, Content)
    return visual.plain


async def test_an_exam_shows_no_verdict_and_lets_answers_change(make_app: MakeApp) -> None:
    app = make_app(settings=EXAM)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter")
        assert quiz(app).question.position == 1
        assert not quiz(app).query_one(Verdict).display
        assert quiz(app).session.progress.points == 0
        await pilot.press("p", "2", "enter", "p")
        assert quiz(app).question.response == quiz(app).question.options[1]


async def test_the_map_goes_to_any_item_and_the_last_answer_leads_to_it(make_app: MakeApp) -> None:
    app = make_app(settings=EXAM)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("f", "s", "1", "enter", "1", "enter")
        assert isinstance(app.screen, ExamMapScreen)
        assert "2 of 3 answered, 1 flagged" in text(app, "#title")
        await pilot.press("o")
        assert app.screen.query_one(ExamMap).cursor == 0
        await pilot.press("right", "right", "f", "enter")
        assert quiz(app).question.position == 0
        await pilot.press("m")
        await pilot.click(ExamMap, offset=(7, 0))
        assert quiz(app).question.position == 1


async def test_handing_in_is_confirmed(make_app: MakeApp) -> None:
    app = make_app(settings=EXAM)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "m", "x")
        assert isinstance(app.screen, Confirm)
        assert "2 items are still open" in app.export_screenshot().replace("&#160;", " ")
        await pilot.press("n")
        assert isinstance(app.screen, ExamMapScreen)
        await pilot.press("x", "enter")
        assert results(app).report.total.open == 2
        await pilot.press("u")
        assert isinstance(app.screen, ResultsScreen), "an exam that is handed in stands"


@pytest.mark.parametrize("dialog", [[], ["w"], ["x"], ["m", "x"]], ids=["quiz", "note", "confirm", "map and confirm"])
async def test_the_exam_is_handed_in_when_the_time_is_out(
    dialog: list[str], make_app: MakeApp, move_clock: Callable[[float], None]
) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam", time_limit=60))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", *dialog)
        screen = next(screen for screen in app.screen_stack if isinstance(screen, QuizScreen))
        move_clock(61)
        screen.tick()
        await pilot.pause()
        assert results(app).report.ended_by == "time"
        assert results(app).report.total.open == 2


async def test_a_key_after_the_time_is_out_does_not_answer(
    make_app: MakeApp, move_clock: Callable[[float], None]
) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam", time_limit=60))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1")
        move_clock(61)
        await pilot.press("enter")
        assert results(app).report.total.open == 3


TIMED = Settings(shuffle=False, mode="exam", time_limit=60)


async def timed_out(app: QuizApp, pilot: Pilot[int], move_clock: Callable[[float], None]) -> None:
    """Let the time of an exam run out without a key."""
    await pilot.pause()
    move_clock(61)
    quiz(app).tick()
    await pilot.pause()


async def test_keys_that_were_meant_for_the_exam_do_not_close_its_results(
    make_app: MakeApp, move_clock: Callable[[float], None]
) -> None:
    app = make_app(settings=TIMED)
    async with app.run_test(size=(80, 24)) as pilot:
        await timed_out(app, pilot, move_clock)
        for key in ("1", "enter", *"as", "q", "enter"):
            await pilot.press(key)
            move_clock(0.9)
            assert isinstance(app.screen, ResultsScreen), key
        move_clock(0.9)
        await pilot.press("enter")
        assert isinstance(app.screen, HomeScreen)


async def test_nor_does_a_click(make_app: MakeApp, move_clock: Callable[[float], None]) -> None:
    app = make_app(settings=TIMED)
    async with app.run_test(size=(80, 24)) as pilot:
        await timed_out(app, pilot, move_clock)

        async def click(x: int, y: int) -> None:
            """As the terminal sends it; the pilot's own click begins behind the app."""
            for kind in (MouseDown, MouseUp):
                app.post_message(kind(None, x, y, 0, 0, 1, False, False, False, x, y))
            await pilot.pause()

        await click(5, 23)
        assert isinstance(app.screen, ResultsScreen)
        move_clock(2)
        await click(5, 23)
        assert isinstance(app.screen, HomeScreen)


async def test_whoever_goes_on_pressing_is_heard_in_the_end(
    make_app: MakeApp, move_clock: Callable[[float], None]
) -> None:
    app = make_app(settings=TIMED)
    async with app.run_test(size=(80, 24)) as pilot:
        await timed_out(app, pilot, move_clock)
        for _ in range(14):
            await pilot.press("q")
            move_clock(0.5)
        assert isinstance(app.screen, HomeScreen)


async def finish(app: QuizApp, pilot: Pilot[int]) -> None:
    """Practice: the first item wrong, the others right."""
    for _ in range(3):
        question = quiz(app).question
        right = question.options.index(question.item.key)
        wanted = right if question.item.id != "peru" else (right + 1) % 3
        await pilot.press(str(wanted + 1), "enter", "enter")


PRACTICE = Settings(shuffle=False)


async def test_results_tell_the_score_by_kind_and_tag_and_every_item(make_app: MakeApp) -> None:
    app = make_app(settings=PRACTICE)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        assert text(app, "#headline").startswith("67 %  2 of 3 points")
        assert all(word in text(app, "#text") for word in ("By kind", "By tag", "south", "north", "practice"))
        await pilot.press("down")
        assert "✗ Wrong" in text(app, "#text")
        assert "Answer    Lima" in text(app, "#text")
        await pilot.press("j", "k")
        assert app.screen.query_one(OptionList).highlighted == 1
        for key, place in (("pagedown", 3), ("pageup", 0), ("end", 3), ("home", 0)):
            await pilot.press(key)
            assert app.screen.query_one(OptionList).highlighted == place, key


async def test_the_missed_can_be_redone_and_all_be_done_again(make_app: MakeApp) -> None:
    app = make_app(settings=PRACTICE)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        await pilot.press("r")
        assert [item.id for item in quiz(app).session.items] == ["peru"]
        await pilot.press(str(quiz(app).question.options.index("Lima") + 1), "enter", "enter", "r")
        assert isinstance(app.screen, ResultsScreen), "nothing was missed"
        await pilot.press("a")
        assert len(quiz(app).session.items) == 1


async def test_the_list_of_results_shows_questions_and_not_the_context_that_all_share(make_app: MakeApp) -> None:
    bank = (
        "title: Bridge\nitems:\n  - id: a\n    question: |-\n      Context (June 20, 2024): A bridge for the town.\n      "
        "When will it open?\n    answer: In May\n    distractors: [In June]\n"
    )
    app = make_app(bank, settings=Settings())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "enter")
        await pilot.pause()
        row = app.screen.query_one(OptionList).get_option_at_index(1).prompt
        assert "When will it open?" in str(row)
        assert "Context" not in str(row)


async def test_undo_works_on_the_results_of_a_practice_run(make_app: MakeApp) -> None:
    app = make_app(settings=PRACTICE)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        await pilot.press("u")
        assert quiz(app).question.item.id == "kenya"
        assert quiz(app).question.state == "open"


async def test_enter_goes_home_where_the_last_score_stands(make_app: MakeApp) -> None:
    app = make_app(settings=PRACTICE)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        await pilot.press("enter")
        assert isinstance(app.screen, HomeScreen)
        await pilot.pause()
        assert "67&#160;%" in app.export_screenshot()


@pytest.mark.parametrize("ending", [".md", ".json"])
async def test_results_are_saved_and_never_over_a_file_without_asking(
    ending: str, make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app(settings=PRACTICE)
    target, link = tmp_path / "there", tmp_path / f"report{ending}"
    target.write_text("mine", "utf-8")
    link.symlink_to(target)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        await pilot.press("s")
        assert isinstance(app.screen, FileName)
        assert app.screen.query_one(Input).value.endswith(".md")
        app.screen.query_one(Input).value = str(link)
        await pilot.press("enter")
        assert target.read_text("utf-8") == "mine"
        await pilot.press("enter")
        assert isinstance(app.screen, ResultsScreen)
    assert link.is_symlink()
    saved = target.read_text("utf-8")
    assert json.loads(saved)["score"]["right"] == 2 if ending == ".json" else saved.startswith("# Capitals")
    assert [path.name for path in tmp_path.glob(".quizapp-*")] == []


async def test_a_report_that_cannot_be_written_is_said_to_be(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(settings=PRACTICE)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        await pilot.press("s")
        for name, problem in (
            (str(tmp_path / "missing/report.md"), "cannot be written"),
            (str(tmp_path / "report.txt"), "must end in"),
            (f"{'long' * 80}.md", "cannot be written"),
            ("~nobody-here/report.md", "cannot be written"),
        ):
            app.screen.query_one(Input).value = name
            await pilot.press("enter")
            assert problem in text(app, "#problem")
        await pilot.press("f10")
        assert isinstance(app.screen, ResultsScreen)


async def test_results_are_saved_at_home_where_the_folder_is_gone(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app(settings=PRACTICE)
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "gone").rmdir()
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await finish(app, pilot)
        await pilot.press("s", "enter")
        assert isinstance(app.screen, ResultsScreen)
    assert (tmp_path / "capitals-2026-03-01.md").exists()


async def test_a_dispute_takes_the_item_out_of_the_score(make_app: MakeApp) -> None:
    app = make_app(settings=PRACTICE)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        for _ in range(3):
            question = quiz(app).question
            await pilot.press(str(question.options.index(question.item.key) + 1), "enter")
            if question.item.id == "peru":
                await pilot.press("w")
                assert isinstance(app.screen, Note)
                await pilot.press("enter")
            await pilot.press("enter")
        assert results(app).report.total.items == 2
        assert "1 disputed" in text(app, "#headline")


async def test_steps_without_a_place_are_not_taken_for_the_students_order(make_app: MakeApp) -> None:
    steps = "title: T\nitems:\n  - { id: a, question: In which order?, order: [a, b, c, d, e, f, g, h] }\n"
    app = make_app(steps, settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        options = quiz(app).question.options
        await pilot.press(str(options.index("b") + 1), str(options.index("a") + 1), "enter", "enter", "escape")
        record = quiz(app).session.state.records[0]
        assert record.response == ("b", "a", *[""] * 6)
        assert record.grade is not None
        assert record.grade.fraction == 0
        assert not any(part.right for part in record.grade.parts)
        await pilot.press(str(options.index("c") + 1), "enter", "enter", "escape")
        assert quiz(app).session.state.records[0].response == ("b", "a", "c", *[""] * 5)
