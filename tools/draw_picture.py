"""Redraw docs/quiz.svg: the quiz screen with a verdict and its evidence, from the running app on a shipped bank."""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from quizapp import places
from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.desk import Desk
from quizapp.tui.screens.quiz import QuizScreen

PATH = Path(__file__).parent.parent / "docs" / "quiz.svg"
BANK = "putin-in-asia-june-2024.yaml"
ITEM = 1
"""Which item is drawn, answered with its first option that has feedback of its own, else rightly."""


async def drawn(home: Path) -> str:
    """The screen as SVG."""
    moments = (datetime(2026, 1, 5, 9, 0, tzinfo=UTC) + timedelta(seconds=3 * step) for step in range(10_000))
    desk = Desk(home=home, clock=lambda: next(moments))
    material = desk.material([places.shipped("question_banks") / BANK], folders=False)
    app = QuizApp(desk, material, Settings(shuffle=False))
    async with app.run_test(size=(112, 30)) as pilot:
        await pilot.pause()
        screen = cast(QuizScreen, app.screen)
        for _ in range(ITEM):
            await pilot.press("n")
        item = screen.question.item
        told = getattr(item, "feedback", None) or [getattr(item, "key", "")]
        await pilot.press(str(screen.question.options.index(next(iter(told))) + 1), "enter")
        await pilot.pause()
        picture = app.export_screenshot(title="quizapp")
    desk.close()
    fonts = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)  # they would be fetched from the network
    return fonts.replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PATH.write_text(asyncio.run(drawn(Path(folder))), "utf-8")
    sys.stdout.write(f"{PATH} drawn\n")
