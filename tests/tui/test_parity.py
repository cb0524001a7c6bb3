"""One engine, two front ends: the same answers give the same report through the keyboard and without a terminal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

import pytest

from quizapp.bank.load import load
from quizapp.headless.run import run
from quizapp.headless.script import Script
from quizapp.model.response import Response
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.results import ResultsScreen

ANSWERS: dict[str, dict[str, Response]] = {
    "all right": {
        "one": "Lima",
        "many": ("Paris", "Rome"),
        "judged": "true",
        "short": "oslo",
        "number": "4810",
        "gaps": ("Vienna", "Austria"),
        "words": ("Madrid", "Spain"),
        "pairs": {"Lima": "Peru", "Quito": "Ecuador", "La Paz": "Bolivia"},
        "steps": ("Oslo", "Berlin", "Rome", "Tunis"),
    },
    "mixed": {
        "one": "Quito",
        "many": ("Paris", "Lyon"),
        "judged": "false",
        "short": "Olso",
        "number": "4806 km",
        "gaps": ("Vienna", "Hungary"),
        "words": ("Lisbon", "Spain"),
        "pairs": {"Lima": "Peru", "Quito": "Chile", "La Paz": "Bolivia"},
        "steps": ("Berlin", "Oslo", "Tunis", "Rome"),
    },
    "nothing known": dict.fromkeys(
        ("one", "many", "judged", "short", "number", "gaps", "words", "pairs", "steps"), None
    ),
}


@pytest.mark.parametrize("mode", ["practice", "exam"])
@pytest.mark.parametrize("answers", list(ANSWERS))
async def test_both_front_ends_report_the_same(  # noqa: PLR0917 - fixtures
    answers: str,
    mode: Literal["practice", "exam"],
    every_type: str,
    make_app: Callable[..., QuizApp],
    play: Callable[..., Awaitable[None]],
    clock: Callable[[], object],
    tmp_path: Path,
) -> None:
    settings = Settings(seed=5, mode=mode)
    app = make_app(every_type, settings=settings)
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        await play(pilot, ANSWERS[answers])
        if mode == "exam":
            await pilot.press("x", "enter")
        assert isinstance(app.screen, ResultsScreen)
        through_keys = app.screen.report
    source = Source.of(load(tmp_path / "bank-0.yaml"))
    script = Script(dict(ANSWERS[answers]), [])
    headless = run([source], script, settings, clock=clock)
    assert through_keys.to_json() == headless.to_json()
    if answers == "all right":
        assert headless.total.percent == 100
