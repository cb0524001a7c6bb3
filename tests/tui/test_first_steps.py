"""From home to the results with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from quizapp.model.item import SingleChoice
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen


async def test_enter_enter_and_the_first_question_is_there(make_app: Callable[..., QuizApp]) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        assert isinstance(app.screen, HomeScreen)
        await pilot.press("enter", "enter")
        assert isinstance(app.screen, QuizScreen)
        assert app.screen.question.total == 3


async def test_digits_answer_a_quiz_to_its_results(make_app: Callable[..., QuizApp]) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "enter")
        for _ in range(3):
            assert isinstance(app.screen, QuizScreen)
            question = app.screen.question
            assert isinstance(question.item, SingleChoice)
            await pilot.press(str(question.options.index(question.item.key) + 1), "enter", "enter")
        assert isinstance(app.screen, ResultsScreen)
        assert app.screen.report.total.right == 3
        await pilot.press("q")
        assert isinstance(app.screen, HomeScreen)
